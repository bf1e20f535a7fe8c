import { ofKinds } from "../../kinds/kinds.ts";
import type { Citation } from "../../reading/citations.ts";
import type { Mention } from "../../reading/citedDocuments.ts";
import { citedDocuments, mentionsOf, rangeOf } from "../../reading/citedDocuments.ts";
import { missingParts } from "../../reading/incompleteCitations.ts";
import { fold } from "../../text/fold.ts";
import { objectReader } from "../../text/memo.ts";
import { isPartyCode, rightCode } from "../../vocabulary/partyCodes.ts";
import { toSpell } from "../authoring/fixTitles.ts";
import type { Finding } from "../define.ts";
import { defineRule } from "../define.ts";

/** The symbol as it should be, and whether it can be nothing else. */
interface RightSymbol {
  readonly text: string;
  readonly safe: boolean;
}

/** Right type codes by the folded name of their type and themselves with D for Đ: “quyết định QD”. */
const codesWithDe = ofKinds(({ all }) => {
  const types = [
    ...all.map(({ name, codes, codesUntil }) => ({
      name: fold(name),
      codes: [...codes, ...codesUntil.flatMap((former) => former.codes)],
    })),
    { name: "nghị định", codes: ["NĐ"] },
  ];
  return new Map(
    types.flatMap(({ name, codes }) =>
      codes.filter((code) => code.includes("Đ")).map((code) => [`${name} ${code.replaceAll("Đ", "D")}`, code] as const),
    ),
  );
});
const BODIES_WITH_DE: Readonly<Record<string, string>> = { HDND: "HĐND", DU: "ĐU" };

/** “05–CT/TU” and “05-CT/ÐU” are the business of chu/gach-noi and chu/ky-tu-la. */
function lettersAside(symbol: string): string {
  return symbol.replace(/[–—]/g, "-").replaceAll("Ð", "Đ");
}

function typeCode({ typeCode: written, typeName }: Citation): { code: string; sure: boolean } {
  const code = rightCode(written ?? "");
  const type = fold(typeName?.text ?? "");
  const right = codesWithDe().get(`${type} ${code}`);
  return { code: right ?? code, sure: right === undefined };
}

function bodyCode({ bodyCode: written }: Citation): { code: string; sure: boolean } {
  const parts = (written ?? "").split(/\s?[-–—]\s?/u);
  const right = parts.map((part) => BODIES_WITH_DE[part] ?? rightCode(part));
  return { code: right.join("-"), sure: !parts.some((part) => Object.hasOwn(BODIES_WITH_DE, part)) };
}

const rightSymbolOf = objectReader((citation: Citation): RightSymbol | null => {
  const { symbol, year, date, form } = citation;
  const type = typeCode(citation);
  const body = bodyCode(citation);
  const number = /^\d+[a-zđ]?/u.exec(symbol.text)?.[0] ?? "";
  const sure = type.sure && body.sure;
  if (type.code !== "" && body.code.split("-").every(isPartyCode)) {
    // The year is lost with the wrong form, unless the date tells it.
    const safe = sure && (year === null || year === date?.year);
    return { text: `${number}-${type.code}/${body.code}`, safe };
  }
  const codes = type.code === "" ? body.code : `${type.code}-${body.code}`;
  const state = `${number}/${year === null ? "" : `${year}/`}${codes}`;
  if (form === "state") return { text: state, safe: sure };
  const separators = [...symbol.text.matchAll(/\s?([-–—/]+)\s?/gu)].map((match) => match[1]);
  // Blanks inside are wrong in any form; of another body's form nothing more is known.
  if (separators[0]?.startsWith("/") && separators.at(-1) === "-") return { text: state, safe: sure };
  return /\s/.test(symbol.text) ? { text: symbol.text.replace(/\s/g, ""), safe: true } : null;
});

