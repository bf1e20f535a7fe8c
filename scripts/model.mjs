// npm run model: scripts/model/build.ts in the project's own Node, which runs TypeScript as it is.
import { join } from "node:path";
import { installMissing, pinnedNode, root, run } from "./project.mjs";

await installMissing();
const program = join(root, "scripts", "model", "build.ts");
const options = ["--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", program, ...process.argv.slice(2)];
process.exitCode = await run(pinnedNode, options);
