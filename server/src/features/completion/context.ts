import { chooseStyle } from "../../configuration/choose.ts";
import type { Settings } from "../../configuration/configuration.ts";
import type { DraftDocument } from "../../incremental/document.ts";
import { editDocument } from "../../incremental/document.ts";
import type { Guidelines } from "../../styles/guidelines.ts";
import type { Style } from "../../styles/style.ts";
import type { Draft } from "../../syntax/draft.ts";
import type { ClassifiedLine, ItemKind, Marker } from "../../syntax/kinds.ts";
import { lineAt } from "../../syntax/kinds.ts";
import { readMarker } from "../../syntax/markers.ts";
import type { CivilDate } from "../../text/date.ts";
import type { Position } from "../../text/position.ts";
import { lineRange } from "../../text/position.ts";
import type { KnownDraft } from "../draftSummary.ts";
import type { Issuer } from "../issuer.ts";
import { issuerOf } from "../issuer.ts";
import type { Typed } from "./suggestion.ts";

/** Where the caret stands in the draft. `end`: below the body, where what follows it is still to come. */
export type Place = "header" | "addressees" | "body" | "end" | "recipients" | "signature" | "behind";

/** What suggestions are made from. */
export interface CompletionContext {
  /** The draft as if the caret's line were blank: what is being typed must not pass for what is there. */
  readonly draft: Draft;
  /** The draft as it stands. */
  readonly written: Draft;
  readonly typed: Typed;
  /** What stands on the line behind the caret. */
  readonly after: string;
  /** The indent of the line and its marker with the blank behind it: “- ”, “1. ”. */
  readonly lead: string;
  readonly marker: Marker | null;
  readonly place: Place;
  readonly style: Style;
  readonly issuer: Issuer;
  readonly settings: Settings;
  readonly today: CivilDate;
  /** “Chỉ thị”; null where the type is not known. */
  readonly typeName: string | null;
  /** The other drafts that are known. */
  readonly others: readonly KnownDraft[];
}

/** True where the caret stands inside a comment, or in what may become one. */
export function inComment(line: ClassifiedLine, character: number): boolean {
  if (/<!-{0,2}$/.test(line.raw.slice(0, character))) return true;
  return line.comments.some(
    ({ from, to }, n) =>
      (from < character || (n === 0 && line.startsInComment && from === 0)) &&
      (character < to || (to === line.raw.length && line.endsInComment)),
  );
}

const FOOTER_KINDS: ReadonlySet<ItemKind> = new Set<ItemKind>(["authority", "position", "signedMark", "signedName"]);
const LIST_HEADS: ReadonlySet<ItemKind> = new Set<ItemKind>(["recipients", "addressees"]);

/** The list in which a line stands: its heading is above, and nothing but entries between. Null for none. */
function listAt(lines: readonly ClassifiedLine[], line: number, dashed: boolean): "recipients" | "addressees" | null {
  let blanks = 0;
  for (let n = line - 1; n >= Math.max(0, line - 60); n--) {
    const { items } = lineAt(lines, n);
    const first = items[0];
    if (first === undefined) {
      // A list goes on behind a blank line only by a dash.
      if (++blanks > 1 || !dashed) return null;
      continue;
    }
    if (LIST_HEADS.has(first.kind)) return first.kind === "recipients" ? "recipients" : "addressees";
    const numbered = first.marker !== null && first.marker.family !== "bullet";
    if (FOOTER_KINDS.has(first.kind) || numbered || first.segment.text.length > 200) return null;
  }
  return null;
}

function placeAt(draft: Draft, line: number, dashed: boolean): Place {
  const list = listAt(draft.lines, line, dashed);
  if (list !== null) return list;
  const { header, body, recipients, signature, mainEnd } = draft;
  const behind = draft.copies.length + draft.appendices.length > 0;
  if (behind && line >= mainEnd) return "behind";
  const footers = [recipients?.heading.range.start.line, signature?.range.start.line].filter((n) => n !== undefined);
  if (footers.length > 0 && line >= Math.min(...footers)) return "signature";
  if (body === null) return footers.length > 0 && header !== null && line > header.last ? "end" : "header";
  if (line < body.first) return "header";
  return line <= body.last ? "body" : "end";
}

/** Reads what a caret stands in; null inside a comment. */
export function completionContext(
  document: DraftDocument,
  position: Position,
  settings: Settings,
  today: CivilDate,
  others: readonly KnownDraft[],
  guidelines: Guidelines,
): CompletionContext | null {
  const line = document.lines[position.line];
  if (line === undefined || inComment(line, position.character)) return null;
  const before = line.raw.slice(0, position.character);
  const { draft } = editDocument(document, { range: lineRange(position.line, 0, line.raw.length), newText: "" });
  const commented = Math.max(0, ...line.comments.filter(({ to }) => to <= before.length).map(({ to }) => to));
  const blank = /^[\s#*>\ufeff]*/.exec(before.slice(commented))?.[0].length ?? 0;
  const indent = before.slice(0, commented + blank);
  const marker = readMarker(before.slice(indent.length)) ?? readMarker(`${before.slice(indent.length).trimEnd()} x`);
  const bareMarker = marker !== null && marker.textFrom > before.length - indent.length;
  const from = Math.min(indent.length + (marker?.textFrom ?? 0), before.length);
  const { style } = chooseStyle(draft, settings.style, today, guidelines);
  return {
    draft,
    written: document.draft,
    typed: { line: position.line, before, from },
    after: line.raw.slice(position.character),
    lead: before.slice(0, from),
    // “-” without a blank may still become a word.
    marker: bareMarker && !/\s$/.test(before) ? null : marker,
    place: placeAt(draft, position.line, marker?.family === "bullet"),
    style,
    issuer: issuerOf(draft, settings.office),
    settings,
    today,
    typeName: draft.type.name || document.draft.type.name || null,
    others,
  };
}
