import type { StrayPart } from "../../reading/partsInBody.ts";
import { isInBody, partsInBody } from "../../reading/partsInBody.ts";
import { ownSignatures } from "../../reading/signatureBlocks.ts";
import type { Text } from "../../rules/define.ts";
import type { Style } from "../../styles/style.ts";
import type { Draft, Entry, EntryList } from "../../syntax/draft.ts";
import { sectionText } from "../../syntax/sections.ts";
import type { Range } from "../../text/position.ts";
import type { ComponentKey } from "../../vocabulary/components.ts";
import { COMPONENTS, componentName } from "../../vocabulary/components.ts";

/** A piece of a component as it stands in the draft. */
export interface Found {
  /** Empty for what belongs to a component without being its content: the heading of a list. */
  readonly text: string;
  readonly range: Range;
}

type Finder = (draft: Draft) => readonly (Found | null | undefined)[];

/** A component of a document, as the checklist knows it. */
export interface ChecklistPart {
  readonly key: ComponentKey;
  readonly name: Text;
  /** The rules that speak of it wherever they do, besides those of its absence: ids, or `component/*`. */
  readonly rules: readonly string[];
  readonly find: Finder;
  /** Whether a document has it or may have it; left out: any. */
  readonly suits?: (draft: Draft) => boolean;
  /** Missing where that one is: the rules speak of it only once the other is there. */
  readonly follows?: string;
}

function isLetter({ type }: Draft): boolean {
  return type.form === "letter";
}

function isSlip({ type }: Draft): boolean {
  return type.form === "slip";
}

/** A list's heading, and its entries from their dashes to their punctuation. */
function listed(list: EntryList<Entry> | null): Found[] {
  if (list === null) return [];
  const entries = list.entries.map(({ text, full }) => ({ text, range: full.range }));
  return [{ text: "", range: list.heading.range }, ...entries];
}

/** A component of the header, or what stands in the body though it belongs there. */
function inHeaderOrBody(part: StrayPart): Finder {
  return (draft) =>
    isInBody(draft, part) ? partsInBody(draft).flatMap((one) => (one.part === part ? [one.at] : [])) : [draft[part]];
}

function beginningOfBody(draft: Draft): Found | null {
  const {
    preamble,
    sections: [first],
  } = draft;
  if (preamble !== null) return preamble;
  return first === undefined
    ? null
    : { text: `${first.marker.text} ${sectionText(draft, first)}`, range: first.markerRange };
}

/** More numbers than this say no more. */
const MOST_MARKERS = 12;

function markersOfSections({ sections }: Draft): Found[] {
  const [first] = sections;
  if (first === undefined) return [];
  const numbers = sections.map(({ marker }) => marker.text);
  const more = numbers.length > MOST_MARKERS ? ["…"] : [];
  return [{ text: [...numbers.slice(0, MOST_MARKERS), ...more].join(" "), range: first.markerRange }];
}

function isSigned(draft: Draft): boolean {
  return ownSignatures(draft).length > 0;
}

function signedBy(part: "authority" | "position" | "name"): Finder {
  return (draft) => ownSignatures(draft).map((block) => block[part]);
}

/** A component with its name and rules, which `components.ts` tells. */
function part(key: ComponentKey, own: Omit<ChecklistPart, "key" | "name" | "rules">): ChecklistPart {
  const { rules } = COMPONENTS[key];
  return { ...own, key, name: componentName(key), rules };
}

type Titling = "docType" | "author" | "abstract" | "separator";

/** A component that the draft knows by its own name. */
function single(part: "superiorBody" | "issuingBody" | "star" | Titling | "drafterCode" | "contact"): Finder {
  return (draft) => [draft[part]];
}

const isTitled = (draft: Draft) => !isLetter(draft) && !isSlip(draft);
const isForOthers = ({ type }: Draft) => type.addressees !== "none";

/** All components. Which of them a guideline has, and in which order, its folder says. */
const ALL: readonly ChecklistPart[] = [
  part("partyTitle", { find: inHeaderOrBody("partyTitle") }),
  part("superiorBody", {
    find: single("superiorBody"),
  }),
  part("issuingBody", { find: single("issuingBody") }),
  part("star", { find: single("star"), follows: "issuingBody" }),
  part("number", { find: inHeaderOrBody("number") }),
  part("placeDate", { find: inHeaderOrBody("placeDate") }),
  part("docType", {
    find: single("docType"),
    suits: (draft) => !isLetter(draft),
  }),
  part("author", {
    find: single("author"),
    suits: isTitled,
  }),
  part("abstract", {
    find: single("abstract"),
    suits: (draft) => !isSlip(draft),
    follows: "docType",
  }),
  part("separator", {
    find: single("separator"),
    suits: isTitled,
    follows: "docType",
  }),
  part("stateTitle", { find: inHeaderOrBody("stateTitle") }),
  part("motto", { find: (draft) => [draft.motto] }),
  part("issuingAuthority", { find: (draft) => [draft.issuingAuthority] }),
  part("enactment", { find: (draft) => [draft.enactment] }),
  part("bases", {
    find: (draft) => draft.bases.map(({ text, full }) => ({ text, range: full.range })),
  }),
  part("body", {
    find: (draft) => [beginningOfBody(draft)],
  }),
  part("sections", {
    find: markersOfSections,
  }),
  part("dissemination", {
    find: (draft) => draft.disseminations,
    suits: ({ type }) => type.dissemination === "required",
  }),
  part("signature", {
    find: () => [],
    suits: (draft) => !isSigned(draft),
  }),
  part("authority", {
    find: signedBy("authority"),
    suits: isSigned,
  }),
  part("position", {
    find: signedBy("position"),
    suits: isSigned,
  }),
  part("name", { find: signedBy("name"), suits: isSigned }),
  part("addressees", {
    find: (draft) => listed(draft.addressees),
    suits: isForOthers,
  }),
  part("recipients", { find: (draft) => listed(draft.recipients) }),
  part("appendices", {
    find: (draft) => draft.appendices.map(({ label, title, range }) => ({ text: (label ?? title)?.text ?? "", range })),
  }),
  part("secrecy", {
    find: (draft) => [draft.marks.secrecy],
  }),
  part("urgency", {
    find: (draft) => [draft.marks.urgency],
  }),
  part("circulation", {
    find: (draft) => [draft.marks.circulation],
  }),
  part("draftMark", {
    find: (draft) => [draft.marks.draft],
  }),
  part("drafterCode", {
    find: single("drafterCode"),
  }),
  part("contact", { find: single("contact") }),
  part("copies", {
    find: (draft) =>
      draft.copies.map(({ typeLine, number, range }) => ({ text: (typeLine ?? number)?.text ?? "", range })),
  }),
];

const BY_KEY = new Map<string, ChecklistPart>(ALL.map((part) => [part.key, part]));

/** The components that a guideline has, in its order. */
export function partsInOrder({ components }: Style): readonly ChecklistPart[] {
  return components.flatMap(({ key }) => BY_KEY.get(key) ?? []);
}
