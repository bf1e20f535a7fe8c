import type { Service, WorkspaceFacts } from "../service.ts";
import type { ClientSettings } from "./configuration.ts";
import type { OpenDocument } from "./documents.ts";

/** What code actions are made from. */
export interface ActionContext {
  readonly service: Service;
  readonly open: OpenDocument;
  readonly client: ClientSettings;
  readonly docsUri: string | null;
  readonly workspace: WorkspaceFacts | null;
}
