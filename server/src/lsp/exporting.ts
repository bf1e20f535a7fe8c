import type { DraftDocument, Service } from "../service.ts";
import { htmlOf } from "../service.ts";
import type { ClientSettings } from "./configuration.ts";
import type { ExportAnswer, OfExport } from "./messages.ts";
import { isFields } from "./params.ts";

/** The Word parts, which are loaded when a Word file is first asked for. In a browser no other program makes a PDF. */
export type WordParts = typeof import("../word/bundle.ts") &
  Partial<Pick<typeof import("../word/bundle.node.ts"), "toPdf">>;

const NO_PDF = {
  vi: "Trong trình duyệt không xuất được ra PDF. Hãy xuất ra Word rồi lưu thành PDF từ Word",
  en: "There is no PDF in a browser. Export to Word and save as PDF there",
};

const BLANK = {
  vi: "Bản thảo chưa có chữ nào nên không có gì để xuất. Hãy viết nội dung, hoặc bắt đầu bằng “Soạn văn bản mới…”",
  en: "The draft has no words, so there is nothing to export. Write something, or start a new draft",
};

/** What a client asks for in `chithi/export`; what it leaves out is Word with typed numbers. */
export function readExportRequest(params: unknown): Omit<OfExport, "uri"> {
  const { to, numbering, allowPlaceholders } = isFields(params) ? params : {};
  return {
    to: to === "pdf" || to === "html" ? to : "docx",
    numbering: numbering === "tu-dong" ? "tu-dong" : "go-tay",
    allowPlaceholders: allowPlaceholders === true,
  };
}

/** Strings are what both ends of a connection can send, whatever carries it. */
export function base64(bytes: Uint8Array): string {
  const chunks: string[] = [];
  // The number of arguments of a call is limited: large files are encoded in pieces.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    chunks.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(chunks.join(""));
}

/** The file of a draft, or what keeps it from being made. Rejects where the Word parts cannot be loaded. */
export async function exportAnswer(
  service: Service,
  document: DraftDocument,
  { settings, locale }: ClientSettings,
  { to, numbering, allowPlaceholders }: Omit<OfExport, "uri">,
  load: () => Promise<WordParts>,
): Promise<ExportAnswer> {
  const none = (more: Partial<ExportAnswer>): ExportAnswer => ({
    content: null,
    placeholders: [],
    failure: null,
    ...more,
  });
  if (service.isBlank(document)) return none({ failure: BLANK[locale] });
  const placeholders = allowPlaceholders ? [] : service.placeholders(document);
  if (placeholders.length > 0) return none({ placeholders });
  const pages = service.pages(document, settings);
  if (to === "html") return none({ content: base64(new TextEncoder().encode(htmlOf(pages))) });
  const { exportWord, toPdf } = await load();
  const word = await exportWord(pages, {
    numbering: numbering === "tu-dong" ? "automatic" : "typed",
  });
  if (to === "docx") return none({ content: base64(word) });
  if (toPdf === undefined) return none({ failure: NO_PDF[locale] });
  const made = await toPdf([word]);
  if ("failure" in made) return none({ failure: made.failure[locale] });
  return none({ content: base64(made.files[0] as Uint8Array) });
}
