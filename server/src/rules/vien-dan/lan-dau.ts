import { citationKey, readCitations } from "../../reading/citations.ts";
import type { Mention } from "../../reading/citedDocuments.ts";
import { citedDocuments, rangeOf, shortName } from "../../reading/citedDocuments.ts";
import type { CitationPart } from "../../reading/incompleteCitations.ts";
import { isLaw, missingParts } from "../../reading/incompleteCitations.ts";
import type { FirstCitation } from "../../styles/style.ts";
import type { Draft } from "../../syntax/draft.ts";
import type { Text } from "../define.ts";
import { defineRule } from "../define.ts";

const PARTS: Readonly<Record<CitationPart, Text>> = {
  type: { vi: "tên loại", en: "the type" },
  number: { vi: "chữ “số”", en: "the word “số”" },
  date: { vi: "ngày, tháng, năm ban hành", en: "the date" },
  body: { vi: "cơ quan ban hành", en: "the issuing body" },
  abstract: { vi: "trích yếu", en: "the abstract" },
};

/** How many lines below a broken one may hold the rest of its sentence. */
const MOST_LINES = 4;

/** A paragraph with the lines below that go on with it: a page's width, or a paste, broke it without a final mark. */
function joinedText({ lines }: Draft, { line, paragraph }: Mention): string {
  const last = line + (paragraph.pieces.at(-1)?.line ?? 0);
  let { text } = paragraph;
  for (let n = last + 1; n <= last + MOST_LINES && !/[.;:!?]$/.test(text); n++) {
    const item = lines[n]?.items[0];
    if (item === undefined || item.marker !== null) break;
    text += ` ${item.segment.text}`;
  }
  return text;
}

/** True for a citation in a base or a sentence over several lines, of which those below tell the rest. */
function isWhole(draft: Draft, mention: Mention, wanted: FirstCitation): boolean {
  const { line, citation } = mention;
  const base = draft.bases.find(({ full }) => full.pieces.length > 1 && full.pieces.some((one) => one.line === line));
  const text = base?.full.text ?? joinedText(draft, mention);
  const read = text === mention.paragraph.text ? [] : readCitations(text);
  return read.some((one) => citationKey(one) === citationKey(citation) && missingParts(one, wanted).length === 0);
}

export default defineRule({
  id: "vien-dan/lan-dau",
  title: "Viện dẫn lần đầu phải ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu",
  titleEn: "The first citation of a document is complete",
  why: "Người đọc phải tìm được đúng văn bản được nhắc tới; số văn bản đánh lại từ 01 mỗi nhiệm kỳ nên chỉ có số và ký hiệu thì dễ nhầm. Những lần sau chỉ cần tên loại, số và ký hiệu.",
  kinds: ({ listsDocuments }) => !listsDocuments,
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
    {
      style: "nd30-2020",
      bad: "Thực hiện Nghị định số 07/2021/NĐ-CP, Ủy ban nhân dân xã đề nghị các thôn rà soát hộ nghèo.",
      good: "Thực hiện Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ quy định chuẩn nghèo đa chiều, Ủy ban nhân dân xã đề nghị các thôn rà soát hộ nghèo.",
    },
    {
      style: "nd30-2020",
      bad: "Sở Nội vụ nhận được đề nghị của Ủy ban nhân dân xã An Phú tại Tờ trình số 12/TTr-UBND.",
      good: "Sở Nội vụ nhận được đề nghị của Ủy ban nhân dân xã An Phú tại Tờ trình số 12/TTr-UBND ngày 02/11/2026. Theo Văn bản số 3722/VPCP-CN ngày 05/5/2026, hồ sơ đã đủ.",
    },
    {
      style: "nd30-2020",
      bad: "Hiệu trưởng tổ chức thực hiện Thông tư số 52/2020/TT-BGDĐT ngày 31/12/2020 của Bộ trưởng Bộ Giáo dục và Đào tạo.",
      good: "Hiệu trưởng tổ chức thực hiện Thông tư số 52/2020/TT-BGDĐT ngày 31/12/2020 của Bộ trưởng Bộ Giáo dục và Đào tạo ban hành Điều lệ Trường mầm non.",
    },
  ],
  check({ draft, style }, report) {
    const wanted = style.forms.firstCitation;
    const bases = wanted.inBases ? [] : draft.bases.flatMap(({ full }) => full.pieces.map(({ line }) => line));
    const toldElsewhere = new Set(bases);
    for (const mentions of citedDocuments(draft)) {
      // What the abstract of another document names is cited by that document.
      const mention = mentions.find(({ citation }) => !citation.nested || missingParts(citation, wanted).length === 0);
      if (mention === undefined || toldElsewhere.has(mention.line)) continue;
      const { citation, paragraph } = mention;
      const { typeName, from, to } = citation;
      if (isLaw(citation)) continue;
      // “Nghị quyết Đại hội Đảng bộ tỉnh (số 01-NQ/ĐH …)”: the rest stands before the bracket.
      if (typeName === null && /\(\s*(?:số\s*)?$/u.test(paragraph.text.slice(0, from))) continue;
      const missing = missingParts(citation, wanted).map((part) => PARTS[part]);
      if (missing.length === 0 || isWhole(draft, mention, wanted)) continue;
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
