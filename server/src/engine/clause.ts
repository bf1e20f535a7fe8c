import type { Diagnostic, Rule, Text } from "../rules/define.ts";
import { OFFERED } from "../styles/guidelines.ts";
import type { Style } from "../styles/style.ts";

/**
 * The clause of a rule under a style, that of one of its cases where the style has one for it; null for office practice,
 * and where the style has none of the rule.
 */
export function clauseOf({ id }: Pick<Rule, "id">, { clauses }: Style, of?: string): string | null {
  const own = of === undefined ? undefined : clauses[`${id}:${of}`];
  return own === undefined ? (clauses[id] ?? null) : own;
}

/** The clauses of a rule by the ids of the guidelines that name it; null for office practice. */
export function clausesOf({ id }: Pick<Rule, "id">): Readonly<Record<string, string | null>> {
  const naming = OFFERED.filter(({ clauses }) => clauses[id] !== undefined);
  return Object.fromEntries(naming.map((style) => [style.id, style.clauses[id] ?? null]));
}

/** What the parts of a guideline are called in an English sentence. */
const PARTS: readonly (readonly [string, string])[] = [
  ["Phần", "Part"],
  ["Phụ lục", "Appendix"],
  ["Điều", "Article"],
  ["khoản", "clause"],
  ["mục", "item"],
  ["mẫu", "form"],
  ["NĐ ", "Decree "],
];

/** A clause with the guideline that it stands in, as people name it: “HD 05, Phần II, I.1”; “theo lệ” for none. */
export function citedClause(clause: string | null, { shortName }: Style): Text {
  if (clause === null) return { vi: "theo lệ", en: "office practice" };
  // A clause of another text names that text itself.
  const cited = shortName === "" || clause.startsWith("QĐ ") ? clause : `${shortName}, ${clause}`;
  return { vi: cited, en: PARTS.reduce((text, [vi, en]) => text.replaceAll(vi, en), cited) };
}

/** What a rule demands, with its clauses behind it in brackets: “Chỉ thị phải có trích yếu (HD 36, II.2.5; HD 05, …)”. */
export function demandOf(rule: Pick<Rule, "id" | "title" | "titleEn">): Text {
  const cited = OFFERED.filter(({ clauses }) => clauses[rule.id] !== undefined).map((style) =>
    citedClause(style.clauses[rule.id] ?? null, style),
  );
  const inBrackets = (clauses: readonly string[]) =>
    clauses.length === 0 ? "" : ` (${[...new Set(clauses)].join("; ")})`;
  return {
    vi: `${rule.title}${inBrackets(cited.map(({ vi }) => vi))}`,
    en: `${rule.titleEn}${inBrackets(cited.map(({ en }) => en))}`,
  };
}

/** What a finding says with the clause behind it in brackets, as it is shown to people. */
export function shownMessage({ message, cited }: Pick<Diagnostic, "message" | "cited">): Text {
  if (cited === null) return message;
  return { vi: `${message.vi} (${cited.vi})`, en: `${message.en} (${cited.en})` };
}
