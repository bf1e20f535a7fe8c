import type { CheckResult, Diagnostic, DraftDocument, Measured, Service, Settings, Source } from "../service.ts";
import { comparePositions, readSource } from "../service.ts";
import type { PartOf } from "./format/formatter.ts";
import { lookThrough } from "./usage.ts";
import { loadWord, readWord } from "./word.ts";

/** What is said of a Word file: `places` tells which paragraph each line of the source is. */
export interface WordCheck {
  readonly result: CheckResult;
  readonly source: Source;
  readonly places: PartOf;
  readonly measured: Measured;
  /** The draft, whose places are lines. */
  readonly document: DraftDocument;
}

/** Checks a Word file as the draft that it holds. Nothing is offered to be fixed: fixes are of drafts. */
export async function checkWord(service: Service, bytes: Buffer, settings: Settings): Promise<WordCheck> {
  const imported = await readWord(bytes);
  const { wordPlaces } = await loadWord();
  const { paragraphs, rangeOf, partOf } = wordPlaces(imported);
  const document = service.open(imported.text);
  lookThrough(service, document, settings);
  const checked = service.checkWord(document, settings, imported.measured);
  const diagnostics = checked.diagnostics.map(
    (one): Diagnostic => ({
      ...one,
      range: rangeOf(one.range),
      fix: "none",
      edit: null,
      related: one.related.map(({ range, message }) => ({ range: rangeOf(range), message })),
    }),
  );
  diagnostics.sort((a, b) => comparePositions(a.range.start, b.range.start));
  const source = readSource(paragraphs.join("\n"));
  return { result: { ...checked, diagnostics }, source, places: partOf, measured: imported.measured, document };
}
