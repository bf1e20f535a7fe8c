import type { StyleReason } from "../configuration/choose.ts";
import type { DraftDocument } from "../incremental/document.ts";
import { readSuppressions } from "../reading/suppress.ts";
import type { Counts } from "../rules/authoring/severityWords.ts";
import type { CheckResult, Diagnostic, Rule, Severity } from "../rules/define.ts";
import { findingsAmong } from "../rules/define.ts";
import type { Style } from "../styles/style.ts";
import type { Component, Draft } from "../syntax/draft.ts";
import type { Text } from "../text/bilingual.ts";
import type { CivilDate } from "../text/date.ts";
import { textIn } from "../text/source.ts";
import type { ComponentKey } from "../vocabulary/components.ts";
import { COMPONENTS } from "../vocabulary/components.ts";
import type { Checklist, ChecklistItem, ChecklistState } from "./checklist.ts";
import { kindName } from "./documentNames.ts";
import { basisOf } from "./reviewSheet/basis.ts";
import { placeInWords } from "./reviewSheet/places.ts";
import { printable } from "./reviewSheet/printable.ts";
import type { Proposal } from "./reviewSheet/proposal.ts";
import { proposalOf } from "./reviewSheet/proposal.ts";

export type SheetLocale = keyof Text;

export interface SheetFinding {
  /** “mục 2, đoạn 1”. */
  readonly place: string;
  readonly severity: Severity;
  /** What is wrong and what is right. */
  readonly message: string;
  /** “HD 05, Phần II, I.1”, “theo lệ”; empty for what is no matter of form. */
  readonly clause: string;
  readonly proposal: Proposal | null;
}

export interface SheetComponent {
  readonly name: string;
  readonly state: ChecklistState;
  readonly text: string;
  readonly clause: string;
}

/** What a review sheet says of one draft: plain texts of one line each, in the reader's language. */
export interface ReviewSheet {
  readonly locale: SheetLocale;
  /** What the draft is called in the title: “Chỉ thị số 05-CT/TU”. */
  readonly title: string;
  readonly kind: string;
  readonly number: string;
  readonly date: string;
  readonly abstract: string;
  readonly issuer: string;
  /** The name of its file. */
  readonly file: string;
  readonly basis: string;
  /** “Hướng dẫn 05-HD/VPTW”; null where no guideline applies. */
  readonly style: string | null;
  readonly counts: Counts;
  readonly safe: number;
  /** In the order of the text. */
  readonly findings: readonly SheetFinding[];
  readonly components: readonly SheetComponent[];
  /** Those that need not be there and are not. */
  readonly notRequired: readonly string[];
  /** What the drafter has suppressed, and why. */
  readonly ignored: readonly string[];
  /** The day on which it is made. */
  readonly today: CivilDate;
}

/** What the user's surroundings tell of a draft. */
export interface SheetName {
  readonly file: string;
  /** False where no command can make the fixes: those of a Word file. */
  readonly fixable?: boolean;
  readonly locale: SheetLocale;
}

/** What a sheet is made from, besides the draft. */
interface SheetContext extends SheetName {
  readonly checked: CheckResult;
  readonly checklist: Checklist;
  /** The rules that the check ran. */
  readonly rules: readonly Rule[];
  readonly style: Style;
  readonly today: CivilDate;
}

/** The component that a finding misses; what a text does not tell is none. */
function missing(items: readonly ChecklistItem[], finding: Diagnostic): ComponentKey | null {
  const key = items.find(({ state, findings }) => state === "missing" && findings.includes(finding))?.key;
  return key !== undefined && key in COMPONENTS ? (key as ComponentKey) : null;
}

function findingOf(
  document: DraftDocument,
  one: Diagnostic,
  { checklist, rules, locale, fixable = true }: SheetContext,
): SheetFinding {
  const rule = rules.find(({ id }) => id === one.rule);
  const about = rule?.scope === "engine" ? rule.about : null;
  const absent = missing(checklist.items, one);
  return {
    place: printable(placeInWords(document.draft, one.range.start, { about, absent })[locale]),
    severity: one.severity,
    message: printable(one.message[locale]),
    clause: one.cited?.[locale] ?? "",
    proposal: one.edit === null ? null : { ...proposalOf(document.source, one.edit), safe: fixable && one.edit.safe },
  };
}

/** A component as it is written; a blank for number or day stays seen. */
function written(of: Component | null): string {
  return of === null ? "" : printable(of.text.replace(/[ \u00a0]{2,}/g, " …… "));
}

/** What the comments that suppress findings say. */
function ignoredBy({ source, draft }: DraftDocument): string[] {
  const comments = readSuppressions(draft).map(({ comment }) => textIn(source, comment));
  const said = comments.map((text) => printable(text.replace(/^<!--\s*chithi-bo-qua(?:-tep)?|-->$/g, "")));
  return [...new Set(said)];
}

function titleOf({ number }: Draft, kind: string, locale: keyof Text): string {
  if (number === null || number.value === null) return kind;
  const symbol = printable(number.text).replace(/^số\s*:?\s*/iu, "");
  return locale === "vi" ? `${kind} số ${symbol}` : `${kind} ${symbol}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The review sheet of a draft that was checked. Every finding of the check stands in it once. */
export function reviewSheet(document: DraftDocument, context: SheetContext): ReviewSheet {
  const { checked, checklist, style, today, file, locale, fixable = true } = context;
  const { draft } = document;
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  const findings = findingsAmong(checked.diagnostics);
  for (const { severity } of findings) counts[severity]++;
  const kind = capital(kindName(draft.kind, locale));
  return {
    locale,
    title: titleOf(draft, kind, locale),
    kind,
    number: written(draft.number),
    date: written(draft.placeDate),
    abstract: written(draft.abstract),
    issuer: written(draft.issuingBody),
    file: printable(file),
    basis: basisOf(style, checked.styleReason as StyleReason, draft.placeDate)[locale],
    style: style.id === null ? null : locale === "en" ? style.nameEn : style.name,
    counts,
    safe: fixable ? checked.diagnostics.filter(({ fix }) => fix === "safe").length : 0,
    findings: findings.map((one) => findingOf(document, one, context)),
    components: checklist.items
      .filter(({ state }) => state !== "not-required")
      .map(({ name, state, text, clause }) => ({
        name: name[locale],
        state,
        text: printable(text ?? ""),
        clause: clause[locale],
      })),
    notRequired: checklist.items.filter(({ state }) => state === "not-required").map(({ name }) => name[locale]),
    ignored: ignoredBy(document),
    today,
  };
}
