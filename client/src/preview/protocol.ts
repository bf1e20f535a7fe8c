import type { PrintedBlock } from "../../../server/src/lsp/messages.ts";

/** What the extension and the page in its webview say to each other. */

/** What has changed in a part since it was drawn: some of its blocks, in a row; and where its blocks come from. */
export interface PartChange {
  /** How many blocks at the part's beginning stay. */
  readonly kept: number;
  /** How many blocks behind them go. */
  readonly dropped: number;
  readonly added: readonly PrintedBlock[];
  /** The lines of all its blocks: an edit above a block moves them without changing it. */
  readonly lines: readonly PrintedBlock["lines"][];
}

/** A finding in the margin. */
export interface Note {
  /** The line of the draft that it speaks of. */
  readonly line: number;
  readonly severity: "error" | "warning" | "info" | "hint";
  /** “Lỗi, đoạn 3”. */
  readonly head: string;
  readonly text: string;
}

export type ToWebview =
  | {
      readonly do: "draw";
      readonly stylesheet: string;
      readonly parts: readonly PartChange[];
      /** The line with the caret; null where the draft is in no editor. */
      readonly caret: number | null;
    }
  | { readonly do: "caret"; readonly line: number }
  /** Puts findings into the margin; `said`: what stands above the pages about all of them. */
  | { readonly do: "notes"; readonly said: string; readonly notes: readonly Note[] }
  /** Says why there is nothing to be seen. */
  | { readonly do: "notice"; readonly text: string };

export type FromWebview =
  /** It has been loaded, and shows nothing yet. */
  | { readonly did: "load" }
  /** A place was double-clicked. */
  | { readonly did: "open"; readonly line: number }
  /** A button above the pages was pressed. */
  | { readonly did: "tool"; readonly tool: string }
  /** The user has scrolled: this line is at the upper edge. */
  | { readonly did: "scroll"; readonly line: number };

/** What the webview keeps over a restart of the window. */
export interface Kept {
  readonly uri: string;
}
