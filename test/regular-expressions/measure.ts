import type { Pattern } from "./literals.ts";

/**
 * Long enough that a second power shows on a fast machine, too: the simplest, `\s*:$`, takes half a second for 40,000
 * blanks, a linear expression hardly a millisecond.
 */
const LENGTH = 40_000;
/** In milliseconds: many times what a linear expression takes, a part of what the others do. */
const MOST = 200;

/** Strings that one part of an expression may repeat: its own words and letters, and one of each kind of characters. */
function pumps(source: string): string[] {
  const words = source
    .replaceAll(/\\[pP]\{[^}]*\}|\\[wWdDsSbB]|\(\?(?:<?[=!]|<\w+>|:)|\{\d+(?:,\d*)?\}/gu, " ")
    .split(/[\\^$.*+?()[\]{}|]+/u)
    .flatMap((word) => [word, word.trim()])
    .filter((word) => word !== "");
  const single = [
    ...new Set([" ", "\t", "a", "A", "ă", "Đ", "1", ".", ",", "-", "/", ":", "(", "[", "“", "…", "_", "!"]),
  ];
  const pairs = ["a ", " a", "A ", "1 ", "1.", "a.", "a-", "A-", "A.", ", ", "- ", ". ", "1/", "()", "[]", "“”", "a,"];
  return [...new Set([...single, ...pairs, ...words.slice(0, 30), ...words.slice(0, 15).map((word) => `${word} `)])];
}

/** What an expression takes for one text, in milliseconds of the processor; the least of three where the first is long. */
function cost(expression: RegExp, text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3 && least > MOST; turn++) {
    const began = process.cpuUsage();
    // As matchAll and replace do, from the start to the end; what matches is no matter.
    if (expression.global) for (const _ of text.matchAll(expression));
    else expression.exec(text);
    const { user, system } = process.cpuUsage(began);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** From short to long, so that what takes a third power or worse is found before it takes for ever. */
const LENGTHS = [30, 600, 3_000, LENGTH];

/** The text on which an expression takes more than linear time, in words; empty where none was found. */
export function slowText({ source, flags }: Pattern): string {
  const expression = new RegExp(source, flags.replace("y", "g"));
  const parts = pumps(source);
  // What must come first: the longest words of the expression, any letter, and nothing.
  const words = parts.slice(35).sort((a, b) => b.length - a.length);
  const heads = ["", "a", ...words.slice(0, 6)];
  for (const pump of parts) {
    for (const head of heads) {
      for (const tail of ["", "\u0000"]) {
        for (const length of LENGTHS) {
          const milliseconds = cost(expression, head + pump.repeat(Math.ceil(length / pump.length)) + tail);
          if (milliseconds <= MOST) continue;
          return `${JSON.stringify(head)} + ${JSON.stringify(pump)} up to ${length} units + ${JSON.stringify(tail)}: ${milliseconds.toFixed(0)} ms`;
        }
      }
    }
  }
  return "";
}
