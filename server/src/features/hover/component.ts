import { citedClause, clauseOf } from "../../engine/clause.ts";
import { KINDS } from "../../kinds/kinds.ts";
import { matchesRule } from "../../reading/suppress.ts";
import type { Rule, Text } from "../../rules/define.ts";
import type { Style } from "../../styles/style.ts";
import type { Draft } from "../../syntax/draft.ts";
import { asMarkdown } from "../../text/asMarkdown.ts";
import { isRealDate } from "../../text/date.ts";
import type { Position, Range } from "../../text/position.ts";
import type { ComponentKey } from "../../vocabulary/components.ts";
import { COMPONENTS, componentName } from "../../vocabulary/components.ts";
import { holds, partsOf } from "../placesInDraft.ts";

/** What is shown of a place, in Markdown, with the range that it speaks of. */
export interface Hover {
  readonly range: Range;
  readonly contents: Text;
}

/** More rules than this hide the text below. */
const MOST_RULES = 6;

/** Rules that a component names by their ids: the `folder/*` of another does not mean them. */
const NAMED = new Map(
  Object.entries(COMPONENTS).flatMap(([key, { rules }]) =>
    rules.filter((pattern) => !pattern.endsWith("*")).map((id) => [id, key] as const),
  ),
);

function rulesFor(key: ComponentKey, rules: readonly Rule[], style: Style): Rule[] {
  const { rules: own, alsoRules = [] } = COMPONENTS[key];
  const found = [...own, ...alsoRules].flatMap((pattern) =>
    rules.filter(({ id }) => id === pattern || (matchesRule(pattern, id) && (NAMED.get(id) ?? key) === key)),
  );
  return [...new Set(found)]
    .filter((rule) => rule.offByDefault !== true && style.clauses[rule.id] !== undefined)
    .slice(0, MOST_RULES);
}

function ruleLine(rule: Rule, style: Style): Text {
  const cited = citedClause(clauseOf(rule, style), style);
  return { vi: `- ${rule.title} *(${cited.vi})*`, en: `- ${rule.titleEn} *(${cited.en})*` };
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

/** What the part at a place is, and what the style wants of it; null where no part stands. */
export function componentHover(draft: Draft, position: Position, rules: readonly Rule[], style: Style): Hover | null {
  const part = partsOf(draft).find(({ range }) => holds(range, position));
  if (part === undefined) return null;
  const name = componentName(part.name);
  const lines = rulesFor(part.name, rules, style).map((rule) => ruleLine(rule, style));
  const read = reading(draft, part.name);
  const shown = (locale: keyof Text) =>
    [
      `**${name[locale]}**${read === null ? "" : `  \n${read[locale]}`}`,
      ...(lines.length > 0 ? [lines.map((line) => line[locale]).join("\n")] : []),
    ].join("\n\n");
  return { range: part.range, contents: { vi: shown("vi"), en: shown("en") } };
}
