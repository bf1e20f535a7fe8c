import { fraction, lowered, raised, root } from "./equations.ts";
import { signOf } from "./symbols.ts";

/** The text of a field without a stored result; or the report that it cannot be read. */
export interface FieldEnd {
  readonly text: string;
  /** The name of a field whose result only Word can compute; null for one that is known. */
  readonly lost: string | null;
}

/** Fields that show nothing at the place where they stand (ECMA-376, 17.16.5). */
const SILENT: ReadonlySet<string> = new Set([
  "advance",
  "ask",
  "bookmark",
  "data",
  "fillin",
  "formtext",
  "next",
  "nextif",
  "private",
  "rd",
  "set",
  "skipif",
  "ta",
  "tc",
  "xe",
]);
/** Fields that Word counts when it shows them, so that the file holds no number. */
const COUNTED: ReadonlySet<string> = new Set(["autonum", "autonumlgl", "autonumout", "listnum"]);
const DEEPEST = 20;

/**
 * What a field shows that has no result in the file. `separated`: it has a place for one, which is empty, and so is what
 * Word shows, unless the instruction is a sign or an equation.
 */
export function readInstruction(instruction: string, separated: boolean): FieldEnd | null {
  const name = /^\s*([a-z]+)/i.exec(instruction)?.[1]?.toLowerCase() ?? "";
  const rest = instruction.trimStart().slice(name.length).trim();
  if (name === "eq") return read(equation(rest), instruction);
  if (name === "symbol") return read(sign(rest), instruction);
  if (separated || instruction.trim() === "" || SILENT.has(name)) return null;
  if (name === "macrobutton" || name === "gotobutton")
    return { text: /^\S+\s+(.*)$/s.exec(rest)?.[1] ?? "", lost: null };
  if (name === "quote") return { text: rest.replace(/^"|"$/g, ""), lost: null };
  return { text: "", lost: COUNTED.has(name) ? name.toUpperCase() : shown(instruction) };
}

function shown(instruction: string): string {
  return instruction.replace(/\s+/g, " ").trim().slice(0, 40);
}

function read(text: string | null, instruction: string): FieldEnd {
  return text === null ? { text: "", lost: shown(instruction) } : { text, lost: null };
}

/** `SYMBOL 179 \f "Symbol"`: a sign by its place in a font. Without a font it is a letter of Windows-1252. */
function sign(rest: string): string | null {
  const [, letter, hexadecimal, figures] = /^(?:"?([^\s\d"])"?|0x([\da-f]+)|(\d+))(?![\w"])/i.exec(rest) ?? [];
  const code =
    letter?.charCodeAt(0) ?? Number.parseInt(hexadecimal ?? figures ?? "", hexadecimal === undefined ? 10 : 16);
  const font = /\\f\s*(?:"([^"]*)"|(\S+))/i.exec(rest);
  const named = font?.[1] ?? font?.[2];
  if (named !== undefined) return signOf(named, code);
  if (!Number.isInteger(code) || code < 0x20 || code > 0xffff) return null;
  if (/\\u(?!\w)/i.test(rest) || code > 0xff) return signOf("", code);
  return new TextDecoder("windows-1252").decode(Uint8Array.of(code));
}

/** Reads an `EQ` field (ECMA-376, 17.16.5.16) on one line; null for what it does not know. */
function equation(text: string): string | null {
  let at = 0;
  let known = true;

  /** Up to a closing bracket or a mark between arguments, which are not taken. */
  function sequence(depth: number): string {
    let out = "";
    while (at < text.length && known) {
      const letter = text.charAt(at);
      if (letter === ")" || (depth > 0 && (letter === ";" || letter === ","))) {
        // “3,5” is a number, not two arguments.
        const decimal = letter === "," && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
        if (!decimal) break;
      }
      if (letter === "\\") out += command(depth);
      else {
        out += letter;
        at++;
        if (letter === "(") {
          out += sequence(depth === 0 ? 0 : depth + 1);
          if (text.charAt(at) === ")") {
            out += ")";
            at++;
          }
        }
      }
    }
    return out;
  }

  function args(depth: number): string[] {
    while (text.charAt(at) === " ") at++;
    if (text.charAt(at) !== "(") return [];
    const found: string[] = [];
    do {
      at++;
      found.push(sequence(depth + 1).trim());
    } while (at < text.length && text.charAt(at) !== ")" && known);
    at++;
    return found;
  }

  function command(depth: number): string {
    const [whole, name = ""] = /^\\([a-z]+|[^a-z])/i.exec(text.slice(at, at + 12)) ?? ["\\"];
    at += whole.length;
    if (/^[^a-z]/i.test(name)) return name;
    if (depth > DEEPEST) known = false;
    // Options, such as “\s\up8(2)” and “\b\bc\[(x)”.
    const options = /^(?:\s*\\(?:[a-z]{2}\d*|[lrb]c\\.|[[({<|]))*/i.exec(text.slice(at, at + 80))?.[0] ?? "";
    at += options.length;
    const [first = "", second = "", ...others] = args(depth);
    switch (name.toLowerCase()) {
      case "f":
        return fraction(first, second);
      case "r":
        return second === "" ? root(first, "") : root(second, first);
      case "s":
        return /\\do/i.test(options) ? lowered(first) : second === "" ? raised(first) : raised(first) + lowered(second);
      case "b": {
        const bracket = /\\[bl]c\\(.)/i.exec(options)?.[1] ?? "(";
        return `${bracket}${first}${{ "(": ")", "[": "]", "{": "}", "<": ">" }[bracket] ?? bracket}`;
      }
      case "i":
        return `∫${lowered(first)}${raised(second)} ${others.join("")}`;
      case "o":
      case "x":
      case "d":
        return first + second + others.join("");
      case "l":
      case "a":
        return [first, second, ...others].filter((one) => one !== "").join(name === "l" ? "," : "; ");
      default:
        known = false;
        return "";
    }
  }

  const read = sequence(0);
  return known && read.trim() !== "" ? read.replaceAll(/\s+/g, " ").trim() : null;
}
