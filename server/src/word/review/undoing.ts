import type { XmlElement } from "../archive/xml.ts";
import { elementsOf } from "../archive/xml.ts";
import type { Part } from "./anatomy.ts";
import { AUTHOR } from "./comments.ts";
import type { Splice } from "./xmlText.ts";
import { rawName, spliced } from "./xmlText.ts";

/** Lists of properties with, of each, what its tracked change does not keep. */
const KEPT: ReadonlyMap<string, RegExp> = new Map([
  ["w:rPr", /^$/],
  ["w:pPr", /^w:(?:rPr|sectPr)$/],
  ["w:sectPr", /^w:(?:headerReference|footerReference)$/],
]);

function isOwn({ attributes }: XmlElement): boolean {
  return attributes["w:author"] === AUTHOR;
}

/**
 * The text of a part with this program's tracked changes rejected, as far as nobody has settled them; null where it has
 * none. What others changed stays.
 */
export function withoutOwnChanges({ text, root }: Part): string | null {
  const splices: Splice[] = [];
  const cut = (start: number, end: number, more = "") => {
    if (start < end || more !== "") splices.push({ start, end, text: more, rank: 0 });
  };

  /** The letters of a deletion stand in the text again. */
  function restore(letters: XmlElement): void {
    const name = rawName(text, letters);
    const right = name.replace(/delText$/, "t");
    cut(letters.start + 1, letters.start + 1 + name.length, right);
    if (letters.innerEnd < letters.end) cut(letters.innerEnd + 2, letters.innerEnd + 2 + name.length, right);
  }

  /** `deleted`: inside of a deletion that is undone. */
  function walk(element: XmlElement, deleted = false): void {
    for (const child of elementsOf(element)) {
      const own = isOwn(child);
      const kept = KEPT.get(child.name);
      const change = kept && elementsOf(child).find((one) => one.name === `${child.name}Change` && isOwn(one));
      if (own && child.name === "w:ins") cut(child.start, child.end);
      else if (own && child.name === "w:del") {
        cut(child.start, child.inner);
        walk(child, true);
        cut(child.innerEnd, child.end);
      } else if (deleted && child.name === "w:delText") restore(child);
      else if (kept !== undefined && change !== undefined) undoProperties(child, change, kept);
      else walk(child, deleted);
    }
  }

  /** The old properties take the place of the new ones; what stands before and behind them keeps its place. */
  function undoProperties(list: XmlElement, change: XmlElement, kept: RegExp): void {
    const old = elementsOf(change)[0];
    const before = old === undefined ? "" : text.slice(old.inner, old.innerEnd);
    // The references of a section come first, letters and section of a paragraph last.
    const referencesFirst = list.name === "w:sectPr";
    let written = false;
    for (const child of elementsOf(list)) {
      const stays = kept.test(child.name);
      const here: boolean = !written && !(stays && referencesFirst);
      written ||= here;
      cut(child.start, stays ? child.start : child.end, here ? before : "");
      if (stays) walk({ ...list, children: [child] });
    }
  }

  walk(root);
  return splices.length === 0 ? null : spliced(text, splices);
}
