import type * as lsp from "vscode-languageserver";
import type {
  ActionName,
  ActionRequest,
  DraftDocument,
  ListedCommand,
  Localised,
  Outcome,
  Parameters,
  Position,
  Service,
} from "../service.ts";
import { ACTION_NAMES, actionNamed, DRAFT_COMMANDS, localised, requestOf } from "../service.ts";
import type { ActionContext } from "./actionContext.ts";
import type { ClientSettings } from "./configuration.ts";
import { toWorkspaceEdit } from "./convert.ts";
import type { OpenDocument } from "./documents.ts";
import { isFields, readPosition, readText, readWord } from "./params.ts";
import { CodeActionKind } from "./protocol.ts";

export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.chithi`;
export const REFACTORING_KIND = `${CodeActionKind.RefactorRewrite}.chithi`;
const KINDS = { source: FIX_ALL_KIND, header: REFACTORING_KIND, body: REFACTORING_KIND } as const;

/** In a longer text, in code units, no refactoring is run only to learn whether it can be offered. */
const LONGEST_TEXT = 200_000;

/** The methods of the requests, each with the action that it asks for. */
export const ACTION_METHODS = ACTION_NAMES.map((name) => [`chithi/${name}`, name] as const);

/** Reads the parameters of an action off the wire. Throws an InvalidParams error that names the wrong one. */
export function readActionRequest<N extends ActionName>(name: N, params: unknown): ActionRequest<N> {
  const given = isFields(params) ? params : {};
  const parameters: Parameters = actionNamed(name).parameters;
  const read = Object.entries(parameters).map(([key, parameter]) => {
    const value = given[key] ?? null;
    if (parameter === "position") return [key, readPosition(value, key)];
    if (value === null && parameter.optional === true) return [key, null];
    return [key, readWord(value, parameter.oneOf, key)];
  });
  return Object.fromEntries(read) as ActionRequest<N>;
}

/** What an action would do to an open draft. */
export function actionAnswer<N extends ActionName>(
  service: Service,
  open: OpenDocument,
  document: DraftDocument,
  { settings, locale }: ClientSettings,
  name: N,
  request: ActionRequest<N>,
): Localised<Omit<Outcome, "edits">> & { readonly edits: lsp.WorkspaceEdit } {
  const { edits, ...rest }: Outcome = service.act(name, document, settings, request);
  return { ...localised(rest, locale), edits: toWorkspaceEdit(open, edits) };
}

function isOfferedAt({ offeredIn }: ListedCommand, { draft, lines }: DraftDocument, line: number): boolean {
  const { header, body } = draft;
  if (offeredIn === "header") return line <= (header?.last ?? lines.length - 1);
  if (offeredIn === "body") return body !== null && body.first <= line && line <= body.last;
  return true;
}

/** What a code action carries whose edits are made once it has been chosen. */
interface Unresolved {
  readonly uri: string;
  readonly version: number;
  readonly command: string;
  readonly position: Position;
}

/**
 * The draft actions as code actions, for every editor: those of the kind that would change something at `position`.
 * `late`: the client asks for the edits of the one that was chosen (`codeAction/resolve`).
 */
export function draftActions(
  { service, open, client, workspace }: ActionContext,
  kind: string,
  position: Position,
  late: boolean,
): lsp.CodeAction[] {
  const { document, uri, version } = open;
  if (document === null) return [];
  const { settings, locale } = client;
  const short = document.lines.reduce((sum, { raw }) => sum + raw.length + 1, 0) <= LONGEST_TEXT;
  const offered = DRAFT_COMMANDS.filter((one) => KINDS[one.offeredIn] === kind);
  return offered.flatMap((command): lsp.CodeAction[] => {
    if (!isOfferedAt(command, document, position.line)) return [];
    const { action, id, title } = command;
    const request = requestOf(command, position) as ActionRequest<ActionName>;
    const known = short || late ? service.wouldEdit(action, document, settings, request, workspace) : null;
    if (known === false) return [];
    if (known === true && late) {
      const data: Unresolved = { uri, version, command: id, position };
      return [{ title: title[locale], kind, data }];
    }
    if (!short && kind === REFACTORING_KIND) return [];
    const { edits, warning } = service.act(action, document, settings, request);
    if (edits.length === 0) return [];
    const left = warning === null ? "" : ` (${warning.brief[locale]})`;
    return [{ title: title[locale] + left, kind, edit: toWorkspaceEdit(open, edits) }];
  });
}

/** The address of the document of a code action that is to be resolved. */
export function readResolvedUri(params: unknown): string {
  const data = isFields(params) ? params.data : undefined;
  return readText(isFields(data) ? data.uri : undefined, "data.uri");
}

/** Fills in the edits of a code action. It stays without them where the draft has changed since it was offered. */
export function resolvedAction(
  service: Service,
  open: OpenDocument | undefined,
  { settings }: ClientSettings,
  params: lsp.CodeAction,
): lsp.CodeAction {
  const { version, command: id, position } = params.data as { [name in keyof Unresolved]: unknown };
  const command = DRAFT_COMMANDS.find((one) => one.id === id);
  if (command === undefined || open === undefined || open.document === null || open.version !== version) return params;
  const request = requestOf(command, readPosition(position, "data.position")) as ActionRequest<ActionName>;
  const { edits } = service.act(command.action, open.document, settings, request);
  return { ...params, edit: toWorkspaceEdit(open, edits) };
}
