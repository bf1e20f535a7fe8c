import { api } from "./drafts.ts";
import { attempts } from "./outgoing.ts";
import { note, test } from "./registry.ts";

const OURS = "dist/client.js";

/** A call whose way back leads through this bundle. */
const through = (bundle: string) => attempts.filter(({ stack }) => stack.includes(bundle));

// The last of the suite: by then everything that the client does has been done.
test("in the whole suite no call of the client led to the network", async () => {
  await api();
  const before = attempts.length;
  await fetch("data:text/plain,x").catch(() => {});
  const own = attempts.slice(before).filter(({ stack }) => stack.includes("suite."));
  if (own.length === 0) throw new Error("what the suite itself asks for was not noticed");
  const found = through(OURS);
  if (found.length > 0) throw new Error(found.map(({ way, stack }) => `${way}\n${stack}`).join("\n"));
  note(`${before} calls of VS Code and its own extensions`);
});
