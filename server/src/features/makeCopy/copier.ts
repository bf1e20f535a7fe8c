import type { Office } from "../../configuration/configuration.ts";
import { readDocument } from "../../incremental/document.ts";
import { bodyCodes } from "../../reading/bodyCode.ts";
import { placeOfBody } from "../../reading/placeOfBody.ts";
import { seatOfState, stateBody, stateBodyCode } from "../../reading/stateBodies.ts";
import type { Style } from "../../styles/style.ts";
import type { Draft } from "../../syntax/draft.ts";
import { fold } from "../../text/fold.ts";
import { authorities, positions } from "../completion/signature.ts";
import type { Issuer } from "../issuer.ts";
import { issuerOf } from "../issuer.ts";

/** Who certifies a copy. */
export interface Copier {
  /** The lines above the star, the superior's first: a committee's copies are its office's. */
  readonly bodies: readonly string[];
  /** The letters of the body in the symbol; null where nothing tells. */
  readonly code: string | null;
  readonly place: string | null;
  readonly issuer: Issuer;
  /** Who signs below a stamp, on behalf of whom: Phần II, III.2.1 of HD 05. */
  readonly authority: string | null;
  readonly position: string | null;
  /** Null where the office's configuration names no signer. */
  readonly name: string | null;
}

const OFFICE_HEAD = /(?:^|\s)chánh văn phòng$/u;

/** The signers who may sign by order: the head of a committee's office, or any signer of a branch or an organ. */
function signerIn({ signers = [] }: Office, isCommittee: boolean) {
  return isCommittee ? signers.find(({ position = "" }) => OFFICE_HEAD.test(fold(position))) : signers[0];
}

/** A body of the State copies for itself, by order of its head. NĐ 30: Phụ lục I, Phần II; mẫu 3.1. */
function stateCopier(draft: Draft, office: Office): Copier {
  const own = office.issuingBody;
  const issuing = own ?? draft.issuingBody?.text ?? null;
  const superior = (own === undefined ? draft.superiorBody?.text : office.superiorBody) ?? null;
  const found = stateBody(issuing ?? "");
  const [signer] = own === undefined ? [] : (office.signers ?? []);
  return {
    bodies: [superior, issuing].filter((line) => line !== null),
    code: (own === undefined ? undefined : office.bodyCode) ?? stateBodyCode(issuing ?? ""),
    place: (own === undefined ? undefined : office.place) ?? draft.placeDate?.place ?? seatOfState(draft),
    issuer: issuerOf(draft, {}),
    authority: signer?.authority ?? (signer === undefined && found !== null ? `TL. ${found.head}` : null),
    position: signer?.position ?? (signer === undefined && found !== null ? "CHÁNH VĂN PHÒNG" : null),
    name: signer?.name ?? null,
  };
}

/** The body that copies: the office's own, as far as it says so; else the one that issued the document. */
export function copierOf(draft: Draft, office: Office, style: Style): Copier {
  if (style.world === "state") return stateCopier(draft, office);
  const own = office.issuingBody;
  const issuing = own ?? draft.issuingBody?.text ?? null;
  const superior = (own === undefined ? draft.superiorBody?.text : office.superiorBody) ?? null;
  if (issuing === null) {
    const issuer = issuerOf(draft, {});
    return { bodies: [], code: null, place: null, issuer, authority: null, position: null, name: null };
  }
  const header = [...(superior === null ? [] : [superior]), issuing, "*", ""].join("\n");
  const { draft: read } = readDocument(header);
  const issuer = issuerOf(read, {});
  const { level } = issuer;
  const isCommittee = level !== null && level !== "branch" && level !== "organ";
  const bodies = isCommittee ? [issuing, "VĂN PHÒNG"] : [...(superior === null ? [] : [superior]), issuing];
  const code = bodyCodes(bodies.at(-1) ?? "", bodies.length > 1 ? (bodies[0] ?? null) : null).codes[0] ?? null;
  const byOrder = isCommittee ? "T/L BAN THƯỜNG VỤ" : null;
  const [usual] = level === "organ" ? positions(null, issuer) : [];
  const together = usual === undefined && !isCommittee ? (authorities(issuer)[0] ?? null) : null;
  const position = isCommittee ? "CHÁNH VĂN PHÒNG" : (usual ?? positions(together, issuer)[0] ?? null);
  const signer = own === undefined ? undefined : signerIn(office, isCommittee);
  return {
    bodies,
    code,
    place: (own === undefined ? undefined : office.place) ?? placeOfBody(read) ?? draft.placeDate?.place ?? null,
    issuer,
    authority: (signer === undefined ? undefined : signer.authority) ?? byOrder ?? together,
    position: signer?.position ?? position,
    name: signer?.name ?? null,
  };
}
