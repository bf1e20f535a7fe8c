// What guidelinesAndTypes.test.ts refuses outside `styles/` and `kinds/`, once in each way that it knows; nothing runs it.
import { KINDS } from "../../server/src/kinds/kinds.ts";
import { GUIDELINES } from "../../server/src/styles/guidelines.ts";
import type { Style } from "../../server/src/styles/style.ts";
import type { Draft } from "../../server/src/syntax/draft.ts";

/** An object that stands for one guideline. */
export const NEWEST: Style = GUIDELINES.newest("party");
/** A word that does. */
export const HD05 = 5;

/** Words for a guideline and for a type, whole and inside others; comparisons of both. */
export function refused({ type }: Draft, style: Style): readonly unknown[] {
  const { letter, all } = KINDS;
  return [
    style.id === "hd36-2018",
    `templates/chi-thi.txt`,
    `${style.id} nd30-2020`,
    /^cong-van$/.test(type.slug),
    { "to-trinh": 1 },
    style.shortName === "HD 05",
    "Chuyển sang Hướng dẫn 36-HD/VPTW",
    type.name === "Tờ trình",
    type === letter,
    letter !== type,
    all.includes(type),
    all.indexOf(type) < 3,
    new Set([letter]).has(type),
    Object.is(style, NEWEST),
  ];
}

/** A choice by the object. */
export function chosen(style: Style): number {
  switch (style) {
    case NEWEST:
      return 1;
    default:
      return 0;
  }
}
