import type { Service } from "../service.ts";
import { checklistAnswer } from "./checklist.ts";
import type { ClientSettings, Configuration } from "./configuration.ts";
import type { Documents, OpenDocument } from "./documents.ts";
import { ACTION_METHODS, actionAnswer, readActionRequest } from "./draftActions.ts";
import type { WordParts } from "./exporting.ts";
import { exportAnswer, readExportRequest } from "./exporting.ts";
import { formattingAnswer } from "./formatting.ts";
import type { ExportAnswer } from "./messages.ts";
import { pagesAnswer } from "./pages.ts";
import { readDocumentUri, readRange, readUri } from "./params.ts";
import { readSheetFormat, reviewSheetAnswer } from "./reviewSheet.ts";
import type { Workspace } from "./workspace.ts";

/** What holds from `initialize` on. */
interface OpenDraftsSession {
  readonly configuration: Configuration;
  readonly workspace: Workspace;
}

export interface OpenDraftsOptions {
  readonly service: Service;
  readonly documents: Documents;
  readonly loadWord: () => Promise<WordParts>;
}

/** Answers what the client asks about one open draft as a whole: its checklist, review sheet and pages, and what makes another of it. */
export function registerOpenDrafts<S extends OpenDraftsSession>(
  onRequest: (method: string, answer: (params: unknown, current: S) => unknown) => void,
  { service, documents, loadWord }: OpenDraftsOptions,
): void {
  /** Answers about a document as it is once its configuration is known: it may be edited or closed meanwhile. */
  async function ofCurrent<R>(
    uri: string,
    { configuration }: S,
    empty: R,
    answer: (open: OpenDocument, by: ClientSettings) => R,
  ): Promise<R> {
    if (documents.get(uri) === undefined) return empty;
    const by = await configuration.of(uri);
    const open = documents.get(uri);
    return open === undefined ? empty : answer(open, by);
  }

  onRequest("chithi/checklist", (params, current) =>
    ofCurrent(readUri(params), current, null, (open, by) =>
      checklistAnswer(service, open, by, current.workspace.factsFor(open.uri, by.settings).facts),
    ),
  );
  onRequest("chithi/reviewSheet", (params, current) => {
    const format = readSheetFormat(params);
    return ofCurrent(readUri(params), current, null, (open, by) =>
      reviewSheetAnswer(service, open, by, current.workspace.factsFor(open.uri, by.settings).facts, format),
    );
  });
  for (const [method, name] of ACTION_METHODS) {
    onRequest(method, (params, current) => {
      const uri = readUri(params);
      const request = readActionRequest(name, params);
      return ofCurrent(uri, current, null, (open, by) => actionAnswer(service, open, by, name, request));
    });
  }
  onRequest("chithi/pages", (params, current) =>
    ofCurrent(readUri(params), current, null, (open, by) => pagesAnswer(service, open, by)),
  );
  onRequest("chithi/export", (params, current) => {
    const request = readExportRequest(params);
    return ofCurrent<Promise<ExportAnswer> | null>(request.uri, current, null, ({ document }, by) =>
      document === null ? null : exportAnswer(service, document, by, request, loadWord),
    );
  });
  onRequest("textDocument/formatting", (params, current) =>
    ofCurrent(readDocumentUri(params), current, [], (open, by) => formattingAnswer(service, open, by, null)),
  );
  onRequest("textDocument/rangeFormatting", (params, current) => {
    const range = readRange((params as { range?: unknown }).range);
    return ofCurrent(readDocumentUri(params), current, [], (open, by) => formattingAnswer(service, open, by, range));
  });
}
