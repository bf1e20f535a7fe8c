import { perDraft } from "../incremental/memoise.ts";
import { component } from "../syntax/component.ts";
import type { Component, Draft, Section } from "../syntax/draft.ts";
import { readMarker } from "../syntax/markers.ts";
import type { Paragraph } from "../syntax/paragraphs.ts";
import { paragraphsOf } from "../syntax/paragraphs.ts";
import type { CivilDate } from "../text/date.ts";
import { fold } from "../text/fold.ts";
import { beginsWithSmall, CAPITALS, WORD_END } from "../text/letters.ts";
import { DIRECTING_VERBS, GIVING_VERBS, MANNERS } from "../vocabulary/taskWords.ts";
import type { NamedBody } from "./taskBodies.ts";
import { beginsTask, bodiesAlone, bodiesAt } from "./taskBodies.ts";
import { deadlineIn } from "./taskDeadlines.ts";
import type { Sentence } from "./taskSentences.ts";
import { sentencesOf, taskWords } from "./taskSentences.ts";

/**
 * A task that a document assigns. Strings are as written; offsets are in the text of `paragraph`, in UTF-16 code units.
 */
export interface Task {
  /** The markers that lead to it, “3/-2” for the second dash of section 3; empty above the first section. */
  readonly section: string;
  /** The first line of its paragraph, zero-based. */
  readonly line: number;
  /**
   * Who does it: the body that directs comes first, then those that it directs. Empty: everyone to whom the document is
   * addressed.
   */
  readonly bodies: readonly NamedBody[];
  /** The body that leads (“chủ trì”); null where none is named. */
  readonly leads: NamedBody | null;
  /** With whom (“phối hợp với …”). */
  readonly with: readonly NamedBody[];
  /** From the verb on, 12 to 20 syllables unless the sentence ends sooner. */
  readonly task: string;
  readonly from: number;
  readonly paragraph: Component;
  readonly deadline: { readonly text: string; readonly date: CivilDate | null } | null;
}

/** Bodies that a lead-in gives to the paragraphs below it, by levels: who directs, whom, whom they direct. */
type Levels = readonly (readonly NamedBody[])[];

const MANNER = `(?:(?:${MANNERS.join("|")}) ){0,3}`;
const ALSO = "(?:, | và )(?:lãnh đạo|chỉ đạo|điều phối|hướng dẫn|đôn đốc)";
const DIRECT = new RegExp(`^${MANNER}(?:${DIRECTING_VERBS.join("|")})(?:${ALSO}){0,3}(?: cho)? `, "u");
const GIVE = new RegExp(`^(?:${GIVING_VERBS.join("|")}) `, "u");
const LEAD = /^(?:làm cơ quan )?(?:chủ trì|chịu trách nhiệm chính)(?:[,;]| và)? ?/u;
const TOGETHER = "phối hợp(?: chặt chẽ| tốt)? (?:với|cùng) ";
const WITH = new RegExp(TOGETHER, "gu");
const BEGINS_WITH = new RegExp(`^${MANNER}${TOGETHER}`, "u");
const MOBILISE = /^vận động /u;
/** “… tập trung thực hiện tốt một số nội dung sau:”, “… chỉ đạo:”. */
const ONLY_OPENS = new RegExp(`(?:sau(?: đây)?|${DIRECTING_VERBS.join("|")}|như sau) ?:$`, "u");
const HANDS_ON = new RegExp(`(?:${DIRECTING_VERBS.join("|")}) ?:$`, "u");
/** A lead-in that sets a task of its own is longer. */
const LONGEST_LEAD_IN = 110;
const LINK = /^(?:đồng thời|trong đó|ngoài ra|bên cạnh đó|riêng|hằng năm|cùng với đó),? /u;
const CIRCUMSTANCES: readonly string[] = [
  ...["trên cơ sở", "căn cứ", "theo", "đối với", "trong", "khi", "nếu", "định kỳ", "trước", "chậm nhất", "trường hợp"],
  ...["hằng", "từ", "tại", "sau", "để", "ngay sau", "riêng"],
];
const CIRCUMSTANCE = new RegExp(`^(?:${CIRCUMSTANCES.join("|")}) `, "u");
const REPORT = new RegExp(
  `(?<!(?:các|những|nghe|bản|được) )báo cáo (?:kết quả|tình hình|về (?!${WORD_END})|[${CAPITALS}])`,
  "u",
);
/** What an opening says where the paragraphs below it are asked of those whom the document is for. */
const ASKS = /yêu cầu|đề nghị|giao|chỉ đạo|kết luận|thống nhất|thực hiện|chỉ thị|nhiệm vụ|nội dung/u;
const ANNOUNCES = /(?::|sau|sau đây)[.:]?$/u;
/** Headings below which a plan says what is to be done. */
const TO_DO = /nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|biện pháp/u;

