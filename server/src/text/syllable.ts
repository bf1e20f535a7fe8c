/**
 * The structure of the Vietnamese syllable: onset, rime, tone, and how they are spelt together. Everything here follows
 * from the orthography, not from a list of words: a well-formed syllable passes even where no word has it.
 */

const ONSETS = [..."b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" "), ""].sort(
  (a, b) => b.length - a.length,
);

/** The rimes, without tone. `y` and `yê` stand for themselves, as in “y tế”, “yêu”. */
const RIMES = new Set(
  (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu " +
    "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu " +
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot " +
    "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt " +
    "u ua uc uê uêch uên uênh uêt ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uân uâng uât uây " +
    "uy uya uych uyên uyêt uynh uyt uyn uyp uyu " +
    "ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu " +
    "y yêm yên yêng yêt yêu"
  ).split(" "),
);

/** What follows “qu”, whose “u” is the glide: “quốc”, “quyền”, “quỳnh”. */
const RIMES_AFTER_QU = new Set(
  (
    "a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât âu ây e en eng eo ep et ê ên ênh êch êt êu " +
    "i in it ich y yên yêt ynh yt ych yu ô ôc ơ ơn ơi ơt"
  ).split(" "),
);

/** “gi” swallows the “i” of the rime: “gì”, “giêng” (gi + iêng), “gìn” (gi + in). “giẻ”, “gieo”, “gièm”, “gien” are words too. */
const RIMES_AFTER_GI = new Set(["ê", "êng", "êt", "êm", "êc", "ên", "êu", "m", "n", "t", "p", "e", "eo", "em", "en"]);

const TONES: Readonly<Record<string, Tone>> = {
  "\u0300": "huyền",
  "\u0301": "sắc",
  "\u0309": "hỏi",
  "\u0303": "ngã",
  "\u0323": "nặng",
};

export type Tone = "ngang" | "huyền" | "sắc" | "hỏi" | "ngã" | "nặng";

const TONE_MARK = /[\u0300\u0301\u0303\u0309\u0323]/;
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A syllable taken apart. All parts are NFC and in lower case. */
export interface Syllable {
  readonly onset: string;
  /** Without tone. */
  readonly rime: string;
  readonly tone: Tone;
}

function withTone(letter: string, tone: Tone): string {
  const mark = Object.entries(TONES).find(([, name]) => name === tone)?.[0] ?? "";
  return (letter + mark).normalize("NFC");
}

/** The letter of the rime that carries the tone, as an index; the second one where old and new spelling differ. */
function tonePlaces(rime: string): number[] {
  const marked = Math.max(...[..."ăâêôơ"].map((letter) => rime.lastIndexOf(letter)));
  if (marked >= 0) return [marked];
  const vowels = /^[aeiouyư]+/.exec(rime)?.[0] ?? "";
  if (vowels.includes("ư")) return [vowels.indexOf("ư")];
  if (vowels.length === 1) return [0];
  if (rime === "oa" || rime === "oe" || rime === "uy") return [1, 0];
  if (vowels.length === 3) return [1];
  // “oan”, “oet”, “uyt”, “oong”: a glide and its vowel before a consonant.
  if (rime.length > vowels.length) return [1];
  return [0];
}

/** Splits onset and rime by the rules of spelling; null when no such pair exists. */
function split(base: string): { onset: string; rime: string } | null {
  for (const onset of ONSETS) {
    if (!base.startsWith(onset)) continue;
    const rime = base.slice(onset.length);
    if (rimeFits(onset, rime)) return { onset, rime };
  }
  return null;
}

function rimeFits(onset: string, rime: string): boolean {
  if (onset === "qu") return RIMES_AFTER_QU.has(rime);
  if (onset === "gi") return rime === "" || RIMES_AFTER_GI.has(rime) || (RIMES.has(rime) && !/^[iyeê]/.test(rime));
  if (!RIMES.has(rime)) return false;
  const front = /^[eêiy]/.test(rime);
  if (onset === "k" || onset === "gh" || onset === "ngh") return front;
  if (onset === "c" || onset === "ng") return !front;
  // “g” before “i” is “gi”; “gì” is read there.
  if (onset === "g") return !front;
  if (rime.startsWith("yê")) return onset === "";
  // “y” alone behind a consonant: “kỹ”, “lý”, “mỹ”, “sỹ”, “tỷ”, “hy”, “vỹ”, “quý”.
  if (rime === "y") return ["", "h", "k", "l", "m", "s", "t", "v", "b", "n", "d", "r", "th"].includes(onset);
  return true;
}

