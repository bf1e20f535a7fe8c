import type { Office } from "../configuration/configuration.ts";
import { abbreviationsInText, rangeOfAbbreviation } from "../reading/abbreviationsInText.ts";
import type { Style } from "../styles/style.ts";
import type { Draft } from "../syntax/draft.ts";
import { asMarkdown } from "../text/asMarkdown.ts";
import type { Position } from "../text/position.ts";
import { fullForms } from "./abbreviations.ts";
import type { DraftLookup } from "./draftLookup.ts";
import { citationHover } from "./hover/citation.ts";
import type { Hover } from "./hover/component.ts";
import { componentHover } from "./hover/component.ts";
import { holds } from "./placesInDraft.ts";

export type { Hover } from "./hover/component.ts";

const FROM = {
  draft: { vi: "giải thích trong văn bản này", en: "explained in this draft" },
  office: { vi: "theo cấu hình của cơ quan", en: "as the office configures it" },
  common: { vi: "chữ viết tắt thường dùng", en: "a common abbreviation" },
} as const;

function abbreviationHover(draft: Draft, position: Position, office: Office): Hover | null {
  const found = abbreviationsInText(draft).find((one) => holds(rangeOfAbbreviation(one), position));
  if (found === undefined) return null;
  const known = fullForms(draft, office).find(({ short }) => short === found.text);
  if (known === undefined) return null;
  const { from } = known;
  const [short, full] = [asMarkdown(known.short), asMarkdown(known.full)];
  return {
    range: rangeOfAbbreviation(found),
    contents: { vi: `**${short}**: ${full} *(${FROM[from].vi})*`, en: `**${short}**: ${full} *(${FROM[from].en})*` },
  };
}

export interface HoverRequest {
  readonly style: Style;
  readonly office: Office;
  readonly lookup: DraftLookup;
}

/** What stands at a place, in Markdown: a citation's parts, an abbreviation's full form, or a component: where it stands and how it is set. */
export function hover(draft: Draft, position: Position, { style, office, lookup }: HoverRequest): Hover | null {
  return (
    citationHover(draft, position, office, lookup) ??
    abbreviationHover(draft, position, office) ??
    componentHover(draft, position, style)
  );
}
