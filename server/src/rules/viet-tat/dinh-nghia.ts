import { abbreviationsOf } from "../../reading/abbreviations.ts";
import type { LocatedAbbreviation } from "../../reading/abbreviationsInText.ts";
import { abbreviationsInText, rangeOfAbbreviation } from "../../reading/abbreviationsInText.ts";
import type { Draft } from "../../syntax/draft.ts";
import { CAPITALS } from "../../text/letters.ts";
import type { Finding, Text } from "../define.ts";
import { defineRule } from "../define.ts";

function partsOf(text: string): string[] {
  return [text, ...text.split(/[-–&]/u)];
}

const IN_CAPITALS = new RegExp(`[${CAPITALS}]{2,}(?:-[${CAPITALS}]{2,})*`, "gu");

/** How often each abbreviation stands in the document, alone or in a compound; those behind its end count too. */
function countUses(draft: Draft): (text: string) => number {
  const counts = new Map<string, number>();
  const count = (text: string) => {
    for (const part of new Set(partsOf(text))) counts.set(part, (counts.get(part) ?? 0) + 1);
  };
  for (const { facts } of abbreviationsOf(draft)) for (const { text } of facts) count(text);
  for (const { whole } of draft.lines.slice(draft.mainEnd)) {
    for (const [word] of whole.text.matchAll(IN_CAPITALS)) count(word);
  }
  return (text) => counts.get(text) ?? 0;
}

function against(one: LocatedAbbreviation, other: LocatedAbbreviation, message: Text): Finding {
  return {
    range: rangeOfAbbreviation(one),
    message,
    related: [
      { range: rangeOfAbbreviation(other), message: { vi: "Lần giải thích trước", en: "The earlier explanation" } },
    ],
  };
}

function repeated(one: LocatedAbbreviation, other: LocatedAbbreviation): Finding {
  const { text } = one;
  const two = one.fullForm !== null && other.fullForm !== null && one.fullForm !== other.fullForm;
  return against(
    one,
    other,
    two
      ? {
          vi: `“${text}” viết tắt cho hai cụm từ: “${other.fullForm}” và “${one.fullForm}”`,
          en: `“${text}” stands for two phrases: “${other.fullForm}” and “${one.fullForm}”`,
        }
      : { vi: `“${text}” đã được giải thích ở trên`, en: `“${text}” has been explained above` },
  );
}

export default defineRule({
  id: "viet-tat/dinh-nghia",
  title: "Chữ viết tắt chỉ giải thích một lần, và có dùng lại",
  titleEn: "An abbreviation is explained once, and used",
  why: "Một chữ viết tắt giải thích hai lần, cho hai cụm từ, hoặc giải thích rồi không dùng đến đều làm người đọc phân vân.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "info",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Xây dựng nông thôn mới (NTM) gắn với giảm nghèo.",
      good: "Xây dựng nông thôn mới (NTM) gắn với giảm nghèo. Ban Chỉ đạo NTM theo dõi.",
    },
    {
      style: "hd36-2018",
      bad: "Phát triển công nghệ (CN) và công nghiệp (CN); ngành CN báo cáo.",
      good: "Phát triển công nghệ và công nghiệp (CN); ngành CN báo cáo.",
    },
    {
      style: "hd05-2026",
      bad: "Tham gia bảo hiểm y tế (BHYT).\n\nVận động mua thẻ bảo hiểm y tế (BHYT).",
      good: "Tham gia bảo hiểm y tế (BHYT).\n\nVận động mua thẻ BHYT.",
    },
    {
      style: "hd05-2026",
      bad: "Bảo đảm quốc phòng, an ninh (QPAN), coi QPAN là nhiệm vụ thường xuyên.\n\nGiữ vững quốc phòng, an ninh (QP-AN), nhất là QP-AN ở cơ sở.",
      good: "Bảo đảm quốc phòng, an ninh (QPAN), coi QPAN là nhiệm vụ thường xuyên.\n\nGiữ vững QPAN, nhất là QPAN ở cơ sở.",
    },
  ],
  check({ draft }, report) {
    const definitions = abbreviationsInText(draft).filter(
      ({ explained, quoted }) => explained === "definition" && !quoted,
    );
    if (definitions.length === 0) return;
    const uses = countUses(draft);
    const byText = new Map<string, LocatedAbbreviation>();
    const byFullForm = new Map<string, LocatedAbbreviation>();
    for (const one of definitions) {
      const { text, fullForm } = one;
      const same = byText.get(text);
      const other = fullForm === null ? undefined : byFullForm.get(fullForm);
      if (same !== undefined) report(repeated(one, same));
      else if (other !== undefined) {
        report(
          against(one, other, {
            vi: `“${fullForm}” được viết tắt hai cách: “${other.text}” và “${text}”`,
            en: `“${fullForm}” is abbreviated in two ways: “${other.text}” and “${text}”`,
          }),
        );
      } else if (uses(text) === 1) {
        report({
          range: rangeOfAbbreviation(one),
          message: {
            vi: `“${text}” được giải thích nhưng không dùng lại: nên bỏ “(${text})”`,
            en: `“${text}” is explained but not used again: leave “(${text})” out`,
          },
        });
      }
      if (same === undefined) byText.set(text, one);
      if (fullForm !== null && other === undefined) byFullForm.set(fullForm, one);
    }
  },
});
