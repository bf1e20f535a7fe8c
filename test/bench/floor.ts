// The floor: a language server that does nothing but keep the text and send diagnostics, with the same protocol library
// and bundled as ours is. Nothing that speaks the protocol through it can be faster.
import type { Diagnostic } from "vscode-languageserver";
import {
  createConnection,
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

const connection = createConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout));
const documents = new TextDocuments(TextDocument);
/** How many diagnostics a document has: as many as ours finds in it. */
let count = 1;
let pulls = false;

function diagnostics(): Diagnostic[] {
  return Array.from({ length: count }, (_, line) => ({
    range: { start: { line, character: 0 }, end: { line, character: 1 } },
    severity: DiagnosticSeverity.Warning,
    source: "floor",
    message: "one",
  }));
}

connection.onInitialize(({ capabilities, initializationOptions }) => {
  count = (initializationOptions as { diagnostics?: number } | undefined)?.diagnostics ?? 1;
  pulls = capabilities.textDocument?.diagnostic !== undefined;
  return {
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      ...(pulls && { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }),
    },
  };
});
connection.languages.diagnostics.on(() => ({ kind: DocumentDiagnosticReportKind.Full, items: diagnostics() }));
documents.onDidChangeContent(({ document: { uri, version } }) => {
  if (!pulls) void connection.sendDiagnostics({ uri, version, diagnostics: diagnostics() });
});
documents.listen(connection);
connection.listen();
