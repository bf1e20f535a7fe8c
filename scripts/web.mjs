// npm run web [-- --port N]: builds the page and serves it on this machine until Ctrl+C.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installMissing, pinnedNode, root, run } from "./project.mjs";
import { serveFolder } from "./serve-folder.mjs";

const { values } = parseArgs({ options: { port: { type: "string", default: "8018" } } });
await installMissing();
const code = await run(pinnedNode, [join(root, "scripts", "build-web.mjs")]);
if (code !== 0) process.exit(code);
const { address } = await serveFolder(join(root, "dist-web"), Number(values.port));
console.log(`Mở ${address} trong trình duyệt (Ctrl+C để dừng)`);
