import { isInBody, partsInBody } from "../../reading/partsInBody.ts";
import { ownSignatures } from "../../reading/signatureBlocks.ts";
import type { Text } from "../../rules/define.ts";
import type { Style } from "../../styles/style.ts";
import type { Draft, Entry, EntryList } from "../../syntax/draft.ts";
import { sectionText } from "../../syntax/sections.ts";
import type { Range } from "../../text/position.ts";
import { documentType } from "../../vocabulary/documentTypes.ts";
import { PARTS } from "../hover/parts.ts";
import type { PartName } from "../placesInDraft.ts";

/** A piece of a component as it stands in the draft. */
export interface Found {
  /** Empty for what belongs to a component without being its content: the heading of a list. */
  readonly text: string;
  readonly range: Range;
}

type Finder = (draft: Draft) => readonly (Found | null | undefined)[];

/** A component of a document, as the checklist knows it. */
export interface ChecklistPart {
  readonly key: string;
  readonly name: Text;
  /** The rule that says that it is missing; null for one that no type must have. */
  readonly absence: string | null;
  /** The rules that speak of it wherever they do, besides that of its absence: ids, or `component/*`. */
  readonly rules: readonly string[];
  readonly find: Finder;
  /** Whether a document has it or may have it; left out: any. */
  readonly suits?: (draft: Draft) => boolean;
  /** Missing where that one is: the rules speak of it only once the other is there. */
  readonly follows?: string;
}

function isLetter({ kind }: Draft): boolean {
  return kind === "cong-van";
}

function isSlip({ kind }: Draft): boolean {
  return documentType(kind)?.paper === true;
}

/** A list's heading, and its entries from their dashes to their punctuation. */
function listed(list: EntryList<Entry> | null): Found[] {
  if (list === null) return [];
  const entries = list.entries.map(({ text, full }) => ({ text, range: full.range }));
  return [{ text: "", range: list.heading.range }, ...entries];
}

