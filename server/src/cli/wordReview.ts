import type {
  CheckResult,
  EarlierMarks,
  MarkOptions,
  Settings,
  Source,
  Text,
  TextEdit,
  WordReview,
} from "../service.ts";
import { readSource } from "../service.ts";
import type { Session } from "./session.ts";
import { knowUsage } from "./usage.ts";
import { loadWord, openWord, withoutUnsettled, writeWord } from "./word.ts";

/** What a Word file becomes, and what is to be told of it. */
export interface MarkedWordFile {
  readonly content: Buffer;
  readonly review: WordReview;
  readonly earlier: EarlierMarks;
  /** The file's paragraphs, a line each, and the edits of them. */
  readonly source: Source;
  readonly edits: readonly TextEdit[];
  /** Fixes that are only told of: a line each. */
  readonly left: readonly string[];
  /** After it. */
  readonly remaining: CheckResult;
}

const BY_HAND: Text = { vi: "chưa sửa được trong tệp Word", en: "not changed in the Word file" };

/** Reviews a Word file, or fixes it. Throws a Failure where that cannot be. */
export async function markWord(
  { service, line: { locale } }: Session,
  bytes: Buffer,
  settings: Settings,
  marking: Omit<MarkOptions, "locale">,
): Promise<MarkedWordFile> {
  const file = await openWord(bytes, marking.tracked);
  const { paragraphWords, wordPlaces } = await loadWord();
  const { imported } = file;
  if (!marking.silent) knowUsage(service, settings);
  const unsettled = marking.silent ? null : await withoutUnsettled(file);
  const { review, marks, earlier } = service.markWord(file, settings, { ...marking, locale }, unsettled);
  const content = await writeWord(file, marks);
  const places = wordPlaces(imported);
  const { paragraphs, rangeOf } = places;
  const left = review.left.map(({ rule, range, title, reason }) => {
    const at = paragraphWords(places, rangeOf(range).start.line)[locale];
    return `  ${at}: ${BY_HAND[locale]}: ${title[locale]} (${reason[locale]}) [${rule}]\n`;
  });
  return {
    content,
    review,
    earlier,
    source: readSource(paragraphs.join("\n")),
    edits: marks.edits.map(({ range, newText }) => ({ range: rangeOf(range), newText })),
    left,
    remaining: review.remaining,
  };
}
