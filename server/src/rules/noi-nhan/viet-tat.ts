import { rangeIn } from "../../syntax/component.ts";
import type { Component, Draft } from "../../syntax/draft.ts";
import { fold } from "../../text/fold.ts";
import { LETTER, LETTERS } from "../../text/letters.ts";
import {
  COMMITTEE_ABBREVIATIONS,
  OFFICE_ABBREVIATIONS,
  PURPOSE_ABBREVIATIONS,
  RECIPIENT_ABBREVIATIONS,
} from "../../vocabulary/recipientAbbreviations.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { recipientLists } from "../authoring/recipientLists.ts";
import type { Report } from "../define.ts";
import { defineRule } from "../define.ts";

const WORD = new RegExp(String.raw`[${LETTERS}\d]+(?:[/.-][${LETTERS}\d]+)*`, "gu");
const PURPOSE_WORD = new RegExp(`${LETTER}{1,2}/${LETTER}{1,5}|${LETTER}+`, "gu");
const OFFICE = /^(VP|BTC|BTGDV|BTG|BDV|BNC|BXDĐ|UBKT)[/.-]?(TW|TU|HU|QU|ĐU)$/;

/** The full words of an abbreviation; null for what is none, or passes. A Thành uỷ has the letters of a Tỉnh uỷ. */
function fullWords(word: string, city: boolean): string | null {
  const office = OFFICE.exec(word);
  const known =
    office === null
      ? Object.hasOwn(RECIPIENT_ABBREVIATIONS, word)
        ? (RECIPIENT_ABBREVIATIONS[word] as string)
        : null
      : `${OFFICE_ABBREVIATIONS[office[1] as string]} ${COMMITTEE_ABBREVIATIONS[office[2] as string]}`;
  const words = known === "Văn phòng Trung ương" ? "Văn phòng Trung ương Đảng" : known;
  return city && words !== null ? words.replace("Tỉnh uỷ", "Thành uỷ") : words;
}

function isCity({ issuingBody, superiorBody, author }: Draft): boolean {
  return [issuingBody, superiorBody, author].some((body) => fold(body?.text ?? "").includes("thành uỷ"));
}

export default defineRule({
  id: "noi-nhan/viet-tat",
  title: "Nơi nhận nên ghi đủ chữ",
  titleEn: "Recipients are written in full",
  why: "Nơi nhận là địa chỉ: viết tắt thì người ngoài cơ quan không biết gửi cho ai. Riêng “đ/c” và tên viết tắt đã quen (UBND, HĐND…) thì được.",
  appliesTo: "party",
  severity: "info",
  fix: "suggested",
  scope: "document",
  options: {
    choPhep: {
      schema: { type: "array", items: { type: "string" } },
      default: [],
      description: {
        vi: "Những chữ viết tắt được dùng ở nơi nhận của cơ quan này",
        en: "Abbreviations that this office uses among the recipients",
      },
    },
  },
  examples: [
    {
      style: "hd36-2018",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Thường trực Tỉnh uỷ (b/c),\n- Các chi bộ (t/h),\n- Lưu VP/HU.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Thường trực Tỉnh uỷ (để báo cáo),\n- Các chi bộ (để thực hiện),\n- Lưu Văn phòng Huyện uỷ.",
    },
    {
      style: "hd36-2018",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- BTV các huyện uỷ,\n- Các đồng chí TUV,\n- Lưu Văn phòng Tỉnh uỷ.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Ban Thường vụ các huyện uỷ,\n- Các đ/c Tỉnh uỷ viên,\n- Lưu Văn phòng Tỉnh uỷ.",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- TT Tỉnh uỷ (để b/c);\n- UBND xã;\n- Lưu VPĐU.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Thường trực Tỉnh uỷ (để báo cáo);\n- UBND xã;\n- Lưu Văn phòng Đảng uỷ.",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- BTCTU, BTGDVTU;\n- Lưu Văn phòng Đảng uỷ.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Ban Tổ chức Tỉnh uỷ, Ban Tuyên giáo và Dân vận Tỉnh uỷ;\n- Lưu Văn phòng Đảng uỷ.",
    },
  ],
  check(context, report) {
    const { draft, options } = context;
    const allowed = new Set(options.choPhep as readonly string[]);
    const city = isCity(draft);
    for (const { entries } of recipientLists(context)) {
      for (const { full, marker, purpose } of entries) {
        const from = marker?.textFrom ?? 0;
        const purposeAt = purpose === null ? -1 : full.text.lastIndexOf(purpose.text);
        const to = purposeAt < 0 ? full.text.length : purposeAt;
        for (const { 0: word, index } of full.text.slice(from, to).matchAll(WORD)) {
          const words = allowed.has(word) ? null : fullWords(word, city);
          // What begins the entry begins with a capital.
          const first = index === 0 && words !== null ? words.charAt(0).toUpperCase() + words.slice(1) : words;
          if (first !== null) found(report, full, from + index, word, first);
        }
        if (purpose === null) continue;
        let inPurpose = "";
        for (const { 0: word, index } of purpose.text.matchAll(PURPOSE_WORD)) {
          const key = fold(word);
          if (Object.hasOwn(PURPOSE_ABBREVIATIONS, key) && !allowed.has(word)) {
            const lead = /để\s*$/.test(fold(inPurpose)) ? "" : "để ";
            found(report, full, purposeAt + index, word, `${lead}${PURPOSE_ABBREVIATIONS[key]}`);
          }
          inPurpose = purpose.text.slice(0, index + word.length);
        }
      }
    }
  },
});

function found(report: Report, full: Component, at: number, word: string, words: string): void {
  const range = rangeIn(full, at, at + word.length);
  report({
    range,
    cause: word,
    message: {
      vi: `Nơi nhận nên ghi đủ chữ: “${words}” thay cho “${word}”`,
      en: `Recipients are better written in full: “${words}” for “${word}”`,
    },
    fix: {
      title: toWrite(words),
      safe: false,
      edits: [{ range, newText: words }],
    },
  });
}
