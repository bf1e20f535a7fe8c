// dist/server.compiled.js: starts the server beside it, faster from the second start on.
//   node server.compiled.js --compiled=FOLDER --stdio …
// V8's compiled code of the server is kept in the folder, which must be the user's own: what lies there is executed.
import { createRequire } from "node:module";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runCompiled } from "./transport/compiledCode.ts";
import { withUsualHeap } from "./transport/heapGrowth.ts";

const OPTION = "--compiled=";
/** By then the first draft has been checked, and what that needs has been compiled. In milliseconds. */
const LATER = 5000;

const folder = process.argv.find((argument) => argument.startsWith(OPTION))?.slice(OPTION.length);
const server = join(__dirname, "server.js");
if (folder === undefined || folder === "") createRequire(server)(server);
else {
  const { taken, keep } = runCompiled(server, folder);
  // V8 runs the bytecode of an expression once and compiles it then; improving that bytecode takes a third of what 250
  // expressions cost at the first check. Code that was compiled under other flags is not taken, neither ours nor Node's:
  // they are set when all is loaded, and set back before anything is kept.
  setFlagsFromString("--no-regexp-peephole-optimization");
  setTimeout(() => {
    setFlagsFromString("--regexp-peephole-optimization");
    // It only makes the next start faster: where nothing can be written all goes on as without.
    if (!taken) withUsualHeap(() => keep().catch(() => {}));
  }, LATER).unref();
}
