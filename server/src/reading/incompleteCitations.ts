import type { World } from "../styles/style.ts";
import { fold } from "../text/fold.ts";
import type { Citation } from "./citations.ts";

/** A part that a first citation must tell. */
export type CitationPart = "type" | "number" | "date" | "body" | "abstract";

/** Cited by name and year, without number: HD 05, Phần II, I.6.2.3; NĐ 30, Phụ lục I, II.6b. */
const LAWS = new Set(["luật", "bộ luật", "pháp lệnh", "hiến pháp", "lệnh"]);

/** What goes from office to office: State documents name it by number and day, and its abstract seldom. */
const CORRESPONDENCE = new Set(["công văn", "tờ trình", "báo cáo", "văn bản", "biên bản", "công điện", "thông báo"]);

/** True for laws, which are cited by their name. */
export function isLaw({ typeName }: Citation): boolean {
  return typeName !== null && LAWS.has(fold(typeName.text));
}

/** What a first citation must tell besides its symbol, and does not, in the order in which it is told. */
export function missingParts(citation: Citation, world: World): readonly CitationPart[] {
  const { typeName, saysNumber, saysDate, body, abstract } = citation;
  const parts: CitationPart[] = [];
  // Who sent a letter is told before it: “Theo đề nghị của Sở Nội vụ tại Tờ trình số …”.
  const sent = world === "state" && (typeName === null || CORRESPONDENCE.has(fold(typeName.text)));
  if (typeName === null && !sent) parts.push("type");
  if (!saysDate) parts.push("date");
  if (body === null && !sent) parts.push("body");
  if (abstract === null && !sent) parts.push("abstract");
  // “số” alone is not worth a finding; of a State document it is the business of vien-dan/dinh-dang.
  if (parts.length > 0 && typeName !== null && !saysNumber && world !== "state") parts.unshift("number");
  return parts;
}
