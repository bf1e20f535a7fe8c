import { citedClause, clauseOf } from "../engine/clause.ts";
import { blanksLeft } from "../reading/blanks.ts";
import { contentsOf } from "../reading/contents.ts";
import { matchesRule } from "../reading/suppress.ts";
import type { CheckResult, Diagnostic, Fix, Rule, Text } from "../rules/define.ts";
import { findingsAmong } from "../rules/define.ts";
import type { Style } from "../styles/style.ts";
import type { Draft } from "../syntax/draft.ts";
import type { Range } from "../text/position.ts";
import type { ComponentKey } from "../vocabulary/components.ts";
import type { ChecklistPart, Found } from "./checklist/parts.ts";
import { partsInOrder } from "./checklist/parts.ts";
import { firstWords } from "./outline.ts";
import { holds } from "./placesInDraft.ts";

export type ChecklistState = "right" | "faulty" | "blank" | "missing" | "not-required";

/** What the states are called. */
export const CHECKLIST_STATES: Readonly<Record<ChecklistState, Text>> = {
  right: { vi: "đúng", en: "right" },
  faulty: { vi: "cần sửa", en: "to be corrected" },
  blank: { vi: "chưa điền", en: "to be filled in" },
  missing: { vi: "còn thiếu", en: "missing" },
  "not-required": { vi: "không bắt buộc", en: "not required" },
};

/** One component of a document. */
export interface ChecklistItem {
  /** `signature` for a block that is missing as a whole; `body/0`… for what the text of such a type tells. */
  readonly key: ComponentKey | `body/${number}`;
  readonly name: Text;
  /** `right` also where there are only notes and hints; `blank` where nothing is wrong but that words are still to come. */
  readonly state: ChecklistState;
  /** Its first words; null where it is not there. */
  readonly text: string | null;
  /** “HD 05, Phần II, I.1”, or “theo lệ”. */
  readonly clause: Text;
  /** Where it begins, or where a reader would look for it; null for one that need not be there. */
  readonly range: Range | null;
  /** What the rules say of it, in the order of the text. */
  readonly findings: readonly Diagnostic[];
  /** What puts a missing one in; null where only the drafter knows what to write. */
  readonly insertion: Fix | null;
}

/** The components that a document of its type has or may have, in the order of the guideline. */
export interface Checklist {
  readonly kind: string;
  readonly style: string | null;
  readonly styleReason: string;
  /** Empty for a text that no guideline of the Party applies to. */
  readonly items: readonly ChecklistItem[];
}

/** A component with what was found of it. */
interface Row {
  readonly part: ChecklistPart;
  /** The rule that says that it is missing; undefined for one that no type must have. */
  readonly absence: Rule | undefined;
  readonly found: readonly Found[];
  readonly findings: Diagnostic[];
}

/** What is left to fill in: its places, and the rules that tell of it. */
interface Blanks {
  readonly rules: ReadonlySet<string>;
  readonly places: readonly Range[];
}

/** Which component a finding speaks of; undefined for none (the file, a comment that suppresses nothing). */
function rowOf({ rule, range: { start } }: Diagnostic, rows: readonly Row[], { body }: Draft): Row | undefined {
  const absent = rows.find(({ absence }) => absence?.id === rule);
  if (absent !== undefined) return absent;
  const held = rows.find(({ part, found }) => !inText(part) && found.some(({ range }) => holds(range, start)));
  const named = () => rows.find(({ part }) => part.rules.some((pattern) => matchesRule(pattern, rule)));
  if (held !== undefined) return held;
  const inBody = body !== null && body.first <= start.line && start.line <= body.last;
  return named() ?? (inBody ? rows.find(({ part }) => part.key === "body") : undefined);
}

/** The two that take up the body as a whole, in which others stand. */
function inText({ key }: Pick<ChecklistPart, "key">): boolean {
  return key === "body" || key === "sections";
}

/** True for what has to be seen to; notes and hints need not. */
export function isFault({ severity }: Pick<Diagnostic, "severity">): boolean {
  return severity === "error" || severity === "warning";
}

/** The finding that says that a component is missing. */
function absenceOf({ absence, findings }: Row): Diagnostic | undefined {
  return findings.find(({ rule }) => rule === absence?.id);
}

function clauseOfRow({ part: { key }, absence }: Row, style: Style): Text {
  const own = style.components.find((one) => one.key === key)?.clause;
  if (own !== undefined) return citedClause(own, style);
  return citedClause(absence === undefined ? null : clauseOf(absence, style), style);
}

