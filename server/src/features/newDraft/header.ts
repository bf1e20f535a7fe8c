import { readDocument } from "../../incremental/document.ts";
import { bodyCodes } from "../../reading/bodyCode.ts";
import { wantedLevel } from "../../reading/placeLevel.ts";
import { placeOfBody } from "../../reading/placeOfBody.ts";
import type { Style } from "../../styles/style.ts";
import type { Draft } from "../../syntax/draft.ts";
import { headerMonth } from "../../text/date.ts";
import { fold } from "../../text/fold.ts";
import { beginsWithSmall, CAPITALS, LETTER } from "../../text/letters.ts";
import { PLAIN_BEGINNINGS } from "../../vocabulary/plainBeginnings.ts";
import { BLANK } from "../completion/header.ts";
import type { Issuer } from "../issuer.ts";
import { issuerOf } from "../issuer.ts";
import type { DraftAnswers, DraftMaking, NewKind } from "./answers.ts";
import { tidy, wholeAbove, wholeBody } from "./bodies.ts";
import { kindOf } from "./templates.ts";

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
  const superiorBody = above === "" ? null : above;
  const { draft } = readDocument([...(superiorBody === null ? [] : [superiorBody]), issuingBody, "*", ""].join("\n"));
  const { office } = making;
  const own = office.issuingBody !== undefined && fold(tidy(office.issuingBody)) === fold(issuingBody);
  const code = own ? office.bodyCode : undefined;
  const kind = kindOf(answers.kind, making);
  const codes = making.style.kindCodes[kind.slug] ?? kind.codes;
  return {
    issuingBody,
    superiorBody,
    typeCode: codes[0] ?? null,
    bodyCode: code ?? bodyCodes(issuingBody, superiorBody).codes[0] ?? null,
    issuer: issuerOf(draft, {}),
    place: placeOf(draft, making),
  };
}

/** The number with its 0 in front; a blank in place of one that is not known. */
export function numberIn(number: string): string {
  const digits = /^\d+/.exec(tidy(number))?.[0] ?? "";
  if (digits === "") return BLANK;
  return `${digits.replace(/^0+(?=\d)/, "").padStart(2, "0")}${tidy(number).slice(digits.length)}`;
}

/** What stands behind the number: “-CT/ĐU”, “/QĐ-UBND”; of a type without a code “/UBND-VX”, by the unit that drafts it. */
export function symbolIn({ typeCode, bodyCode }: Pick<NewHeader, "typeCode" | "bodyCode">, { forms }: Style): string {
  const { beforeType, beforeBody } = forms.number;
  const body = bodyCode ?? "[cơ quan]";
  return typeCode === null
    ? `${beforeType}${body}${beforeBody}[đơn vị soạn thảo]`
    : `${beforeType}${typeCode}${beforeBody}${body}`;
}

/** “Số 05-CT/ĐU”; a blank in place of the number that is not known. */
export function numberLine(header: NewHeader, number: string, style: Style): string {
  return `Số${style.forms.number.colon} ${numberIn(number)}${symbolIn(header, style)}`;
}

/** Place and date of today's month, the day left blank until the draft is signed. */
export function dateLine(place: string, { today }: DraftMaking): string {
  return `${place === "" ? "[Địa danh]" : place}, ngày ${BLANK} tháng ${headerMonth(today.month)} năm ${today.year}`;
}

const LEAD = /^(?:về\s+việc|v\/v|về)\s*:?\s+/iu;

const FIRST_WORDS = new RegExp(`^(?<word>[${CAPITALS}]${LETTER}*) (?<next>${LETTER}+)`, "u");

/** The abstract without “về”, “về việc” and a mark at its end; it goes on in small letters, where no name begins it. */
export function bareAbstract(text: string): string {
  const bare = tidy(text)
    .replace(LEAD, "")
    .replace(/(?<!\s)\s*(?<![.;,])[.;,]+$/, "");
  const { word = "", next = "" } = FIRST_WORDS.exec(bare)?.groups ?? {};
  const plain = PLAIN_BEGINNINGS.has(word.toLowerCase()) && word.slice(1) === word.slice(1).toLowerCase();
  return plain && beginsWithSmall(next) ? `${bare.charAt(0).toLowerCase()}${bare.slice(1)}` : bare;
}

/** A person's name as it is printed: typed in capitals or in small letters alone it gets a capital for each word. */
export function personName(text: string): string {
  const name = tidy(text);
  if (name !== name.toUpperCase() && name !== name.toLowerCase()) return name;
  return name.toLowerCase().replace(/(?<!\S)\S/gu, (first) => first.toUpperCase());
}
