import { readDocument } from "../../incremental/document.ts";
import { bodyCodes } from "../../reading/bodyCode.ts";
import { wantedLevel } from "../../reading/placeLevel.ts";
import { placeOfBody } from "../../reading/placeOfBody.ts";
import { stateBodyCode } from "../../reading/stateBodies.ts";
import { rightSuperior } from "../../reading/superior.ts";
import { numberLine as lineOf } from "../../styles/numberLine.ts";
import type { Style } from "../../styles/style.ts";
import type { Draft } from "../../syntax/draft.ts";
import { headerMonth } from "../../text/date.ts";
import { fold } from "../../text/fold.ts";
import { BLANK } from "../completion/header.ts";
import type { Issuer } from "../issuer.ts";
import { issuerOf } from "../issuer.ts";
import type { DraftAnswers, DraftMaking, NewKind } from "./answers.ts";
import { tidy, wholeAbove, wholeBody } from "./bodies.ts";
import { kindOf, templateOf } from "./templates.ts";

/** The bodies of a draft's header, and what follows from their names. */
export interface NewHeader {
  readonly issuingBody: string;
  /** Null where none stands above. */
  readonly superiorBody: string | null;
  /** Null for a type without one. */
  readonly typeCode: string | null;
  /** Null where the names do not tell. */
  readonly bodyCode: string | null;
  readonly issuer: Issuer;
  /** A draft of the bodies alone. */
  readonly draft: Draft;
  /** The place that the names tell, with its level where it needs one; null where they tell none. */
  readonly place: string | null;
}

function placeOf(draft: Draft, { style }: DraftMaking): string | null {
  const place = placeOfBody(draft);
  if (place === null || place.includes("[")) return null;
  const wanted = wantedLevel(draft, place, style.forms);
  return wanted === null ? place : `${wanted.level} ${place}`;
}

/** Reads what the answers say of the bodies. */
export function newHeader(answers: DraftAnswers & { readonly kind: NewKind }, making: DraftMaking): NewHeader {
  const issuingBody = wholeBody(answers.issuingBody ?? "", answers.bodyName ?? "");
  const above = wholeAbove(answers.superiorBody ?? "", answers.superiorName ?? "");
  const superiorBody = above === "" ? null : (rightSuperior(issuingBody, above) ?? above);
  const { draft } = readDocument([...(superiorBody === null ? [] : [superiorBody]), issuingBody, "*", ""].join("\n"));
  const { office, style } = making;
  const own = office.issuingBody !== undefined && fold(tidy(office.issuingBody)) === fold(issuingBody);
  const codes = style.kindCodes[templateOf(answers.kind, making).kind] ?? kindOf(answers.kind, making).codes;
  return {
    issuingBody,
    superiorBody,
    typeCode: codes[0] ?? null,
    bodyCode: (own ? office.bodyCode : undefined) ?? codeOfBody(issuingBody, superiorBody, style),
    issuer: issuerOf(draft, {}),
    draft,
    place: placeOf(draft, making),
  };
}

function codeOfBody(issuing: string, superior: string | null, { world }: Style): string | null {
  if (world !== "state") return bodyCodes(issuing, superior).codes[0] ?? null;
  // Of a name that is still to be written the letters are not known, but for those that all of its kind have.
  const code = stateBodyCode(issuing);
  return issuing.includes("[") && code !== stateBodyCode(issuing.slice(0, issuing.indexOf("[")).trimEnd())
    ? null
    : code;
}

/** The number with its 0 in front; a blank in place of one that is not known. */
export function numberIn(number: string): string {
  const digits = /^\d+/.exec(tidy(number))?.[0] ?? "";
  if (digits === "") return BLANK;
  return `${digits.replace(/^0+(?=\d)/, "").padStart(2, "0")}${tidy(number).slice(digits.length)}`;
}

/** “Số 05-CT/ĐU”; a blank in place of the number that is not known. */
export function numberLine({ typeCode, bodyCode }: NewHeader, number: string, { forms }: Style): string {
  const body = bodyCode ?? "[cơ quan]";
  const own = typeCode === null ? `${body}${forms.number.beforeBody}[đơn vị soạn thảo]` : body;
  return lineOf(forms, numberIn(number), typeCode, own);
}

/** What stands behind the number: “-CT/ĐU”, “/QĐ-UBND”. */
export function symbolIn(header: NewHeader, style: Style): string {
  return numberLine(header, "1", style).replace(/^\D+\d+/, "");
}

/** Place and date of today's month, the day left blank until the draft is signed. */
export function dateLine(place: string, { today }: DraftMaking): string {
  return `${place === "" ? "[Địa danh]" : place}, ngày ${BLANK} tháng ${headerMonth(today.month)} năm ${today.year}`;
}

/** A person's name as it is printed: typed in capitals or in small letters alone it gets a capital for each word. */
export function personName(text: string): string {
  const name = tidy(text);
  if (name !== name.toUpperCase() && name !== name.toLowerCase()) return name;
  return name.toLowerCase().replace(/(?<!\S)\S/gu, (first) => first.toUpperCase());
}
