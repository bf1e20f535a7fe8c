import type { Text } from "../text/bilingual.ts";
import type { CivilDate } from "../text/date.ts";
import type { Range, TextEdit } from "../text/position.ts";
import type { LayoutChange } from "./layoutChange.ts";
import type { Measured } from "./measured.ts";

/** A comment in the margin of a Word file. Ranges are those of the draft that the file became. */
export interface WordRemark {
  readonly range: Range;
  /** The rule that speaks: by it the remark is known again. */
  readonly rule: string;
  /** What is said, a paragraph each, without line breaks. */
  readonly lines: readonly string[];
  /** True where the file is changed at its place, so that it can be told later whether that was accepted. */
  readonly changed: boolean;
}

/** What is written into a Word file. */
export interface WordMarks {
  readonly remarks: readonly WordRemark[];
  /** What the summary says, a paragraph each; null for none. */
  readonly summary: readonly string[] | null;
  readonly edits: readonly TextEdit[];
  readonly layout: readonly LayoutChange[];
  /** True: each change can be accepted or rejected in Word. */
  readonly tracked: boolean;
  /** The day on which it is written. */
  readonly today: CivilDate;
}

/** What has become of the remarks of an earlier review. */
export interface EarlierMarks {
  readonly accepted: number;
  readonly rejected: number;
  readonly left: number;
}

/** What a check found, and where. */
export type Found = readonly { readonly rule: string; readonly range: Range }[];

/** A Word file that is open to be marked, as the draft that it became. */
export interface OpenWordFile extends WordPlacing {
  readonly imported: { readonly text: string; readonly measured: Measured };
  /** True where an earlier review has left its summary. */
  readonly summarised: boolean;
  /** The earlier remarks at whose place something of their rule is found. */
  readonly remarksAt: (found: Found) => ReadonlySet<string>;
  /**
   * What became of the earlier remarks. `open`: those at whose place the file as it is still has what they speak of;
   * `waiting`: the same of the file without the changes that nobody has accepted or rejected yet.
   */
  readonly earlier: (open: ReadonlySet<string>, waiting: ReadonlySet<string>) => EarlierMarks;
}

/** What knows where the letters of a draft stand in its Word file. */
export interface WordPlacing {
  /** Why an edit of the draft cannot be made in the file; null where it can. */
  readonly refusalOf: (edit: TextEdit) => Text | null;
  /** True where the file can be set so. */
  readonly canSet: (change: LayoutChange) => boolean;
  /** True where some of its letters can be set and others not, since another's change of their settings is pending. */
  readonly leavesSome: (change: LayoutChange) => boolean;
  /** True where a remark of this rule stands there already, from an earlier review. */
  readonly isSaid: (rule: string, range: Range) => boolean;
}
