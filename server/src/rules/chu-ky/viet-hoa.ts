import { allSignatures } from "../../reading/signatureBlocks.ts";
import { rangeIn } from "../../syntax/component.ts";
import type { Component } from "../../syntax/draft.ts";
import { isPersonName, isTitle } from "../../syntax/patterns.ts";
import { fold } from "../../text/fold.ts";
import type { TextEdit } from "../../text/position.ts";
import { theComponent } from "../../vocabulary/components.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

/** The words of a line that are not in capitals; those that stand in small letters in the guidelines pass. */
function smallWords({ text }: Component): { from: number; to: number }[] {
  const words: { from: number; to: number }[] = [];
  for (const { 0: word, index } of text.matchAll(/[^\s()[\]]+/gu)) {
    const small = word !== word.toUpperCase() && !["kiêm", "hoặc", "hoặc:"].includes(fold(word));
    if (small) words.push({ from: index, to: index + word.length });
  }
  return words;
}

export default defineRule({
  id: "chu-ky/viet-hoa",
  title: "Quyền hạn, chức vụ viết in hoa; họ tên viết in thường",
  titleEn: "Authority and position in capitals, the name in title case",
  why: "Mẫu trình bày: quyền hạn và chức vụ in hoa, họ tên người ký in thường, viết hoa chữ cái đầu mỗi âm tiết.",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nT/M Ban Thường vụ\nBí thư\n\nNguyễn Văn An",
      good: "Yêu cầu các chi bộ thực hiện.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An",
    },
    {
      style: "hd36-2018",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNGUYỄN VĂN AN",
      good: "Yêu cầu các chi bộ thực hiện.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nT/M ĐẢNG ỦY\n**Phó Bí thư**\n\nNguyễn Văn An",
      good: "Yêu cầu các chi bộ thực hiện.\n\nT/M ĐẢNG ỦY\n**PHÓ BÍ THƯ**\n\nNguyễn Văn An",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nT/M ĐẢNG UỶ\nBÍ THƯ\n\ntrần thị bình",
      good: "Yêu cầu các chi bộ thực hiện.\n\nT/M ĐẢNG UỶ\nBÍ THƯ\n\nTrần Thị Bình",
    },
  ],
  check({ draft }, report) {
    for (const { authority, position, name } of allSignatures(draft)) {
      for (const line of [authority, position]) {
        const words = line === null || line.text.includes("[") ? [] : smallWords(line);
        const first = words[0];
        const last = words.at(-1);
        if (line === null || first === undefined || last === undefined) continue;
        const right = line.text.slice(first.from, last.to).toUpperCase();
        const edits: TextEdit[] = words.map(({ from, to }) => ({
          range: rangeIn(line, from, to),
          newText: line.text.slice(from, to).toUpperCase(),
        }));
        const name = theComponent(line === authority ? "authority" : "position");
        report({
          range: rangeIn(line, first.from, last.to),
          message: { vi: `${name.vi} viết in hoa: “${right}”`, en: `${name.en} is in capitals: “${right}”` },
          fix: { title: toWrite(right), safe: true, edits },
        });
      }
      // Names of persons are not rewritten: only whoever bears one knows how it is written.
      if (name !== null && !isPersonName(name.text) && !isTitle(name.text)) {
        report({
          range: name.range,
          message: {
            vi: "Họ tên người ký viết in thường, hoa chữ cái đầu mỗi âm tiết",
            en: "The signer's name is in title case",
          },
        });
      }
    }
  },
});
