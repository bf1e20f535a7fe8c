import type { Guidelines } from "../../styles/guidelines.ts";
import { fold, withoutMarks } from "../../text/fold.ts";
import type { DraftAnswers, DraftMaking } from "../newDraft/answers.ts";
import { makingFor, makingOf } from "../newDraft/making.ts";
import { draftGuide } from "../newDraft/questions.ts";
import { draftText } from "../newDraft/text.ts";
import type { CompletionContext } from "./context.ts";
import type { Candidate } from "./suggestion.ts";

/** Letters before which templates are not asked. */
const FEWEST = 2;
/** What the template numbers; the next number is the draft's own business. */
const NUMBER = /^(?:Điều )?\d+(?:\.\d+)*\. /u;
/** What belongs to the line: the dash of a base, the number of a heading in capitals. */
const LEAD = /^(?:- |[IVX]+[-.] )/u;
const ADDRESSEES = /^Kính (?:gửi|trình):/u;
/** Words before the first blank, of which a line is known. */
const KNOWN_BY = /^[^[]{4,}/;

function making({ settings, today }: CompletionContext, guidelines: Guidelines): DraftMaking {
  return makingOf(settings, {}, today, guidelines);
}

function written(answers: DraftAnswers, by: DraftMaking): string {
  const decided = draftGuide(answers, by).answers;
  return draftText(decided, makingFor(decided, by));
}

function wordsOf(line: string): string {
  return line.replace(NUMBER, "").replace(LEAD, "");
}

/** What is typed on the line, without marks; empty where it is less than the fewest letters. */
function begun({ typed }: CompletionContext): string {
  const text = withoutMarks(typed.before.slice(typed.from)).trimStart();
  return text.trim().length < FEWEST ? "" : text;
}

/** Whole drafts of the types whose names begin with what is typed, where nothing else is written. */
export function wholeDrafts(context: CompletionContext, guidelines: Guidelines): Candidate[] {
  const letters = begun(context);
  const { lines } = context.draft;
  if (letters === "" || lines.some(({ items }) => items.length > 0)) return [];
  const by = making(context, guidelines);
  return by.templates
    .filter(({ title }) => withoutMarks(title).startsWith(letters))
    .map(({ name, title }) => ({
      kind: "component",
      text: written({ kind: name }, by).trimEnd(),
      label: title,
      detail: { vi: "cả bản thảo theo mẫu của loại này", en: "a whole draft from the type's template" },
    }));
}

/** The lines of the template's text that stand between head and recipients, without the markers of numbered ones. */
function linesOfText(template: string): string[] {
  const end = template.search(/\n\nNơi nhận:/u);
  const head = template.search(/\n-----\n|\nKính (?:gửi|trình)/u);
  const from = head >= 0 ? head : template.indexOf("\n\n", template.indexOf("\n\n") + 1);
  const text = template.slice(Math.max(0, from), end < 0 ? undefined : end);
  return text.split("\n").filter((line) => line !== "" && line !== "-----" && !ADDRESSEES.test(line));
}

/**
 * The standard parts of the text of a draft's type that begin as what is typed: bases, words of decision, headings,
 * closing sentences of its template, by the draft's own bodies. What the draft says already is left out.
 */
export function templateParts(context: CompletionContext, guidelines: Guidelines): Candidate[] {
  const { draft, marker, after, style, settings } = context;
  const letters = begun(context);
  if (letters === "" || draft.docType === null) return [];
  const bodies = {
    ...(draft.issuingBody !== null && { issuingBody: draft.issuingBody.text.replace(/\s+/g, " ") }),
    ...(draft.superiorBody !== null && { superiorBody: draft.superiorBody.text.replace(/\s+/g, " ") }),
  };
  const asked = style.id === null ? settings.style : ({ style: style.id, reason: "cau-hinh" } as const);
  const by = makingOf({ ...settings, style: asked }, {}, context.today, guidelines);
  const own = by.templates.filter(({ kind }) => kind === draft.type.slug);
  const there = draft.lines.map(({ whole }) => fold(wordsOf(whole.text)));
  const parts = own.flatMap(({ name }) => linesOfText(written({ kind: name, ...bodies }, by)));
  return [...new Set(parts)].flatMap((line): Candidate[] => {
    const own = line.replace(NUMBER, "");
    const words = wordsOf(line);
    const known = KNOWN_BY.exec(words)?.[0];
    if (known === undefined || there.some((one) => one.startsWith(fold(known.trim())))) return [];
    const bare = withoutMarks(words).startsWith(letters);
    if (!bare && !withoutMarks(own).startsWith(letters)) return [];
    const whole = marker === null ? own : words;
    // A placeholder that is filled in may have its mark behind it.
    const text = /^[.;:]/.test(after) ? whole.replace(/[.;:]$/, "") : whole;
    return [
      {
        kind: "component",
        text,
        detail: { vi: `phần của ${draft.type.name.toLowerCase()}`, en: `part of a ${draft.type.nameEn}` },
      },
    ];
  });
}
