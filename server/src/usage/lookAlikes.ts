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
  /** How many stand before those that are only very common words (`DIFFERENCE.word`). */
  readonly alike: number;
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
/** The number of most common words that are compared as whole words (`DIFFERENCE.word`). */
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

/** Calls back for all strings that one change of a letter makes of another; some come twice. */
function eachOneLetterOff(text: string, tell: (made: string) => void): void {
  for (let n = 0; n <= text.length; n++) {
    const head = text.slice(0, n);
    const tail = text.slice(n);
    for (const letter of ALPHABET) tell(head + letter + tail);
    if (tail === "") continue;
    const rest = tail.slice(1);
    tell(head + rest);
    for (const letter of ALPHABET) if (letter !== tail[0]) tell(head + letter + rest);
    if (rest !== "") tell(head + rest.charAt(0) + tail.charAt(0) + rest.slice(1));
  }
}

/** A form taken apart, as look-alikes are compared. */
interface Parts {
  readonly letters: string;
  readonly tone: number;
  readonly plain: string;
  readonly marks: string;
  readonly onset: string;
  readonly rime: string;
  readonly heard: string;
}

function partsOf(form: string): Parts {
  const letters = lettersOf(form);
  const onset = onsetOf(letters);
  const rime = letters.slice(onset.length);
  const tone = toneOf(form);
  return { letters, tone, plain: plain(letters), marks: marksOf(letters), onset, rime, heard: heard(rime) };
}

/** Of two forms with the same letters. */
function differenceOfSame(one: Parts, other: Parts): number {
  if (one.letters === other.letters) return DIFFERENCE.tone;
  let marks = 0;
  for (let n = 0; n < one.letters.length; n++) if (one.letters[n] !== other.letters[n]) marks++;
  return marks === 1 && one.tone === other.tone ? DIFFERENCE.mark : DIFFERENCE.letters;
}

/** Of two forms that differ by a letter. */
function differenceOfOther(one: Parts, other: Parts): number {
  if (one.tone !== other.tone) return DIFFERENCE.letterAndMark;
  const sameOnset = one.onset === other.onset;
  if (one.rime === other.rime && CONFUSED_ONSETS.some((set) => set.includes(one.onset) && set.includes(other.onset))) {
    return DIFFERENCE.sound;
  }
  if (sameOnset && one.heard === other.heard) return DIFFERENCE.sound;
  return one.marks === other.marks ? DIFFERENCE.letter : DIFFERENCE.letterAndMark;
}

/** Looks for the look-alikes of a word among all counted ones. */
export interface LookAlikeFinder {
  /** Of a counted word, by its place. */
  of(place: number): LookAlikes;
  /** Of a form that is not counted. */
  ofStranger(form: string): LookAlikes;
}

/** Creates a lookup from a word to its look-alikes; `forms`: all counted words, the most common first. */
export function lookAlikesAmong(forms: readonly string[]): LookAlikeFinder {
  const parts = forms.map(partsOf);
  const byLetters = new Map<string, number[]>();
  parts.forEach((of, place) => {
    const same = byLetters.get(of.plain);
    if (same === undefined) byLetters.set(of.plain, [place]);
    else same.push(place);
  });
  /** By onset: the places of the most common words. */
  const common = new Map<string, number[]>();
  for (const [place, { onset }] of parts.slice(0, COMMON_WORDS).entries()) {
    const same = common.get(onset);
    if (same === undefined) common.set(onset, [place]);
    else same.push(place);
  }
  const byForm = new Map(forms.map((form, place) => [form, place]));
  /** By plain letters: the places of the forms that are one letter off. */
  const near = new Map<string, readonly number[]>();
  const known: (LookAlikes | undefined)[] = new Array<LookAlikes | undefined>(forms.length).fill(undefined);

  function nearTo(letters: string): readonly number[] {
    const ready = near.get(letters);
    if (ready !== undefined) return ready;
    const groups = new Set<readonly number[]>();
    eachOneLetterOff(letters, (made) => {
      const group = byLetters.get(made);
      if (group !== undefined) groups.add(group);
    });
    const places = [...groups].flat();
    near.set(letters, places);
    return places;
  }

  /** `place`: where the word itself stands among the forms; -1: nowhere. */
  function find(own: Parts, place: number): LookAlikes {
    const found = new Map<number, number>();
    for (const other of byLetters.get(own.plain) ?? []) {
      if (other !== place) found.set(other, differenceOfSame(own, parts[other] as Parts));
    }
    for (const other of nearTo(own.plain)) found.set(other, differenceOfOther(own, parts[other] as Parts));
    for (const set of CONFUSED_ONSETS.filter((one) => one.includes(own.onset))) {
      for (const onset of set) {
        const other = byForm.get(`${onset}${own.rime}${own.tone}`);
        if (other !== undefined && other !== place) found.set(other, DIFFERENCE.sound);
      }
    }
    const alike = found.size;
    for (const other of own.onset === "" ? [] : (common.get(own.onset) ?? [])) {
      if (other !== place && !found.has(other)) found.set(other, DIFFERENCE.word);
    }
    const places = new Uint16Array(found.size);
    const differences = new Uint8Array(found.size);
    let n = 0;
    for (const [other, difference] of found) {
      places[n] = other;
      differences[n++] = difference;
    }
    return { places, differences, alike };
  }

  return {
    of(place) {
      const ready = known[place] ?? find(parts[place] as Parts, place);
      known[place] = ready;
      return ready;
    },
    ofStranger: (form) => find(partsOf(form), -1),
  };
}
