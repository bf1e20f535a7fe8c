import type { TextEdit } from "vscode-languageserver";
import type { CopyForm } from "../features/makeCopy/form.ts";
import { COPY_TYPES } from "../features/makeCopy/form.ts";
import type { SectionAction } from "../features/sections.ts";
import { SECTION_ACTIONS } from "../features/sections.ts";
import type { Service } from "../service.ts";
import type { Position, Range } from "../text/position.ts";
import type { ClientSettings } from "./configuration.ts";
import { toWorkspaceEdit } from "./convert.ts";
import type { OpenDocument } from "./documents.ts";
import type { CopyAnswer, FixAllAnswer, JoinAnswer, MoveAnswer, SectionsAnswer } from "./messages.ts";
import { readPosition, readWord } from "./params.ts";

/** The answers that change a whole draft. A document that is too large to be read is left as it is. */

export function fixAllAnswer(service: Service, open: OpenDocument, { settings }: ClientSettings): FixAllAnswer {
  if (open.document === null) return { edits: toWorkspaceEdit(open, []), applied: 0 };
  const { edits, applied } = service.fixAll(open.document, settings);
  return { edits: toWorkspaceEdit(open, edits), applied };
}

export function moveAnswer(
  service: Service,
  open: OpenDocument,
  { settings, locale }: ClientSettings,
): MoveAnswer | null {
  if (open.document === null) return null;
  const { edits, text, refusal, remaining, choice } = service.moveToHd05(open.document, settings);
  return {
    edits: toWorkspaceEdit(open, edits),
    text,
    refusal: refusal?.[locale] ?? null,
    remaining: remaining.diagnostics.length,
    style: choice.style,
  };
}

/** The kind of copy that `params` of `chithi/makeCopy` ask for; null where it is left open. */
export function readCopyForm(params: unknown): CopyForm | null {
  const { form } = params as { form?: unknown };
  return form === undefined || form === null ? null : readWord(form, COPY_TYPES, "form");
}

export function copyAnswer(
  service: Service,
  open: OpenDocument,
  { settings, locale }: ClientSettings,
  form: CopyForm | null,
): CopyAnswer | null {
  if (open.document === null) return null;
  const { edits, forms, refusal, blank } = service.makeCopy(open.document, settings, form);
  return { edits: toWorkspaceEdit(open, edits), forms, refusal: refusal?.[locale] ?? null, blank };
}

export function joinAnswer(service: Service, open: OpenDocument): JoinAnswer {
  if (open.document === null) return { edits: toWorkspaceEdit(open, []), joined: 0 };
  const { edits, joined } = service.joinLines(open.document);
  return { edits: toWorkspaceEdit(open, edits), joined };
}

/** What `params` of `chithi/editSections` ask for. */
export interface SectionsRequest {
  readonly position: Position;
  readonly action: SectionAction;
}

export function readSectionsRequest(params: unknown): SectionsRequest {
  const { position, action } = params as { position?: unknown; action?: unknown };
  return { position: readPosition(position), action: readWord(action, SECTION_ACTIONS, "action") };
}

export function sectionsAnswer(
  service: Service,
  open: OpenDocument,
  { settings, locale }: ClientSettings,
  { position, action }: SectionsRequest,
): SectionsAnswer | null {
  if (open.document === null) return null;
  const { edits, reason, line, references } = service.editSections(open.document, settings, position, action);
  return { edits: toWorkspaceEdit(open, edits), reason: reason?.[locale] ?? null, line, references };
}

/** `range`: only its lines; null: the whole document. The client applies the edits to the version that it asked for. */
export function formattingAnswer(
  service: Service,
  { document }: OpenDocument,
  { settings }: ClientSettings,
  range: Range | null,
): TextEdit[] {
  return document === null ? [] : [...service.format(document, settings, range)];
}