/**
 * Takes a word apart; null when it is no Vietnamese syllable. Any case, NFC or NFD; both ways of placing the tone mark
 * pass, a mark on any other letter does not.
 */
export function readSyllable(word: string): Syllable | null {
  const decomposed = word.toLowerCase().normalize("NFD");
  const marks = decomposed.match(TONE_MARKS) ?? [];
  if (marks.length > 1) return null;
  const tone = marks.length === 0 ? "ngang" : (TONES[marks[0] as string] as Tone);
  const base = decomposed.replace(TONE_MARKS, "").normalize("NFC");
  const parts = split(base);
  if (parts === null) return null;
  const { onset, rime } = parts;
  if (/(?:c|ch|p|t)$/.test(rime) && tone !== "sắc" && tone !== "nặng") return null;
  if (tone !== "ngang" && !toneStandsRight(decomposed, onset, rime)) return null;
  return { onset, rime, tone };
}

function toneStandsRight(decomposed: string, onset: string, rime: string): boolean {
  const composed: string[] = [];
  for (const letter of decomposed.normalize("NFC")) composed.push(letter);
  const at = composed.findIndex((letter) => TONE_MARK.test(letter.normalize("NFD")));
  // “gì”: the onset's own “i” carries the tone; “gìn”, “giữa” by the rime.
  if (onset === "gi" && !/^[aăâeêioôơuưy]/.test(rime)) return at === 1;
  return tonePlaces(rime).includes(at - onset.length);
}

/** Words that were found to be syllables, as written: a text has few different ones, and each many times. */
const known = new Set<string>();
const MOST_KNOWN = 20_000;

/** True for a Vietnamese syllable: `readSyllable` without its parts, and quick for words seen before. */
export function isSyllable(word: string): boolean {
  if (known.has(word)) return true;
  if (readSyllable(word) === null) return false;
  if (known.size >= MOST_KNOWN) known.clear();
  known.add(word);
  return true;
}

/** Writes a syllable; `placement` tells where the tone of “oa”, “oe”, “uy” goes: “hoà” (old) or “hòa” (new). */
export function writeSyllable({ onset, rime, tone }: Syllable, placement: "old" | "new"): string {
  if (tone === "ngang") return onset + rime;
  if (onset === "gi" && !/^[aăâeêioôơuưy]/.test(rime)) return `g${withTone("i", tone)}${rime}`;
  const places = tonePlaces(rime);
  // After “qu” the glide is part of the onset, and there is one place only.
  const place = (placement === "new" ? places.at(-1) : places[0]) as number;
  return onset + rime.slice(0, place) + withTone(rime.charAt(place), tone) + rime.slice(place + 1);
}

/** The syllable that these letters without tone and a tone make (“đươc”, nặng → “được”); null when they make none. */
export function spellSyllable(base: string, tone: Tone): string | null {
  const parts = split(base);
  if (parts === null) return null;
  const written = writeSyllable({ ...parts, tone }, "old");
  return readSyllable(written) === null ? null : written;
}

/** The syllables without an onset that are words by themselves: any other rime alone is hardly a part of glued words. */
const BARE_WORDS = new Set(
  "ý uỷ ủy ở ấy ưu yêu âm ăn an em anh ông ích áp ai ao ảnh ánh ấn ẩn ổn ước ươm ốm oan óc ôm y ư ít yếu yên ưng ứng úng ủng ách ép ế".split(
    " ",
  ),
);

function isPart(word: string): boolean {
  if (word.length < 2 && !BARE_WORDS.has(word)) return false;
  const syllable = readSyllable(word);
  return syllable !== null && (syllable.onset !== "" || BARE_WORDS.has(word));
}

/** Where a part that begins at `from` may end, the likeliest first: a PDF loses the blank behind a vowel with a mark. */
function cuts(word: string, from: number): number[] {
  const all = Array.from({ length: Math.min(7, word.length - from) }, (_, n) => from + n + 1);
  const behindVowel = all.filter((to) => /[aeiouy]\p{M}+$/u.test(word.slice(from, to).normalize("NFD")));
  // What is left is one syllable rather than two.
  return [...new Set([...all.filter((to) => to === word.length), ...behindVowel, ...all.reverse()])];
}