/** A component of the header, or what stands in the body though it belongs there. */
function inHeaderOrBody(part: "partyTitle" | "number" | "placeDate"): Finder {
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

/** A part that other views know by the same name. */
function known(key: PartName, part: Omit<ChecklistPart, "key" | "name">): ChecklistPart {
  return { key, name: PARTS[key].name, ...part };
}

type Titling = "docType" | "author" | "abstract" | "separator";

/** A component that the draft knows by its own name. */
function single(part: "superiorBody" | "issuingBody" | "star" | Titling | "drafterCode" | "contact"): Finder {
  return (draft) => [draft[part]];
}

const isTitled = (draft: Draft) => !isLetter(draft) && !isSlip(draft);
const isForOthers = ({ kind }: Draft) => kind === "cong-van" || kind === "to-trinh";

/** All components. Which of them a guideline has, and in which order, its folder says. */
const ALL: readonly ChecklistPart[] = [
  known("partyTitle", { absence: "tieu-de/thieu", rules: ["tieu-de/*"], find: inHeaderOrBody("partyTitle") }),
  known("superiorBody", {
    absence: "co-quan/thieu-cap-tren",
    rules: ["co-quan/thua-cap-tren", "co-quan/loai-cap-tren"],
    find: single("superiorBody"),
  }),
  known("issuingBody", { absence: "co-quan/thieu", rules: ["co-quan/*"], find: single("issuingBody") }),
  known("star", { absence: "co-quan/dau-sao", rules: [], find: single("star"), follows: "issuingBody" }),
  known("number", { absence: "so-ky-hieu/thieu", rules: ["so-ky-hieu/*"], find: inHeaderOrBody("number") }),
  known("placeDate", { absence: "dia-danh-ngay/thieu", rules: ["dia-danh-ngay/*"], find: inHeaderOrBody("placeDate") }),
  known("docType", {
    absence: "ten-loai/thieu",
    rules: ["ten-loai/*", "tham-quyen/*"],
    find: single("docType"),
    suits: (draft) => !isLetter(draft),
  }),
  known("author", {
    absence: null,
    rules: [],
    find: single("author"),
    suits: isTitled,
  }),
  known("abstract", {
    absence: "trich-yeu/thieu",
    rules: ["trich-yeu/*"],
    find: single("abstract"),
    suits: (draft) => !isSlip(draft),
    follows: "docType",
  }),
  known("separator", {
    absence: "trich-yeu/gach-ngan-cach",
    rules: [],
    find: single("separator"),
    suits: isTitled,
    follows: "docType",
  }),
  known("bases", {
    absence: null,
    rules: ["can-cu/*"],
    find: (draft) => draft.bases.map(({ text, full }) => ({ text, range: full.range })),
  }),
  {
    key: "body",
    name: { vi: "Nội dung", en: "Body" },
    absence: "noi-dung/thieu",
    rules: [],
    find: (draft) => [beginningOfBody(draft)],
  },
  {
    key: "sections",
    name: { vi: "Đề mục", en: "Sections" },
    absence: "de-muc/thieu",
    rules: ["de-muc/*"],
    find: markersOfSections,
  },
  known("dissemination", {
    absence: "pho-bien/thieu",
    rules: ["pho-bien/*"],
    find: (draft) => draft.disseminations,
    suits: ({ kind }) => kind === "chi-thi",
  }),
  {
    key: "signature",
    name: { vi: "Quyền hạn, chức vụ, họ tên người ký", en: "Signature" },
    absence: "chu-ky/thieu",
    rules: [],
    find: () => [],
    suits: (draft) => !isSigned(draft),
  },
  known("authority", {
    absence: null,
    rules: ["chu-ky/quyen-han", "chu-ky/quyen-han-phu-hop"],
    find: signedBy("authority"),
    suits: isSigned,
  }),
  known("position", {
    absence: "chu-ky/thieu-chuc-vu",
    rules: ["chu-ky/chuc-vu-uy-vien", "chu-ky/chuc-vu-kem-ten"],
    find: signedBy("position"),
    suits: isSigned,
  }),
  known("name", { absence: "chu-ky/thieu-ho-ten", rules: ["chu-ky/*"], find: signedBy("name"), suits: isSigned }),
  known("addressees", {
    absence: "kinh-gui/thieu",
    rules: ["kinh-gui/*"],
    find: (draft) => listed(draft.addressees),
    suits: isForOthers,
  }),
  known("recipients", { absence: "noi-nhan/thieu", rules: ["noi-nhan/*"], find: (draft) => listed(draft.recipients) }),
  known("appendices", {
    absence: null,
    rules: ["phu-luc/*"],
    find: (draft) => draft.appendices.map(({ label, title, range }) => ({ text: (label ?? title)?.text ?? "", range })),
  }),
  known("secrecy", {
    absence: null,
    rules: ["dau-muc-do/mat", "dau-muc-do/mat-noi-bo"],
    find: (draft) => [draft.marks.secrecy],
  }),
  known("urgency", {
    absence: null,
    rules: ["dau-muc-do/khan"],
    find: (draft) => [draft.marks.urgency],
  }),
  known("circulation", {
    absence: null,
    rules: [],
    find: (draft) => [draft.marks.circulation],
  }),
  known("draftMark", {
    absence: null,
    rules: [],
    find: (draft) => [draft.marks.draft],
  }),
  known("drafterCode", {
    absence: null,
    rules: [],
    find: single("drafterCode"),
  }),
  known("contact", { absence: null, rules: [], find: single("contact") }),
  known("copies", {
    absence: null,
    rules: ["ban-sao/*"],
    find: (draft) =>
      draft.copies.map(({ typeLine, number, range }) => ({ text: (typeLine ?? number)?.text ?? "", range })),
  }),
];

const BY_KEY = new Map(ALL.map((part) => [part.key, part]));

/** The components that a guideline has, in its order. */
export function partsInOrder({ components }: Style): readonly ChecklistPart[] {
  return components.flatMap(({ key }) => BY_KEY.get(key) ?? []);
}
