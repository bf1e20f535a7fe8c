import { bodyName } from "../../reading/committee.ts";
import { allSignatures } from "../../reading/signatureBlocks.ts";
import { maySignOnBehalf } from "../../reading/signing.ts";
import { rangeIn, slice } from "../../syntax/component.ts";
import type { Component, Draft } from "../../syntax/draft.ts";
import { readAuthority, readPosition } from "../../syntax/patterns.ts";
import { fold } from "../../text/fold.ts";
import { WORD_END } from "../../text/letters.ts";
import type { TextEdit } from "../../text/position.ts";
import { bodyStart } from "../../vocabulary/bodies.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { removalOf } from "../authoring/lineRemoval.ts";
import { defineRule } from "../define.ts";

/** Bodies that may have no seal of their own; their signers' positions carry names. */
const WITHOUT_SEAL = new RegExp(String.raw`(?:^|\s)(?:ban chỉ đạo|tiểu ban|hội đồng)${WORD_END}`, "u");
/** What who presided or took the minutes did so at: “CHỦ TRÌ CUỘC HỌP”. */
const MEETINGS = "hội nghị|cuộc|buổi|phiên|kỳ họp|họp|sinh hoạt|hội thảo|toạ đàm";
/** What belongs to the position itself. */
const OF_POSITION = new RegExp(`^(?:phụ trách|thường trực|chuyên trách|đoàn|chủ trì|${MEETINGS})${WORD_END}`, "u");

interface Named {
  readonly position: Component;
  /** Where the body's name begins in the position's text. */
  readonly from: number;
}

