import type { EarlierMarks, Found } from "../../page/wordMarks.ts";
import type { Range } from "../../text/position.ts";
import type { XmlElement } from "../archive/xml.ts";
import { elementsOf } from "../archive/xml.ts";
import type { Part } from "./anatomy.ts";
import type { Anchor } from "./anchors.ts";
import { AUTHOR, linesOfComment } from "./comments.ts";

/** A comment of an earlier review. */
interface OwnComment {
  readonly id: string;
  readonly rule: string;
  readonly changed: boolean;
  readonly start: number;
  readonly end: number;
}

const RULE = /^\[([\w-]+\/[\w-]+)( ✓)?\]$/;

/** The last paragraph of a comment: by it the remark is known again, and whether the file was changed with it. */
export function signature(rule: string, changed: boolean): string {
  return `[${rule}${changed ? " ✓" : ""}]`;
}

/** Reads what earlier reviews left in a file; `comments`: the part with them, null where there is none. */
export function readEarlier(main: Part, comments: XmlElement | null) {
  const ranges = new Map<string, { start: number; end: number }>();
  let summarised = false;

  function walk(element: XmlElement): void {
    for (const child of elementsOf(element)) {
      const id = child.attributes["w:id"];
      if (child.name === "w:commentRangeStart" && id !== undefined)
        ranges.set(id, { start: child.start, end: child.end });
      else if (child.name === "w:commentRangeEnd" || child.name === "w:commentReference") {
        const known = ranges.get(id ?? "");
        if (known !== undefined) known.end = Math.max(known.end, child.start);
        else if (id !== undefined) ranges.set(id, { start: child.start, end: child.end });
      }
      walk(child);
    }
  }

  const own: OwnComment[] = [];
  const all =
    comments === null ? [] : elementsOf(comments).filter(({ attributes }) => attributes["w:author"] === AUTHOR);
  if (all.length > 0) walk(main.root);
  for (const comment of all) {
    const id = comment.attributes["w:id"] ?? "";
    const range = ranges.get(id);
    const match = RULE.exec(linesOfComment(comment).at(-1) ?? "");
    if (match === null) summarised = true;
    if (range === undefined || match === null) continue;
    own.push({ ...range, id, rule: match[1] as string, changed: match[2] !== undefined });
  }

  /** The comments of a rule at a place of the file. */
  const at = (rule: string, { start, end }: Anchor) =>
    own.filter((one) => one.rule === rule && one.start <= end.offset && one.end >= start.offset);

  return {
    summarised,
    isSaid: (rule: string, anchor: Anchor | null) => anchor !== null && at(rule, anchor).length > 0,
    remarksAt(found: Found, anchorOf: (range: Range) => Anchor | null): ReadonlySet<string> {
      return new Set(
        found.flatMap(({ rule, range }) => {
          const anchor = own.some((one) => one.rule === rule) ? anchorOf(range) : null;
          return anchor === null ? [] : at(rule, anchor).map(({ id }) => id);
        }),
      );
    },
    /**
     * Of a remark with a change the file tells whether that was accepted, of another one only whether it still holds; it
     * may hold no longer because of a change beside it, which waits, too.
     */
    count(open: ReadonlySet<string>, waiting: ReadonlySet<string>): EarlierMarks {
      const counts = { accepted: 0, rejected: 0, left: 0 };
      for (const { id, changed } of own) {
        if (open.has(id)) counts[changed ? "rejected" : "left"]++;
        else if (waiting.has(id)) counts.left++;
        else counts.accepted++;
      }
      return counts;
    },
  };
}
