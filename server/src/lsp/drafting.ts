import type { CancellationToken } from "vscode-languageserver";
import type { Location } from "../service.ts";
import { toFoldingRanges } from "./folding.ts";
import type { Handlers, Params } from "./handlers.ts";
import { nothing } from "./handlers.ts";
import { cancelled, longWork } from "./longWork.ts";
import type { CitingAnswer, DraftsAnswer, ExpansionAnswer, NextNumberAnswer } from "./messages.ts";
import {
  titleOf,
  toDraftEntries,
  toHighlights,
  toHover,
  toLinks,
  toSelectionRange,
  toWorkspaceSymbols,
} from "./navigation.ts";
import { isFields, readPosition, readRange, readText, readUri } from "./params.ts";
import { toSemanticTokens } from "./semanticTokens.ts";
import type { Session } from "./session.ts";
import { toCompletionList, triggerOf } from "./suggestions.ts";
import { toDocumentSymbols } from "./symbols.ts";

const NOWHERE: readonly Location[] = [];
/** With the rest of the parameters, among them a `context` and a `workDoneToken`. */
const readPlace = (params: Params) => ({ ...params, position: readPosition(params.position), context: params.context });
const readLines = ({ range }: Params) => readRange(range);
const readPlaces = ({ positions }: Params) =>
  (Array.isArray(positions) ? positions : []).map((one) => readPosition(one, "positions"));
const readTexts = ({ texts }: Params) => (Array.isArray(texts) ? texts : []).map((one) => readText(one, "texts"));

const READING = { vi: "Đọc các bản thảo", en: "Reading the drafts" };

/** Reads the folders' drafts where that was not done, with progress shown and a way to stop it. */
async function scan(session: Session, params: unknown, again: boolean, token: CancellationToken): Promise<boolean> {
  const { locale } = await session.configuration.of("");
  return longWork({ session, params, title: READING[locale], token }, (stop, report) =>
    session.workspace.scan(again, stop, (done, total) => report(Math.round((done / total) * 100), `${done}/${total}`)),
  );
}

/** Answers what helps to write and to find one's way: outline, completion, hover, navigation, and what looks at many drafts. */
export function registerDrafting({ onRequest, onDocument }: Handlers): void {
  onDocument("textDocument/documentSymbol", nothing, [], ({ document, client }, _, { service }) =>
    toDocumentSymbols(service.outline(document), client.locale),
  );
  onDocument("textDocument/foldingRange", nothing, [], ({ document }, _, { service }) =>
    toFoldingRanges(service.foldingRanges(document)),
  );
  onDocument(
    "textDocument/completion",
    readPlace,
    null,
    ({ open, document, client }, { position, context }, session) => {
      const { service, workspace, abilities } = session;
      const found = service.completion(document, position, {
        settings: client.settings,
        others: workspace.drafts().filter((one) => one.uri !== open.uri),
        trigger: triggerOf(context),
        clientHasSnippets: abilities.ownSnippets,
      });
      return toCompletionList(found, document.source, client.locale, abilities);
    },
  );
  onDocument("chithi/expandWord", readPlace, null, ({ open, document, client }, { position }, { service }) => {
    const found = service.expand(document, position, client.settings);
    return found === null ? null : ({ version: open.version, ...found } satisfies ExpansionAnswer);
  });
  onDocument("chithi/inOwnMarks", readTexts, null, ({ document, client }, texts, { service }) =>
    texts.map((text) => service.inOwnMarks(document, text, client.settings)),
  );
  onDocument("textDocument/hover", readPlace, null, ({ document, client }, { position }, session) => {
    const { service, workspace, abilities } = session;
    const found = service.hover(document, position, client.settings, workspace.lookup());
    return found === null ? null : toHover(found, client.locale, abilities.markdown);
  });
  onDocument("textDocument/definition", readPlace, NOWHERE, async ({ open, document }, place, session, token) => {
    const { service, workspace } = session;
    // Only what another document is needs the others.
    const leadsOut = service.isCitation(document, place.position);
    if (leadsOut && !(await scan(session, place, false, token))) throw cancelled();
    return service.definitions(open.uri, document, place.position, workspace.lookup());
  });
  onDocument("textDocument/references", readPlace, NOWHERE, ({ open, document }, { position, context }, session) => {
    const { service, workspace } = session;
    const declaration = isFields(context) && context.includeDeclaration === true;
    return service.references(open.uri, document, position, workspace.lookup(), declaration);
  });
  onDocument("textDocument/documentHighlight", readPlace, [], ({ open, document }, { position }, { service }) =>
    toHighlights(service.highlights(open.uri, document, position)),
  );
  onDocument("textDocument/documentLink", nothing, [], ({ open, document, client }, _, { service, workspace }) =>
    toLinks(service.documentLinks(open.uri, document, workspace.lookup()), client.locale),
  );
  onDocument("textDocument/selectionRange", readPlaces, [], ({ document }, places, { service }) =>
    service.selectionRanges(document, places).map(toSelectionRange),
  );
  onDocument("textDocument/semanticTokens/full", nothing, { data: [] }, ({ document }, _, { service }) =>
    toSemanticTokens(service.semanticTokens(document), null),
  );
  onDocument("textDocument/semanticTokens/range", readLines, { data: [] }, ({ document }, range, { service }) =>
    toSemanticTokens(service.semanticTokens(document), range),
  );

  onRequest("workspace/symbol", async (params, session, token) => {
    if (!(await scan(session, params, false, token))) throw cancelled();
    return toWorkspaceSymbols(session.workspace.find(isFields(params) ? readText(params.query, "query") : ""));
  });
  onRequest("chithi/drafts", async (params, session, token): Promise<DraftsAnswer> => {
    const { refresh, since } = isFields(params) ? params : {};
    const complete = await scan(session, params, refresh === true, token);
    const { locale } = await session.configuration.of("");
    const { drafts, ...news } = session.workspace.draftsSince(typeof since === "string" ? since : null);
    return { drafts: toDraftEntries(drafts, locale), ...news, complete };
  });
  onRequest("chithi/citingDrafts", async (params, session, token): Promise<CitingAnswer | null> => {
    const { service, documents, workspace } = session;
    const uri = readUri(params);
    const document = documents.get(uri)?.document ?? null;
    if (document === null) return null;
    const places = () => service.citingPlaces(uri, document, workspace.lookup());
    if (places() === null) return { title: null, places: [] };
    if (!(await scan(session, params, false, token))) throw cancelled();
    return { title: titleOf(service.summarise(uri, document, null)), places: places() ?? [] };
  });
  onRequest("chithi/nextNumber", async (params, session, token): Promise<NextNumberAnswer> => {
    const { uri, typeCode, bodyCode, issuer } = isFields(params) ? params : {};
    const { settings } = await session.configuration.of(typeof uri === "string" ? uri : "");
    const complete = await scan(session, params, false, token);
    const series = {
      typeCode: readText(typeCode, "typeCode"),
      bodyCode: readText(bodyCode, "bodyCode"),
      ...(issuer !== undefined && { issuer: readText(issuer, "issuer") }),
    };
    const next = session.service.nextNumber(session.workspace.drafts(), series, settings);
    return { next, complete };
  });
}
