import type { DocumentSymbol } from "vscode-languageserver";
import type { OutlineKind, OutlineNode } from "../service.ts";
import type { Locale } from "./convert.ts";
import { SymbolKind } from "./protocol.ts";

/** The nearest of the protocol's kinds, which only know programs: they choose the icons. */
const KINDS: Readonly<Record<OutlineKind, SymbolKind>> = {
  header: SymbolKind.Namespace,
  component: SymbolKind.Property,
  section: SymbolKind.Module,
  list: SymbolKind.Array,
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
