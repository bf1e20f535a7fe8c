import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import type { CheckResult } from "../../server/src/rules/define.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { createService } from "../../server/src/service.ts";
import type { TextEdit } from "../../server/src/text/position.ts";
import { typing } from "./edits.ts";
import type { Row } from "./report.ts";
import { row } from "./report.ts";
import { mean, median, processorTime, time } from "./statistics.ts";
import type { SizedText } from "./texts.ts";

const today = () => ({ year: 2026, month: 6, day: 15 });

/** The yardstick in the process: one pass over the words of a text. */
export function passOver(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(/[\p{L}\p{M}]+/gu)) words++;
  return words;
}

function fullCheck(text: string): CheckResult {
  const service = createService({ today });
  return service.check(service.open(text), DEFAULT_SETTINGS);
}

/** So much text goes through each of them at a time, that it can be measured. */
const MEASURABLE = 500_000;

/** A text checked from scratch, and after edits, against a pass over its words: by turns, so that noise strikes all. */
function againstPass({ name, text, bytes }: SizedText, quick: boolean): Row[] {
  const runs = quick ? 1 : Math.ceil(MEASURABLE / bytes);
  const rounds = quick ? 3 : bytes > 5_000_000 ? 5 : 15;
  const edits = typing(text, runs * rounds);
  const service = createService({ today });
  let document = service.open(text);
  service.check(document, DEFAULT_SETTINGS);
  // V8 compiles what has run often.
  processorTime(quick ? 1 : runs * 3, () => fullCheck(text));
  let edited = 0;
  const passes: number[] = [];
  const full: number[] = [];
  const incremental: number[] = [];
  for (let n = 0; n < rounds; n++) {
    passes.push(processorTime(runs * 4, () => passOver(text)));
    full.push(processorTime(runs, () => fullCheck(text)));
    const again = () => {
      document = service.edit(document, edits[edited++] as TextEdit);
      service.check(document, DEFAULT_SETTINGS);
    };
    incremental.push(processorTime(runs, again));
  }
  const floor = mean(passes);
  return [
    row({ what: "full check : a pass", size: name, unit: "ms", ours: mean(full), floor, limit: 12 }),
    row({ what: "check after an edit : a pass", size: name, unit: "ms", ours: mean(incremental), floor, limit: null }),
  ];
}

/** What one edit costs, in milliseconds, by stage. */
interface Stages {
  /** The lines replaced and classified. */
  readonly text: number;
  /** The draft put together. */
  readonly syntax: number;
  /** The rules of lines and paragraphs. */
  readonly paragraphs: number;
  /** The rules of documents, and the order of what was found. */
  readonly document: number;
}

/** The stages of one edit: a service with only the rules of paragraphs tells them from those of documents. */
function stagesOf({ text }: SizedText, times: number): Stages {
  const paragraphRules = RULES.filter(({ scope }) => scope === "line" || scope === "paragraph");
  const whole = createService({ today });
  const partial = createService({ today, rules: paragraphRules });
  const taken: { [stage in keyof Stages]: number[] } = { text: [], syntax: [], paragraphs: [], document: [] };
  let document = whole.open(text);
  whole.check(document, DEFAULT_SETTINGS);
  partial.check(document, DEFAULT_SETTINGS);
  for (const edit of typing(text, times)) {
    const read = time(() => {
      document = whole.edit(document, edit);
    });
    const assembled = time(() => document.draft);
    const local = time(() => partial.check(document, DEFAULT_SETTINGS));
    const all = time(() => whole.check(document, DEFAULT_SETTINGS));
    taken.text.push(read);
    taken.syntax.push(assembled);
    taken.paragraphs.push(local);
    taken.document.push(Math.max(0, all - local));
  }
  return {
    text: median(taken.text),
    syntax: median(taken.syntax),
    paragraphs: median(taken.paragraphs),
    document: median(taken.document),
  };
}

/** Each stage against what it costs in the smallest text. */
function stageRows(texts: readonly SizedText[], times: number): Row[] {
  const measured = texts.map((text) => ({ ...text, stages: stagesOf(text, times) }));
  const [smallest] = measured;
  if (smallest === undefined) return [];
  const local = ({ text, syntax, paragraphs }: Stages) => text + syntax + paragraphs;
  return measured.flatMap(({ name, text, stages }) => {
    const one = (what: string, pick: (of: Stages) => number, limit: number | null) =>
      row({ what, size: name, unit: "ms", ours: pick(stages), floor: pick(smallest.stages), limit });
    // Both texts are the same sections, more or fewer of them: their number grows as the text does.
    return [
      one("an edit: text", (of) => of.text, null),
      one("an edit: syntax", (of) => of.syntax, null),
      one("an edit: rules of paragraphs", (of) => of.paragraphs, null),
      one("an edit: text, syntax, rules of paragraphs", local, 3),
      one("an edit: rules of documents", (of) => of.document, text.length / smallest.text.length),
    ];
  });
}

/** What the language service costs without any connection. */
export function measureInProcess(
  texts: readonly SizedText[],
  quick: boolean,
  tell: (rows: readonly Row[]) => void,
): void {
  for (const text of texts) tell(againstPass(text, quick));
  tell(stageRows(texts, quick ? 20 : 200));
}
