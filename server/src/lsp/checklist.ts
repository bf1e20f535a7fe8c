import type { ChecklistItem, Service, WorkspaceFacts } from "../service.ts";
import { CHECKLIST_STATES, shownMessage, withLineEndingOf } from "../service.ts";
import { check, statusOf } from "./checking.ts";
import type { ClientSettings } from "./configuration.ts";
import type { Locale } from "./convert.ts";
import { toWorkspaceEdit } from "./convert.ts";
import type { OpenDocument } from "./documents.ts";
import type { ChecklistAnswer, ChecklistEntry } from "./messages.ts";

function insertionOf(open: OpenDocument, { insertion }: ChecklistItem, locale: Locale): ChecklistEntry["insertion"] {
  if (insertion === null) return null;
  const edits = withLineEndingOf(open.source, insertion.edits);
  return { title: insertion.title[locale], edits: toWorkspaceEdit(open, edits) };
}

function entryOf(open: OpenDocument, item: ChecklistItem, locale: Locale): ChecklistEntry {
  const { key, name, state, text, clause, range, findings } = item;
  return {
    key,
    name: name[locale],
    state,
    stateName: CHECKLIST_STATES[state][locale],
    text,
    clause: clause[locale],
    range,
    findings: findings.map((one) => ({ severity: one.severity, message: shownMessage(one)[locale], range: one.range })),
    insertion: insertionOf(open, item, locale),
  };
}

/** The checklist of a document; without items where it is too large, or where no guideline of the Party applies. */
export function checklistAnswer(
  service: Service,
  open: OpenDocument,
  { settings, locale }: ClientSettings,
  workspace: WorkspaceFacts | null,
): ChecklistAnswer {
  const status = statusOf(open, check(service, open, settings, workspace), locale);
  const items = open.document === null ? [] : service.checklist(open.document, settings, workspace).items;
  return { status, items: items.map((item) => entryOf(open, item, locale)) };
}
