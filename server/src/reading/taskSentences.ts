import { fold } from "../text/fold.ts";
import { CAPITALS } from "../text/letters.ts";

/** A sentence as part of its paragraph. */
export interface Sentence {
  readonly from: number;
  readonly text: string;
  readonly folded: string;
}

const NO_END = String.raw`(?:[${CAPITALS}]|TP|TX|TS|\d{1,2}|v\.v|v)`;
const END = new RegExp(String.raw`[.!?…](?<!(?:^|[\s(])${NO_END}[.!?…])["”’)]{0,2}(?=\s+["“(]?[${CAPITALS}])`, "gu");

/** The sentences of a text behind `from`; “TP. Huế” and “1. Quét” end none. */
export function sentencesOf(text: string, from: number): Sentence[] {
  const ends = [...text.slice(from).matchAll(END)].map(({ 0: mark, index }) => from + index + mark.length);
  const found: Sentence[] = [];
  let start = from;
  for (const end of [...ends, text.length]) {
    const at = start + text.slice(start, end).search(/\S|$/);
    const sentence = text.slice(at, end);
    if (sentence !== "") found.push({ from: at, text: sentence, folded: fold(sentence) });
    start = end;
  }
  return found;
}

const FEWEST = 12;
const MOST = 20;

/** A phrase ends before these: what tells where, when, why or how, and what begins another predicate. */
const PREDICATES = "bảo đảm|đảm bảo|nhanh chóng|nâng cao|lãnh đạo|kết quả|có thẩm";
const PLACES = "và|theo|để|nhằm|làm|cho|qua|tại|trên|trong|về|ở|khi|từ|như|hoặc|được";
const GOES_ON = new RegExp(`^(?:${PLACES}|nhất là|đặc biệt|đồng thời|đối với|${PREDICATES})(?=[ ,]|$)`, "u");
const PREDICATE = new RegExp(`^(?:${PREDICATES})(?=[ ,]|$)`, "u");
/** No phrase ends behind these. */
const LEADS_ON = /^(?:và|là|của|các|những|theo|để|cho|tại|trong|về|ở|từ|phải|không|tập trung)$/u;

/** The words of a task: whole up to its end, or cut behind 12 to 20 syllables where a phrase ends. */
export function taskWords(text: string): string {
  const whole = /^[^;]*/u.exec(text)?.[0].replace(/(?<![\s.,:/])[\s.,:/]+$/u, "") ?? "";
  const words = [...whole.matchAll(/\S+/gu)];
  if (words.length <= MOST) return whole;
  const word = (n: number) => words[n]?.[0] ?? "";
  const pair = (n: number) => `${word(n)} ${word(n + 1)}`;
  const ends = (n: number) => {
    if (LEADS_ON.test(word(n - 1)) || LEADS_ON.test(pair(n - 2))) return false;
    // “… lãnh đạo, chỉ đạo …”: of a row that begins there the first alone is no end.
    const firstOfRow = PREDICATE.test(pair(n - 2));
    return (/[,)”]$/u.test(word(n - 1)) && !firstOfRow) || GOES_ON.test(pair(n));
  };
  let count = MOST;
  while (count > FEWEST && !ends(count)) count--;
  const last = words[(count === FEWEST && !ends(FEWEST) ? MOST : count) - 1] as RegExpExecArray;
  return whole.slice(0, last.index + last[0].length).replace(/[,.]$/u, "");
}
