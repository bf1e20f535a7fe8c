import { tonePlacements, usualPlacement } from "../../reading/tonePlacement.ts";
import { fold } from "../../text/fold.ts";
import { inCaseOf } from "../../text/phrases.ts";
import { spelled } from "../../usage/forms.ts";
import type { Sensitivity } from "../../usage/model.ts";
import { toSpell } from "../authoring/fixTitles.ts";
import type { LikelySlip } from "../define.ts";
import { defineRule } from "../define.ts";

const SENSITIVITIES: Readonly<Record<string, Sensitivity>> = {
  thap: "strict",
  vua: "usual",
  cao: "sensitive",
};

/** A slip with its neighbours, as words are looked for in the office's own: “ hình huống ”. */
function padded(words: readonly string[]): string {
  return ` ${words.map(fold).filter(Boolean).join(" ")} `;
}

/** True where the office itself writes so: the word is one of its own, or stands with a neighbour in one of its phrases. */
function isOwn({ written, before, after }: LikelySlip, own: readonly string[]): boolean {
  const alone = padded([written]);
  const pairs = [before === "" ? null : padded([before, written]), after === "" ? null : padded([written, after])];
  return own.some((phrase) => phrase === alone || pairs.some((pair) => pair !== null && phrase.includes(pair)));
}

export default defineRule({
  id: "chu/nham-tu",
  title: "Chữ có nghĩa nhưng có lẽ gõ nhầm trong câu",
  titleEn: "A word that is probably a slip for one that looks alike",
  why: "“mọi hình huống”, “việc cắp phép”: chữ nào cũng là tiếng Việt nên không luật chính tả nào thấy. So với cách dùng từ thường gặp trong văn bản hành chính, có một chữ gần giống hợp hơn nhiều; đây là phỏng đoán, xin đọc lại.",
  ownWords: true,
  appliesTo: "all",
  severity: "info",
  fix: "suggested",
  scope: "usage",
  yieldsTo: ["chu/", "doan-van/lap-tu"],
  options: {
    doNhay: {
      schema: { enum: ["thap", "vua", "cao"] },
      default: "vua",
      description: {
        vi: "“thap”: chỉ báo khi rất chắc; “vua”: khoảng một lần báo nhầm trong mười văn bản; “cao”: báo nhiều hơn, nhầm cũng nhiều hơn",
        en: "“thap”: only where it is very sure; “vua”: about one false alarm in ten documents; “cao”: more of both",
      },
    },
  },
  examples: [
    {
      style: "hd36-2018",
      bad: "Chủ động ứng phó trong mọi hình huống.",
      good: "Chủ động ứng phó trong mọi tình huống.",
    },
    {
      style: "hd36-2018",
      bad: "Các chi bộ tổ chức thực hiện nghiệm túc Chỉ thị này.",
      good: "Các chi bộ tổ chức thực hiện nghiêm túc Chỉ thị này.",
    },
    {
      style: "hd05-2026",
      bad: "Phát hiện và xử lý kịp thời các hành vị vi phạm pháp luật.",
      good: "Phát hiện và xử lý kịp thời các hành vi vi phạm pháp luật.",
    },
    {
      style: "hd05-2026",
      bad: "Nâng cao chất lượng sinh hoạt chi bộ, phát huy vai trò tiên phòng, gương mẫu của đảng viên.",
      good: "Nâng cao chất lượng sinh hoạt chi bộ, phát huy vai trò tiên phong, gương mẫu của đảng viên.",
    },
  ],
  check({ draft, usage, slips, options, office }, report) {
    if (slips.length === 0) return;
    const threshold = usage.slipThresholds[SENSITIVITIES[String(options.doNhay)] ?? "usual"];
    const own = [...(office.words ?? []), ...(office.phrases ?? [])].map((phrase) => padded(phrase.split(/\s+/)));
    const placement = usualPlacement(tonePlacements(draft));
    for (const slip of slips) {
      if (slip.odds <= threshold || isOwn(slip, own)) continue;
      const { range, written, before, after } = slip;
      const right = inCaseOf(written, spelled(slip.likely, placement));
      const around = (word: string) => [before, word, after].filter(Boolean).join(" ");
      report({
        range,
        message: {
          vi: `“${written}” có lẽ gõ nhầm: “${around(written)}” ít gặp, thường viết “${around(right)}” (phỏng đoán theo cách dùng từ)`,
          en: `“${written}” may be a slip: “${around(right)}” is far more usual than “${around(written)}” (a guess from usual wording)`,
        },
        fix: {
          title: toSpell(right),
          safe: false,
          edits: [{ range, newText: right }],
        },
      });
    }
  },
});
