import type { Text } from "../rules/define.ts";
import type { Component, Copy, Draft, LineSpan, Section } from "../syntax/draft.ts";
import { lineEndOf, lineStartOf } from "../syntax/draft.ts";
import { sectionRange, sectionText } from "../syntax/sections.ts";
import type { Range } from "../text/position.ts";
import { comparePositions } from "../text/position.ts";
import { shortComponentName } from "../vocabulary/components.ts";
import { around } from "./placesInDraft.ts";

export type OutlineKind = "header" | "component" | "section" | "list" | "signature" | "copy" | "appendix";

/** One entry of the outline. `range` holds the ranges of all children; `selection` lies within it. */
export interface OutlineNode {
  readonly kind: OutlineKind;
  readonly name: Text;
  readonly detail: string;
  readonly range: Range;
  readonly selection: Range;
  readonly children: readonly OutlineNode[];
}

const LONGEST_NAME = 60;

/** A text cut to 60 code units, at a word's end where there is one. */
export function firstWords(text: string): string {
  if (text.length <= LONGEST_NAME) return text;
  const cut = text.slice(0, LONGEST_NAME);
  const space = cut.lastIndexOf(" ");
  return `${space > 20 ? cut.slice(0, space) : cut}…`;
}

function same(text: string): Text {
  return { vi: text, en: text };
}

function leaf(name: Text, of: Component): OutlineNode {
  return { kind: "component", name, detail: firstWords(of.text), range: of.range, selection: of.range, children: [] };
}

/** An entry of a list is named by its own words. */
function entryLeaf(entry: Component): OutlineNode {
  return { ...leaf(same(firstWords(entry.text)), entry), detail: "" };
}

/** The components of the header that are one stretch of text each, as the draft calls them. */
const HEADER_PARTS = [
  ...(["partyTitle", "superiorBody", "issuingBody", "number", "placeDate", "docType", "author", "abstract"] as const),
];

function headerNode(draft: Draft, span: LineSpan): OutlineNode {
  const range = { start: lineStartOf(draft.lines, span.first), end: lineEndOf(draft.lines, span.last) };
  const children = HEADER_PARTS.flatMap((part) => {
    const of = draft[part];
    return of === null ? [] : [leaf(shortComponentName(part), of)];
  });
  const { addressees } = draft;
  if (addressees !== null) {
    const parts = [addressees.heading.range, ...addressees.entries.map((entry) => entry.full.range)];
    children.push({
      kind: "list",
      name: same(addressees.heading.text.replace(/(?<!\s)\s*:$/, "")),
      detail: String(addressees.entries.length),
      range: around(parts),
      selection: addressees.heading.range,
      children: addressees.entries.map(entryLeaf),
    });
  }
  children.sort((a, b) => comparePositions(a.range.start, b.range.start));
  const { type } = draft;
  const whole = around([range, ...children.map((child) => child.range)]);
  return {
    kind: "header",
    name: { vi: "Phần đầu văn bản", en: "Header" },
    detail: type?.name ?? "",
    range: whole,
    selection: { start: whole.start, end: lineEndOf(draft.lines, span.first) },
    children,
  };
}

function sectionNode(draft: Draft, section: Section): OutlineNode {
  const text = firstWords(sectionText(draft, section));
  const bare = section.marker.family === "bullet" || section.marker.family === "plus";
  return {
    kind: "section",
    name: same(text === "" ? section.marker.text : `${section.marker.text} ${text}`),
    detail: bare ? "" : section.marker.text,
    range: sectionRange(draft, section),
    selection: section.markerRange,
    children: section.children.map((child) => sectionNode(draft, child)),
  };
}

function signatureNode(draft: Draft): OutlineNode[] {
  const { signature } = draft;
  if (signature === null) return [];
  const parts = [signature.authority, signature.position, signature.name].filter((part) => part !== null);
  return [
    {
      kind: "signature",
      name: shortComponentName("signature"),
      detail: firstWords(parts.map((part) => part.text).join(" – ")),
      range: signature.range,
      selection: parts[0]?.range ?? signature.range,
      children: [],
    },
  ];
}

const COPY_NAMES: Readonly<Record<Copy["type"], Text>> = {
  "sao-y": { vi: "Bản sao y bản chính", en: "True copy" },
  "sao-luc": { vi: "Bản sao lục", en: "Copy of a copy" },
  "trich-sao": { vi: "Bản trích sao", en: "Extract" },
  "ban-sao": { vi: "Bản sao văn bản", en: "Certified copy" },
};

/** The outline of a draft: header, sections, dissemination, recipients, signature, copies, appendices. */
export function outline(draft: Draft): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  if (draft.header !== null) nodes.push(headerNode(draft, draft.header));
  for (const base of draft.bases) nodes.push(leaf(shortComponentName("bases"), base));
  nodes.push(...draft.sections.map((section) => sectionNode(draft, section)));
  if (draft.dissemination !== null) {
    nodes.push(leaf(shortComponentName("dissemination"), draft.dissemination));
  }
  const { recipients } = draft;
  if (recipients !== null) {
    nodes.push({
      kind: "list",
      name: shortComponentName("recipients"),
      detail: String(recipients.entries.length),
      range: around([recipients.heading.range, ...recipients.entries.map((entry) => entry.full.range)]),
      selection: recipients.heading.range,
      children: recipients.entries.map(entryLeaf),
    });
  }
  nodes.push(...signatureNode(draft));
  for (const copy of draft.copies) {
    const detail = copy.number?.text ?? copy.issuingBody?.text ?? "";
    const start = copy.range.start;
    nodes.push({
      kind: "copy",
      name: COPY_NAMES[copy.type],
      detail: firstWords(detail),
      range: copy.range,
      selection: { start, end: start },
      children: [],
    });
  }
  for (const { label, title, range } of draft.appendices) {
    const name = label?.text ?? "Văn bản kèm theo";
    const selection = label?.range ?? title?.range ?? { start: range.start, end: range.start };
    nodes.push({
      kind: "appendix",
      name: { vi: name, en: label?.text ?? "Attached document" },
      detail: firstWords(title?.text ?? ""),
      range,
      selection,
      children: [],
    });
  }
  return nodes.sort((a, b) => comparePositions(a.range.start, b.range.start));
}
