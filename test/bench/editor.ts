import { pinnedNode, run } from "../../scripts/project.mjs";
import { prepare, runSuite } from "../vscode/host/suite.mjs";
import type { StartFigures } from "../vscode/suite/startFigures.ts";
import { MEASURE_START } from "../vscode/suite/startFigures.ts";
import type { Row } from "./report.ts";
import { row } from "./report.ts";
import { median } from "./statistics.ts";

/** In real VS Code, a window each: from opening a draft to its first finding, against VS Code's own JSON and Markdown. */
export async function measureEditor(quick: boolean): Promise<Row[]> {
  if ((await run(pinnedNode, ["esbuild.mjs"])) !== 0) throw new Error("the build failed");
  await prepare();
  const all: StartFigures[] = [];
  for (let n = 0; n < (quick ? 1 : 5); n++) {
    const { results, problem, log } = await runSuite("node", MEASURE_START);
    const told = results[0]?.message;
    if (problem !== undefined || told === undefined) throw new Error(`VS Code: ${problem ?? "no figures"}; see ${log}`);
    all.push(JSON.parse(told));
  }
  const of = (kind: keyof StartFigures) => median(all.map((one) => one[kind]));
  const what = (other: string) => `VS Code: draft opened → first finding, against ${other}`;
  const common = { size: "4 lines", unit: "ms", ours: of("draft"), limit: null };
  return [
    row({ ...common, what: what("JSON"), floor: of("json") }),
    row({ ...common, what: what("Markdown"), floor: of("markdown") }),
  ];
}
