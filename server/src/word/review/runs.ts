import type { XmlElement } from "../archive/xml.ts";
import { childOf, elementsOf, textIn } from "../archive/xml.ts";
import type { RunPlace } from "./anatomy.ts";
import type { Letters } from "./draftEdits.ts";
import type { Prefixes, Splice } from "./xmlText.ts";
import { escaped, rawName, rawOffset } from "./xmlText.ts";

/** A place between two letters of a run. */
interface Place {
  readonly element: XmlElement;
  readonly at: number;
}

/** What happens in one run. */
export interface RunPlan {
  readonly place: RunPlace;
  readonly deleted: Letters[];
  readonly inserted: (Place & { readonly text: string })[];
  /** Marks that show nothing: where comments begin and end. */
  readonly marks: (Place & { readonly xml: string; readonly ends: boolean })[];
  /** The properties of the run with other settings; null where they stay. `tracked`: with those that it had. */
  properties: ((tracked: boolean) => string) | null;
}

/** How changes are written. */
export interface Writing {
  readonly tracked: boolean;
  readonly prefixes: Prefixes;
  /** The opening tag of a tracked change, with a number of its own. */
  readonly change: (name: "ins" | "del") => string;
}

/** In a run: before what was there, behind it, and between what stands beside each other. */
export const RANK = { inserted: 0, ends: 1, begins: 2 } as const;

/** A run's own properties as they stand in the file, without what others changed of them. */
function propertiesOf(text: string, run: XmlElement): string {
  const element = childOf(run, "w:rPr");
  if (element === undefined) return "";
  const changed = childOf(element, "w:rPrChange");
  if (changed === undefined) return text.slice(element.start, element.end);
  return text.slice(element.start, changed.start) + text.slice(changed.end, element.end);
}

/** The splices that carry out a plan. Without tracked changes nothing but letters is touched. */
export function runSplices(plan: RunPlan, writing: Writing): Splice[] {
  const { place, marks, properties } = plan;
  const outside = marks.filter((mark) => edgeOf(place.run, mark) !== null);
  const inside = marks.filter((mark) => edgeOf(place.run, mark) === null);
  const around = outside.map(({ xml, ends, ...mark }): Splice => {
    const at = edgeOf(place.run, mark) === "before" ? place.run.start : place.run.end;
    return { start: at, end: at, text: xml, rank: ends ? RANK.ends : RANK.begins };
  });
  const changes = plan.deleted.length > 0 || plan.inserted.length > 0;
  if (inside.length > 0 || (changes && writing.tracked))
    return [...around, divided({ ...plan, marks: inside }, writing)];
  if (properties !== null) {
    const element = childOf(place.run, "w:rPr");
    const start = element?.start ?? place.run.inner;
    around.push({ start, end: element?.end ?? start, text: properties(writing.tracked), rank: 0 });
  }
  return [...around, ...plainChanges(plan)];
}

/** Where a place is at the edge of a run, so that the run need not be divided; null where it is not. */
function edgeOf(run: XmlElement, { element, at }: Place): "before" | "behind" | null {
  const content = elementsOf(run).filter(({ name }) => name !== "w:rPr");
  if (element === content[0] && at <= 0) return "before";
  const end = element.name === "w:t" ? textIn(element).length : 1;
  return element === content.at(-1) && at >= end ? "behind" : null;
}

function rawText(text: string, { inner, innerEnd }: XmlElement): string {
  return text.slice(inner, innerEnd);
}

/** Replacements in the letters themselves. */
function plainChanges({ place: { part }, deleted, inserted }: RunPlan): Splice[] {
  const splices: Splice[] = [];
  const elements = new Set([...deleted, ...inserted].map(({ element }) => element));
  for (const element of elements) {
    const raw = rawText(part.text, element);
    for (const one of deleted) {
      if (one.element !== element) continue;
      const start = element.inner + rawOffset(raw, one.from);
      splices.push({ start, end: element.inner + rawOffset(raw, one.to), text: "", rank: 0 });
    }
    for (const one of inserted) {
      if (one.element !== element) continue;
      const at = element.inner + rawOffset(raw, one.at);
      splices.push({ start: at, end: at, text: escaped(one.text), rank: 1 });
    }
    splices.push(...keepsBlanks(part.text, element));
  }
  return splices;
}

/** Without `xml:space` blanks at the ends of a text are lost. */
function keepsBlanks(text: string, element: XmlElement): Splice[] {
  const tag = text.slice(element.start, element.inner);
  if (/\sxml:space\s*=/.test(tag)) return [];
  const at = element.start + 1 + rawName(text, element).length;
  return [{ start: at, end: at, text: ' xml:space="preserve"', rank: 0 }];
}

/** The run taken apart: as many runs as there are stretches that are kept, deleted or put in. */
function divided(
  { place, deleted, inserted, marks, properties }: RunPlan,
  { tracked, prefixes, change }: Writing,
): Splice {
  const { run, part } = place;
  const { text } = part;
  const w = prefixes.element;
  const opening = text.slice(run.start, run.inner);
  const closing = text.slice(run.innerEnd, run.end);
  const own = (of = tracked) => (properties === null ? propertiesOf(text, run) : properties(of));
  const out: string[] = [];
  let items: string[] = [];
  const flush = (gone: boolean) => {
    if (items.length === 0) return;
    const whole = `${opening}${own()}${items.join("")}${closing}`;
    out.push(gone ? `${change("del")}${whole}</${w}del>` : whole);
    items = [];
  };
  const letters = (name: string, raw: string) => `<${w}${name} xml:space="preserve">${raw}</${w}${name}>`;

  let before = childOf(run, "w:rPr")?.end ?? run.inner;
  for (const child of elementsOf(run)) {
    if (child.name === "w:rPr") continue;
    const here = <T extends Place>(all: readonly T[]) => all.filter(({ element }) => element === child);
    const gone = deleted.filter(({ element }) => element === child);
    const [added, set] = [here(inserted), here(marks)];
    if (gone.length + added.length + set.length === 0) {
      items.push(text.slice(before, child.end));
      before = child.end;
      continue;
    }
    before = child.end;
    const raw = rawText(text, child);
    const length = child.name === "w:t" ? textIn(child).length : 1;
    const places = [
      0,
      length,
      ...gone.flatMap(({ from, to }) => [from, to]),
      ...[...added, ...set].map(({ at }) => at),
    ];
    const cuts = [...new Set(places)].sort((a, b) => a - b);
    cuts.forEach((at, n) => {
      const more = added.filter((each) => each.at === at);
      const marked = set.filter((each) => each.at === at).toSorted((a, b) => Number(b.ends) - Number(a.ends));
      if (more.length + marked.length > 0) flush(false);
      for (const one of more) {
        const whole = `${opening}${own(false)}${letters("t", escaped(one.text))}${closing}`;
        out.push(tracked ? `${change("ins")}${whole}</${w}ins>` : whole);
      }
      for (const { xml } of marked) out.push(xml);
      const next = cuts[n + 1];
      if (next === undefined) return;
      if (gone.some(({ from, to }) => from <= at && to >= next)) {
        if (!tracked) return;
        flush(false);
        items.push(letters("delText", raw.slice(rawOffset(raw, at), rawOffset(raw, next))));
        flush(true);
      } else if (child.name !== "w:t" || (at === 0 && next === length)) items.push(text.slice(child.start, child.end));
      else items.push(letters("t", raw.slice(rawOffset(raw, at), rawOffset(raw, next))));
    });
  }
  flush(false);
  return { start: run.start, end: run.end, text: out.join(""), rank: 0 };
}
