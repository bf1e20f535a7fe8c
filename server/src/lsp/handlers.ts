import type { CancellationToken, Connection } from "vscode-languageserver";
import type { DraftDocument } from "../service.ts";
import type { ClientSettings } from "./configuration.ts";
import type { OpenDocument } from "./documents.ts";
import { readDocumentUri, readUri } from "./params.ts";
import { ErrorCodes, ResponseError } from "./protocol.ts";
import type { Log, Session } from "./session.ts";

/** An open document as it is once its settings are known; it may have been edited since the request came. */
export interface OpenWithSettings {
  readonly open: OpenDocument;
  readonly client: ClientSettings;
  /** True where it is still in the state in which the request found it. */
  readonly unchanged: boolean;
}

/** The same, where it was not too large to be read. */
export interface ReadWithSettings extends OpenWithSettings {
  readonly document: DraftDocument;
}

/** The parameters of a request, as they came. */
export type Params = { readonly [name: string]: unknown };

/** Reads the parameters of a request that has none but its document. */
export const nothing = () => null;

/** The ways to register what answers a message. */
export interface Handlers {
  /** A failure becomes an error of that request and a line in the log, and nothing else. */
  onRequest(method: string, answer: (params: unknown, session: Session, token: CancellationToken) => unknown): void;
  onNotification(method: string, handle: (params: unknown, session: Session) => void): void;
  /**
   * For a request about one document. `read` takes its own parameters off the wire, and throws where they are wrong. A
   * document that is not open, or too large to be read, has the answer `empty`.
   */
  onDocument<P, R>(
    method: string,
    read: (params: Params) => P,
    empty: R,
    answer: (of: ReadWithSettings, request: P, session: Session, token: CancellationToken) => R | Promise<R>,
  ): void;
}

/** Answers about an open document, also one that is too large; `empty` where it is not open. */
export async function withOpen<R>(
  { documents, configuration }: Session,
  uri: string,
  empty: R,
  answer: (of: OpenWithSettings) => R | Promise<R>,
): Promise<R> {
  const asked = documents.get(uri);
  if (asked === undefined) return empty;
  const client = await configuration.of(uri);
  const open = documents.get(uri);
  return open === undefined ? empty : answer({ open, client, unchanged: open === asked });
}

/** Requests of the protocol's own name their document in `textDocument`, ours in `uri`. */
function documentOf(method: string, params: unknown): string {
  return method.startsWith("chithi/") ? readUri(params) : readDocumentUri(params);
}

/** `session`: the one that `initialize` began; before it the gate lets no message through. */
export function createHandlers(connection: Connection, session: () => Session, log: Log): Handlers {
  const onRequest: Handlers["onRequest"] = (method, answer) => {
    // The library leaves out params that are not there; what stands last is always the token.
    connection.onRequest(method, async (...given: readonly unknown[]) => {
      const token = given.at(-1) as CancellationToken;
      try {
        return await answer(given.length > 1 ? given[0] : {}, session(), token);
      } catch (error) {
        if (error instanceof ResponseError) return error;
        log(`Không trả lời được yêu cầu ${method}`, error);
        const reason = error instanceof Error ? error.message : String(error);
        return new ResponseError(ErrorCodes.InternalError, `Máy chủ gặp lỗi khi xử lý ${method}: ${reason}`);
      }
    });
  };
  return {
    onRequest,
    onNotification(method, handle) {
      connection.onNotification(method, (params: unknown) => {
        try {
          handle(params, session());
        } catch (error) {
          log(`Không xử lý được thông báo ${method}`, error);
        }
      });
    },
    onDocument(method, read, empty, answer) {
      onRequest(method, (params, current, token) => {
        const uri = documentOf(method, params);
        const request = read(params as Params);
        return withOpen(current, uri, empty, (of) => {
          const { document } = of.open;
          return document === null ? empty : answer({ ...of, document }, request, current, token);
        });
      });
    },
  };
}
