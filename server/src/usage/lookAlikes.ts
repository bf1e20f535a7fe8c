import { lettersOf, toneOf } from "./forms.ts";

/** In what a look-alike differs, the likeliest slips first. */
export const DIFFERENCE = {
  /** Another tone: “cố”, “cổ”. */
  tone: 0,
  /** One mark of a vowel, or d and đ: “cap” and “câp”, with the same tone. */
  mark: 1,
  /** The same letters with any marks and tone. */
  letters: 2,
  /** What is told apart badly by ear: s and x, ch and tr, n and ng at the end. */
  sound: 3,
  /** One letter changed, put in, left out, or two swapped, with the same marks. */
  letter: 4,
  /** The same with other marks. */
  letterAndMark: 5,
  /** Another very common word that begins with the same sound. */
  word: 6,
} as const;

/** The look-alikes of a word: their places in the list of forms, and in what each differs. */
export interface LookAlikes {
  readonly places: Uint16Array;
  readonly differences: Uint8Array;
}

const PLAIN: Readonly<Record<string, string>> = { ă: "a", â: "a", ê: "e", ô: "o", ơ: "o", ư: "u", đ: "d" };
const MARKED = /[ăâêôơưđ]/g;
const ALPHABET = [..."abcdeghiklmnopqrstuvxy"];
const ONSET = /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?/;
const CONFUSED_ONSETS = [
  ["s", "x"],
  ["ch", "tr"],
  ["d", "gi", "r", "v"],
  ["l", "n"],
  ["c", "k"],
  ["ng", "n"],
];
/** So many of the most common words stand for `DIFFERENCE.word`. */
const COMMON_WORDS = 350;

function plain(letters: string): string {
  return letters.replace(MARKED, (letter) => PLAIN[letter] as string);
}

function marksOf(letters: string): string {
  return letters.match(MARKED)?.join("") ?? "";
}

function onsetOf(letters: string): string {
  return ONSET.exec(letters)?.[0] ?? "";
}

/** A rime with the endings made one that are heard alike. */
function heard(rime: string): string {
  return rime.replace(/(?:ng|nh|n)$/, "n").replace(/[ct]$/, "t");
}

/** All strings that one change of a letter makes of another, that one left out. */
function oneLetterOff(text: string): Set<string> {
  const made = new Set<string>();
  for (let n = 0; n <= text.length; n++) {
    const head = text.slice(0, n);
    const tail = text.slice(n);
    for (const letter of ALPHABET) made.add(head + letter + tail);
    if (tail === "") continue;
    made.add(head + tail.slice(1));
    for (const letter of ALPHABET) made.add(head + letter + tail.slice(1));
    if (tail.length > 1) made.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
  }
  made.delete(text);
  return made;
}

function differenceOfSame(one: string, other: string): number {
  const letters = lettersOf(one);
  const others = lettersOf(other);
  if (letters === others) return DIFFERENCE.tone;
  let marks = 0;
  for (let n = 0; n < letters.length; n++) if (letters[n] !== others[n]) marks++;
  return marks === 1 && toneOf(one) === toneOf(other) ? DIFFERENCE.mark : DIFFERENCE.letters;
}

function differenceOfOther(one: string, other: string): number {
  if (toneOf(one) !== toneOf(other)) return DIFFERENCE.letterAndMark;
  const letters = lettersOf(one);
  const others = lettersOf(other);
  const onset = onsetOf(letters);
  const onset2 = onsetOf(others);
  const rime = letters.slice(onset.length);
  const rime2 = others.slice(onset2.length);
  if (rime === rime2 && CONFUSED_ONSETS.some((set) => set.includes(onset) && set.includes(onset2))) {
    return DIFFERENCE.sound;
  }
  if (onset === onset2 && heard(rime) === heard(rime2)) return DIFFERENCE.sound;
  return marksOf(letters) === marksOf(others) ? DIFFERENCE.letter : DIFFERENCE.letterAndMark;
}

/** Makes what tells the look-alikes of a word; `forms`: all counted words, the most common first. */
export function lookAlikesAmong(forms: readonly string[]): (place: number) => LookAlikes {
  const byLetters = new Map<string, number[]>();
  forms.forEach((form, place) => {
    const letters = plain(lettersOf(form));
    const same = byLetters.get(letters);
    if (same === undefined) byLetters.set(letters, [place]);
    else same.push(place);
  });
  const common = forms.slice(0, COMMON_WORDS).map((form) => onsetOf(lettersOf(form)));
  const known: (LookAlikes | undefined)[] = new Array<LookAlikes | undefined>(forms.length).fill(undefined);

  function find(place: number): LookAlikes {
    const form = forms[place] as string;
    const letters = plain(lettersOf(form));
    const found = new Map<number, number>();
    for (const other of byLetters.get(letters) ?? []) {
      if (other !== place) found.set(other, differenceOfSame(form, forms[other] as string));
    }
    for (const near of oneLetterOff(letters)) {
      for (const other of byLetters.get(near) ?? []) found.set(other, differenceOfOther(form, forms[other] as string));
    }
    const onset = onsetOf(lettersOf(form));
    if (onset !== "") {
      common.forEach((of, other) => {
        if (of === onset && other !== place && !found.has(other)) found.set(other, DIFFERENCE.word);
      });
    }
    return { places: Uint16Array.from(found.keys()), differences: Uint8Array.from(found.values()) };
  }

  return (place) => {
    const ready = known[place] ?? find(place);
    known[place] = ready;
    return ready;
  };
}
