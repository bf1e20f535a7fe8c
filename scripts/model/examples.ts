// What the decisions are trained on: what the model suspects in faultless text, and in text with faults put in.
import { documentCounts } from "../../server/src/usage/documentCounts.ts";
import type { UsageModel } from "../../server/src/usage/model.ts";
import { slipMaker } from "./injected.ts";
import { randomNumbers } from "./random.ts";
import type { HeldOut } from "./sentences.ts";
import type { TrainingExample } from "./training.ts";

/** How often slips are put into each document. */
const TIMES = 16;
/** The number of tokens around a slip that are examined, because right words beside it look odd, too. */
const BESIDE = 2;

/** The suspects of a document's lines, each with all its inputs, and the line. */
function suspectsOf(model: UsageModel, lines: readonly string[]) {
  const tokens = lines.map((line) => model.tokensOf(line));
  const byLine = tokens.map((one) => model.suspectsIn(one));
  const counts = documentCounts(model.table.size, byLine.flat());
  for (const { ids } of tokens) counts.add(ids);
  return byLine.flatMap((suspects, line) =>
    suspects.map((suspect) => ({ line, suspect, inputs: counts.inputsOf(suspect) })),
  );
}

/** Examples of slips: each suspect of the faultless text is a false alarm, each slip that is suspected and known a fault. */
export function slipExamples(model: UsageModel, documents: readonly HeldOut[], seed: number): TrainingExample[] {
  const random = randomNumbers(seed);
  const slipsIn = slipMaker(model, random);
  return documents.flatMap(({ lines }) => {
    const clean = suspectsOf(model, lines).map(({ inputs }): TrainingExample => ({ inputs, fault: false }));
    const faulty = Array.from({ length: TIMES }, () => {
      const slips = slipsIn(lines);
      const slipped = lines.map((line, n) => slips.get(n)?.text ?? line);
      return suspectsOf(model, slipped).flatMap(({ line, suspect, inputs }): TrainingExample[] => {
        const slip = slips.get(line);
        if (slip === undefined || Math.abs(slip.at - suspect.at) > BESIDE) return [];
        return [{ inputs, fault: suspect.at === slip.at && suspect.likely === slip.right }];
      });
    });
    return [...clean, ...faulty.flat()];
  });
}
