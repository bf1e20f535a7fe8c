// dist/server.compiled.js: starts the server beside it, faster from the second start on.
//   node server.compiled.js --compiled=FOLDER --stdio …
// V8's compiled code of the server is kept in the folder, which must be the user's own: what lies there is executed.
import { createRequire } from "node:module";
import { join } from "node:path";
import { runCompiled } from "./transport/compiledCode.ts";
import { setEngineFlags, withUsualFlags } from "./transport/engineFlags.ts";

const OPTION = "--compiled=";
/** By then the first draft has been checked, and what that needs has been compiled. In milliseconds. */
const LATER = 5000;

const folder = process.argv.find((argument) => argument.startsWith(OPTION))?.slice(OPTION.length);
const server = join(__dirname, "server.js");
if (folder === undefined || folder === "") createRequire(server)(server);
else {
  // What the server needs of Node: its compiled code is not taken once the flags are set.
  for (const needed of ["node:net", "node:os"]) createRequire(server)(needed);
  const { taken, keep } = runCompiled(server, folder, setEngineFlags);
  setTimeout(() => {
    // It only makes the next start faster: where nothing can be written all goes on as without.
    if (!taken) withUsualFlags(() => keep().catch(() => {}));
  }, LATER).unref();
}