function shifted(bodies: readonly NamedBody[], by: number): NamedBody[] {
  return bodies.map(({ text, from, to }) => ({ text, from: from + by, to: to + by }));
}

interface Head {
  readonly levels: NamedBody[][];
  /** Where the task begins in the sentence. */
  readonly verbAt: number;
  readonly leads: boolean;
}

/** Behind a body: whom it directs, whether it leads, with whom; then the task itself. */
function headFrom(text: string, folded: string, levels: NamedBody[][], verb: number): Head {
  let verbAt = verb;
  for (let n = 0; n < 4; n++) {
    const direct = DIRECT.exec(folded.slice(verbAt))?.[0];
    const next = direct === undefined ? null : bodiesAt(text, folded, verbAt + direct.length);
    if (next === null) break;
    levels.push([...next.bodies]);
    verbAt = next.verbAt;
    const mobilised = MOBILISE.exec(folded.slice(verbAt));
    if (mobilised !== null && folded.slice(0, verbAt).endsWith(" và ")) {
      verbAt = bodiesAt(text, folded, verbAt + mobilised[0].length)?.verbAt ?? verbAt;
    }
  }
  const lead = LEAD.exec(folded.slice(verbAt));
  if (lead !== null) verbAt += lead[0].length;
  const joined = BEGINS_WITH.exec(folded.slice(verbAt));
  if (joined !== null) verbAt = bodiesAt(text, folded, verbAt + joined[0].length)?.verbAt ?? verbAt;
  return { levels, verbAt, leads: lead !== null };
}

/** All with whom a sentence says that something is done; what is said of others (“để người dân …”) is left out. */
function partnersIn({ text, folded }: Sentence): NamedBody[] {
  const found: NamedBody[] = [];
  for (const { 0: words, index } of folded.matchAll(WITH)) {
    const clause = folded.slice(folded.lastIndexOf(";", index) + 1, index);
    if (/ để /u.test(clause)) continue;
    found.push(...(bodiesAt(text, folded, index + words.length)?.bodies ?? []));
  }
  return found;
}

/** The place behind each comma of the first words, and the beginning: where a body or a verb may begin. */
function beginnings(folded: string): number[] {
  const link = LINK.exec(folded)?.[0].length ?? 0;
  if (!CIRCUMSTANCE.test(folded.slice(link))) return [link];
  return [link, ...[...folded.slice(0, 260).matchAll(/[,:] /gu)].map(({ index }) => index + 2)];
}

interface Found {
  readonly head: Head;
  /** True behind “giao”, “chỉ đạo”: the sentence has no subject of its own. */
  readonly given: boolean;
  readonly directed: boolean;
}

/** The bodies that a sentence, or a clause of one, begins with. */
function subjectOf({ text, folded }: Sentence, clause: boolean): Found | null {
  for (const at of beginnings(folded)) {
    const rest = folded.slice(at);
    const capital = !clause || !beginsWithSmall(text.slice(at)) || /^(?:các|mỗi|từng) /u.test(rest);
    const own = capital ? bodiesAt(text, folded, at) : null;
    if (own !== null) {
      return { head: headFrom(text, folded, [[...own.bodies]], own.verbAt), given: false, directed: false };
    }
    const direct = DIRECT.exec(rest)?.[0];
    const next = direct === undefined ? null : bodiesAt(text, folded, at + direct.length);
    if (next !== null) {
      const head = headFrom(text, folded, [[...next.bodies]], next.verbAt);
      return { head, given: GIVE.test(rest), directed: !GIVE.test(rest) };
    }
    if (beginsTask(rest)) return null;
  }
  return null;
}

/** Bodies that the first clause of a sentence directs besides: “…, quyết liệt chỉ đạo các bệnh viện …”. */
function directedLater({ text, folded }: Sentence, from: number): NamedBody[] {
  const clause = folded.slice(from, folded.indexOf(";", from) < 0 ? folded.length : folded.indexOf(";", from));
  const found: NamedBody[] = [];
  for (const { index } of clause.matchAll(/, /gu)) {
    const at = from + index + 2;
    const direct = DIRECT.exec(folded.slice(at))?.[0];
    if (direct === undefined || GIVE.test(folded.slice(at))) continue;
    found.push(...(bodiesAt(text, folded, at + direct.length)?.bodies ?? []));
  }
  return found;
}

