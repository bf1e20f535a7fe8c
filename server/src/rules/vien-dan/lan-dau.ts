import type { Citation } from "../../reading/citations.ts";
import { citationKey, readCitations } from "../../reading/citations.ts";
import type { Mention } from "../../reading/citedDocuments.ts";
import { citedDocuments, rangeOf, shortName } from "../../reading/citedDocuments.ts";
import type { Draft } from "../../syntax/draft.ts";
import { fold } from "../../text/fold.ts";
import type { Text } from "../define.ts";
import { defineRule } from "../define.ts";

/** Cited by name and year, without number: HD 05, Phần II, I.6.2.3. */
const LAWS = ["luật", "bộ luật", "pháp lệnh", "hiến pháp", "lệnh"];

/** What a first citation must tell besides number and symbol, and does not. */
function missingParts({ typeName, saysNumber, saysDate, body, abstract }: Citation): Text[] {
  const parts: Text[] = [];
  if (typeName === null) parts.push({ vi: "tên loại", en: "the type" });
  if (!saysDate) parts.push({ vi: "ngày, tháng, năm ban hành", en: "the date" });
  if (body === null) parts.push({ vi: "cơ quan ban hành", en: "the issuing body" });
  if (abstract === null) parts.push({ vi: "trích yếu", en: "the abstract" });
  // “số” alone is not worth a finding.
  if (parts.length > 0 && typeName !== null && !saysNumber) parts.unshift({ vi: "chữ “số”", en: "the word “số”" });
  return parts;
}

/** True for a citation in a base that goes over several lines, of which those below tell the rest. */
function isWhole({ bases }: Draft, { line, citation }: Mention): boolean {
  const base = bases.find(({ full }) => full.pieces.length > 1 && full.pieces.some((piece) => piece.line === line));
  const read = base === undefined ? [] : readCitations(base.full.text);
  return read.some((one) => citationKey(one) === citationKey(citation) && missingParts(one).length === 0);
}

export default defineRule({
  id: "vien-dan/lan-dau",
  title: "Viện dẫn lần đầu phải ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu",
  titleEn: "The first citation of a document is complete",
  why: "Người đọc phải tìm được đúng văn bản được nhắc tới; số văn bản đánh lại từ 01 mỗi nhiệm kỳ nên chỉ có số và ký hiệu thì dễ nhầm. Những lần sau chỉ cần tên loại, số và ký hiệu.",
  speaksOf: "document",
  tellsIncompleteCitations: true,
  appliesTo: "party",
  severity: "info",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Thực hiện Nghị quyết số 128/NQ-CP, các chi bộ tiếp tục phòng, chống dịch.",
      good: "Thực hiện Nghị quyết số 128/NQ-CP, ngày 11/10/2021 của Chính phủ về thích ứng an toàn, linh hoạt, kiểm soát hiệu quả dịch bệnh, các chi bộ tiếp tục phòng, chống dịch.",
    },
    {
      style: "hd36-2018",
      bad: "Các cấp uỷ thực hiện nghiêm Chỉ thị 12-CT/TU, ngày 15/01/2021 của Ban Thường vụ Tỉnh uỷ.",
      good: "Các cấp uỷ thực hiện nghiêm Chỉ thị số 12-CT/TU, ngày 15/01/2021 của Ban Thường vụ Tỉnh uỷ về bảo vệ rừng. Chi bộ nào chưa học tập Chỉ thị số 12-CT/TU thì bố trí trong quý này.",
    },
    {
      style: "hd05-2026",
      bad: "Thực hiện Chỉ thị số 05-CT/TU, Ban Thường vụ Đảng uỷ yêu cầu các chi bộ:",
      good: "Thực hiện Chỉ thị số 05-CT/TU, ngày 12/3/2026 của Ban Thường vụ Tỉnh uỷ về phòng, chống thiên tai, Ban Thường vụ Đảng uỷ yêu cầu các chi bộ:",
    },
    {
      style: "hd05-2026",
      bad: "Thực hiện ý kiến của Thường trực Tỉnh uỷ tại Công văn số 215-CV/TU, các chi bộ báo cáo trước ngày 20/12/2026.",
      good: "Thực hiện ý kiến của Thường trực Tỉnh uỷ tại Công văn số 215-CV/TU, ngày 02/11/2026 về tổng kết năm, các chi bộ báo cáo trước ngày 20/12/2026.",
    },
  ],
  check({ draft }, report) {
    for (const mentions of citedDocuments(draft)) {
      // What the abstract of another document names is cited by that document.
      const mention = mentions.find(({ citation }) => !citation.nested || missingParts(citation).length === 0);
      if (mention !== undefined && isWhole(draft, mention)) continue;
      if (mention === undefined) continue;
      const { citation, paragraph } = mention;
      const { typeName, from, to } = citation;
      if (typeName !== null && LAWS.includes(fold(typeName.text))) continue;
      // “Nghị quyết Đại hội Đảng bộ tỉnh (số 01-NQ/ĐH …)”: the rest stands before the bracket.
      if (typeName === null && /\(\s*(?:số\s*)?$/u.test(paragraph.text.slice(0, from))) continue;
      const missing = missingParts(citation);
      if (missing.length === 0) continue;
      report({
        range: rangeOf(mention, citation.listed ? citation.symbol.from : from, to),
        message: {
          vi: `Viện dẫn lần đầu “${shortName(citation)}” còn thiếu: ${missing.map(({ vi }) => vi).join("; ")}`,
          en: `The first citation of “${shortName(citation)}” lacks ${missing.map(({ en }) => en).join(", ")}`,
        },
      });
    }
  },
});
