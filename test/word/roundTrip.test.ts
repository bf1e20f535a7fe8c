import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { componentsJson } from "../../server/src/features/components.ts";
import type { DraftDocument } from "../../server/src/incremental/document.ts";
import type { Paragraph, Run } from "../../server/src/page/model.ts";
import { paragraphsOfBlock, textOfParagraph } from "../../server/src/page/model.ts";
import { createService } from "../../server/src/service.ts";
import { exportWord } from "../../server/src/word/export/exportWord.ts";
import type { Numbering } from "../../server/src/word/export/numbering.ts";
import { importDocx } from "../../server/src/word/importDocx.ts";
import { anyText } from "../fuzz/arbitraries.ts";
import { lostOrMade } from "../fuzz/printed.ts";
import { anyDraft } from "./anyDraft.ts";

// A failure is worth the time of making it small.
vi.setConfig({ testTimeout: 180_000 });

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
// The same trials every time, unless the environment says otherwise.
const runs = Number(process.env.CHITHI_RUNS ?? 100);
const seed = Number(process.env.CHITHI_SEED ?? 20261122);
const NUMBERINGS: readonly Numbering[] = ["typed", "automatic"];

/** What `chithi parse` tells of a draft but the places, white space being one blank. */
function componentsOf({ draft }: DraftDocument): unknown {
  const json = JSON.stringify({ kind: draft.kind, ...componentsJson(draft, true) }, (key, value) => {
    if (key === "range") return undefined;
    return typeof value === "string" ? value.replace(/\s+/g, " ") : value;
  });
  return JSON.parse(json);
}

/** What stands on the pages, in order, and what is slanted, raised or lowered in it. */
function printedOf(document: DraftDocument): unknown[] {
  const { parts } = service.pages(document, DEFAULT_SETTINGS);
  // Whether the blank between two slanted words is slanted makes no difference.
  const letters = ({ runs }: Paragraph, look: (run: Run) => boolean) =>
    runs
      .filter(look)
      .map(({ text }) => text.replace(/\s/g, ""))
      .join("");
  const looks = (of: Paragraph) => [
    letters(of, ({ italic }) => italic),
    letters(of, ({ position }) => position === "super"),
    letters(of, ({ position }) => position === "sub"),
  ];
  return parts.map(({ kind, blocks }) => [
    kind,
    ...blocks.flatMap(paragraphsOfBlock).map((one) => [textOfParagraph(one).replace(/\s+/g, " "), ...looks(one)]),
  ]);
}

async function thereAndBack(text: string, numbering: Numbering) {
  const draft = service.open(text);
  const pages = service.pages(draft, DEFAULT_SETTINGS);
  const { text: back, warnings } = importDocx(await exportWord(pages, { numbering }));
  return { draft, again: service.open(back), back, warnings };
}

async function holds(text: string, numbering: Numbering): Promise<void> {
  const { draft, again, back, warnings } = await thereAndBack(text, numbering);
  expect(componentsOf(again)).toEqual(componentsOf(draft));
  expect(printedOf(again)).toEqual(printedOf(draft));
  expect(lostOrMade(text, service.pages(service.open(back), DEFAULT_SETTINGS))).toEqual({ lost: "", made: "" });
  expect(warnings).toEqual([]);
}

function textsIn(folder: string, ending: string): { name: string; text: string }[] {
  const url = new URL(folder, import.meta.url);
  if (!existsSync(url)) return [];
  const names = readdirSync(url).filter((name) => name.endsWith(ending));
  return names.map((name) => ({ name, text: readFileSync(new URL(name, url), "utf8") }));
}

const OWN = [...textsIn("../../examples/", ".chithi"), ...textsIn("./", ".chithi")];
const CORPUS = [
  ...textsIn("../../../shared/corpus/seeds/", ".txt"),
  ...textsIn("../../../shared/corpus/real/", ".txt"),
  ...textsIn("../../../shared/house-style/official/", ".txt"),
];

describe.each(NUMBERINGS)(
  "a draft exported to Word with %s numbers and imported again is the same draft",
  (numbering) => {
    it.each(OWN)("$name", ({ text }) => holds(text, numbering));

    it("the corpus is beside the project, at least where CI is set", ({ skip }) => {
      skip(CORPUS.length === 0 && !process.env.CI, "../shared is not there");
      expect(CORPUS.length).toBeGreaterThan(12);
    });
    it.each(CORPUS)("$name", ({ text }) => holds(text, numbering));

    it("whatever parts it has", async () => {
      const runs = Number(process.env.CHITHI_RUNS ?? 100);
      const seed = Number(process.env.CHITHI_SEED ?? 20261122);
      await fc.assert(
        fc.asyncProperty(anyDraft, (text) => holds(text, numbering)),
        { seed, numRuns: Math.max(1, Math.round(runs * 0.6)) },
      );
    });
  },
);

it("any text at all makes a Word file that can be read again", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const { again } = await thereAndBack(text, "automatic");
      expect(again.lines.length).toBeGreaterThan(0);
    }),
    { seed, numRuns: Math.max(1, Math.round(runs * 0.4)) },
  );
});
