import type { Format, Role } from "../../page/sizes.ts";
import { formatsOf } from "../../page/sizes.ts";
import type { Style } from "../../styles/style.ts";
import type { Draft } from "../../syntax/draft.ts";
import type { Text } from "../../text/bilingual.ts";
import type { ComponentKey } from "../../vocabulary/components.ts";
import { COMPONENTS } from "../../vocabulary/components.ts";

/** What a component is on the page, where that goes by another name. */
const ROLES: Readonly<Partial<Record<ComponentKey, Role>>> = {
  bases: "base",
  addressees: "addressee",
  recipients: "recipient",
  enactment: "decision",
  copies: "copyType",
  appendices: "appendixLabel",
};

const PLACES: Readonly<Record<string, Text>> = {
  "header left": { vi: "Phía trái, phần đầu trang thứ nhất", en: "On the left, in the header of the first page" },
  "header right": { vi: "Phía phải, phần đầu trang thứ nhất", en: "On the right, in the header of the first page" },
  header: { vi: "Giữa trang, dưới phần đầu", en: "In the middle of the page, below the header" },
  body: { vi: "Trong phần nội dung", en: "In the body" },
  "footer left": { vi: "Phía trái, cuối văn bản", en: "On the left, at the end" },
  "footer right": { vi: "Phía phải, cuối văn bản", en: "On the right, at the end" },
  footer: { vi: "Cuối trang thứ nhất", en: "At the bottom of the first page" },
  behind: { vi: "Sau phần ký", en: "Behind the signature" },
};
const AT_PLACE: Readonly<Partial<Record<Format["place"], Text>>> = {
  "top-right": { vi: "Góc phải, trên cùng trang thứ nhất", en: "In the upper right corner of the first page" },
  "bottom-center": { vi: "Giữa, dưới cùng trang thứ nhất", en: "In the middle of the first page's bottom" },
};

const ALIGNMENTS: Readonly<Record<Format["alignment"], Text>> = {
  left: { vi: "canh trái", en: "on the left" },
  center: { vi: "canh giữa", en: "in the middle" },
  right: { vi: "canh phải", en: "on the right" },
  justify: { vi: "canh đều hai bên", en: "justified" },
};
const LETTERS: Readonly<Record<Format["letters"], Text | null>> = {
  capitals: { vi: "chữ in hoa", en: "capitals" },
  lower: { vi: "chữ in thường", en: "small letters" },
  any: null,
};

/** How a component is set under a style; undefined for one that is no paragraph of its own. */
export function formatOf(key: ComponentKey, { type }: Draft, style: Style): Format | undefined {
  const role = key === "abstract" && type.form === "letter" ? "letterAbstract" : (ROLES[key] ?? key);
  return (formatsOf(style) as Readonly<Record<string, Format | undefined>>)[role];
}

/** Where a component stands. */
export function placeWords(key: ComponentKey, format: Format | undefined): Text | null {
  const { place, side } = COMPONENTS[key];
  const own = format === undefined ? undefined : AT_PLACE[format.place];
  return own ?? PLACES[side === undefined ? place : `${place} ${side}`] ?? null;
}

/** “chữ in hoa, cỡ 13-14, đậm, canh giữa”. */
export function settingWords({ letters, sizePt, allowedPt, bold, italic, underline, rule, alignment }: Format): Text {
  const { least, most } = allowedPt;
  const size = least === most ? String(sizePt) : `${least}-${most}`;
  const words: (Text | null)[] = [
    LETTERS[letters],
    { vi: `cỡ ${size}`, en: `${size} points` },
    italic ? { vi: "kiểu chữ nghiêng", en: "italic" } : { vi: "kiểu chữ đứng", en: "upright" },
    bold ? { vi: "đậm", en: "bold" } : null,
    underline ? { vi: "gạch chân", en: "underlined" } : null,
    rule === null
      ? null
      : rule.side === "below"
        ? { vi: "có đường kẻ bên dưới", en: "with a rule below" }
        : { vi: "có đường kẻ bên trên", en: "with a rule above" },
    ALIGNMENTS[alignment],
  ];
  const there = words.filter((one) => one !== null);
  return { vi: there.map(({ vi }) => vi).join(", "), en: there.map(({ en }) => en).join(", ") };
}
