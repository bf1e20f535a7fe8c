import { stateBody, stateBodyInSentence } from "../../reading/stateBodies.ts";
import { fold } from "../../text/fold.ts";
import type { OfState } from "../completion/state.ts";
import { STATE_ISSUERS, STATE_SUPERIORS, stateAuthorities, stateCode, statePositions } from "../completion/state.ts";
import type { DraftAnswers } from "./answers.ts";
import { beginning } from "./beginning.ts";
import type { Filling } from "./fill.ts";

/** A body of the State that the guide offers. */
export interface StateChoice {
  readonly label: string;
  readonly answers: DraftAnswers;
  /** Its letters in the symbol; null where its own name tells them. */
  readonly code: string | null;
}

/** Bodies below the committee of a place, and never below a province alone. */
const BELOW_PLACE = /^(?:phòng|trung tâm|trường) /u;
const PLACES = ["UBND XÃ", "UBND PHƯỜNG"];

const ISSUERS = STATE_ISSUERS.map((text) => beginning(text.replace(/\s+/g, " ")));
export const STATE_SUPERIOR_BEGINNINGS = STATE_SUPERIORS.map(beginning);
/** How the names of bodies of the State begin, with what is still to be named. */
export const STATE_BEGINNINGS = [...ISSUERS, ...STATE_SUPERIOR_BEGINNINGS];

/** The bodies of the State that may issue a document; those of a place once below each kind of committee. */
export function stateChoices(): readonly StateChoice[] {
  return ISSUERS.flatMap(({ start, hint }): StateChoice[] => {
    const code = stateBody(start)?.code ?? null;
    const rest = hint === null ? { bodyName: "" } : {};
    const label = hint === null ? start : `${start} …`;
    if (!BELOW_PLACE.test(fold(start))) return [{ label, code, answers: { issuingBody: start, ...rest } }];
    return PLACES.map((superiorBody) => ({
      label: `${label} (${superiorBody} …)`,
      code,
      answers: { issuingBody: start, ...rest, superiorBody },
    }));
  });
}

/** True for a name that begins like one of a body of the State, and not of a committee's office. */
export function isOfState(name: string): boolean {
  return stateBody(name) !== null && !/^văn phòng/u.test(fold(name));
}

/** True for a body of the State that stands below another one. NĐ 30: Phụ lục I, II.2a. */
export function isBelow(issuing: string): boolean {
  return stateBody(issuing)?.collective !== true;
}

/** The letters of a body of the State in the symbol; null where nothing tells. */
export function codeOf(of: OfState): string | null {
  return stateCode(of);
}

/** The ways in which the documents of a body of the State are signed: authorities, one a line, and position. */
export function stateSigners(of: OfState): readonly (readonly [authority: string, position: string])[] {
  const all = stateAuthorities(of);
  const [head = ""] = statePositions(of, null);
  const onBehalf = all.filter((one) => one.startsWith("TM."));
  const deputies = all
    .filter((one) => one.startsWith("KT."))
    .flatMap((one) => statePositions(of, one).map((position) => [one, position] as const));
  const byOrder = all
    .filter((one) => one.startsWith("TL."))
    .flatMap((one) => statePositions(of, one).map((position) => [one, position] as const));
  return [
    ...onBehalf.map((one) => [one, head] as const),
    ...onBehalf.flatMap((one) => deputies.map(([deputy, position]) => [`${one}\n${deputy}`, position] as const)),
    ...(head === "" ? [] : [["", head] as const]),
    ...deputies,
    ...byOrder,
  ];
}

const OFFICES: Readonly<Record<string, string>> = {
  tỉnh: "Văn phòng Ủy ban nhân dân tỉnh",
  "thành phố": "Văn phòng Ủy ban nhân dân thành phố",
  xã: "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã",
  phường: "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường",
  "đặc khu": "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân đặc khu",
};
const IN_PROVINCE = "các sở, ban, ngành, Ủy ban nhân dân các xã, phường";
const IN_COMMUNE = "các phòng, đơn vị trực thuộc, các thôn, tổ dân phố";

/** What is said of a body of the State and of those around it, by the names of placeholders. */
export function stateWords(issuing: string, authority: string): Readonly<Record<string, Filling | undefined>> {
  const unit = /^(?:uỷ ban nhân dân|hội đồng nhân dân) (tỉnh|thành phố|xã|phường|đặc khu)(?= |$)/u.exec(
    fold(issuing),
  )?.[1];
  const isProvince = unit === "tỉnh" || unit === "thành phố";
  const isWhole = authority === "" || !authority.startsWith("TM.");
  const found = stateBody(issuing);
  const body = issuing.toUpperCase();
  return {
    "cơ quan ban hành": issuing.includes("[") ? undefined : (stateBodyInSentence(issuing) ?? undefined),
    "thẩm quyền ban hành": found === null ? undefined : isWhole ? `${found.head} ${body}` : body,
    "bộ phận giúp việc": unit === undefined ? undefined : OFFICES[unit],
    "cấp dưới": unit === undefined ? "các phòng, đơn vị trực thuộc" : isProvince ? IN_PROVINCE : IN_COMMUNE,
  };
}