/** Where a component is still to be filled in; null where it is not. */
function blankOf({ part: { key }, found }: Row, rows: readonly Row[], draft: Draft, { places }: Blanks): Range | null {
  const { body, number, placeDate } = draft;
  const within = (all: readonly Found[], { start }: Range) => all.some(({ range }) => holds(range, start));
  if (key === "body" && body !== null) {
    const others = rows.filter(({ part }) => !inText(part)).flatMap((row) => row.found);
    const inBody = ({ start }: Range) => body.first <= start.line && start.line <= body.last;
    return places.find((place) => inBody(place) && !within(others, place)) ?? null;
  }
  if (key === "number" && number?.value === null) return number.range;
  if (key === "placeDate" && placeDate !== null && (placeDate.day === null || placeDate.month === null)) {
    return placeDate.range;
  }
  return inText({ key }) ? null : (places.find((place) => within(found, place)) ?? null);
}

/** What is said of a component that is there, is missing, or need not be there. */
function stateOf(
  row: Row,
  rows: readonly Row[],
  draft: Draft,
  blanks: Blanks,
): Pick<ChecklistItem, "state" | "text" | "range" | "insertion"> {
  const { found, findings, part } = row;
  const [first] = found;
  if (first !== undefined) {
    const texts = found.map(({ text }) => text).filter((text) => text !== "");
    const shown = { text: firstWords(texts.join("; ")), insertion: null };
    const blank = blankOf(row, rows, draft, blanks);
    if (findings.some((one) => isFault(one) && (blank === null || !blanks.rules.has(one.rule)))) {
      return { ...shown, state: "faulty", range: first.range };
    }
    return { ...shown, state: blank === null ? "right" : "blank", range: blank ?? first.range };
  }
  const above = rows.find((other) => other.part.key === part.follows && other.found.length === 0);
  const absence = absenceOf(row) ?? (above === undefined ? undefined : absenceOf(above));
  if (absence === undefined) return { state: "not-required", text: null, range: null, insertion: null };
  return { state: "missing", text: null, range: absence.range, insertion: absence.edit };
}

/** A copy that stands alone has no components but its own. */
function isOf(draft: Draft, part: ChecklistPart, found: readonly Found[]): boolean {
  return draft.type.form === "copy" ? part.key === "copies" : found.length > 0 || (part.suits?.(draft) ?? true);
}

/** What the type asks of the text: a line each for what it tells, one for all that it lacks, as one finding says. */
function contentItems(draft: Draft, { found, findings }: Row, rules: readonly Rule[], style: Style): ChecklistItem[] {
  const rule = rules.find(({ tellsContents }) => tellsContents === true);
  if (rule === undefined) return [];
  const shared = { clause: citedClause(clauseOf(rule, style), style), text: null, insertion: null };
  const asked = contentsOf(draft);
  const items = asked
    .filter(({ told }) => told)
    .map(({ content: { name } }, n): ChecklistItem => {
      return { ...shared, key: `body/${n}`, name, state: "right", range: found[0]?.range ?? null, findings: [] };
    });
  const own = findings.filter((one) => one.rule === rule.id);
  const [first] = own;
  if (first === undefined) return items;
  const lacking = asked.filter(({ told }) => !told).map(({ content }) => content.name);
  const name = { vi: lacking.map(({ vi }) => vi).join(", "), en: lacking.map(({ en }) => en).join(", ") };
  return [
    ...items,
    { ...shared, key: `body/${items.length}`, name, state: "missing", range: first.range, findings: own },
  ];
}

/**
 * The checklist of a draft that was checked: `checked` are its findings, `rules` the rules that made them, `by` its style.
 */
export function checklist(draft: Draft, checked: CheckResult, rules: readonly Rule[], by: Style): Checklist {
  const { kind, style, styleReason, diagnostics } = checked;
  const rows = partsInOrder(by).flatMap((part): Row[] => {
    const found = part.find(draft).filter((one) => one != null);
    const absence = rules.find(({ absenceOf }) => absenceOf === part.key);
    return isOf(draft, part, found) ? [{ part, absence, found, findings: [] }] : [];
  });
  for (const finding of findingsAmong(diagnostics)) rowOf(finding, rows, draft)?.findings.push(finding);
  const telling = rules.filter(({ tellsBlanks }) => tellsBlanks === true).map(({ id }) => id);
  const blanks = { rules: new Set(telling), places: blanksLeft(draft).map(({ range }) => range) };
  const items = rows.flatMap((row): ChecklistItem[] => {
    const asked = row.part.key === "body" ? contentItems(draft, row, rules, by) : [];
    const findings = row.findings.filter((one) => !asked.some((item) => item.findings.includes(one)));
    const own = { ...row, findings };
    const { key, name } = row.part;
    return [{ key, name, clause: clauseOfRow(row, by), findings, ...stateOf(own, rows, draft, blanks) }, ...asked];
  });
  return { kind, style, styleReason, items };
}
