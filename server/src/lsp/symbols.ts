import type { DocumentSymbol } from "vscode-languageserver";
import type { OutlineKind, OutlineNode } from "../service.ts";
import type { Locale } from "./convert.ts";
import { SymbolKind } from "./protocol.ts";

/** The protocol's kinds only know programs; these have icons that suit a page: a sheet, letters, a number, a list. */
const KINDS: Readonly<Record<OutlineKind, SymbolKind>> = {
  header: SymbolKind.File,
  component: SymbolKind.String,
  section: SymbolKind.Number,
  list: SymbolKind.Enum,
  signature: SymbolKind.Key,
  copy: SymbolKind.File,
  appendix: SymbolKind.File,
};

/** The outline in the protocol's shape. */
export function toDocumentSymbols(nodes: readonly OutlineNode[], locale: Locale): DocumentSymbol[] {
  return nodes.map(({ kind, name, detail, range, selection, children }) => ({
    // Editors refuse a whole outline for one empty name.
    name: name[locale].trim() || "…",
    detail,
    kind: KINDS[kind],
    range,
    selectionRange: selection,
    children: toDocumentSymbols(children, locale),
  }));
}
