// npm run model [-- --check]: makes the model of usage from the counts in ../shared/typos, byte for byte the same each time.
// --check: says whether it is the one that is committed, and writes nothing. docs/mo-hinh.md explains.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { wholly } from "../../server/src/text/pieces.ts";
import { documentCounts } from "../../server/src/usage/documentCounts.ts";
import type { Decisions, UsageModel } from "../../server/src/usage/model.ts";
import { modelOf, readModel } from "../../server/src/usage/model.ts";
import type { Network } from "../../server/src/usage/network.ts";
import { slipsAmong } from "../../server/src/usage/slips.ts";
import { chooseLists } from "./choose.ts";
import { readCounts } from "./counts.ts";
import { slipExamples } from "./examples.ts";
import type { HeldOut } from "./sentences.ts";
import { heldOutDocuments, readSentences } from "./sentences.ts";
import { train } from "./training.ts";
import { writeModel } from "./write.ts";

const SHARED = new URL("../../../shared/typos/", import.meta.url);
export const MODEL = new URL("../../server/model/tu-dung.bin", import.meta.url);

/** Eight networks of four units: larger ones learn the training half by heart. */
const TRAINING = { hidden: 4, rounds: 20, seeds: [5, 6, 7, 8, 9, 10, 11, 12], priceOfAlarm: 1 };
const SEED_OF_SLIPS = 1;
/** False alarms that are let pass, in 1,500 words of faultless text of the judging half. */
const LET_PASS = { strict: 0.02, usual: 0.08, sensitive: 0.3 };

const UNTRAINED: Network = {
  hidden: 0,
  means: [],
  deviations: [],
  weights: [],
  biases: [],
  outputs: [],
  bias: 0,
};

/** The odds of all that a network would tell of faultless documents, the highest first, and their number of words. */
function alarmsIn(model: UsageModel, documents: readonly HeldOut[]): { odds: number[]; words: number } {
  const odds: number[] = [];
  let words = 0;
  for (const { lines } of documents) {
    const tokens = lines.map((line) => model.tokensOf(line));
    const suspects = tokens.map((one) => model.suspectsIn(one));
    const counts = documentCounts(model.table.size, suspects.flat());
    for (const { ids } of tokens) {
      counts.add(ids);
      words += ids.length;
    }
    for (const one of suspects) {
      const told = slipsAmong(one, model.slip, Number.NEGATIVE_INFINITY, counts.inputsOf, model.priceOf);
      odds.push(...told.map((slip) => slip.odds));
    }
  }
  return { odds: odds.sort((a, b) => b - a), words };
}

/** Makes the bytes of the model. */
export function buildModel(shared: URL): Uint8Array {
  const counts = readCounts(new URL("counts", shared).pathname);
  const lists = chooseLists(counts);
  const untrained: Decisions = { slip: UNTRAINED, slipThresholds: { strict: 0, usual: 0, sensitive: 0 } };
  const documents = heldOutDocuments(readSentences(new URL("eval/official-typos.jsonl", shared).pathname));
  const half = (wanted: string) => documents.filter((one) => one.half === wanted);
  const model = modelOf(counts.forms, lists, untrained);
  const slip = train(slipExamples(model, half("training"), SEED_OF_SLIPS), TRAINING);
  const { odds, words } = alarmsIn({ ...model, slip }, half("judging"));
  /** The odds that so many alarms in 1,500 words reach, to two digits. */
  const threshold = (pass: number) => Math.ceil((odds[Math.floor((pass * words) / 1500)] as number) * 100) / 100;
  const slipThresholds = {
    strict: threshold(LET_PASS.strict),
    usual: threshold(LET_PASS.usual),
    sensitive: threshold(LET_PASS.sensitive),
  };
  return writeModel(counts.forms, lists, { slip, slipThresholds });
}

function main(check: boolean): void {
  if (!existsSync(SHARED)) throw new Error(`${SHARED.pathname} is not there: the counts that the model is made of`);
  const made = buildModel(SHARED);
  const { slipThresholds, table } = wholly(readModel(made));
  console.log(`${made.length} bytes, ${table.size} tokens, thresholds ${JSON.stringify(slipThresholds)}`);
  if (!check) writeFileSync(MODEL, made);
  else if (Buffer.compare(made, readFileSync(MODEL)) !== 0) {
    console.error("The committed model is another one: npm run model writes it.");
    process.exitCode = 1;
  }
}

if (import.meta.filename === process.argv[1]) main(process.argv.includes("--check"));