function malformed(mention: Mention): Finding | null {
  const { citation } = mention;
  const right = rightSymbolOf(citation);
  if (right === null || lettersAside(citation.symbol.text) === right.text) return null;
  const range = rangeOf(mention, citation.symbol.from, citation.symbol.to);
  return {
    range,
    message: {
      vi: `Số và ký hiệu viện dẫn phải là “${right.text}”, không phải “${citation.symbol.text}”`,
      en: `The cited number and symbol should be “${right.text}”, not “${citation.symbol.text}”`,
    },
    fix: {
      title: toSpell(right.text),
      safe: right.safe,
      edits: [{ range, newText: right.text }],
    },
  };
}

function withoutComma(mention: Mention): Finding | null {
  const { symbol, date, dateGap } = mention.citation;
  if (date === null || dateGap === null || dateGap.text.includes(",")) return null;
  const at = rangeOf(mention, symbol.to, symbol.to);
  return {
    range: rangeOf(mention, symbol.to, date.from + "ngày".length),
    message: {
      vi: `Giữa ký hiệu và ngày có dấu phẩy: “${symbol.text}, ${date.text}”`,
      en: `A comma stands between symbol and date: “${symbol.text}, ${date.text}”`,
    },
    fix: {
      title: { vi: "Thêm dấu phẩy", en: "Add the comma" },
      safe: true,
      edits: [{ range: at, newText: "," }],
    },
  };
}

/** “Nghị định số 30/2020/NĐ-CP, ngày …”: the State writes none. Party documents may keep theirs. */
function superfluousComma(mention: Mention): Finding | null {
  const { symbol, date, dateGap, form } = mention.citation;
  if (form !== "state" || date === null || dateGap === null || !dateGap.text.includes(",")) return null;
  return {
    range: rangeOf(mention, symbol.to, date.from + "ngày".length),
    message: {
      vi: `Giữa ký hiệu và ngày không có dấu phẩy: “${symbol.text} ${date.text}”`,
      en: `No comma stands between symbol and date: “${symbol.text} ${date.text}”`,
    },
    fix: {
      title: { vi: "Bỏ dấu phẩy", en: "Remove the comma" },
      safe: true,
      edits: [{ range: rangeOf(mention, dateGap.from, dateGap.to), newText: " " }],
    },
  };
}

/** “Quyết định 12/QĐ-UBND” without “số”. */
function withoutWord(mention: Mention): Finding | null {
  const { typeName, symbol, saysNumber, listed } = mention.citation;
  if (typeName === null || saysNumber || listed) return null;
  const between = mention.paragraph.text.slice(typeName.to, symbol.from);
  if (!/^\s+$/u.test(between)) return null;
  const at = rangeOf(mention, symbol.from, symbol.from);
  return {
    range: rangeOf(mention, typeName.from, symbol.to),
    message: {
      vi: `Trước số của văn bản viện dẫn có chữ “số”: “${typeName.text} số ${symbol.text}”`,
      en: `The word “số” stands before the number: “${typeName.text} số ${symbol.text}”`,
    },
    fix: { title: { vi: "Thêm “số”", en: "Add “số”" }, safe: true, edits: [{ range: at, newText: "số " }] },
  };
}

