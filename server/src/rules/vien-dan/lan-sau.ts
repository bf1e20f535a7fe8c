import type { Citation } from "../../reading/citations.ts";
import type { Mention } from "../../reading/citedDocuments.ts";
import { citedDocuments, nameIn, rangeOf } from "../../reading/citedDocuments.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import type { Finding } from "../define.ts";
import { defineRule } from "../define.ts";

/** The parts behind the symbol that a later citation tells once more; the end of the last. Null without any. */
function repeatedTo(citation: Citation, told: ReadonlySet<string>): number | null {
  const { symbol, date, body, abstract } = citation;
  const behind = [
    { name: "date", part: date },
    { name: "body", part: body },
    { name: "abstract", part: abstract },
  ].filter(({ part }) => part !== null && part.from >= symbol.to);
  if (behind.length === 0 || !behind.every(({ name }) => told.has(name))) return null;
  return citation.to;
}

function partsTold({ date, body, abstract }: Citation): string[] {
  return [...(date ? ["date"] : []), ...(body ? ["body"] : []), ...(abstract ? ["abstract"] : [])];
}

function finding(mention: Mention, first: Mention, told: ReadonlySet<string>): Finding | null {
  const { citation } = mention;
  const { symbol, typeName } = citation;
  const related = [
    {
      range: rangeOf(first, first.citation.from, first.citation.to),
      message: { vi: "Lần viện dẫn đầu", en: "The first citation" },
    },
  ];
  const to = repeatedTo(citation, told);
  if (to !== null) {
    const range = rangeOf(mention, symbol.to, to);
    const name = nameIn(mention);
    return {
      range,
      message: {
        vi: `Từ lần viện dẫn thứ hai chỉ ghi “${name}”`,
        en: `From the second citation on only “${name}” is written`,
      },
      related,
      fix: {
        title: { vi: `Chỉ ghi “${name}”`, en: `Write only “${name}”` },
        safe: false,
        edits: [{ range, newText: "" }],
      },
    };
  }
  const type = first.citation.typeName;
  if (typeName !== null || type === null || citation.listed) return null;
  const name = `${type.text} số ${symbol.text}`;
  const lead = /(?:^|\s)số\s*$/iu.exec(mention.paragraph.text.slice(Math.max(0, symbol.from - 8), symbol.from));
  const from = symbol.from - (lead?.[0].trimStart().length ?? 0);
  return {
    range: rangeOf(mention, symbol.from, symbol.to),
    message: { vi: `Viện dẫn phải có tên loại: “${name}”`, en: `A citation tells the type: “${name}”` },
    related,
    fix: {
      title: toWrite(name),
      safe: false,
      edits: [{ range: rangeOf(mention, from, symbol.to), newText: name }],
    },
  };
}

export default defineRule({
  id: "vien-dan/lan-sau",
  title: "Viện dẫn lại chỉ ghi tên loại, số và ký hiệu",
  titleEn: "Later citations give type, number and symbol only",
  why: "Lần đầu đã ghi đủ ngày, cơ quan ban hành và trích yếu; nhắc lại làm câu dài mà không thêm gì.",
  kinds: ({ listsDocuments }) => !listsDocuments,
  speaksOf: "document",
  appliesTo: "party",
  severity: "hint",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Thực hiện Chỉ thị số 12-CT/TU, ngày 15/01/2021 của Ban Thường vụ Tỉnh uỷ về bảo vệ rừng.\n\nCác chi bộ học tập Chỉ thị số 12-CT/TU, ngày 15/01/2021 của Ban Thường vụ Tỉnh uỷ.",
      good: "Thực hiện Chỉ thị số 12-CT/TU, ngày 15/01/2021 của Ban Thường vụ Tỉnh uỷ về bảo vệ rừng.\n\nCác chi bộ học tập Chỉ thị số 12-CT/TU.",
    },
    {
      style: "hd36-2018",
      bad: "Thực hiện Kế hoạch số 31-KH/TU, ngày 05/8/2022 của Tỉnh uỷ về quản lý hồ sơ đảng viên.\n\nVướng mắc khi thực hiện 31-KH/TU thì báo cáo.",
      good: "Thực hiện Kế hoạch số 31-KH/TU, ngày 05/8/2022 của Tỉnh uỷ về quản lý hồ sơ đảng viên.\n\nVướng mắc khi thực hiện Kế hoạch số 31-KH/TU thì báo cáo.",
    },
    {
      style: "hd05-2026",
      bad: "Thực hiện Nghị quyết số 09-NQ/TU, ngày 20/01/2026 của Tỉnh uỷ về chuyển đổi số.\n\n1. Quán triệt Nghị quyết số 09-NQ/TU, ngày 20/01/2026.",
      good: "Thực hiện Nghị quyết số 09-NQ/TU, ngày 20/01/2026 của Tỉnh uỷ về chuyển đổi số.\n\n1. Quán triệt Nghị quyết số 09-NQ/TU.",
    },
    {
      style: "hd05-2026",
      bad: "Thực hiện Nghị quyết số 09-NQ/TU, ngày 20/01/2026 của Tỉnh uỷ về chuyển đổi số.\n\n1. Quán triệt Nghị quyết số 09-NQ/TU của Tỉnh uỷ.",
      good: "Thực hiện Nghị quyết số 09-NQ/TU, ngày 20/01/2026 của Tỉnh uỷ về chuyển đổi số.\n\n1. Quán triệt Nghị quyết số 09-NQ/TU, Nghị quyết số 10-NQ/TU của Tỉnh uỷ.",
    },
  ],
  check({ draft }, report) {
    for (const mentions of citedDocuments(draft)) {
      const [first] = mentions;
      if (first === undefined) continue;
      const told = new Set(partsTold(first.citation));
      for (const mention of mentions.slice(1)) {
        const found = mention.citation.nested ? null : finding(mention, first, told);
        if (found !== null) report(found);
        for (const part of partsTold(mention.citation)) told.add(part);
      }
    }
  },
});
