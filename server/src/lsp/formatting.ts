import type { TextEdit } from "vscode-languageserver";
import type { Range, Service } from "../service.ts";
import type { ClientSettings } from "./configuration.ts";
import type { OpenDocument } from "./documents.ts";

/** `range`: only its lines; null: the whole document. The client applies the edits to the version that it asked for. */
export function formattingAnswer(
  service: Service,
  { document }: OpenDocument,
  { settings }: ClientSettings,
  range: Range | null,
): TextEdit[] {
  return document === null ? [] : [...service.format(document, settings, range)];
}
