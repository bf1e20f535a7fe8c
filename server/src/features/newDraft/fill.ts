import { fold } from "../../text/fold.ts";

/** What a placeholder becomes: words; several of them: its line stands once for each; null: its line is left out. */
export type Filling = string | readonly string[] | null;

/** What is known of a draft that begins, by the folded words between the brackets. */
export type Fillings = ReadonlyMap<string, Filling>;

const PLACEHOLDER = /\[([^[\]\n]{1,120})\]/g;

/** “[TRÍCH YẾU NỘI DUNG]” → “trích yếu nội dung”: by which a placeholder is known. */
function nameOf(words: string): string {
  return fold(words).replace(/\s+/g, " ").trim();
}

/** The names of the placeholders of a template. */
export function placeholdersIn(template: string): ReadonlySet<string> {
  return new Set([...template.matchAll(PLACEHOLDER)].map(([, words = ""]) => nameOf(words)));
}

/** A value in the letters of its placeholder: “[TÁC GIẢ]” in capitals, “[Trích yếu]” with one at the beginning. */
function lettered(words: string, value: string): string {
  if (words === words.toUpperCase()) return value.toUpperCase();
  const first = words.charAt(0);
  return first === first.toLowerCase() ? value : value.charAt(0).toUpperCase() + value.slice(1);
}

function filled(line: string, valueOf: (name: string) => string | undefined): string {
  return line.replace(PLACEHOLDER, (whole, words: string) => {
    const value = valueOf(nameOf(words));
    return value === undefined ? whole : lettered(words, value);
  });
}

/** The lines that a line of a template becomes. The mark behind a list's line is that of its last entry. */
function linesOf(line: string, fillings: Fillings, separator: string): string[] {
  const values = [...line.matchAll(PLACEHOLDER)].map(([, words = ""]) => fillings.get(nameOf(words)));
  if (values.includes(null)) return [];
  const list = values.find((value) => Array.isArray(value)) as readonly string[] | undefined;
  const one = (entry?: string) =>
    filled(line, (name) => {
      const value = fillings.get(name);
      return typeof value === "string" ? value : value == null ? undefined : entry;
    });
  if (list === undefined) return [one()];
  return list.map((entry, n) => (n === list.length - 1 ? one(entry) : one(entry).replace(/[.,;]$/, separator)));
}

/**
 * A template with what is known in the place of its placeholders; what is not known stays to be filled in. `separator`:
 * behind each entry of a list but the last. A line that is left out between blank lines takes one of them with it.
 */
export function fillTemplate(template: string, fillings: Fillings, separator: string): string {
  const lines: string[] = [];
  let leftOut = false;
  for (const line of template.split("\n")) {
    const made = linesOf(line, fillings, separator);
    if (made.length === 0) leftOut = true;
    else if (!(leftOut && line === "" && lines.at(-1) === "")) lines.push(...made);
    if (made.length > 0) leftOut = false;
  }
  return lines.join("\n");
}
