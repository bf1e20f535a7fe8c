import { perLine } from "../incremental/memoise.ts";
import type { Signing } from "../styles/signing.ts";
import { onBehalfOf, signingOf } from "../styles/signing.ts";
import type { Style } from "../styles/style.ts";
import type { Component, Draft, Signature } from "../syntax/draft.ts";
import { fold } from "../text/fold.ts";
import { beginsWithWords, WORD_END } from "../text/letters.ts";
import { COMMITTEE_KIND } from "../vocabulary/committees.ts";
import { bodyName } from "./committee.ts";
import { jointBodies } from "./jointBodies.ts";

/** The signatures of a document by what they are for. */
export interface Signers {
  /** Who signs the document: the main signer first. */
  readonly signers: readonly Signature[];
  /** Who confirms a signer's signature, below “Xác nhận chữ ký …”. */
  readonly confirming: readonly Signature[];
}

const confirmations = perLine((line) => (line.items[0]?.kind === "confirmation" ? 1 : null));

/** Parts the signatures of a document into those of its signers and those that confirm them. */
export function signersOf(draft: Draft): Signers {
  const { signature, otherSignatures } = draft;
  const all = signature === null ? otherSignatures : [signature, ...otherSignatures];
  const from = all.length < 2 ? undefined : confirmations(draft)[0]?.line;
  const confirms = (one: Signature) => from !== undefined && one.range.start.line > from;
  return { signers: all.filter((one) => !confirms(one)), confirming: all.filter(confirms) };
}

/** Who signs the document itself, the main signer first. */
export function ownSigners(draft: Draft): readonly Signature[] {
  return signersOf(draft).signers;
}

/** True for a document of several bodies, as header or symbol tell. */
export function isJoint({ issuingBody, number }: Draft): boolean {
  const name = issuingBody === null ? "" : bodyName(issuingBody.text);
  return jointBodies(name) !== null || /[^-]-[^-]/.test(number?.bodyCode ?? "");
}

/** How the issuing body signs; null where nothing tells, and for joint documents. */
export function issuerSigning(draft: Draft, style: Style): Signing | null {
  if (draft.issuingBody === null || isJoint(draft)) return null;
  const above = bodyName(draft.superiorBody?.text ?? "");
  // The name of a congress, and its organ below.
  const name = bodyName(draft.issuingBody.text);
  return signingOf(name.startsWith("đảng bộ ") && above.startsWith("đại hội") ? above : name, style.signing);
}

/** Who decides by the line above the articles: “BAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH”. */
const ENACTS = /^(?<body>.{5,90}?) (?:quyết định|quyết nghị|kết luận|quy định)(?:\s*:)?$/u;
/** The bodies of a committee, and of the centre. */
const BOARDS = "ban thường vụ|ban chấp hành|bộ chính trị|ban bí thư";
const DECIDING = new RegExp(`^(?:${BOARDS}|${COMMITTEE_KIND}|chi bộ|uỷ ban kiểm tra)${WORD_END}`, "u");

const enactments = perLine(({ items, whole }) => {
  const [item, second] = items;
  if (item === undefined || second !== undefined || (item.kind !== "bodyName" && item.kind !== "capitals")) return null;
  const body = ENACTS.exec(fold(whole.text))?.groups?.body;
  return body !== undefined && DECIDING.test(body) ? body : null;
});

/** The body, folded, that the line “… QUYẾT ĐỊNH” above the articles names, and that line; null without one. */
export function enactedBy(draft: Draft): { readonly body: string; readonly line: number } | null {
  const { body } = draft;
  const found = body === null ? [] : enactments(draft).filter(({ line }) => line >= body.first && line <= body.last);
  const [first] = found;
  return first === undefined ? null : { body: first.fact, line: first.line };
}

const STANDING = /^(?:q(?:\.|uyền)?\s+)/u;
/** True for a position that may stand below “T/M” with these words, and for one that is still to be filled in. */
export function maySignOnBehalf(position: string, words: string): boolean | null {
  const behalf = onBehalfOf(words);
  if (behalf === null) return null;
  const folded = fold(position).replace(/\s+/g, " ").replace(STANDING, "");
  if (folded.startsWith("[")) return true;
  return behalf.positions.some((known) => beginsWithWords(folded, fold(known)));
}

/** Boards without a seal of their own: ban chỉ đạo, tiểu ban, hội đồng. */
const BOARD = new RegExp(`(?:^|\\s)(?:ban chỉ đạo|tiểu ban|hội đồng)${WORD_END}`, "u");

/** True for a signer who holds a second office in the board that issues: “… kiêm TRƯỞNG BAN CHỈ ĐẠO”. */
export function signsByTwoOffices(position: Component | null): boolean {
  const folded = fold(position?.text ?? "");
  return /(?:^|\s)kiêm(?:\s|$)/.test(folded) && BOARD.test(folded);
}
