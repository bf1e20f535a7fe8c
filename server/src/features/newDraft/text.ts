import { wantedSentence } from "../../reading/disseminationWording.ts";
import { placeIn } from "../../reading/placeOfBody.ts";
import { headerMonth } from "../../text/date.ts";
import { fold } from "../../text/fold.ts";
import { beginsWithWords } from "../../text/letters.ts";
import { PARTY_ORGANISATIONS } from "../../vocabulary/committees.ts";
import { BLANK } from "../completion/header.ts";
import type { Issuer } from "../issuer.ts";
import { issuerWords } from "../issuer.ts";
import { bareAbstract } from "./abstract.ts";
import type { DraftAnswers, DraftMaking, NewKind } from "./answers.ts";
import { tidy } from "./bodies.ts";
import type { Filling } from "./fill.ts";
import { fillTemplate } from "./fill.ts";
import type { NewHeader } from "./header.ts";
import { dateLine, newHeader, numberIn, numberLine, personName } from "./header.ts";
import { stateWords } from "./ofState.ts";
import { kindOf, templateOf } from "./templates.ts";

type Decided = DraftAnswers & { readonly kind: NewKind };

/** The collective for which a document is signed, in capitals with its committee: “BAN THƯỜNG VỤ ĐẢNG UỶ”. */
function collectiveOf(authority: string, { level, committee }: Issuer): string | null {
  const body = /^T\/M (.+)$/.exec(authority)?.[1] ?? "";
  if (level === "branch" || level === "organ" || level === null || body === "" || body.includes("[")) return null;
  return `${body}${body === "BAN THƯỜNG VỤ" && committee !== null ? ` ${committee.toUpperCase()}` : ""}`;
}

/** Who decides, in capitals: a collective, the body that signs for itself, or its head, also where his deputy signs. */
function deciderOf({ authority = "", position = "" }: Decided, issuer: Issuer): string {
  const own = tidy(authority);
  if (own.startsWith("T/M ") && issuer.level === "organ") return (issuer.speaker ?? own.slice(4)).toUpperCase();
  return collectiveOf(own, issuer) ?? (own.replace(/^\S+ /, "") || tidy(position) || "[NGƯỜI BAN HÀNH]");
}

/** The issuer as the text speaks of it: the committee itself where it is signed for as a whole. */
function speaking(issuer: Issuer, authority: string): Issuer {
  const whole = collectiveOf(authority, issuer);
  const { committee } = issuer;
  const isOwn = whole !== null && committee !== null && whole === committee.toUpperCase();
  return isOwn ? { ...issuer, speaker: committee } : issuer;
}

/** Who helps the issuer to follow its documents up: its office, a branch's leaders. */
function helperOf({ level, archive, speaker }: Issuer): string {
  if (level === "branch") return "Chi uỷ";
  return speaker === null && level !== null ? "[Bộ phận giúp việc]" : archive;
}

/** What a text is, or undefined where nothing is said. */
function said(text: string | undefined): string | undefined {
  const own = tidy(text ?? "");
  return own === "" ? undefined : own;
}

/** The places that the bodies of a header are of: “An Phú”, “Sơn Hà”. */
function placesOf({ issuingBody, superiorBody }: NewHeader): string[] {
  return [issuingBody, superiorBody ?? ""].flatMap((name) => {
    const [organisation = null] = PARTY_ORGANISATIONS.find(([each]) => beginsWithWords(fold(name), each)) ?? [];
    return organisation === null ? (placeIn(name) ?? []) : name.slice(organisation.length).trim();
  });
}

/** What is known of a draft by the names of placeholders; null where nothing is to stand, undefined where it is open. */
function known(answers: Decided, header: NewHeader, making: DraftMaking): Record<string, Filling | undefined> {
  const { office, today } = making;
  // Authorities of the State may stand below each other.
  const authority = (answers.authority ?? "").split("\n").map(tidy).join("\n");
  const position = tidy(answers.position ?? "");
  const issuer = speaking(header.issuer, authority);
  const kind = kindOf(answers.kind, making);
  const abstract = said(bareAbstract(answers.abstract ?? "", [...placesOf(header), tidy(answers.place ?? "")]));
  // Only a member who signs for a committee has no position below the authority.
  const unsigned = position === "" && !authority.startsWith("T/M ");
  const addressees = (answers.addressees ?? []).map(tidy).filter((each) => each !== "");
  return {
    ...issuerWords(issuer),
    "tên cơ quan cấp trên": header.superiorBody,
    "tên cơ quan chủ quản": header.superiorBody,
    "tên cơ quan ban hành": said(header.issuingBody),
    "số và ký hiệu": numberLine(header, answers.number ?? "", making.style),
    số: numberIn(answers.number ?? ""),
    "địa danh, ngày tháng năm": dateLine(tidy(answers.place ?? ""), making),
    "địa danh": said(answers.place),
    ngày: BLANK,
    tháng: headerMonth(today.month),
    năm: String(today.year),
    "tác giả": collectiveOf(authority, issuer),
    "người ban hành": deciderOf(answers, issuer),
    "trích yếu": abstract,
    "trích yếu nội dung": abstract,
    "cơ quan ban hành": issuer.speaker ?? undefined,
    "bộ phận giúp việc": helperOf(issuer),
    "tên loại": kind.name,
    "câu phổ biến": kind.dissemination === "none" ? null : wantedSentence(kind.name, office),
    "nơi gửi": addressees.length === 0 ? "[Tên cơ quan, tổ chức nhận]" : addressees,
    "cấp xem xét, quyết định": addressees.length === 1 ? addressees[0] : undefined,
    "nơi nhận": (answers.recipients ?? []).map(tidy).filter((each) => each !== ""),
    "nơi lưu": issuer.archive,
    "quyền hạn": authority === "" ? null : authority,
    "chức vụ": unsigned ? "[CHỨC VỤ]" : position === "" ? null : position,
    "họ và tên": said(personName(answers.name ?? "")),
    ...(making.style.world === "state" && stateWords(header.issuingBody, authority)),
  };
}

/** A list of addressees with one entry. */
const ONE_ADDRESSEE = /^(Kính (?:gửi|trình):)\n- ([^\n]+)\n(?!- )/m;

/** The text of a draft by answers that decide everything; `[gợi ý]` where something is still to be written. */
export function draftText(answers: Decided, making: DraftMaking): string {
  const header = newHeader(answers, making);
  const entries = Object.entries(known(answers, header, making));
  const fillings = new Map(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
  const { text } = templateOf(answers.kind, making);
  const filled = fillTemplate(text, fillings, making.style.forms.listSeparator);
  // A single addressee stands on the line of the word. NĐ 30: Phụ lục I, II.9d; the Party's guidelines leave it open.
  return `${filled.replace(ONE_ADDRESSEE, "$1 $2\n").trimEnd()}\n`;
}