export default defineRule({
  id: "vien-dan/dinh-dang",
  title: "Số, ký hiệu và ngày của văn bản viện dẫn phải viết đúng cách",
  titleEn: "Number, symbol and date of a citation are well-formed",
  why: "Văn bản của Đảng có ký hiệu “05-CT/TU”, của Nhà nước “128/NQ-CP”; hai Hướng dẫn đều viết dấu phẩy trước “ngày”: “Quy định số 399-QĐ/TW, ngày 09/01/2026”.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "info",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: "Căn cứ Quyết định số 12/QĐ- UBND ngày 31/10/2025 của Ủy ban nhân dân tỉnh Sơn Hà.",
      good: "Căn cứ Quyết định số 12/QĐ-UBND ngày 31/10/2025 của Ủy ban nhân dân tỉnh Sơn Hà.",
    },
    {
      style: "nd30-2020",
      bad: "Thực hiện Nghị định 335/2025/NĐ-CP ngày 21/12/2025 của Chính phủ.",
      good: "Thực hiện Nghị định số 335/2025/NĐ-CP ngày 21/12/2025 của Chính phủ.",
    },
    {
      style: "nd30-2020",
      bad: "Căn cứ Thông tư số 05/2025/TT-BNV, ngày 24 tháng 6 năm 2025 của Bộ trưởng Bộ Nội vụ và Kết luận số 127-KL/TW, ngày 28/02/2025.",
      good: "Căn cứ Thông tư số 05/2025/TT-BNV ngày 24 tháng 6 năm 2025 của Bộ trưởng Bộ Nội vụ và Kết luận số 127-KL/TW, ngày 28/02/2025.",
    },
    {
      style: "nd30-2020",
      bad: "Thực hiện Kế hoạch số 56 / KH-UBND ngày 02 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh.",
      good: "Thực hiện Kế hoạch số 56/KH-UBND ngày 02 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh.",
    },
    {
      style: "hd36-2018",
      bad: "Thực hiện Công văn số 132-CV/TU ngày 09/12/2020 của Tỉnh uỷ và Nghị quyết số 128/NQ-CP ngày 11/10/2021.",
      good: "Thực hiện Công văn số 132-CV/TU, ngày 09/12/2020 của Tỉnh uỷ và Nghị quyết số 128/NQ-CP, ngày 11/10/2021.",
    },
    {
      style: "hd36-2018",
      bad: "Theo Chỉ thị số 58/CT-TW, Chỉ thị số 54-CT/T.Ư, Nghị quyết số 22/NQ-TU và Chỉ thị số 36/1998/CT-TW, ngày 25/6/1998.",
      good: "Theo Chỉ thị số 58-CT/TW, Chỉ thị số 54-CT/TW, Nghị quyết số 22-NQ/TU và Chỉ thị số 36-CT/TW, ngày 25/6/1998.",
    },
    {
      style: "hd36-2018",
      bad: "Thực hiện Công điện số 1699/CD-TTg, ngày 02/12/2020 của Thủ tướng Chính phủ.",
      good: "Thực hiện Công điện số 1699/CĐ-TTg, ngày 02/12/2020 của Thủ tướng Chính phủ.",
    },
    {
      style: "hd05-2026",
      bad: "Theo Chỉ thị số 09/-CT-TW, Chỉ thị số 11 - CT/TW, Nghị định số 30/2020/NĐ - CP và Kế hoạch số 07-KH/ĐU.",
      good: "Theo Chỉ thị số 09-CT/TW, Chỉ thị số 11-CT/TW, Nghị định số 30/2020/NĐ-CP và Kế hoạch số 07-KH/ĐU.",
    },
    {
      style: "hd05-2026",
      bad: "Thực hiện Chỉ thị số 05-CT/TU ngày 12 tháng 3 năm 2026 của Ban Thường vụ Tỉnh uỷ.",
      good: "Thực hiện Chỉ thị số 05-CT/TU, ngày 12 tháng 3 năm 2026 của Ban Thường vụ Tỉnh uỷ.",
    },
  ],
  check({ draft, style, rulesOn }, report) {
    const { citationComma, firstCitation } = style.forms;
    // What a first citation lacks is told at once, the word “số” among it.
    const together = firstCitation.wordOfNumber && rulesOn.has("vien-dan/lan-dau");
    const firsts = new Set(together ? citedDocuments(draft).map(([mention]) => mention) : []);
    for (const mention of mentionsOf(draft)) {
      const toldWhole = firsts.has(mention) && missingParts(mention.citation, firstCitation).length > 0;
      const found = [
        malformed(mention),
        citationComma ? withoutComma(mention) : superfluousComma(mention),
        toldWhole ? null : withoutWord(mention),
      ];
      for (const one of found) if (one !== null) report(one);
    }
  },
});
