import type { CheckResult, Settings, Source, Text, TextEdit, WordReview } from "../service.ts";
import { readSource } from "../service.ts";
import type { Session } from "./session.ts";
import type { MarkableFile } from "./word.ts";
import { loadWord, openWord, writeWord } from "./word.ts";

/** What a Word file becomes, and what is to be told of it. */
export interface MarkedWord {
  readonly content: Buffer;
  readonly review: WordReview;
  readonly file: MarkableFile;
  /** The file's paragraphs, a line each, and the edits of them. */
  readonly source: Source;
  readonly edits: readonly TextEdit[];
  /** Fixes that are only told of: a line each. */
  readonly left: readonly string[];
  /** After it. */
  readonly remaining: CheckResult;
}

/** How a Word file is marked. */
export interface Marking {
  /** Without remarks: only the text, and with `layout` the page, is put right. */
  readonly silent: boolean;
  readonly tracked: boolean;
  readonly layout: boolean;
  readonly summary: boolean;
}

const PARAGRAPH: Text = { vi: "đoạn", en: "paragraph" };
const BY_HAND: Text = { vi: "chưa sửa được trong tệp Word", en: "not changed in the Word file" };

/** Reviews a Word file, or fixes it. `name`: what the summary calls it. Throws a Failure where that cannot be. */
export async function markWord(
  { service, today, line: { locale } }: Session,
  bytes: Buffer,
  settings: Settings,
  name: string,
  { silent, tracked, layout, summary }: Marking,
): Promise<MarkedWord> {
  const file = await openWord(bytes, tracked);
  const { wordPlaces } = await loadWord();
  const { imported } = file;
  const document = service.open(imported.text);
  const word = { measured: imported.measured, placing: file };
  const review = service.reviewWord(document, settings, word, { silent, layout, locale });
  const { remarks, edits, layout: changes } = review;
  const told =
    summary && !file.summarised
      ? service.wordSummary(document, settings, { file: name, locale, measured: imported.measured })
      : null;
  const marks = { remarks, summary: told, edits, layout: changes, tracked, today };
  const content = await writeWord(file, marks);
  const { paragraphs, rangeOf } = wordPlaces(imported);
  const left = review.left.map(({ rule, range, title, reason }) => {
    const at = rangeOf(range).start.line + 1;
    return `  ${PARAGRAPH[locale]} ${at}: ${BY_HAND[locale]}: ${title[locale]} (${reason[locale]}) [${rule}]\n`;
  });
  return {
    content,
    review,
    file,
    source: readSource(paragraphs.join("\n")),
    edits: edits.map(({ range, newText }) => ({ range: rangeOf(range), newText })),
    left,
    remaining: review.remaining,
  };
}
