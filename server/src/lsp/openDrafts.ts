import type { Text } from "../service.ts";
import { RULES, withLineEndingOf } from "../service.ts";
import { checklistAnswer } from "./checklist.ts";
import { ACTION_METHODS, actionAnswer, readActionRequest } from "./draftActions.ts";
import { exportAnswer, readExportRequest } from "./exporting.ts";
import type { Handlers, Params } from "./handlers.ts";
import { nothing, withOpen } from "./handlers.ts";
import type { ExportAnswer, ReadinessEntry, SafeFixesAnswer } from "./messages.ts";
import { pagesAnswer } from "./pages.ts";
import { readUri } from "./params.ts";
import { readSheetFormat, reviewSheetAnswer } from "./reviewSheet.ts";

const TITLES = new Map<string, Text>(RULES.map(({ id, title, titleEn }) => [id, { vi: title, en: titleEn }]));

/** What a rule is called; its id where it is none of the project's. */
function ruleTitle(id: string): Text {
  return TITLES.get(id) ?? { vi: id, en: id };
}

/** The requests about one open draft as a whole: checklist, review sheet, pages, file, draft actions. */
export function registerOpenDrafts({ onRequest, onDocument }: Handlers): void {
  onRequest("chithi/checklist", (params, session) =>
    withOpen(session, readUri(params), null, ({ open, client }) => {
      const { facts } = session.workspace.factsFor(open.uri, client.settings);
      return checklistAnswer(session.service, open, client, facts);
    }),
  );
  onDocument(
    "chithi/reviewSheet",
    readSheetFormat,
    null,
    ({ open, document, client }, format, { service, workspace }) => {
      const { facts } = workspace.factsFor(open.uri, client.settings);
      return reviewSheetAnswer(service, open.uri, document, client, facts, format);
    },
  );
  onDocument(
    "chithi/readiness",
    nothing,
    null as readonly ReadinessEntry[] | null,
    ({ open, document, client: { settings, locale } }, _, { service, workspace }) => {
      const { facts } = workspace.factsFor(open.uri, settings);
      return service.readiness(document, settings, facts).map((one) => ({ ...one, text: one.text[locale] }));
    },
  );
  onDocument(
    "chithi/safeFixes",
    nothing,
    null as SafeFixesAnswer | null,
    ({ open, document, client: { settings, locale } }, _, { service, workspace }) => {
      const { facts } = workspace.factsFor(open.uri, settings);
      const fixes = service.safeFixes(document, settings, facts).map(({ rule, fix: { title, edits } }) => ({
        rule,
        ruleTitle: ruleTitle(rule)[locale],
        title: title[locale],
        edits: withLineEndingOf(document.source, edits),
      }));
      return { version: open.version, fixes };
    },
  );
  onDocument("chithi/pages", nothing, null, ({ open, document, client }, _, { service }) =>
    pagesAnswer(service, document, open.version, client),
  );
  onDocument(
    "chithi/export",
    readExportRequest,
    null as ExportAnswer | null,
    ({ document, client }, request, session) =>
      exportAnswer(session.service, document, client, request, session.loadWord),
  );
  for (const [method, name] of ACTION_METHODS) {
    const read = (params: Params) => readActionRequest(name, params);
    onDocument(method, read, null, ({ open, document, client }, request, { service }) =>
      actionAnswer(service, open, document, client, name, request),
    );
  }
}
