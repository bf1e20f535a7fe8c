// npm run bench: what the server costs, held against a server that does nothing and against one pass over the words.
//   npm run bench -- [--quick] [--only=servers|process|batch]
// --quick: small texts and few rounds, to see that it runs; the figures then mean little. docs/do-toc-do.md explains.
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { pinnedNode, run } from "../../scripts/project.mjs";
import { measureBatch } from "./batch.ts";
import { measureInProcess } from "./inProcess.ts";
import { table, writeJson } from "./report.ts";
import { measureServers } from "./servers.ts";
import { benchTexts } from "./texts.ts";

const PARTS = ["servers", "process", "batch"] as const;

const { values } = parseArgs({ options: { quick: { type: "boolean", default: false }, only: { type: "string" } } });
const { quick, only } = values;
if (only !== undefined && !PARTS.some((part) => part === only)) {
  console.error(`--only=${only}: one of ${PARTS.join(", ")}`);
  process.exit(2);
}
if ((await run(pinnedNode, ["esbuild.mjs", "--bench"])) !== 0) process.exit(1);

const { origin, texts } = benchTexts(quick);
const wants = (part: (typeof PARTS)[number]) => only === undefined || only === part;
console.log(`Text: ${origin}`);
const rows = [
  ...(wants("servers") ? await measureServers(texts, quick) : []),
  ...(wants("process") ? measureInProcess(texts, quick) : []),
  ...(wants("batch") ? measureBatch(quick) : []),
];
writeJson(rows, { text: origin, quick, node: process.version, processors: cpus().map(({ model }) => model) });
console.log(table(rows));
