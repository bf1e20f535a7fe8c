import type { Kind } from "../../kinds/kind.ts";
import { bodyName, roleOf, standing } from "../../reading/committee.ts";
import { inPlacement } from "../../reading/tonePlacement.ts";
import type { Style } from "../../styles/style.ts";
import type { CivilDate } from "../../text/date.ts";
import { fold } from "../../text/fold.ts";
import { committeeAt, PARTY_ORGANISATIONS } from "../../vocabulary/committees.ts";
import { BODY_NAMES, SUPERIORS } from "../completion/header.ts";
import type { Beginning } from "./beginning.ts";
import { beginning } from "./beginning.ts";
import { isBelow, isOfState, STATE_BEGINNINGS, STATE_SUPERIOR_BEGINNINGS } from "./ofState.ts";

const ISSUING = BODY_NAMES.map(([text, code]) => ({ ...beginning(text), code }));
const SUPERIOR = SUPERIORS.map(beginning);

/** One line, single blanks, NFC. */
export function tidy(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** The beginnings of the bodies that may issue a document of a kind, with their letters in the symbol. */
export function issuingBeginnings({ issuedBy }: Kind): readonly (Beginning & { readonly code: string })[] {
  return issuedBy === "all" ? ISSUING : issuingCommittees();
}

function issuingCommittees(): readonly (Beginning & { readonly code: string })[] {
  return ISSUING.filter(({ start }) => roleOf(fold(start)) === "committee");
}

/** The beginnings of what may stand above a body. */
export function superiorBeginnings(issuing: string, kind: Kind, { world }: Style): readonly Beginning[] {
  if (world === "state") return STATE_SUPERIOR_BEGINNINGS;
  const name = bodyName(issuing);
  if (roleOf(name) === "organ") return issuingCommittees();
  // Below a commune's there is no committee that issues directives: QĐ 399-QĐ/TW, Điều 11.
  const under = committeeAt(name)?.level === "commune" || kind.issuedBy === "committees";
  return SUPERIOR.filter(({ start }) => (start === "ĐẢNG BỘ") !== under);
}

/** The beginning that a text is, and nothing behind it; undefined for a whole name. */
function beginningOf(text: string): Beginning | undefined {
  return [...ISSUING, ...SUPERIOR, ...STATE_BEGINNINGS].find(({ start, hint }) => hint !== null && start === text);
}

/** What is still to be named behind a text: “[TÊN XÃ]” behind “ĐẢNG UỶ XÃ”; null behind a whole name. */
export function missingName(text: string): string | null {
  return beginningOf(tidy(text))?.hint ?? null;
}

/** What a drafter may write again in front of the name: “xã An Phú” behind “ĐẢNG UỶ XÃ”. */
function repeated(start: string): string[] {
  const folded = fold(start);
  const pair = PARTY_ORGANISATIONS.flatMap(([organisation, committee]) =>
    organisation === folded ? [committee] : committee === folded ? [organisation] : [],
  );
  const level = /(?:tỉnh|thành phố|xã|phường|đặc khu)$/.exec(folded)?.[0] ?? (folded === "tỉnh uỷ" ? "tỉnh" : null);
  return [folded, ...pair, ...(level === null ? [] : [level])];
}

/** A name that was typed as a whole, “Đảng ủy xã An Phú” or “xã An Phú”, parted where a beginning ends. */
function parted(text: string, among: readonly Beginning[]): { readonly start: string; readonly rest: string } | null {
  const folded = fold(text);
  for (const begins of [(start: string) => [fold(start)], repeated]) {
    for (const { start, hint } of among) {
      const words = hint === null ? undefined : begins(start).find((one) => folded.startsWith(`${one} `));
      if (words !== undefined) return { start, rest: text.slice(words.length + 1) };
    }
  }
  return null;
}

function whole(text: string, rest: string, among: readonly Beginning[]): string {
  const start = tidy(text);
  const hint = missingName(start);
  if (hint === null) {
    const found = start.includes("[") ? null : parted(start, among);
    if (found !== null) return `${found.start} ${found.rest.toUpperCase()}`;
    if (start.startsWith("[")) return start;
    // The State writes “ỦY BAN” as its decree does.
    return isOfState(start) ? start.toUpperCase() : inPlacement(start.toUpperCase(), "old");
  }
  const name = tidy(rest);
  const again = repeated(start).find((words) => fold(name).startsWith(`${words} `));
  return `${start} ${name === "" ? hint : name.slice(again === undefined ? 0 : again.length + 1).toUpperCase()}`;
}

/** An issuing body's name as the header has it, in capitals: from its beginning and the rest; a placeholder without the rest. */
export function wholeBody(text: string, rest: string): string {
  return whole(text, rest, ISSUING);
}

/** The same of what stands above it: “tỉnh Sơn Hà” is the Party organisation there, and not its committee. */
export function wholeAbove(text: string, rest: string): string {
  return whole(text, rest, [...SUPERIOR, ...ISSUING]);
}

/** True where another body's name stands above a body's own. HD 36: II.1.2.1; HD 05: Phần II, I.2.1; NĐ 30: II.2a. */
export function hasSuperior(issuing: string, style: Style, today: CivilDate): boolean {
  if (style.world === "state") return isBelow(issuing);
  const name = bodyName(issuing);
  const role = roleOf(name);
  return role === "organ" || role === "branch" || standing(name, style, today) === "below";
}

/** What stands above a body that belongs to the office's own: its committee above an organ, its organisation above a branch. */
export function superiorFrom(own: string, issuing: string): string | null {
  const name = bodyName(own);
  if (roleOf(name) !== "committee" || name === bodyName(issuing)) return null;
  const role = roleOf(bodyName(issuing));
  if (role === "organ") return own;
  const pair = PARTY_ORGANISATIONS.find(([, committee]) => name.startsWith(`${committee} `));
  if (role !== "branch" || pair === undefined) return null;
  return `${pair[0]}${own.slice(pair[1].length)}`.toUpperCase();
}
