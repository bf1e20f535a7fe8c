import type { TextEdit } from "vscode-languageserver";
import type { DraftDocument, Range, Service } from "../service.ts";
import type { ClientSettings } from "./configuration.ts";

/** `range`: only its lines; null: the whole document. The client applies the edits to the version that it asked for. */
export function formattingEdits(
  service: Service,
  document: DraftDocument,
  { settings }: ClientSettings,
  range: Range | null,
): TextEdit[] {
  return [...service.format(document, settings, range)];
}
