import type { Range } from "../../text/position.ts";
import type { XmlElement } from "../archive/xml.ts";
import { elementsOf } from "../archive/xml.ts";
import type { Part } from "./anatomy.ts";
import type { Anchor } from "./anchors.ts";
import { AUTHOR, linesOfComment } from "./comments.ts";

/** What has become of the remarks of an earlier review. */
export interface EarlierMarks {
  readonly accepted: number;
  readonly rejected: number;
  readonly left: number;
}

/** A comment of an earlier review. */
interface OwnComment {
  readonly rule: string;
  readonly changed: boolean;
  readonly start: number;
  readonly end: number;
  /** True where a change that belongs to it is neither accepted nor rejected yet. */
  readonly pending: boolean;
}

const CHANGES = new Set(["w:ins", "w:del", "w:rPrChange", "w:pPrChange", "w:sectPrChange"]);
const RULE = /^\[([\w-]+\/[\w-]+)( ✓)?\]$/;

/** The last paragraph of a comment: by it the remark is known again, and whether the file was changed with it. */
export function signature(rule: string, changed: boolean): string {
  return `[${rule}${changed ? " ✓" : ""}]`;
}

/** Reads what earlier reviews left in a file; `comments`: the part with them, null where there is none. */
export function readEarlier(main: Part, comments: XmlElement | null) {
  const ranges = new Map<string, { start: number; end: number }>();
  const changes: number[] = [];
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
      } else if (CHANGES.has(child.name) && child.attributes["w:author"] === AUTHOR) changes.push(child.start);
      walk(child);
    }
  }

  const own: OwnComment[] = [];
  const all =
    comments === null ? [] : elementsOf(comments).filter(({ attributes }) => attributes["w:author"] === AUTHOR);
  if (all.length > 0) walk(main.root);
  for (const comment of all) {
    const range = ranges.get(comment.attributes["w:id"] ?? "");
    const match = RULE.exec(linesOfComment(comment).at(-1) ?? "");
    if (match === null) summarised = true;
    if (range === undefined || match === null) continue;
    const pending = changes.some((at) => at >= range.start - 1 && at <= range.end);
    own.push({ ...range, rule: match[1] as string, changed: match[2] !== undefined, pending });
  }

  /** The comments of a rule at a place of the file. */
  const at = (rule: string, { start, end }: Anchor) =>
    own.filter((one) => one.rule === rule && one.start <= end.offset && one.end >= start.offset);

  return {
    summarised,
    isSaid: (rule: string, anchor: Anchor | null) => anchor !== null && at(rule, anchor).length > 0,
    /** `found`: what a check says of the file now, with the places of that. */
    count(
      found: readonly { readonly rule: string; readonly range: Range }[],
      anchorOf: (range: Range) => Anchor | null,
    ) {
      const open = new Set(
        found.flatMap(({ rule, range }) => {
          const anchor = own.some((one) => one.rule === rule) ? anchorOf(range) : null;
          return anchor === null ? [] : at(rule, anchor);
        }),
      );
      const counts = { accepted: 0, rejected: 0, left: 0 };
      for (const one of own) {
        if (one.pending || (open.has(one) && !one.changed)) counts.left++;
        else if (open.has(one)) counts.rejected++;
        else counts.accepted++;
      }
      return counts satisfies EarlierMarks;
    },
  };
}
