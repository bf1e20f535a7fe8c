import { KINDS } from "../../kinds/kinds.ts";
import { wantedSentence } from "../../reading/disseminationWording.ts";
import { FOLLOW_UP } from "../../vocabulary/phrases.ts";
import { listOf } from "../completion/recipients.ts";
import { ROOM } from "../completion/signature.ts";
import type { Issuer } from "../issuer.ts";
import { fillIn } from "../issuer.ts";
import type { DraftAnswers, DraftMaking, NewKind } from "./answers.ts";
import { tidy } from "./bodies.ts";
import type { NewHeader } from "./header.ts";
import { bareAbstract, dateLine, newHeader, numberLine } from "./header.ts";

type Decided = DraftAnswers & { readonly kind: NewKind };

/** Who issues it, in capitals below the type: whom the signature speaks for. Nothing for others than committees. */
function authorLine(authority: string, { level, committee }: Issuer): string[] {
  const body = /^T\/M (.+)$/.exec(authority)?.[1] ?? "";
  if (level === "branch" || level === "organ" || level === null || body === "" || body.includes("[")) return [];
  return [`CỦA ${body}${body === "BAN THƯỜNG VỤ" && committee !== null ? ` ${committee.toUpperCase()}` : ""}`];
}

function directive(answers: Decided, { issuer }: NewHeader, { office }: DraftMaking): string[] {
  const typeName = KINDS.bySlug(answers.kind).name;
  const abstract = bareAbstract(answers.abstract ?? "");
  return [
    typeName.toUpperCase(),
    ...authorLine(tidy(answers.authority ?? ""), issuer),
    `về ${abstract === "" ? "[trích yếu nội dung]" : abstract}`,
    "-----",
    "",
    `[Tình hình, lý do ban hành ${typeName}.]`,
    "",
    fillIn("[Mục đích, yêu cầu], {cơ quan} yêu cầu {cấp dưới} thực hiện tốt các nội dung sau:", issuer, typeName),
    "",
    "1. [Nội dung thứ nhất].",
    "",
    "2. [Nội dung thứ hai].",
    "",
    `3. ${fillIn(FOLLOW_UP, issuer, typeName)}`,
    "",
    wantedSentence(typeName, office),
  ];
}

function letter({ addressees = [] }: Decided, { style }: DraftMaking): string[] {
  const names = addressees.length === 0 ? ["[Tên cơ quan, tổ chức nhận]"] : addressees.map(tidy);
  return [
    "Kính gửi:",
    ...names.map((each, n) => `- ${each}${n === names.length - 1 ? "." : style.forms.listSeparator}`),
    "",
    "[Lý do, căn cứ gửi công văn.]",
    "",
    "[Nội dung đề nghị, yêu cầu.]",
  ];
}

/** The abstract of a công văn, below its number. HD 36: II.1.5.2; HD 05: Phần II, I.5.2.3. */
function letterAbstract({ abstract = "" }: Decided, { style }: DraftMaking): string {
  const words = bareAbstract(abstract);
  const lead = style.forms.letterAbstract;
  if (words === "") return lead === "" ? "[Trích yếu nội dung]" : `${lead} [trích yếu nội dung]`;
  return lead === "" ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : `${lead} ${words}`;
}

function signature({ authority = "", position = "", name = "" }: Decided): string {
  const above = [tidy(authority), tidy(position)].filter((line) => line !== "");
  return `${above.length === 0 ? "[CHỨC VỤ]" : above.join("\n")}${ROOM}${tidy(name) || "[Họ và tên]"}`;
}

/** The text of a draft by answers that decide everything; `[gợi ý]` where something is still to be written. */
export function draftText(answers: Decided, making: DraftMaking): string {
  const header = newHeader(answers.kind, answers, making);
  const isLetter = KINDS.bySlug(answers.kind).form === "letter";
  const entries = (answers.recipients ?? []).map(tidy).filter((each) => each !== "");
  return [
    ...(header.superiorBody === null ? [] : [header.superiorBody]),
    header.issuingBody === "" ? "[TÊN CƠ QUAN BAN HÀNH]" : header.issuingBody,
    "*",
    numberLine(header, answers.number ?? ""),
    ...(isLetter ? [letterAbstract(answers, making)] : []),
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    dateLine(tidy(answers.place ?? ""), making),
    "",
    ...(isLetter ? letter(answers, making) : directive(answers, header, making)),
    "",
    listOf([...(isLetter ? ["Như trên"] : []), ...entries], making.style.forms, header.issuer),
    "",
    signature(answers),
    "",
  ].join("\n");
}
