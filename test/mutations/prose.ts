import type { Model } from "./model.ts";
import { bodyLines, find } from "./model.ts";

/** Lines of running text, the last one of the body left out. */
export function proseLines(model: Model): number[] {
  return bodyLines(model)
    .slice(0, -1)
    .filter((line) => /^.{50,}[.;]$/u.test(model.lines[line] ?? ""));
}

/** A section that may go without leaving an abbreviation, a citation or a reference alone. */
export function isFree(model: Model, line: number): boolean {
  const text = model.lines[line] ?? "";
  return find(model, text) !== null && !/\([\p{Lu}]+\)|số \d|Phụ lục|\p{Lu}{3}/u.test(text);
}
