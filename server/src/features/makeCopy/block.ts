import type { Office } from "../../configuration/configuration.ts";
import { HD36 } from "../../styles/styles.ts";
import type { CivilDate } from "../../text/date.ts";
import { headerDate } from "../../text/date.ts";
import { fold } from "../../text/fold.ts";
import { BLANK } from "../completion/header.ts";
import { isArchive, listOf } from "../completion/recipients.ts";
import { ROOM } from "../completion/signature.ts";
import type { Copier } from "./copier.ts";
import type { CopyForm } from "./form.ts";

/** HD 05: Phần II, III.2.1. */
export const STAMP = "BẢN SAO VĂN BẢN";

/** HD 36: II.3.3. */
const TYPE_LINES: Readonly<Record<CopyForm, string>> = {
  "sao-y": "SAO Y BẢN CHÍNH",
  "sao-luc": "SAO LỤC",
  "trich-sao": "TRÍCH SAO",
};

function signed(lines: readonly (string | null)[], name: string | null): string {
  const above = lines.filter((line) => line !== null && line !== "");
  return `${above.length === 0 ? "[CHỨC VỤ]" : above.join("\n")}${ROOM}${name ?? "[Họ và tên]"}`;
}

/** Authority, position and name of whoever copies, below the stamp. HD 05: Phần II, III.2.2.2. */
export function signedBy05({ authority, position, name }: Copier): string {
  return signed([authority, position], name);
}

/** The authority below the name of the body that copies itself: its head signs directly, a deputy for the head. */
function authority36({ bodies, authority, position }: Copier): string | null {
  if (bodies.at(-1) !== "VĂN PHÒNG") return authority;
  return /^phó /.test(fold(position ?? "")) ? "K/T CHÁNH VĂN PHÒNG" : null;
}

/** The whole block of a copy with its header, date, recipients and signature. HD 36: II.3.3. */
export function certifiedBy36(copier: Copier, form: CopyForm, office: Office, today: CivilDate): string {
  const { bodies, code, place, issuer, position, name } = copier;
  const own = (office.recipients ?? []).filter((entry) => !isArchive(entry));
  return [
    ...(bodies.length === 0 ? ["[TÊN CƠ QUAN SAO]"] : bodies),
    "*",
    `Số ${BLANK}-BS/${code ?? "[cơ quan sao]"}`,
    "",
    TYPE_LINES[form],
    `${place ?? "[Địa danh]"}, ${headerDate(today)}`,
    "",
    listOf(own.length > 0 ? own : ["[Nơi nhận bản sao]"], HD36.listSeparator, issuer),
    "",
    signed([authority36(copier), position], name),
  ].join("\n");
}
