import type * as lsp from "vscode-languageserver";
import type { DocumentLink, Hover, KnownDraft, Nest, PartialDate, Range } from "../service.ts";
import { asPlainText, kindName, symbolOf, typeNameOf } from "../service.ts";
import type { Locale } from "./convert.ts";
import { nameOf } from "./files/addresses.ts";
import type { DraftEntry } from "./messages.ts";
import { DocumentHighlightKind, MarkupKind, SymbolKind } from "./protocol.ts";

/** A hover as the protocol has it. `markdown`: whether the client shows Markdown; else the marks are taken out. */
export function toHover({ range, contents }: Hover, locale: Locale, markdown: boolean): lsp.Hover {
  const text = contents[locale];
  return {
    range,
    contents: markdown
      ? { kind: MarkupKind.Markdown, value: text }
      : { kind: MarkupKind.PlainText, value: asPlainText(text) },
  };
}

/** Highlights of plain text. */
export function toHighlights(ranges: readonly Range[]): lsp.DocumentHighlight[] {
  return ranges.map((range) => ({ range, kind: DocumentHighlightKind.Text }));
}

const OPEN = { vi: "Mở văn bản được viện dẫn", en: "Open the cited document" };

/** Links to cited drafts; the tooltip is the draft's abstract, where it is known. */
export function toLinks(links: readonly DocumentLink[], locale: Locale): lsp.DocumentLink[] {
  return links.map(({ range, target, abstract }) => ({ range, target, tooltip: abstract ?? OPEN[locale] }));
}

/** From the innermost range out. */
export function toSelectionRange(nest: Nest): lsp.SelectionRange {
  return nest.reduceRight<lsp.SelectionRange | undefined>(
    (parent, range) => (parent === undefined ? { range } : { range, parent }),
    undefined,
  ) as lsp.SelectionRange;
}

/** What a draft is called in a list: “Chỉ thị số 05-CT/TU”, or its file's name. */
export function titleOf(draft: KnownDraft): string {
  const symbol = symbolOf(draft);
  const type = typeNameOf(draft);
  if (symbol !== null) return type === null ? symbol : `${type} số ${symbol}`;
  return nameOf(draft.uri);
}

/** Drafts as symbols of the workspace: number and abstract, below the name of the file. */
export function toWorkspaceSymbols(drafts: readonly KnownDraft[]): lsp.SymbolInformation[] {
  return drafts.map((draft) => ({
    name: [titleOf(draft), draft.abstract].filter(Boolean).join(" "),
    kind: SymbolKind.File,
    location: { uri: draft.uri, range: draft.selection },
    containerName: nameOf(draft.uri),
  }));
}

function isoOf(date: PartialDate | null): string | null {
  if (date === null || date.year === null) return null;
  const parts = [String(date.year).padStart(4, "0"), date.month, date.month === null ? null : date.day];
  return parts
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

/** The drafts as a view lists them: the worst first, then by their addresses. */
export function toDraftEntries(drafts: readonly KnownDraft[], locale: Locale): DraftEntry[] {
  const weight = ({ counts }: KnownDraft) =>
    counts === null ? -1 : counts.error * 1e6 + counts.warning * 1e3 + counts.info;
  return [...drafts]
    .sort((a, b) => weight(b) - weight(a))
    .map((draft) => ({
      uri: draft.uri,
      title: titleOf(draft),
      kind: draft.kind,
      kindName: kindName(draft.kind, locale),
      number: symbolOf(draft),
      date: isoOf(draft.date),
      abstract: draft.abstract,
      counts: draft.counts,
    }));
}
