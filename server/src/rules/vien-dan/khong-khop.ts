import type { Mention } from "../../reading/citedDocuments.ts";
import { citedDocuments, mentionsOf, rangeOf, shortName } from "../../reading/citedDocuments.ts";
import { foreignBody } from "../../reading/foreignBodies.ts";
import { foreignSymbols } from "../../reading/namedDocuments.ts";
import { fold } from "../../text/fold.ts";
import type { Report } from "../define.ts";
import { defineRule } from "../define.ts";

interface Part {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What is compared. */
  readonly key: string;
}

function dateOf({ citation: { date } }: Mention): Part | null {
  return date === null ? null : { ...date, key: `${date.day}/${date.month}/${date.year}` };
}

function typeOf({ citation }: Mention): Part | null {
  const { typeName } = citation;
  // A type that its own symbol contradicts is reported by vien-dan/ten-loai.
  return typeName === null || foreignSymbols(shortName(citation)).length > 0
    ? null
    : { ...typeName, key: fold(typeName.text).replace(/\s/g, "") };
}

const CENTRAL_BODIES = "ban chấp hành trung ương|bộ chính trị|ban bí thư|trung ương";
/** The name of a body as far as it tells bodies apart: the committee, its ban thường vụ and its thường trực are one. */
function bodyOf({ citation: { body } }: Mention): Part | null {
  if (body === null) return null;
  const key = fold(body.text)
    .replace(/\s?\([\s\S]*$/, "")
    .replace(/\s+/g, " ")
    .replace(/ (?:khoá|nhiệm kỳ|lần thứ) [\s\S]*$/, "")
    .replace(/^bch(?= )/, "ban chấp hành")
    .replace(/^(?:ban thường vụ|thường trực|ban chấp hành) (?!trung ương)/, "")
    .replace(
      new RegExp(String.raw`^(?:hội nghị )?(?:lần thứ \S+ )?(?:${CENTRAL_BODIES})(?: trung ương)?(?: đảng)?$`),
      "trung ương",
    )
    .replace(/^(?:thủ tướng chính phủ|thủ tướng)$/, "chính phủ")
    .replace(/^đảng bộ tỉnh/, "tỉnh uỷ")
    .replace(/^đảng bộ thành phố/, "thành uỷ")
    .replace(/^đảng bộ/, "đảng uỷ");
  return { ...body, key };
}

/** What a reader of parts gives, read once for each mention of an unchanged paragraph. */
function once(read: (mention: Mention) => Part | null): (mention: Mention) => Part | null {
  const known = new WeakMap<Mention["citation"], Part | null>();
  return (mention) => {
    const ready = known.get(mention.citation);
    if (ready !== undefined) return ready;
    const part = read(mention);
    known.set(mention.citation, part);
    return part;
  };
}

const TYPE = once(typeOf);
const BODY = once(bodyOf);

/** One of two names may only say less: “Tỉnh uỷ” and “Tỉnh uỷ Sơn Hà”, “Thông báo” and “Thông báo kết luận”. */
function namesAgree(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function compare(
  mentions: readonly Mention[],
  partOf: (mention: Mention) => Part | null,
  agree: (one: string, other: string) => boolean,
  what: { vi: string; en: string },
  report: Report,
): void {
  const first = mentions.find((mention) => partOf(mention) !== null);
  const right = first === undefined ? null : partOf(first);
  if (first === undefined || right === null) return;
  for (const mention of mentions) {
    const part = partOf(mention);
    if (part === null || agree(right.key, part.key)) continue;
    report({
      range: rangeOf(mention, part.from, part.to),
      message: {
        vi: `“${shortName(mention.citation)}” được viện dẫn với hai ${what.vi}: “${right.text}” và “${part.text}”`,
        en: `“${shortName(mention.citation)}” is cited with two ${what.en}: “${right.text}” and “${part.text}”`,
      },
      related: [
        {
          range: rangeOf(first, right.from, right.to),
          message: { vi: "Lần viện dẫn trước", en: "The earlier citation" },
        },
      ],
    });
  }
}

const SAME = (one: string, other: string) => one === other;

export default defineRule({
  id: "vien-dan/khong-khop",
  title: "Các lần viện dẫn một văn bản, và cơ quan với ký hiệu của nó, phải khớp nhau",
  titleEn: "All citations of one document agree, and each one's body and symbol",
  why: "Văn bản có ký hiệu TW không phải “của Tỉnh uỷ”. Cùng số và ký hiệu mà hai nơi ghi hai ngày, hai tên loại hoặc hai cơ quan thì ít nhất một nơi sai.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Thực hiện Chỉ thị số 12-CT/TU, ngày 15/01/2021 của Ban Thường vụ Tỉnh uỷ về bảo vệ rừng.\n\nCác chi bộ học tập Chỉ thị số 12-CT/TU, ngày 15/02/2021.",
      good: "Thực hiện Chỉ thị số 12-CT/TU, ngày 15/01/2021 của Ban Thường vụ Tỉnh uỷ về bảo vệ rừng.\n\nCác chi bộ học tập Chỉ thị số 12-CT/TU, ngày 15/01/2021.",
    },
    {
      style: "hd36-2018",
      bad: "Thực hiện Nghị định số 30/2020/NĐ-CP, ngày 05/3/2020 của Chính phủ về công tác văn thư.\n\nCác chi bộ học tập Thông tư số 30/2020/NĐ-CP.",
      good: "Thực hiện Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương về tổ chức bộ máy và Nghị quyết số 18-NQ/TW, ngày 16/6/2022 của Ban Chấp hành Trung ương về đất đai.",
    },
    {
      style: "hd05-2026",
      bad: "Thực hiện Nghị quyết số 09-NQ/TU, ngày 20/01/2026 của Tỉnh uỷ về chuyển đổi số.\n\nQuán triệt Nghị quyết số 09-NQ/TU của Ban Tổ chức Tỉnh uỷ.",
      good: "Thực hiện Nghị quyết số 09-NQ/TU, ngày 20/01/2026 của Tỉnh uỷ về chuyển đổi số.\n\nQuán triệt Nghị quyết số 09-NQ/TU của Tỉnh uỷ Sơn Hà.",
    },
    {
      style: "hd05-2026",
      bad: "Thực hiện Nghị quyết số 09-NQ/TU, ngày 20/01/2026 của Tỉnh uỷ về chuyển đổi số.\n\nQuán triệt Nghị quyết số 09-NQ/TU, ngày 20/01/2025.",
      good: "Thực hiện Nghị quyết số 09-NQ/TU, ngày 20/01/2026 của Tỉnh uỷ về chuyển đổi số.\n\nQuán triệt Nghị quyết số 09-NQ/TU.",
    },
    {
      style: "hd05-2026",
      bad: "Thực hiện Kết luận số 48-KL/TW, ngày 05/3/2026 của Ban Thường vụ Tỉnh uỷ về sáp nhập.",
      good: "Thực hiện Kết luận số 48-KL/TU, ngày 05/3/2026 của Ban Thường vụ Tỉnh uỷ về sáp nhập.",
    },
  ],
  check({ draft }, report) {
    for (const mention of mentionsOf(draft)) {
      const wrong = foreignBody(mention.citation);
      if (wrong === null) continue;
      report({
        range: rangeOf(mention, wrong.from, wrong.to),
        message: {
          vi: `Cơ quan ban hành và ký hiệu không khớp: “${wrong.code}” là ký hiệu của ${wrong.owner}, không phải của “${wrong.text}”`,
          en: `Body and symbol do not agree: “${wrong.code}” is the symbol of “${wrong.owner}”, not of “${wrong.text}”`,
        },
      });
    }
    for (const mentions of citedDocuments(draft)) {
      if (mentions.length < 2) continue;
      compare(mentions, dateOf, SAME, { vi: "ngày", en: "dates" }, report);
      compare(mentions, TYPE, namesAgree, { vi: "tên loại", en: "types" }, report);
      compare(mentions, BODY, namesAgree, { vi: "cơ quan ban hành", en: "bodies" }, report);
    }
  },
});
