import type { Service } from "../service.ts";
import { printedParts, sheetRules, stylesheetOf } from "../service.ts";
import type { ClientSettings } from "./configuration.ts";
import type { OpenDocument } from "./documents.ts";
import type { PagesAnswer } from "./messages.ts";

/** The pages of an open document for a preview; null when it is too large. */
export function pagesAnswer(
  service: Service,
  { document, version }: OpenDocument,
  { settings }: ClientSettings,
): PagesAnswer | null {
  if (document === null) return null;
  const pages = service.pages(document, settings);
  return {
    version,
    stylesheet: `${stylesheetOf(pages)}\n${sheetRules(pages.style.page.sheet)}`,
    parts: printedParts(pages),
  };
}
