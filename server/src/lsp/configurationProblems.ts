import type * as lsp from "vscode-languageserver";
import type { Diagnostic, Range } from "../service.ts";
import { rangesTouch } from "../service.ts";
import type { OpenConfiguration } from "./configurationFiles.ts";
import type { Wording } from "./convert.ts";
import { toLspDiagnostic, toWorkspaceEdit } from "./convert.ts";
import { CodeActionKind, DocumentDiagnosticReportKind } from "./protocol.ts";

/** What a client that asks for the diagnostics of an open `.chithi.json` gets. */
export function problemReport(
  uri: string,
  problems: readonly Diagnostic[],
  wording: Wording,
): lsp.DocumentDiagnosticReport {
  return {
    kind: DocumentDiagnosticReportKind.Full,
    items: problems.map((one) => toLspDiagnostic(uri, one, wording)),
  };
}

/** The quick fixes for what is nearly right in an open `.chithi.json`. */
export function problemActions(
  open: OpenConfiguration,
  problems: readonly Diagnostic[],
  range: Range,
  wording: Wording,
): lsp.CodeAction[] {
  return problems.flatMap((problem) => {
    if (problem.edit === null || !rangesTouch(problem.range, range)) return [];
    return {
      title: problem.edit.title[wording.locale],
      kind: CodeActionKind.QuickFix,
      diagnostics: [toLspDiagnostic(open.uri, problem, wording)],
      edit: toWorkspaceEdit(open, problem.edit.edits),
    };
  });
}