/** The last marker above a line, with those that it stands below. */
function placeOf(
  sections: readonly Section[],
  line: number,
): { path: string; section: Section | null; parents: Section[] } {
  const steps: string[] = [];
  const parents: Section[] = [];
  let siblings = sections;
  for (;;) {
    const section = siblings.findLast(({ markerRange }) => markerRange.start.line <= line);
    if (section === undefined) return { path: steps.join("/"), section: parents.at(-1) ?? null, parents };
    const { family, text } = section.marker;
    const dash = family === "bullet" || family === "plus";
    const nth = siblings.filter(({ marker }) => marker.family === family).indexOf(section) + 1;
    steps.push(dash ? `${family === "plus" ? "+" : "-"}${nth}` : text.replace(/^\(|(?<![\s.):/–-])[\s.):/–-]+$/gu, ""));
    parents.push(section);
    siblings = section.children;
  }
}

/** Joins a paragraph to the one before where a blank line broke a sentence. */
function whole(paragraphs: readonly Paragraph[]): Component[] {
  const joined: Component[] = [];
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    const broken = last !== undefined && /[^.;:!?…”)/]$/u.test(last.text) && beginsWithSmall(paragraph.text);
    if (broken && readMarker(paragraph.text) === null) {
      joined[joined.length - 1] = component([...last.pieces, ...paragraph.pieces]);
    } else joined.push(paragraph);
  }
  return joined;
}

/** Notes a task: where its words begin in the sentence, and from where to where the sentence speaks of it. */
type Put = (bodies: readonly NamedBody[], from: number, leads: boolean, end?: number, start?: number) => void;

/** The tasks of a draft, in the order of reading. */
export const tasksOf: (draft: Draft) => readonly Task[] = perDraft(findTasks);

function findTasks(draft: Draft): Task[] {
  const { body } = draft;
  if (body === null) return [];
  const year = draft.placeDate?.year ?? null;
  const skipped = new Set([
    ...draft.disseminations.map(({ range }) => range.start.line),
    ...draft.bases.map(({ range }) => range.start.line),
  ]);
  const paragraphs = whole([...paragraphsOf(draft.lines, body, draft.hardWrapped)]).filter(
    ({ range }) => !skipped.has(range.start.line),
  );
  const tasks: Task[] = [];
  let asked = false;
  /** What the section above the dashes says, by its marker. */
  let lead: { levels: Levels; directed: boolean; section: Section | null } = {
    levels: [],
    directed: false,
    section: null,
  };
  let current: Section | null = null;
  let group: Section | null = null;
  let started = false; // whether the section has an entry
  let heading = false;
  for (const paragraph of paragraphs) {
    const { text } = paragraph;
    const { line } = paragraph.range.start;
    const { path, section, parents } = placeOf(draft.sections, line);
    const marker = section?.markerRange.start.line === line ? readMarker(text) : null;
    if (section !== current) {
      current = section;
      started = false;
    }
    const dash = section !== null && (section.marker.family === "bullet" || section.marker.family === "plus");
    const outer = dash
      ? (parents.findLast(({ marker: { family } }) => family !== "bullet" && family !== "plus") ?? null)
      : section;
    if (outer !== group) {
      group = outer;
      lead = { levels: [], directed: false, section: outer };
    }
    if (section !== null && parents.length > 0 && TO_DO.test(fold(headingOf(draft, parents[0] as Section))))
      heading = true;
    else if (parents.length > 0 && parents[0]?.marker.family === "roman") heading = false;
    let subject: readonly NamedBody[] = [];
    let directors: readonly NamedBody[] = [];
    for (const sentence of sentencesOf(text, marker?.textFrom ?? 0)) {
      const { folded } = sentence;
      const opens = folded.endsWith(":");
      const by = (bodies: readonly NamedBody[]) => shifted(bodies, sentence.from);
      const put: Put = (bodies, from, leads, end = sentence.text.length, start = 0) => {
        const first = leads ? (bodies.at(-1) ?? null) : null;
        const words = sentence.text.slice(from, end);
        tasks.push({
          section: path,
          line,
          bodies,
          leads: first,
          with: by(partnersIn(sentence)),
          task: taskWords(words),
          from: sentence.from + from,
          paragraph,
          deadline: deadlineIn(sentence.text.slice(start, end), year),
        });
        started = true;
      };
      if (section === null) {
        asked ||= ASKS.test(folded) && ANNOUNCES.test(folded);
        opening(sentence, put);
        continue;
      }
      const alone = marker !== null && sentence.from === marker.textFrom && paragraph.text.length < LONGEST_LEAD_IN;
      const named = alone ? bodiesAlone(sentence.text, folded) : null;
      if (named !== null) {
        lead = { levels: [by(named)], directed: false, section: outer };
        continue;
      }
      const found = subjectOf(sentence, false);
      if (found === null) {
        if (opens && ONLY_OPENS.test(folded) && sentence.text.length < LONGEST_LEAD_IN) {
          lead = { levels: directors.length > 0 ? [directors] : lead.levels, directed: true, section: outer };
          continue;
        }
        const report = REPORT.test(sentence.text);
        if (started && !(report && sentence.from > (marker?.textFrom ?? 0))) continue;
        const inPlan = parents[0]?.marker.family === "roman";
        const mayBeAll = subject.length > 0 || lead.levels.length > 0 || (inPlan ? heading : asked);
        if (started ? subject.length === 0 : !mayBeAll) continue;
        if (!started && (isHeading(sentence, paragraph) || (parents.length > 0 && opens))) continue;
        const from = report && started ? reportFrom(sentence) : withoutPartners(sentence);
        put(started ? subject : lead.levels.flat(), from, false);
        continue;
      }
      const { head, given, directed } = found;
      const own = head.levels.map((level) => by(level));
      const above = lead.levels;
      const upper =
        directed || given
          ? directed && above.length === 0
            ? [directors]
            : above.length > 1
              ? above.slice(0, -1)
              : above
          : lead.directed
            ? above
            : [];
      const levels = [...upper, ...own];
      const rest = sentence.text.slice(head.verbAt);
      if (opens && rest.length < LONGEST_LEAD_IN && ONLY_OPENS.test(folded)) {
        lead = {
          levels,
          directed: HANDS_ON.test(folded),
          section: outer,
        };
        continue;
      }
      const firstEnd = clauseEnd(sentence.text, head.verbAt);
      const bodies = [...levels.flat(), ...by(directedLater(sentence, head.verbAt))];
      const first = tasks.length;
      put(bodies, head.verbAt, head.leads);
      subject = bodies;
      directors = levels[0] ?? [];
      for (let at = firstEnd; at < sentence.text.length; at = clauseEnd(sentence.text, at)) {
        const start = at + 1 + sentence.text.slice(at + 1).search(/\S|$/);
        const part = { from: 0, text: sentence.text.slice(start), folded: folded.slice(start) };
        const more = subjectOf(part, true);
        if (more !== null) {
          const named = more.head.levels.map((level) => shifted(level, sentence.from + start));
          const end = clauseEnd(sentence.text, start);
          put(
            [...(more.given || more.directed ? directors : []), ...named.flat()],
            start + more.head.verbAt,
            more.head.leads,
            end,
            start,
          );
          // A deadline behind another task's verb belongs to that task.
          if (tasks.length === first + 2) {
            const head = tasks[first] as Task;
            tasks[first] = { ...head, deadline: deadlineIn(sentence.text.slice(0, start), year) };
          }
          const last = tasks.at(-1) as Task;
          if (head.leads && more.directed) tasks[tasks.length - 1] = { ...last, leads: own.at(-1)?.at(0) ?? null };
        }
        at = start;
      }
    }
  }
  return tasks;
}

