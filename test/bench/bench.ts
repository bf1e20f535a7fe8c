// npm run bench: what the server costs, held against a server that does nothing and against one pass over the words.
//   npm run bench -- typos: which slips are found, and which alarms are false; docs/mo-hinh.md explains
//   npm run bench -- [--only=servers|process|batch|wording|reviews|editor] [--largest=17KB|200KB|1MB|10MB] [--quick]
// --quick: few rounds and nothing above 200 KB, to see that it runs; its figures mean little. docs/do-toc-do.md explains.
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { pinnedNode, run } from "../../scripts/project.mjs";
import { measureBatch } from "./batch.ts";
import { measureEditor } from "./editor.ts";
import { measureInProcess } from "./inProcess.ts";
import type { Row } from "./report.ts";
import { table, writeJson } from "./report.ts";
import { measureReviews } from "./reviews.ts";
import { measureServers } from "./servers.ts";
import { benchTexts } from "./texts.ts";
import { measureTypos } from "./typos.ts";
import { measureWording, measureWordingInServer } from "./wording.ts";

const PARTS = ["servers", "process", "batch", "wording", "reviews", "editor"] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: "boolean", default: false }, only: { type: "string" }, largest: { type: "string" } },
});
if (positionals[0] === "typos") {
  measureTypos();
  process.exit(0);
}
const { quick, only, largest = quick ? "200KB" : "10MB" } = values;
if (only !== undefined && !PARTS.some((part) => part === only)) {
  console.error(`--only=${only}: one of ${PARTS.join(", ")}`);
  process.exit(2);
}
if ((await run(pinnedNode, ["esbuild.mjs", "--bench"])) !== 0) process.exit(1);

const { origin, texts } = benchTexts(largest);
const wants = (part: (typeof PARTS)[number]) => only === undefined || only === part;
const all: Row[] = [];
/** Shown as they come, as all of it takes some minutes. */
function tell(rows: readonly Row[]): void {
  all.push(...rows);
  for (const { what, size, ratio } of rows) console.error(`${what}, ${size}: ${ratio.toFixed(2)}`);
}

console.error(`Text: ${origin}`);
if (wants("servers")) await measureServers(texts, quick, tell);
if (wants("process")) measureInProcess(texts, quick, tell);
if (wants("batch")) tell(measureBatch(quick));
if (wants("wording")) {
  tell(measureWording(quick));
  for (const text of texts.slice(0, 2)) tell(await measureWordingInServer(text, quick));
}
if (wants("reviews")) tell(measureReviews(quick));
if (only === "editor") tell(await measureEditor(quick));
writeJson(all, { text: origin, quick, node: process.version, processors: cpus().map(({ model }) => model) });
console.log(table(all));
