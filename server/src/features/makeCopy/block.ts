import type { Office } from "../../configuration/configuration.ts";
import { numberLine } from "../../styles/numberLine.ts";
import type { Style } from "../../styles/style.ts";
import type { CivilDate } from "../../text/date.ts";
import { headerDate } from "../../text/date.ts";
import { fold } from "../../text/fold.ts";
import { BLANK } from "../completion/header.ts";
import { isArchive, listOf } from "../completion/recipients.ts";
import { ROOM } from "../completion/signature.ts";
import type { Copier } from "./copier.ts";
import type { CopyForm } from "./form.ts";

/** The line that says which kind of copy it is; the first where the guideline has one alone. */
function typeLine({ copies }: Style, form: CopyForm | null): string {
  return (copies.typeLines.find(({ type }) => type === form) ?? copies.typeLines[0])?.line ?? "";
}

function codeOf({ copies }: Style, form: CopyForm | null): string | null {
  return copies.typeLines.find(({ type }) => type === form)?.code ?? null;
}

function signed(lines: readonly (string | null)[], name: string | null): string {
  const above = lines.filter((line) => line !== null && line !== "");
  return `${above.length === 0 ? "[CHỨC VỤ]" : above.join("\n")}${ROOM}${name ?? "[Họ và tên]"}`;
}

/**
 * The stamp, and below it authority, position and name of the person who certifies the copy. HD 05: Phần II, III.2.2.2.
 */
export function stamped({ authority, position, name }: Copier, style: Style): string {
  return `${typeLine(style, null)}\n\n${signed([authority, position], name)}`;
}

/** The authority below the name of the body that copies itself: its head signs directly, a deputy for the head. */
function headAuthority({ bodies, authority, position }: Copier): string | null {
  if (bodies.at(-1) !== "VĂN PHÒNG") return authority;
  return /^phó /.test(fold(position ?? "")) ? "K/T CHÁNH VĂN PHÒNG" : null;
}

/** The whole block of a copy with its header, date, recipients and signature. HD 36: II.3.3; NĐ 30: mẫu 3.1. */
export function certified(
  copier: Copier,
  style: Style,
  form: CopyForm | null,
  office: Office,
  today: CivilDate,
): string {
  const { bodies, code, place, issuer, position, name } = copier;
  const own = (office.recipients ?? []).filter((entry) => !isArchive(entry));
  return [
    ...(bodies.length === 0 ? ["[TÊN CƠ QUAN SAO]"] : bodies),
    ...(style.components.some(({ key }) => key === "star") ? ["*"] : []),
    numberLine(style.forms, BLANK, codeOf(style, form), code ?? "[cơ quan sao]"),
    "",
    typeLine(style, form),
    `${place ?? "[Địa danh]"}, ${headerDate(today)}`,
    "",
    listOf(own.length > 0 ? own : ["[Nơi nhận bản sao]"], style.forms, issuer),
    "",
    signed([headAuthority(copier), position], name),
  ].join("\n");
}
