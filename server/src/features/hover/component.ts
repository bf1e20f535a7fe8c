import { citedClause } from "../../engine/clause.ts";
import { KINDS } from "../../kinds/kinds.ts";
import type { Format } from "../../page/sizes.ts";
import type { Text } from "../../rules/define.ts";
import { judges } from "../../styles/guidelines.ts";
import type { Style } from "../../styles/style.ts";
import type { Draft } from "../../syntax/draft.ts";
import { asMarkdown } from "../../text/asMarkdown.ts";
import { isRealDate } from "../../text/date.ts";
import type { Position, Range } from "../../text/position.ts";
import type { ComponentKey } from "../../vocabulary/components.ts";
import { componentName } from "../../vocabulary/components.ts";
import { holds, partsOf } from "../placesInDraft.ts";
import { exampleOf } from "./examples.ts";
import { formatOf, placeWords, settingWords } from "./setting.ts";

/** What is shown of a place, in Markdown, with the range that it speaks of. */
export interface Hover {
  readonly range: Range;
  readonly contents: Text;
}

const WEEKDAYS = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];
const WEEKDAYS_EN = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** What the program made of a part, where that is not plain to see. */
function reading(draft: Draft, name: ComponentKey): Text | null {
  const { number, placeDate } = draft;
  if (name === "number" && number !== null) {
    const type = number.typeCode === null ? null : KINDS.ofCode(number.typeCode);
    const written = asMarkdown(number.valueText);
    const value = number.value === null ? { vi: "để trống", en: "blank" } : { vi: written, en: written };
    const code = asMarkdown(number.typeCode ?? "…");
    const body = asMarkdown(number.bodyCode ?? "…");
    return {
      vi: `Số ${value.vi} · loại ${code}${type === null ? "" : ` (${type.name})`} · cơ quan ${body}`,
      en: `Number ${value.en} · type ${code}${type === null ? "" : ` (${type.nameEn})`} · body ${body}`,
    };
  }
  if (name === "placeDate" && placeDate !== null) {
    const { day, month, year } = placeDate;
    if (day === null || month === null || year === null || !isRealDate({ day, month, year })) return null;
    const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
    return { vi: `Ngày này là ${WEEKDAYS[weekday]}`, en: `That day is a ${WEEKDAYS_EN[weekday]}` };
  }
  return null;
}

/** The clause that speaks of a component: of how it is set, else that of the component itself. */
function clauseWords(key: ComponentKey, format: Format | undefined, style: Style): Text | null {
  const clause = format?.clause ?? style.components.find((one) => one.key === key)?.clause ?? null;
  return clause === null ? null : citedClause(clause, style);
}

function labelled(label: Text, value: Text | null): Text[] {
  return value === null ? [] : [{ vi: `${label.vi}: ${value.vi}`, en: `${label.en}: ${value.en}` }];
}

/** What the part at a place is, where it stands, how it is set, and an example; null where no part stands. */
export function componentHover(draft: Draft, position: Position, style: Style): Hover | null {
  const part = partsOf(draft).find(({ range }) => holds(range, position));
  if (part === undefined) return null;
  const { name: key, range } = part;
  const judged = judges(style);
  const format = judged ? formatOf(key, draft, style) : undefined;
  const example = judged ? exampleOf(key, style.world) : undefined;
  const clause = judged ? clauseWords(key, format, style) : null;
  const name = componentName(key);
  const lines: Text[] = [
    { vi: `**${name.vi}**`, en: `**${name.en}**` },
    ...[reading(draft, key)].filter((one) => one !== null),
    ...labelled({ vi: "Chỗ đứng", en: "Place" }, placeWords(key, format)),
    ...labelled({ vi: "Trình bày", en: "Set" }, format === undefined ? null : settingWords(format)),
    ...labelled({ vi: "Theo", en: "By" }, clause),
    ...labelled({ vi: "Ví dụ", en: "Example" }, quoted(example)),
  ];
  // Two blanks end a line in Markdown.
  const joined = (locale: keyof Text) => lines.map((line) => line[locale]).join("  \n");
  return { range, contents: { vi: joined("vi"), en: joined("en") } };
}

function quoted(example: string | undefined): Text | null {
  return example === undefined ? null : { vi: `“${asMarkdown(example)}”`, en: `“${asMarkdown(example)}”` };
}
