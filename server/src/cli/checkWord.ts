import type { CheckResult, Diagnostic, DraftDocument, Measured, Service, Settings, Source } from "../service.ts";
import { comparePositions, readSource } from "../service.ts";
import { loadWord, readWord } from "./word.ts";

/** What is said of a Word file: places are paragraphs, which the source has a line each for. */
export interface WordCheck {
  readonly result: CheckResult;
  readonly source: Source;
  readonly places: "paragraphs";
  readonly measured: Measured;
  /** The draft, whose places are lines. */
  readonly document: DraftDocument;
}

/** Checks a Word file as the draft that it holds. Nothing is offered to be fixed: fixes are of drafts. */
export async function checkWord(service: Service, bytes: Buffer, settings: Settings): Promise<WordCheck> {
  const imported = await readWord(bytes);
  const { wordPlaces } = await loadWord();
  const { paragraphs, rangeOf } = wordPlaces(imported);
  const document = service.open(imported.text);
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
  return { result: { ...checked, diagnostics }, source, places: "paragraphs", measured: imported.measured, document };
}
