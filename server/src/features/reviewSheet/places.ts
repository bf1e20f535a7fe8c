import type { EngineRule } from "../../rules/define.ts";
import type { Appendix, Component, Copy, Draft, Entry, Signature } from "../../syntax/draft.ts";
import type { Text } from "../../text/bilingual.ts";
import type { Position } from "../../text/position.ts";
import type { ComponentKey } from "../../vocabulary/components.ts";
import { componentInSentence, componentsIn } from "../../vocabulary/components.ts";
import { holds, partsOf, signatureParts } from "../placesInDraft.ts";
import { bodyPlace } from "./sectionWords.ts";

const HEADER: Text = { vi: "phần đầu trang", en: "header" };
const SIGNATURE: Text = { vi: "phần ký", en: "signature" };
const HEADER_PARTS: ReadonlySet<string> = new Set(componentsIn("header"));
const NOT_THERE: Text = { vi: "(chưa có)", en: "(missing)" };
const WHOLE: Text = { vi: "cả văn bản", en: "the whole document" };

function lineNumber(n: number): Text {
  return { vi: `dòng ${n}`, en: `line ${n}` };
}

/** A place in a list: “dòng 3” for its third entry, else its heading. */
function listPlace(name: Text, heading: Component | null, entries: readonly Entry[], at: Position): Text[] | null {
  const index = entries.findIndex(({ full }) => holds(full.range, at));
  if (index >= 0) return [name, lineNumber(index + 1)];
  if (heading === null || !holds(heading.range, at)) return null;
  const word = heading.text.replace(/(?<![\s:])[\s:]+$/u, "");
  return [name, { vi: `chữ “${word}”`, en: `the words “${word}”` }];
}

function nth({ vi, en }: Text, index: number, count: number): Text {
  return count < 2 ? { vi, en } : { vi: `${vi} thứ ${index + 1}`, en: `${en} ${index + 1}` };
}

function copyPlace({ copies }: Draft, at: Position): Text[] | null {
  const index = copies.findIndex(({ range }) => holds(range, at));
  const copy = copies[index];
  if (copy === undefined) return null;
  return [nth({ vi: "bản sao", en: "copy" }, index, copies.length), ...partOfCopy(copy, at)];
}

function partOfCopy(copy: Copy, at: Position): Text[] {
  const list = listPlace(componentInSentence("recipients"), copy.recipientsHeading, copy.recipients, at);
  if (list !== null) return list;
  const part = [
    ...(["issuingBody", "star", "number", "placeDate"] as const).flatMap((name) => {
      const of = copy[name];
      return of === null ? [] : [{ name, range: of.range }];
    }),
    ...signatureParts({ ...copy, signedMark: null }),
  ].find(({ range }) => holds(range, at));
  return part === undefined ? [] : [componentInSentence(part.name)];
}

function appendixPlace({ appendices, lines }: Draft, at: Position): Text[] | null {
  const appendix = appendices.find(({ range }) => holds(range, at));
  if (appendix === undefined) return null;
  const { label, title, range } = appendix;
  const name = appendixName(appendix);
  if (label !== null && holds(label.range, at)) return [name];
  if (title !== null && holds(title.range, at)) return [name, { vi: "tên phụ lục", en: "title" }];
  const first = (title ?? label)?.range.end.line ?? range.start.line - 1;
  const above = lines.slice(first + 1, at.line + 1).filter(({ items }) => items.length > 0);
  return [name, { vi: `đoạn ${above.length}`, en: `paragraph ${above.length}` }];
}

function appendixName({ label }: Appendix): Text {
  if (label === null) return { vi: "văn bản kèm theo", en: "attached document" };
  const written = label.text.replace(/^phụ lục/iu, "Phụ lục");
  return { vi: written, en: written };
}

function signaturePlace(draft: Draft, at: Position): Text[] | null {
  const all = [draft.signature, ...draft.otherSignatures].filter((one): one is Signature => one !== null);
  const index = all.findIndex(({ range }) => holds(range, at));
  const signature = all[index];
  if (signature === undefined) return null;
  const part = signatureParts(signature).find(({ range }) => holds(range, at))?.name;
  const block = nth(all.length > 1 ? { vi: "chữ ký", en: "signature" } : SIGNATURE, index, all.length);
  return part === undefined ? [block] : [block, componentInSentence(part)];
}

function partPlace(draft: Draft, at: Position): Text[] | null {
  const { recipients, addressees, bases } = draft;
  if (recipients !== null) {
    const place = listPlace(componentInSentence("recipients"), recipients.heading, recipients.entries, at);
    if (place !== null) return place;
  }
  if (addressees !== null) {
    const place = listPlace(componentInSentence("addressees"), addressees.heading, addressees.entries, at);
    if (place !== null) return place;
  }
  const base = bases.findIndex(({ full }) => holds(full.range, at));
  if (base >= 0) return [{ vi: `căn cứ thứ ${base + 1}`, en: `base ${base + 1}` }];
  const part = partsOf(draft).find(({ range }) => holds(range, at))?.name;
  if (part === undefined) return null;
  return HEADER_PARTS.has(part) ? [HEADER, componentInSentence(part)] : [componentInSentence(part)];
}

/** A line of the header that is no part of it: “phần đầu trang, dòng 3”, blank lines not counted. */
function headerPlace({ header, lines }: Draft, { line }: Position): Text[] | null {
  if (header === null || line < header.first || header.last < line) return null;
  const above = lines.slice(header.first, line + 1).filter(({ items }) => items.length > 0);
  return [HEADER, lineNumber(above.length)];
}

/** Where something that is missing belongs: “phần đầu trang, tiêu đề (chưa có)”. */
function absentPlace(key: ComponentKey): Text[] {
  const own = componentInSentence(key);
  const last = { vi: `${own.vi} ${NOT_THERE.vi}`, en: `${own.en} ${NOT_THERE.en}` };
  return HEADER_PARTS.has(key) ? [HEADER, last] : [last];
}

/**
 * The place of a finding in words for a reader of the printed document: “mục 2, đoạn 1”, “phần đầu trang, số và ký
 * hiệu”, “nơi nhận, dòng 3”; the line of the file as a last resort. `about`: what a rule of the engine speaks of, null for any other rule;
 * `absent`: the component that is missing.
 */
export function placeInWords(
  draft: Draft,
  start: Position,
  { about, absent }: { readonly about: EngineRule["about"] | null; readonly absent: ComponentKey | null },
): Text {
  const words = (about === "file" ? [WHOLE] : null) ??
    // Comments are not printed.
    (about === "comment" ? [lineNumber(start.line + 1)] : null) ??
    (absent === null ? null : absentPlace(absent)) ??
    copyPlace(draft, start) ??
    appendixPlace(draft, start) ??
    signaturePlace(draft, start) ??
    partPlace(draft, start) ??
    bodyPlace(draft, start) ??
    headerPlace(draft, start) ?? [lineNumber(start.line + 1)];
  return { vi: words.map(({ vi }) => vi).join(", "), en: words.map(({ en }) => en).join(", ") };
}
