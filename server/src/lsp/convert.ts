import type * as lsp from "vscode-languageserver";
import type { Diagnostic, Severity, Text, TextEdit } from "../service.ts";
import { shownMessage } from "../service.ts";
import type { OpenDocument } from "./documents.ts";
import { DiagnosticSeverity } from "./protocol.ts";

/** The languages that the program speaks. */
export type Locale = keyof Text;

/** How the rules' answers are put to one client. */
export interface Wording {
  readonly locale: Locale;
  /** The folder of the rules' pages, ending in “/”; null: no links. */
  readonly docsUri: string | null;
}

/** Shown before the id of a rule; also what tells our diagnostics from others'. */
export const SOURCE = "chithi";

const SEVERITIES: Readonly<Record<Severity, lsp.DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding in the protocol's shape. */
export function toLspDiagnostic(uri: string, of: Diagnostic, { locale, docsUri }: Wording): lsp.Diagnostic {
  return {
    range: of.range,
    // A further place of a finding is reported with it: here it is only marked.
    severity: SEVERITIES[of.further === true ? "hint" : of.severity],
    code: of.rule,
    ...(docsUri !== null && { codeDescription: { href: `${docsUri}${of.rule}.md` } }),
    source: SOURCE,
    message: shownMessage(of)[locale],
    ...(of.related.length > 0 && {
      relatedInformation: of.related.map(({ range, message }) => ({
        location: { uri, range },
        message: message[locale],
      })),
    }),
  };
}

/** Edits that a client refuses when the document has meanwhile changed. */
export function toWorkspaceEdit(
  { uri, version }: Pick<OpenDocument, "uri" | "version">,
  edits: readonly TextEdit[],
): lsp.WorkspaceEdit {
  return { documentChanges: edits.length === 0 ? [] : [{ textDocument: { uri, version }, edits: [...edits] }] };
}
