import type { DraftLookup, Service, WorkspaceFacts } from "../service.ts";
import type { ClientSettings } from "./configuration.ts";
import type { OfficeFile } from "./configurationFiles.ts";
import type { OpenDocument } from "./documents.ts";

/** What code actions are made from. */
export interface ActionContext {
  readonly service: Service;
  readonly open: OpenDocument;
  readonly client: ClientSettings;
  readonly docsUri: string | null;
  readonly workspace: WorkspaceFacts | null;
  /** The other drafts that are known. */
  readonly lookup: DraftLookup;
  /** Where an office's wishes are written; null where the client cannot. */
  readonly office: OfficeFile | null;
  /** The client puts the caret where an edit says. */
  readonly caret: boolean;
}
