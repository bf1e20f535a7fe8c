import type { DraftDocument, Service } from "../service.ts";
import { printedParts, sheetRules, stylesheetOf } from "../service.ts";
import type { ClientSettings } from "./configuration.ts";
import type { PagesAnswer } from "./messages.ts";

/** The pages of an open document for a preview. */
export function pagesAnswer(
  service: Service,
  document: DraftDocument,
  version: number,
  { settings }: ClientSettings,
): PagesAnswer {
  const pages = service.pages(document, settings);
  return {
    version,
    stylesheet: `${stylesheetOf(pages)}\n${sheetRules(pages.style.page.sheet)}`,
    parts: printedParts(pages),
  };
}
