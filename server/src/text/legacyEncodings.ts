import { LETTERS } from "./letters.ts";
import { readSyllable } from "./syllable.ts";
import { isUsual } from "./usual.ts";

/**
 * The two encodings that Vietnamese offices used before Unicode, as they look when their bytes are read as Latin-1 or
 * Windows-1252. Source: TCVN 5712:1993 (VN3) and the VNI Windows code page.
 */
const TCVN3_FROM = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦";
const TCVN3_TO = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";

const VNI: Readonly<Record<string, string>> = {
  aø: "à",
  aù: "á",
  aû: "ả",
  aõ: "ã",
  aï: "ạ",
  aê: "ă",
  aè: "ằ",
  aé: "ắ",
  aú: "ẳ",
  aü: "ẵ",
  aë: "ặ",
  aâ: "â",
  aà: "ầ",
  aá: "ấ",
  aå: "ẩ",
  aã: "ẫ",
  aä: "ậ",
  eø: "è",
  eù: "é",
  eû: "ẻ",
  eõ: "ẽ",
  eï: "ẹ",
  eâ: "ê",
  eà: "ề",
  eá: "ế",
  eå: "ể",
  eã: "ễ",
  eä: "ệ",
  oø: "ò",
  où: "ó",
  oû: "ỏ",
  oõ: "õ",
  oï: "ọ",
  oâ: "ô",
  oà: "ồ",
  oá: "ố",
  oå: "ổ",
  oã: "ỗ",
  oä: "ộ",
  ôø: "ờ",
  ôù: "ớ",
  ôû: "ở",
  ôõ: "ỡ",
  ôï: "ợ",
  uø: "ù",
  uù: "ú",
  uû: "ủ",
  uõ: "ũ",
  uï: "ụ",
  öø: "ừ",
  öù: "ứ",
  öû: "ử",
  öõ: "ữ",
  öï: "ự",
  yø: "ỳ",
  yù: "ý",
  yû: "ỷ",
  yõ: "ỹ",
};
const VNI_SINGLE: Readonly<Record<string, string>> = {
  ñ: "đ",
  ö: "ư",
  ô: "ơ",
  î: "ỵ",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  ì: "ì",
  í: "í",
};
const VNI_PAIR = /[aeoôuöyAEOÔUÖY][øùûõïêèéúüëâàáåãäØÙÛÕÏÊÈÉÚÜËÂÀÁÅÃÄ]|[ñöôîæóòÑÖÔÎÆÓÒ]/gu;

export type LegacyEncoding = "TCVN3" | "VNI";

function fromTcvn3(text: string): string {
  return [...text].map((letter) => TCVN3_TO[TCVN3_FROM.indexOf(letter)] ?? letter).join("");
}

function fromVni(text: string): string {
  return text.replace(VNI_PAIR, (pair) => {
    const small = pair.toLowerCase();
    const letter = VNI[small] ?? VNI_SINGLE[small] ?? pair;
    return pair.charAt(0) === pair.charAt(0).toUpperCase() ? letter.toUpperCase() : letter;
  });
}

const WORD = new RegExp(String.raw`[${LETTERS}µ¸¶·¹¨»¾¼½©®ª¬«\u00ad×÷¡¢§£¤¥¦ßÞþ]+`, "gu");

/** Counts the words with letters outside ASCII, and those of them that are Vietnamese syllables. */
function marked(text: string): { words: number; syllables: number } {
  let words = 0;
  let syllables = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (/^[\x20-\x7e]*$/.test(word)) continue;
    words++;
    if (readSyllable(word) !== null) syllables++;
  }
  return { words, syllables };
}

/** Letters that the old encodings use, and Unicode texts hardly. */
const OLD_LETTERS = /[µ¸¶·¹¨»¾¼½Æ©®ªÕÖ×ÝØÜÞßåæç¬ëîïñ÷ûþøäÄÏÛÅÑ]/;

/** What a text in one of the old encodings says; null for a text that is none, or too short to tell. */
export function readLegacy(text: string): { encoding: LegacyEncoding; text: string } | null {
  if (isUsual(text) || !OLD_LETTERS.test(text)) return null;
  const before = marked(text);
  if (before.words < 3 || before.syllables * 3 > before.words) return null;
  for (const [encoding, converted] of [
    ["TCVN3", fromTcvn3(text)],
    ["VNI", fromVni(text)],
  ] as const) {
    const after = marked(converted);
    if (after.words >= 2 && after.syllables * 5 >= after.words * 4) return { encoding, text: converted };
  }
  return null;
}

/** A phrase in an old encoding inside a text in Unicode. Offsets are those of the text. */
export interface LegacyPhrase {
  readonly from: number;
  readonly to: number;
  readonly encoding: LegacyEncoding;
  /** In Unicode. */
  readonly text: string;
}

/** A word that is a syllable only when it is decoded. */
function isEncoded(word: string, decoded: string): boolean {
  return decoded !== word && readSyllable(word) === null && readSyllable(decoded) !== null;
}

/** The runs of two words and more that are syllables only when they are decoded: “… do §¶ng uû x· lập”. */
export function legacyPhrases(text: string): LegacyPhrase[] {
  if (isUsual(text) || !OLD_LETTERS.test(text)) return [];
  return (
    [
      ["TCVN3", fromTcvn3],
      ["VNI", fromVni],
    ] as const
  ).flatMap(([encoding, decode]) => {
    const runs: { from: number; to: number; words: number }[] = [];
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (!isEncoded(word, decode(word))) continue;
      const last = runs.at(-1);
      const to = index + word.length;
      if (last !== undefined && text.slice(last.to, index).trim() === "") {
        last.to = to;
        last.words++;
      } else runs.push({ from: index, to, words: 1 });
    }
    return runs
      .filter(({ words }) => words > 1)
      .map(({ from, to }) => ({ from, to, encoding, text: decode(text.slice(from, to)) }));
  });
}

/** Decodes a text whose encoding is known from the name of its typeface. Other letters stay as they are. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  return encoding === "TCVN3" ? fromTcvn3(text) : fromVni(text);
}

/**
 * How many more words are Vietnamese syllables when a text is decoded than when it is read as Unicode; negative where
 * they are fewer. Words of letters of ASCII alone are the same in both, or tell nothing.
 */
export function gainOfDecoding(text: string, encoding: LegacyEncoding): number {
  return marked(decodeLegacy(text, encoding)).syllables - marked(text).syllables;
}
