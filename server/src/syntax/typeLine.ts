import { ofKinds } from "../kinds/kinds.ts";
import { fold } from "../text/fold.ts";

/** A line that begins with a type's name in capitals and goes on in capitals: “BÁO CÁO TỔNG KẾT”, “QUY CHẾ LÀM VIỆC”. */
export interface TypeLine {
  /** The kind of the type. */
  readonly kind: string;
  /** Where the type's name ends in the text, in UTF-16 code units. */
  readonly nameTo: number;
  /** Where the capitals end: at the text's end, or before the small letters of “BÁO CÁO TỔNG KẾT năm 2025”. */
  readonly capitalsTo: number;
}

/** A letter has no type line. The longest name stands first, so that none hides another that begins alike. */
const types = ofKinds(({ all }) =>
  all
    .map(({ name, slug }) => ({ kind: slug, start: `${fold(name)} ` }))
    .sort((a, b) => b.start.length - a.start.length),
);

function isInCapitals(word: string): boolean {
  return word === word.toUpperCase();
}

function hasLetters(word: string): boolean {
  return word.toLowerCase() !== word.toUpperCase();
}

/**
 * Reads a type's line that goes on in capitals. Null where the text does not begin with a type's name in capitals, and
 * where no word in capitals follows it, or the author does: “CHỈ THỊ”, “CHỈ THỊ về …”, “CHỈ THỊ CỦA …”.
 */
export function readTypeLine(text: string): TypeLine | null {
  const folded = fold(text.slice(0, 24));
  const type = types().find(({ start }) => folded.startsWith(start));
  if (type === undefined) return null;
  const nameTo = type.start.length - 1;
  if (!isInCapitals(text.slice(0, nameTo))) return null;
  let capitalsTo = nameTo;
  let at = nameTo;
  for (const word of text.slice(nameTo + 1).split(" ")) {
    if (!isInCapitals(word)) break;
    at += 1 + word.length;
    // A number behind the capitals belongs to what follows: “BÁO CÁO TỔNG KẾT 5 năm thực hiện …”.
    if (hasLetters(word) || at === text.length) capitalsTo = at;
  }
  const further = text.slice(nameTo + 1, capitalsTo);
  if (!hasLetters(further) || further.startsWith("CỦA ")) return null;
  return { kind: type.kind, nameTo, capitalsTo };
}