function headingOf(draft: Draft, { markerRange }: Section): string {
  return draft.lines[markerRange.start.line]?.whole?.text ?? "";
}

/** A title of a section sets no task: short, and without a mark at its end. */
function isHeading({ text }: Sentence, paragraph: Component): boolean {
  return !/[.;:…,”)/]$/u.test(text) && paragraph.text.length < 120;
}

function clauseEnd(text: string, from: number): number {
  const end = text.indexOf(";", from + 1);
  return end < 0 ? text.length : end;
}

/** Where the order to report begins, behind the case that it is for. */
function reportFrom({ folded }: Sentence): number {
  const starts = beginnings(folded);
  return starts.find((at) => beginsTask(folded.slice(at))) ?? starts[0] ?? 0;
}

/** Where a task begins that first says with whom. */
function withoutPartners({ text, folded }: Sentence): number {
  const start = LINK.exec(folded)?.[0].length ?? 0;
  return headFrom(text, folded, [], start).verbAt;
}

const ASKED_OF_ALL = /(?:yêu cầu|đề nghị) /gu;

/** The opening sets a task where it says more than that contents follow. */
function opening(sentence: Sentence, put: Put): void {
  const { text, folded } = sentence;
  for (const { 0: words, index } of folded.matchAll(ASKED_OF_ALL)) {
    const list = bodiesAt(text, folded, index + words.length);
    if (list === null) continue;
    const end = clauseEnd(text, list.verbAt);
    if (end < text.length && !/sau(?: đây)? ?:?$/u.test(folded.slice(list.verbAt, end)))
      put([], list.verbAt, false, end);
    return;
  }
}
