import { allSignatures } from "../../reading/signatureBlocks.ts";
import { rangeIn } from "../../syntax/component.ts";
import type { Component } from "../../syntax/draft.ts";
import { fold } from "../../text/fold.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

/** Those whom the State has no “standing” or “charged” deputies of; boards and councils may have them. */
const DEPUTIES =
  "phó (?:chủ tịch|giám đốc|hiệu trưởng|chánh văn phòng|cục trưởng|chi cục trưởng|trưởng phòng|viện trưởng)";
const STANDING = new RegExp(`^(${DEPUTIES}) thường trực$`, "u");
const CHARGED = new RegExp(`^(${DEPUTIES}) (?:phụ trách|điều hành)$`, "u");
const HEADS = "chủ tịch|giám đốc|hiệu trưởng|chánh văn phòng|cục trưởng|chi cục trưởng|trưởng phòng|bộ trưởng";
const ACTING = new RegExp(`^quyền (${HEADS})$`, "u");

/** How the signature should be written; null where the position is one that the State knows. */
function rightFor({ text }: Component): string | null {
  const folded = fold(text).replace(/\s+/g, " ").trim();
  const kept = (length: number, from = 0) =>
    text
      .replace(/\s+/g, " ")
      .trim()
      .slice(from, from + length);
  const standing = STANDING.exec(folded)?.[1];
  if (standing !== undefined) return kept(standing.length);
  const charged = CHARGED.exec(folded)?.[1];
  if (charged !== undefined) return `KT. ${kept(charged.length - 4, 4)}\n${kept(charged.length)}`;
  const acting = ACTING.exec(folded)?.[1];
  return acting === undefined ? null : `Q. ${kept(acting.length, 6)}`;
}

const signed = (lines: string) => `Đề nghị các đơn vị thực hiện./.\n\n${lines}\n\nTrần Thị Bình`;

export default defineRule({
  id: "chu-ky/chuc-vu-khong-quy-dinh",
  title: "Không ghi chức vụ mà Nhà nước không quy định",
  titleEn: "Positions that the State does not know are not written",
  why: "Chức vụ ghi trên văn bản là chức vụ lãnh đạo chính thức; cấp phó phụ trách ký như cấp phó ký thay cấp trưởng (KT.), người được giao quyền cấp trưởng ghi “Q.”.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: signed("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC THƯỜNG TRỰC"),
      good: signed("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"),
    },
    { style: "nd30-2020", bad: signed("PHÓ GIÁM ĐỐC PHỤ TRÁCH"), good: signed("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC") },
    { style: "nd30-2020", bad: signed("QUYỀN GIÁM ĐỐC"), good: signed("Q. GIÁM ĐỐC") },
  ],
  check({ draft }, report) {
    for (const { position, authority, secondAuthority } of allSignatures(draft)) {
      const right = position === null ? null : rightFor(position);
      if (position === null || right === null) continue;
      // “KT. GIÁM ĐỐC” stands above already.
      const isAbove = authority !== null || secondAuthority !== null;
      const newText = isAbove ? (right.split("\n").at(-1) ?? right) : right;
      const range = rangeIn(position, 0, position.text.length);
      report({
        range,
        message: {
          vi: `“${position.text}” không phải chức vụ Nhà nước quy định: ghi “${newText.replace("\n", "”, dòng dưới “")}”`,
          en: `“${position.text}” is no position that the State knows: write “${newText.replace("\n", "” and “")}”`,
        },
        fix: { title: toWrite(newText.replace("\n", " / ")), safe: false, edits: [{ range, newText }] },
      });
    }
  },
});
