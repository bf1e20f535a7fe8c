import type { DraftDocument, Service, WorkspaceFacts } from "../service.ts";
import { sheetHtml, sheetMarkdown } from "../service.ts";
import type { ClientSettings } from "./configuration.ts";
import { nameOf } from "./files/addresses.ts";
import type { SheetFormat } from "./messages.ts";
import { isFields, readWord } from "./params.ts";

/** Throws where the format is none that a sheet can have. */
export function readSheetFormat(params: unknown): SheetFormat {
  return readWord(isFields(params) ? params.format : undefined, ["markdown", "html"], "format");
}

/** The review sheet of a document. */
export function reviewSheetAnswer(
  service: Service,
  uri: string,
  document: DraftDocument,
  { settings, locale }: ClientSettings,
  workspace: WorkspaceFacts | null,
  format: SheetFormat,
): string {
  const sheet = service.reviewSheet(document, settings, { file: nameOf(uri), locale }, workspace);
  return format === "html" ? sheetHtml(sheet) : sheetMarkdown(sheet);
}