/**
 * The words that a PDF's text layer glued to one (“chủtrì” → “chủ”, “trì”); null when the word is a syllable, or does
 * not come apart into syllables of which all but the last bear a mark. At most four parts, each as written.
 */
export function gluedSyllables(word: string): string[] | null {
  if (word.length > 24 || isSyllable(word)) return null;
  const small = word.toLowerCase().normalize("NFC");
  if (small.length !== word.length) return null;
  const take = (from: number, left: number): string[] | null => {
    if (from === small.length) return [];
    if (left === 0) return null;
    for (const to of cuts(small, from)) {
      const part = small.slice(from, to);
      if (!isPart(part) || (to < small.length && !/[^a-z]/.test(part))) continue;
      const rest = take(to, left - 1);
      if (rest !== null) return [word.slice(from, to), ...rest];
    }
    return null;
  };
  const parts = take(0, 4);
  return parts === null || parts.length < 2 ? null : parts;
}

/** “nghiêng”, in letters that carry their marks apart, and one more of each kind: no syllable with a slip is longer. */
const LONGEST_SLIP = 16;

/** An onset before a vowel that wants its other spelling: “nghành”, “ngị”, “ghọn”, “gế”, “cính”, “kông”. */
const OTHER_SPELLINGS: readonly (readonly [onset: RegExp, right: string])[] = [
  [/^ngh(?![eêiy])/, "ng"],
  [/^ng(?=[eêi])/, "ngh"],
  [/^gh(?![eêiy])/, "g"],
  [/^g(?=[eê])/, "gh"],
  [/^c(?=[eêi])/, "k"],
  [/^k(?=[aăâoôơuư])/, "c"],
];

/** What ends in a stop has one of two tones only: “viêc”, “quyểt” lack theirs. */
const STOPS: readonly Tone[] = ["nặng", "sắc"];

/**
 * The same letters with the tone where it belongs, then with one that they can have, then in their other spelling; then
 * the syllables that one mark, letter more, less or other makes.
 */
export function nearestSyllables(word: string): string[] {
  if (word.length > LONGEST_SLIP) return [];
  const decomposed = word.toLowerCase().normalize("NFD");
  const mark = TONE_MARK.exec(decomposed)?.[0];
  const tone = mark === undefined ? "ngang" : (TONES[mark] as Tone);
  const base = decomposed.replace(TONE_MARKS, "").normalize("NFC");
  const spellings = OTHER_SPELLINGS.filter(([onset]) => onset.test(base)).map(([onset, to]) => base.replace(onset, to));
  const bases: string[] = [];
  const near: Readonly<Record<string, string>> = {
    e: "ê",
    ê: "e",
    o: "ôơ",
    ô: "oơ",
    ơ: "oôư",
    u: "ư",
    ư: "uơ",
    a: "ăâ",
    ă: "a",
    â: "aă",
    d: "đ",
    c: "k",
    k: "c",
  };
  for (let i = 0; i < base.length; i++) {
    for (const other of near[base.charAt(i)] ?? "") bases.push(base.slice(0, i) + other + base.slice(i + 1));
    if (/[gnp]/.test(base.charAt(i))) bases.push(`${base.slice(0, i + 1)}h${base.slice(i + 1)}`);
  }
  // Marks and an “h” are left out more often than a letter is put in.
  for (let i = 0; i < base.length; i++) bases.push(base.slice(0, i) + base.slice(i + 1));
  for (let i = 0; i + 1 < base.length; i++) {
    bases.push(base.slice(0, i) + base.charAt(i + 1) + base.charAt(i) + base.slice(i + 2));
  }
  const found: string[] = [];
  const add = (candidate: string, as: Tone) => {
    const written = spellSyllable(candidate, as);
    if (written !== null && !found.includes(written)) found.push(written);
  };
  for (const candidate of [base, ...spellings]) add(candidate, tone);
  if (/(?:ch|[cpt])$/.test(base)) for (const other of STOPS) add(base, other);
  for (const candidate of bases) add(candidate, tone);
  return found.slice(0, 4);
}
