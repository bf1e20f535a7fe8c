import type { XmlElement } from "../archive/xml.ts";
import { childOf, elementsOf, textIn } from "../archive/xml.ts";

/** The letters that Unicode has raised or lowered. */
const RAISED = new Map([..."0123456789+-=()ni"].map((letter, n) => [letter, [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ"][n] as string]));
const LOWERED = new Map([..."0123456789+-=()"].map((letter, n) => [letter, [..."₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎"][n] as string]));
const ROOTS: Readonly<Record<string, string>> = { "": "√", "2": "√", "3": "∛", "4": "∜" };
/** Marks over a letter that Word writes as accents. */
const DEFAULT_ACCENT = "\u0302";

/** Something between brackets unless it is one number, one word or in brackets already. */
function grouped(text: string): string {
  return /^[\p{L}\p{M}\p{Nd}.,%]*$/u.test(text) || /^\([^()]*\)$/.test(text) ? text : `(${text})`;
}

/** The first text with a blank behind it where letters or figures of both would become one word. */
function parted(first: string, second: string): string {
  return /[\p{L}\p{Nd}]$/u.test(first) && /^[\p{L}\p{Nd}]/u.test(second) ? `${first} ` : first;
}

function scripted(text: string, letters: ReadonlyMap<string, string>, sign: string): string {
  if (text === "") return "";
  const all = [...text.replaceAll("−", "-")].map((letter) => letters.get(letter));
  return all.every((letter) => letter !== undefined) ? all.join("") : `${sign}${grouped(text)}`;
}

/** Text as a power: “²”, or “^(n+1)” where Unicode has no raised letters. */
export function raised(text: string): string {
  return scripted(text, RAISED, "^");
}

/** Text as an index: “₂”, or “_(max)”. */
export function lowered(text: string): string {
  return scripted(text, LOWERED, "_");
}

/** A fraction on one line. */
export function fraction(above: string, below: string): string {
  return `${grouped(above)}/${grouped(below)}`;
}

/** A root on one line. */
export function root(text: string, degree: string): string {
  const sign = ROOTS[degree];
  return sign === undefined ? `${raised(degree)}√${grouped(text)}` : `${sign}${grouped(text)}`;
}

function characterOf(element: XmlElement, properties: string, name: string, usual: string): string {
  const found = childOf(childOf(element, properties), name);
  return found === undefined ? usual : (found.attributes["m:val"] ?? "");
}

/**
 * An equation of Word (`m:oMath`) on one line, as one types it: “1/2”, “km²”, “√(a+b)”. `runText`: what a run of it
 * says.
 */
export function linearEquation(element: XmlElement, runText: (run: XmlElement) => string): string {
  function inside(parent: XmlElement | undefined): string {
    let text = "";
    let above = "";
    for (const child of parent === undefined ? [] : elementsOf(parent)) {
      const more = linear(child);
      // “1” before or behind a fraction must not become one of its figures.
      if (child.name === "m:f" || above === "m:f") text = parted(text, more);
      text += more;
      if (more !== "") above = child.name;
    }
    return text;
  }
  const part = (parent: XmlElement, name: string) => inside(childOf(parent, name));
  const parts = (parent: XmlElement, name: string) =>
    elementsOf(parent)
      .filter((child) => child.name === name)
      .map(inside);

  function linear(one: XmlElement): string {
    switch (one.name) {
      case "m:r":
      case "w:r":
        return runText(one);
      case "m:t":
        return textIn(one);
      case "m:oMathPara":
        return elementsOf(one).map(inside).join(" ");
      case "m:f":
        return fraction(part(one, "m:num"), part(one, "m:den"));
      case "m:sSup":
        return part(one, "m:e") + raised(part(one, "m:sup"));
      case "m:sSub":
        return part(one, "m:e") + lowered(part(one, "m:sub"));
      case "m:sSubSup":
        return part(one, "m:e") + lowered(part(one, "m:sub")) + raised(part(one, "m:sup"));
      case "m:sPre":
        return lowered(part(one, "m:sub")) + raised(part(one, "m:sup")) + part(one, "m:e");
      case "m:rad":
        return root(part(one, "m:e"), part(one, "m:deg"));
      case "m:nary":
        return `${characterOf(one, "m:naryPr", "m:chr", "∫")}${lowered(part(one, "m:sub"))}${raised(part(one, "m:sup"))} ${part(one, "m:e")}`;
      case "m:d": {
        const between = characterOf(one, "m:dPr", "m:sepChr", "|");
        const [open, close] = [characterOf(one, "m:dPr", "m:begChr", "("), characterOf(one, "m:dPr", "m:endChr", ")")];
        return `${open}${parts(one, "m:e").join(between)}${close}`;
      }
      case "m:func":
        return `${part(one, "m:fName")} ${part(one, "m:e")}`;
      case "m:limLow":
        return part(one, "m:e") + lowered(part(one, "m:lim"));
      case "m:limUpp":
        return part(one, "m:e") + raised(part(one, "m:lim"));
      case "m:acc":
        return part(one, "m:e") + characterOf(one, "m:accPr", "m:chr", DEFAULT_ACCENT);
      case "m:eqArr":
        return parts(one, "m:e").join("; ");
      case "m:m":
        return `[${elementsOf(one)
          .filter(({ name }) => name === "m:mr")
          .map((row) => parts(row, "m:e").join(", "))
          .join("; ")}]`;
      case "w:del":
      case "w:moveFrom":
        return "";
      default:
        return one.name.endsWith("Pr") ? "" : inside(one);
    }
  }

  return linear(element);
}