/** The part of a position that names a body; null where there is none, or where it may stand. */
function bodyNamed(position: Component | null): Named | null {
  if (position === null) return null;
  const { text } = position;
  const read = readPosition(text);
  if (read === null || read.rest === "" || /kiêm|hoặc/u.test(fold(text)) || /^[([/]/.test(read.rest)) return null;
  if (read.known.startsWith("uỷ viên") || WITHOUT_SEAL.test(read.known)) return null;
  const rest = fold(read.rest);
  // “GIÁM ĐỐC - TỔNG BIÊN TẬP” is one position of two words.
  if (/^[-–,]\s/.test(rest) && readPosition(read.rest.slice(2)) !== null) return null;
  // Names of the Party's bodies only; “TRƯỞNG ĐOÀN KIỂM TRA” leads no standing body.
  if (OF_POSITION.test(rest) || bodyStart(rest)?.role === "state" || read.known.endsWith("trưởng đoàn")) return null;
  return { position, from: text.length - read.rest.length };
}

/** The position behind “K/T”, “T/L”: “K/T TRƯỞNG BAN TỔ CHỨC”. */
function positionInAuthority(authority: Component | null): Component | null {
  const parts = authority === null ? null : readAuthority(authority.text);
  if (authority === null || parts === null || parts.mark === "T/M" || parts.body === "") return null;
  return slice(authority, parts.bodyFrom, authority.text.length);
}

/** Joint documents name the bodies; so do those of a ban chỉ đạo, a tiểu ban or a hội đồng without a seal. */
function mayName({ issuingBody, author, number, otherSignatures, signature }: Draft): boolean {
  const joint = / [-–] /.test(issuingBody?.text ?? "") || (number?.bodyCode ?? "").includes("-");
  const bothNamed = bodyNamed(signature?.position ?? null) !== null;
  const otherNamed = otherSignatures.some(({ position }) => bodyNamed(position) !== null);
  const sealless = [issuingBody, author].some((body) => WITHOUT_SEAL.test(fold(body?.text ?? "")));
  return joint || (bothNamed && otherNamed) || sealless || /^(?:BCĐ|TB|HĐ)/u.test(number?.bodyCode ?? "");
}

/** Takes the name away, whole lines of it with the line. */
function removal(draft: Draft, { position, from }: Named): readonly TextEdit[] {
  return position.pieces.flatMap((piece) => {
    const end = piece.at + piece.segment.text.length;
    if (end <= from) return [];
    if (piece.at >= from) {
      return removalOf(draft, slice(position, piece.at, end)).map((range) => ({ range, newText: "" }));
    }
    const before = position.text.slice(0, from).trimEnd().length;
    return [{ range: rangeIn(position, before, end), newText: "" }];
  });
}

export default defineRule({
  id: "chu-ky/chuc-vu-kem-ten",
  title: "Chức vụ người ký không kèm tên cơ quan",
  titleEn: "The signer's position stands without the body's name",
  why: "Tên cơ quan đã có ở đầu văn bản và trên con dấu; dưới quyền hạn chỉ ghi BÍ THƯ, TRƯỞNG BAN, CHÁNH VĂN PHÒNG…",
  appliesTo: "party",
  severity: "error",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ HUYỆN UỶ\n\nNguyễn Văn An",
      good: "Yêu cầu các chi bộ thực hiện.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An",
    },
    {
      style: "hd36-2018",
      bad: "Đề nghị các đơn vị thực hiện.\n\n**K/T TRƯỞNG BAN**\nPHÓ TRƯỞNG BAN TỔ CHỨC\n\nTrần Thị Bình",
      good: "Đề nghị các đơn vị thực hiện.\n\n**K/T TRƯỞNG BAN**\nPHÓ TRƯỞNG BAN\n\nTrần Thị Bình",
    },
    {
      style: "hd05-2026",
      bad: "Đề nghị các đơn vị thực hiện.\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\nTỈNH UỶ\n\nTrần Thị Bình",
      good: "Đề nghị các đơn vị thực hiện.\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
    },
    {
      style: "hd05-2026",
      bad: "Uỷ ban Kiểm tra kết luận như trên.\n\nT/M UỶ BAN KIỂM TRA\nCHỦ NHIỆM UỶ BAN KIỂM TRA\n\nNguyễn Văn An",
      good: "Uỷ ban Kiểm tra kết luận như trên.\n\nT/M UỶ BAN KIỂM TRA\nCHỦ NHIỆM\n\nNguyễn Văn An",
    },
    {
      style: "hd05-2026",
      bad: "Đề nghị các đơn vị thực hiện.\n\nK/T TRƯỞNG BAN NỘI CHÍNH\nPHÓ TRƯỞNG BAN\n\nTrần Thị Bình",
      good: "Đề nghị các đơn vị thực hiện.\n\nK/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nTrần Thị Bình",
    },
  ],
  check({ draft }, report) {
    if (mayName(draft)) return;
    for (const { authority, position } of allSignatures(draft)) {
      // What may not stand there at all is no name too many: chu-ky/chuc-vu-phu-hop.
      const parts = authority === null ? null : readAuthority(authority.text);
      const onBehalf = parts?.mark === "T/M" ? bodyName(parts.body) : null;
      if (onBehalf !== null && position !== null && maySignOnBehalf(position.text, onBehalf) === false) continue;
      for (const named of [bodyNamed(positionInAuthority(authority)), bodyNamed(position)]) {
        if (named === null) continue;
        const { text } = named.position;
        const right = text.slice(0, named.from).trim().replace(/[,-]$/, "").trim();
        // A second office behind the first is more than a body's name.
        const rest = text.slice(named.from);
        // On a line of its own only a known body is surely none but a name that may go.
        const known = named.position.pieces.every(({ at }) => at < named.from) || bodyStart(fold(rest)) !== null;
        const sure = known && !/[,;/]| - /.test(text) && readPosition(rest) === null;
        report({
          range: rangeIn(named.position, named.from, text.length),
          message: {
            vi: `Chức vụ người ký không kèm tên cơ quan, tổ chức: ghi “${right}”`,
            en: `The signer's position stands without the body's name: “${right}”`,
          },
          fix: {
            title: toWrite(right),
            safe: sure,
            edits: removal(draft, named),
          },
        });
      }
    }
  },
});
