import type { IParagraphStyleOptions, IStylesOptions } from "docx";
import { AlignmentType, BorderStyle, LineRuleType, UnderlineType } from "docx";
import type { Alignment, Format, Role } from "../../page/sizes.ts";
import { formatsOf } from "../../page/sizes.ts";
import type { Style } from "../../styles/style.ts";
import type { ComponentKey } from "../../vocabulary/components.ts";
import { shortComponentName } from "../../vocabulary/components.ts";
import { styleId } from "../styleIds.ts";
import { halfPoints, RULE_EIGHTHS, twips, twipsOfPoints } from "./measures.ts";

function styleNameOf(key: ComponentKey): string {
  return `CT ${shortComponentName(key).vi}`;
}

/** What Word shows in its list of styles. A comma would part two names of one style. */
export const STYLE_NAMES: Readonly<Record<Role | "rule" | "end", string>> = {
  partyTitle: styleNameOf("partyTitle"),
  stateTitle: styleNameOf("stateTitle"),
  motto: styleNameOf("motto"),
  superiorBody: styleNameOf("superiorBody"),
  issuingBody: styleNameOf("issuingBody"),
  star: styleNameOf("star"),
  number: styleNameOf("number"),
  letterAbstract: "CT Trích yếu công văn",
  draftMark: styleNameOf("draftMark"),
  secrecy: styleNameOf("secrecy"),
  urgency: styleNameOf("urgency"),
  circulation: styleNameOf("circulation"),
  notForMedia: "CT Không phổ biến",
  placeDate: styleNameOf("placeDate"),
  docType: styleNameOf("docType"),
  author: styleNameOf("author"),
  abstract: styleNameOf("abstract"),
  separator: styleNameOf("separator"),
  addresseesHeading: "CT Kính gửi",
  addressee: "CT Nơi kính gửi",
  base: styleNameOf("bases"),
  body: styleNameOf("body"),
  heading: "CT Phần - chương - mục",
  headingName: "CT Tên phần - chương - mục",
  romanHeading: "CT Đề mục La Mã",
  articleName: "CT Tên điều",
  article: "CT Điều",
  clause: "CT Khoản",
  point: "CT Điểm",
  bullet: "CT Gạch đầu dòng",
  tableCell: "CT Ô của bảng",
  decision: "CT Dòng chữ hoa",
  dissemination: styleNameOf("dissemination"),
  authority: styleNameOf("authority"),
  position: styleNameOf("position"),
  positionAlone: "CT Chức vụ ký trực tiếp",
  signedMark: styleNameOf("signedMark"),
  name: styleNameOf("name"),
  recipientsHeading: "CT Nơi nhận",
  recipient: "CT Danh sách nơi nhận",
  drafterCode: styleNameOf("drafterCode"),
  contact: styleNameOf("contact"),
  copyType: "CT Loại bản sao",
  copyStamp: "CT Dấu bản sao",
  appendixLabel: "CT Phụ lục",
  appendixTitle: "CT Tiêu đề phụ lục",
  appendixReference: "CT Chỉ dẫn phụ lục",
  pageNumber: "CT Số trang",
  other: "CT Dòng khác",
  rule: "CT Đường kẻ",
  end: "CT Cuối văn bản",
};

/** The levels of Word's navigation pane. */
const OUTLINE_LEVELS: { readonly [role in Role]?: number } = {
  docType: 0,
  appendixLabel: 0,
  heading: 1,
  romanHeading: 1,
  articleName: 2,
  article: 2,
};

const ALIGNMENTS: Readonly<Record<Alignment, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
};

/** An alignment as the docx library calls it. */
export function alignmentOf(alignment: Alignment): (typeof AlignmentType)[keyof typeof AlignmentType] {
  return ALIGNMENTS[alignment];
}

/** A rule as wide as the page's text belongs to the paragraph; one as long as the text is a paragraph of its own. */
const LINE_ABOVE = { top: { style: BorderStyle.SINGLE, size: RULE_EIGHTHS, space: 4, color: "000000" } };

function styleOf(role: Role, format: Format): IParagraphStyleOptions {
  const { bold, italic, underline, sizePt, rule } = format;
  const outlineLevel = OUTLINE_LEVELS[role];
  return {
    id: styleId(role),
    name: STYLE_NAMES[role],
    basedOn: "Normal",
    quickFormat: true,
    run: {
      size: halfPoints(sizePt),
      ...(bold ? { bold } : {}),
      ...(italic ? { italics: true } : {}),
      ...(underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
    },
    paragraph: {
      alignment: alignmentOf(format.alignment),
      spacing: {
        line: twipsOfPoints(format.lineSpacingPt),
        lineRule: LineRuleType.EXACT,
        before: twipsOfPoints(format.beforePt),
        after: twipsOfPoints(format.afterPt),
      },
      ...(format.firstLineMm > 0 ? { indent: { firstLine: twips(format.firstLineMm) } } : {}),
      ...(format.keepWithNext ? { keepNext: true } : {}),
      ...(rule?.length === "page" ? { border: LINE_ABOVE } : {}),
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
    },
  };
}

/** A paragraph of nearly no height: to carry a rule, and behind a table that ends the document. */
function thin(role: "rule" | "end"): IParagraphStyleOptions {
  return {
    id: styleId(role),
    name: STYLE_NAMES[role],
    basedOn: "Normal",
    run: { size: halfPoints(1) },
    paragraph: { spacing: { line: twipsOfPoints(2), lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
  };
}

/** All styles of a document: one for each component, on letters and language that hold everywhere. */
export function wordStyles(style: Style): IStylesOptions {
  const { font } = style.page.sheet;
  const formats = Object.entries(formatsOf(style)) as [Role, Format][];
  return {
    default: {
      document: {
        run: {
          font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
          size: halfPoints(14),
          color: "000000",
          language: { value: "vi-VN", eastAsia: "vi-VN", bidirectional: "vi-VN" },
        },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
    },
    paragraphStyles: [...formats.map(([role, format]) => styleOf(role, format)), thin("rule"), thin("end")],
  };
}
