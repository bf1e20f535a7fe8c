// npm run fuzz [-- --runs N --seed N --only TEXT]: the long run of the properties; see test/fuzz/main.ts.
import { buildStale, installMissing, pinnedNode, run } from "./project.mjs";

await installMissing();
// One property talks to the server as it is shipped.
await buildStale();
process.exitCode = await run(pinnedNode, ["--no-warnings", "test/fuzz/main.ts", ...process.argv.slice(2)]);
