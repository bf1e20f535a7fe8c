// npm run bench -- typos: of the slips that were put into official sentences how many are found, and how many right words
// are told of there and in the corpus. docs/mo-hinh.md explains.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Half, Sentence } from "../../scripts/model/sentences.ts";
import { halfOf, readSentences } from "../../scripts/model/sentences.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import type { Diagnostic } from "../../server/src/rules/define.ts";
import { createService, wholly } from "../../server/src/service.ts";
import { lineAt } from "../../server/src/text/source.ts";

const SHARED = new URL("../../../shared/", import.meta.url);
const SENTENCES = new URL("typos/eval/official-typos.jsonl", SHARED);
/** Real documents: none of them was trained on. */
const DOCUMENTS = [
  new URL("corpus/", SHARED),
  new URL("house-style/official/", SHARED),
  new URL("house-style/nd30/", SHARED),
  new URL("../../examples/", import.meta.url),
];
const RULES = ["chu/nham-tu", "chu/nham-quen-thuoc", "doan-van/lap-tu"];
/** False alarms are counted in so many words: a document of the usual length. */
const WORDS = 1500;

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });

function findings(text: string): { found: Diagnostic[]; shown: (one: Diagnostic) => string } {
  const document = service.open(text);
  wholly(service.lookThrough(document, DEFAULT_SETTINGS));
  const { diagnostics } = service.check(document, DEFAULT_SETTINGS);
  return {
    found: diagnostics.filter(({ rule }) => RULES.includes(rule)),
    shown({ rule, range }) {
      const line = lineAt(document.source, range.start.line)?.text ?? "";
      const { start, end } = range;
      const to = start.line === end.line ? end.character : line.length;
      const words = `${line.slice(Math.max(0, start.character - 30), start.character)}[${line.slice(start.character, to)}]${line.slice(to, to + 30)}`;
      return `${rule} line ${start.line + 1}: …${words}…`;
    },
  };
}

function wordsIn(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}

interface Tally {
  made: number;
  found: number;
}

/** Prints recall by kind and false alarms of one half. */
function judge(half: Half, sentences: readonly Sentence[]): void {
  const byKind = new Map<string, Tally>();
  let words = 0;
  let alarms = 0;
  for (const { text, source, errors } of sentences) {
    if (halfOf(source) !== half) continue;
    words += wordsIn(text);
    const [error] = errors ?? [];
    const tally = error === undefined ? null : (byKind.get(error.kind) ?? { made: 0, found: 0 });
    if (error !== undefined && tally !== null) byKind.set(error.kind, tally);
    let hit = false;
    for (const { range } of findings(text).found) {
      const { start, end } = range;
      // A doubled word is told with the one before it.
      const before = error?.kind === "doubled" ? error.wrong.length + 1 : 0;
      const touches =
        error !== undefined &&
        start.line === 0 &&
        start.character < error.end + 1 &&
        end.character > error.start - before - 1;
      if (touches) hit = true;
      else alarms++;
    }
    if (tally !== null) {
      tally.made++;
      if (hit) tally.found++;
    }
  }
  const percent = ({ made, found }: Tally) => `${((found / made) * 100).toFixed(1).padStart(5)} % of ${made}`;
  const slips = [...byKind].filter(([kind]) => kind !== "missing" && kind !== "doubled");
  const all = slips.reduce((sum, [, { made, found }]) => ({ made: sum.made + made, found: sum.found + found }), {
    made: 0,
    found: 0,
  });
  console.log(`\n${half === "judging" ? "Judging half" : "Training half"}: ${words} words`);
  for (const [kind, tally] of [...byKind].sort()) console.log(`  ${kind.padEnd(14)} ${percent(tally)}`);
  console.log(`  ${"all slips".padEnd(14)} ${percent(all)} (without doubled and missing words)`);
  console.log(`  other alarms   ${alarms}: ${((alarms / words) * WORDS).toFixed(3)} in ${WORDS} words`);
}

function filesIn(folder: URL): URL[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return filesIn(new URL(`${entry.name}/`, folder));
    return /\.(?:txt|chithi)$/.test(entry.name) ? [new URL(entry.name, folder)] : [];
  });
}

/** Prints every alarm in the real documents. */
function readAll(): void {
  let words = 0;
  let alarms = 0;
  let documents = 0;
  console.log("\nReal documents");
  for (const file of DOCUMENTS.flatMap(filesIn)) {
    const text = readFileSync(file, "utf8");
    words += wordsIn(text);
    documents++;
    const { found, shown } = findings(text);
    alarms += found.length;
    const name = fileURLToPath(file).split("/").at(-1);
    for (const one of found) console.log(`  ${name} ${shown(one)}`);
  }
  console.log(`  ${documents} documents, ${words} words: ${alarms} alarms, to be read one by one`);
}

/** Measures the model as it is committed. */
export function measureTypos(): void {
  if (!existsSync(SENTENCES)) throw new Error(`${fileURLToPath(SENTENCES)} is not there`);
  wholly(service.knowUsage(readFileSync(new URL("../../server/model/tu-dung.bin", import.meta.url))));
  const sentences = readSentences(fileURLToPath(SENTENCES));
  judge("judging", sentences);
  judge("training", sentences);
  readAll();
}
