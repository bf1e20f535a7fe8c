import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createService } from "../../server/src/service.ts";

const SEEDS = new URL("../../../shared/corpus/seeds/", import.meta.url);
const EXAMPLE = new URL("../../examples/mau-chi-thi-hd36-huyen-uy.chithi", import.meta.url);

/** A text to measure with: `bytes` are those of UTF-8. */
export interface SizedText {
  readonly name: string;
  readonly text: string;
  readonly bytes: number;
}

function sized(name: string, text: string): SizedText {
  return { name, text, bytes: Buffer.byteLength(text) };
}

/** The longest seed document; where the corpus is not there, an example of the project, and `origin` says so. */
function longestSeed(): { origin: string; text: string } {
  if (!existsSync(SEEDS)) {
    const origin = "examples/mau-chi-thi-hd36-huyen-uy.chithi, repeated to 17 KB (../shared/corpus is not there)";
    return { origin, text: repeated(readFileSync(EXAMPLE, "utf8"), 17_000) };
  }
  const texts = readdirSync(SEEDS)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({ origin: `../shared/corpus/seeds/${name}`, text: readFileSync(new URL(name, SEEDS), "utf8") }));
  return texts.reduce((longest, one) => (one.text.length > longest.text.length ? one : longest));
}

/** A draft with the sections of its body repeated until it has `bytes` bytes. */
function repeated(text: string, bytes: number): string {
  const { draft, lines } = createService({ today: () => ({ year: 2026, month: 6, day: 15 }) }).open(text);
  const first = draft.sections[0]?.markerRange.start.line;
  const last = draft.sections.at(-1)?.lastLine;
  if (first === undefined || last === undefined) throw new Error("a text without sections cannot be made longer");
  const raw = lines.map((line) => line.raw);
  const block = `${raw.slice(first, last + 1).join("\n")}\n\n`;
  const more = Math.max(0, Math.ceil((bytes - Buffer.byteLength(text)) / Buffer.byteLength(block)));
  return [...raw.slice(0, first), block.repeat(more) + raw.slice(first).join("\n")].join("\n");
}

const SIZES = [
  ["200 KB", 200_000],
  ["1 MB", 1_000_000],
  ["10 MB", 10_000_000],
] as const;

/** The texts of the sizes that the limits speak of, up to the one named `largest`. */
export function benchTexts(largest: string): { origin: string; texts: readonly SizedText[] } {
  const { origin, text } = longestSeed();
  const last = SIZES.findIndex(([name]) => name.replace(" ", "") === largest.replace(" ", ""));
  const longer = SIZES.slice(0, last + 1).map(([name, bytes]) => sized(name, repeated(text, bytes)));
  return { origin, texts: [sized("17 KB", text), ...longer] };
}
