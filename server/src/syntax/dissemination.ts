import { ofKinds } from "../kinds/kinds.ts";
import { fold } from "../text/fold.ts";

/** Where a sentence begins, behind a number too. */
const SENTENCE_START = `(?<=^|^(?:\\d{1,2}|[a-zđ]|[ivx]{1,4})\\s?[-–)/]\\s{1,9}|[.!?:;]\\s{1,9})`;
const SENTENCE_END = `[^.]{0,200}(?:\\.(?:/\\s?[.-]?)?|/-|$)`;
const THIS_IS_SPREAD = `(?: này)?(?:,? [^.;:!?“”"]{0,60}?)? phổ bi[ếể]n`;
// The sentence may be worded otherwise (“được phổ biến tới các chi bộ”): `pho-bien/cau-chu` judges that. It begins a
// sentence, so that a task to spread “Chỉ thị này” in the middle of one is not taken for it.
const sentence = ofKinds(({ all }) => {
  const names = all.filter(({ form }) => form !== "slip").map(({ name }) => fold(name));
  const begins = `${SENTENCE_START}(?:${names.join("|")})`;
  return new RegExp(`${begins}${THIS_IS_SPREAD}[^.;:!?“”"]{0,80}? (?:các )?ch[iỉ] bộ${SENTENCE_END}`, "gu");
});

/**
 * The last dissemination sentence (“Chỉ thị này phổ biến đến chi bộ.”) in a paragraph, with its closing punctuation;
 * null when there is none. Sentences inside quotation marks do not count.
 */
export function findDissemination(text: string): { from: number; to: number } | null {
  if (!/bi[ếểẾỂ]n/iu.test(text)) return null;
  let found: { from: number; to: number } | null = null;
  for (const match of fold(text).matchAll(sentence())) {
    if (/["“'‘]\s*$/.test(text.slice(0, match.index))) continue;
    found = { from: match.index, to: match.index + match[0].trimEnd().length };
  }
  return found;
}
