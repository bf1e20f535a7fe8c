import { fold } from "../text/fold.ts";
import { beginsUnit, bodyStart } from "../vocabulary/bodies.ts";
import type { Stretch } from "./component.ts";
import { withRightNames } from "./nameSlips.ts";

/** Committees and organisations by kind alone: what follows on the next line is their name. */
const NAMELESS = /^(?:đảng uỷ|đảng bộ|chi bộ|chi uỷ|ban chấp hành|ban thường vụ|đại hội(?: đại biểu)?)$/;

/** True where a line begins a body of its own below `above`, the folded name that has been read so far. */
function beginsName(line: string, above: string): boolean {
  const start = bodyStart(line);
  const over = bodyStart(above);
  if (/(?:[-–,]| và| của| về)$/.test(above) || /(?:^| )đại hội$/.test(above)) return false;
  if (start === null) {
    // A branch has no units; below a committee stand fewer kinds of them than below its organs.
    return over !== null && over.role !== "branch" && !NAMELESS.test(above) && beginsUnit(line, over.role);
  }
  if (over?.role === "congress" && start.role === "partyOrganisation") return false;
  if (NAMELESS.test(above)) return start.role !== "state" && !/^ban (?:chấp hành|thường vụ)$/.test(above);
  return true;
}

function nameOf(lines: readonly Stretch[]): string {
  return fold(withRightNames(lines.map((part) => part.segment.text).join(" ")));
}

/** Splits the lines above the star into the names of bodies; a line that begins no name continues the one above. */
export function bodyNames(lines: readonly Stretch[]): Stretch[][] {
  const names: Stretch[][] = [];
  for (const stretch of lines) {
    const above = names.at(-1);
    const aboveText = above === undefined ? "" : nameOf(above);
    if (above === undefined || beginsName(nameOf([stretch]), aboveText)) names.push([stretch]);
    else above.push(stretch);
  }
  return names;
}
