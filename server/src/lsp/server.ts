import type { Connection } from "vscode-languageserver";
import { registerBooks } from "./books.ts";
import { capabilities, registerForChanges } from "./capabilities.ts";
import { registerDrafting } from "./drafting.ts";
import { registerFixing } from "./fixing.ts";
import { registerGuidelines } from "./guidelines.ts";
import { createHandlers } from "./handlers.ts";
import { registerImporting } from "./importing.ts";
import { registerNewDrafts } from "./newDrafts.ts";
import { registerOpenDrafts } from "./openDrafts.ts";
import { registerReviewing } from "./reviewing.ts";
import type { Host, Session } from "./session.ts";
import { createSession } from "./session.ts";
import { registerSynchronising } from "./synchronising.ts";
import { registerWordPages } from "./wordPages.ts";

/** What the server answers, by subject. */
const HANDLERS = [
  registerSynchronising,
  registerFixing,
  registerDrafting,
  registerOpenDrafts,
  registerGuidelines,
  registerNewDrafts,
  registerImporting,
  registerReviewing,
  registerWordPages,
  registerBooks,
] as const;

/** Runs the language server on a connection that does not listen yet. */
export function startServer(connection: Connection, host: Host): void {
  let session: Session | null = null;

  function log(what: string, error: unknown): void {
    connection.console.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }

  connection.onInitialize((params) => {
    session = createSession(params, connection, host, log);
    const serverInfo = { name: "chithi-language-server", version: host.version };
    return { capabilities: capabilities(session.abilities), serverInfo };
  });
  connection.onInitialized(() => registerForChanges(connection, (session as Session).abilities, log));
  const handlers = createHandlers(connection, () => session as Session, log);
  for (const register of HANDLERS) register(handlers);
  connection.listen();
}
