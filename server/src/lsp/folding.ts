import type { FoldingRange } from "vscode-languageserver";
import type { FoldingRange as Fold } from "../service.ts";
import { FoldingRangeKind } from "./protocol.ts";

/** Whole lines are folded, so that no characters are named. */
export function toFoldingRanges(folds: readonly Fold[]): FoldingRange[] {
  return folds.map(({ firstLine, lastLine, kind }) => ({
    startLine: firstLine,
    endLine: lastLine,
    kind: kind === "comment" ? FoldingRangeKind.Comment : FoldingRangeKind.Region,
  }));
}
