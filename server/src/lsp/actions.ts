import type * as lsp from "vscode-languageserver";
import type { Diagnostic, Range, SuppressionComment, Text, TextEdit } from "../service.ts";
import { rangesTouch, withLineEndingOf } from "../service.ts";
import type { ActionContext } from "./actionContext.ts";
import type { Wording } from "./convert.ts";
import { toLspDiagnostic, toWorkspaceEdit } from "./convert.ts";
import type { OpenDocument } from "./documents.ts";
import { draftActions, FIX_ALL_KIND, REFACTORING_KIND } from "./draftActions.ts";
import { officeActions } from "./officeActions.ts";
import { CodeActionKind, CodeActionTriggerKind } from "./protocol.ts";

/** What a client asks code actions for. */
export interface ActionRequest {
  readonly range: Range;
  /** The kinds wanted, with all below them; undefined: all. */
  readonly only: readonly string[] | undefined;
  readonly trigger: lsp.CodeActionTriggerKind | undefined;
  /** The client asks for the edits of a costly action once it was chosen. */
  readonly late: boolean;
}

/** What stands for the reason where the client cannot put the caret there. */
const REASON = "lý do";

function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((one) => one === "" || kind === one || kind.startsWith(`${one}.`));
}

/** The edits that mend every place of a finding; null where it has one, or where one of them cannot be mended so. */
function allPlaces(
  { rule, cause, places, further }: Diagnostic,
  diagnostics: readonly Diagnostic[],
): { readonly title: Text; readonly edits: readonly TextEdit[] } | null {
  if (cause === undefined || (places === undefined && further !== true)) return null;
  const group = diagnostics.filter((one) => one.rule === rule && one.cause === cause);
  const edits = group.flatMap(({ edit }) => edit?.edits ?? []);
  if (group.length < 2 || group.some(({ edit }) => edit === null)) return null;
  return { title: { vi: `Thay ở cả ${group.length} chỗ`, en: `Replace in all ${group.length} places` }, edits };
}

/** The edit that writes a comment, with the caret at its reason where the client can put it there. */
function commentEdit(open: OpenDocument, { at, before }: SuppressionComment, caret: boolean): lsp.WorkspaceEdit {
  const range = { start: at, end: at };
  if (!caret)
    return toWorkspaceEdit(open, withLineEndingOf(open.source, [{ range, newText: `${before} ${REASON} -->\n` }]));
  const { uri, version } = open;
  const snippet = { kind: "snippet", value: `${before} $0 -->\n` } as const;
  return { documentChanges: [{ textDocument: { uri, version }, edits: [{ range, snippet }] }] };
}

function quickFixes(context: ActionContext, range: Range): lsp.CodeAction[] {
  const { service, open, client, docsUri, workspace, lookup, office, caret } = context;
  const { document } = open;
  if (document === null) return [];
  const { locale, settings } = client;
  const wording: Wording = { locale, docsUri };
  const fixes: lsp.CodeAction[] = [];
  const ignoring: lsp.CodeAction[] = [];
  const edit = (edits: readonly TextEdit[]) => toWorkspaceEdit(open, withLineEndingOf(document.source, edits));
  const { diagnostics } = service.check(document, settings, workspace);
  for (const found of diagnostics) {
    if (!rangesTouch(found.range, range)) continue;
    const common = { kind: CodeActionKind.QuickFix, diagnostics: [toLspDiagnostic(open.uri, found, wording)] };
    if (found.edit !== null) {
      const { title, safe, edits } = found.edit;
      fixes.push({ ...common, title: title[locale], ...(safe && { isPreferred: true }), edit: edit(edits) });
    }
    const more = service.completedCitation(document, found, lookup);
    if (more !== null) fixes.push({ ...common, title: more.title[locale], edit: edit(more.edits) });
    const everywhere = allPlaces(found, diagnostics);
    if (everywhere !== null) {
      const title = `${everywhere.title[locale]} (${found.rule})`;
      fixes.push({ ...common, title, edit: edit(everywhere.edits) });
    }
    const comments = service.suppressionComments(document, found);
    for (const comment of comments) {
      const title = `${comment.title[locale]} (${found.rule})`;
      ignoring.push({ ...common, title, edit: commentEdit(open, comment, caret) });
    }
    if (comments.length === 0) continue;
    ignoring.push(...officeActions(document, found, office, locale).map((action) => ({ ...common, ...action })));
  }
  return [...fixes, ...ignoring];
}

/** The quick fixes for the findings in a range; where they are asked for, the draft actions. */
export function codeActions(context: ActionContext, { range, only, trigger, late }: ActionRequest): lsp.CodeAction[] {
  const actions = wants(only, CodeActionKind.QuickFix) ? quickFixes(context, range) : [];
  // An editor that asks by itself, at every move of the caret, is not made to wait for the others.
  if (only === undefined && trigger === CodeActionTriggerKind.Automatic) return actions;
  const kinds = [REFACTORING_KIND, FIX_ALL_KIND].filter((kind) => wants(only, kind));
  return [...actions, ...kinds.flatMap((kind) => draftActions(context, kind, range.start, late))];
}
