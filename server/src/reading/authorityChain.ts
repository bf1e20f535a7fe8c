import type { Component, Signature } from "../syntax/draft.ts";
import { readAuthority } from "../syntax/patterns.ts";
import type { Text } from "../text/bilingual.ts";
import { beginsWithWords, WORD_END } from "../text/letters.ts";
import { POSITIONS } from "../vocabulary/positions.ts";
import { bodyName } from "./committee.ts";

/** What is wrong in the lines of authority and position above a name. */
export interface ChainFault {
  readonly at: Component;
  readonly message: Text;
  /** True where somebody who was authorised hands his authority on. NĐ 30: Điều 13.3. */
  readonly handedOn: boolean;
}

const COLLECTIVE = new RegExp(`^(?:uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd|chính phủ|uỷ ban)${WORD_END}`, "u");
const HEADS = [...POSITIONS, "thủ tướng"];

function isHead(name: string): boolean {
  return !name.startsWith("chủ tịch đoàn") && HEADS.some((position) => beginsWithWords(name, position));
}

function faultOf(at: Component, above: Component | null): Omit<ChainFault, "at"> | null {
  const parts = readAuthority(at.text);
  if (parts === null || parts.body === "") return null;
  const name = bodyName(parts.body);
  if (parts.mark === "T/M" && isHead(name)) {
    return {
      handedOn: false,
      message: {
        vi: `“TM.” ghi trước tên tập thể lãnh đạo hoặc tên cơ quan, không ghi trước chức vụ “${parts.body}”`,
        en: `“TM.” stands before a collective body, not before the position “${parts.body}”`,
      },
    };
  }
  if (parts.mark !== "T/M" && COLLECTIVE.test(name)) {
    return {
      handedOn: false,
      message: {
        vi: `“${parts.written}” ghi trước chức vụ của người đứng đầu, không ghi trước tên cơ quan “${parts.body}”`,
        en: `“${parts.written}” stands before the head's position, not before the body “${parts.body}”`,
      },
    };
  }
  if (parts.mark === "K/T" && above !== null && readAuthority(above.text)?.mark === "TUQ") {
    return {
      handedOn: true,
      message: {
        vi: `Người được uỷ quyền không uỷ quyền lại: dưới “${above.text}” không ghi “${at.text}”`,
        en: `Who is authorised does not hand it on: below “${above.text}” stands no “${at.text}”`,
      },
    };
  }
  return null;
}

/**
 * What is wrong in a block of authorities that stand below each other, the first fault; null for none.
 * NĐ 30: Điều 13; Phụ lục I, II.7b.
 */
export function chainFault({ authority, secondAuthority, position }: Signature): ChainFault | null {
  const lines = [authority, secondAuthority].filter((one) => one !== null);
  for (const [n, at] of lines.entries()) {
    const fault = faultOf(at, lines[n - 1] ?? null);
    if (fault !== null) return { at, ...fault };
  }
  const last = lines.at(-1);
  const message = last === undefined || position === null ? null : misplaced(last.text, position.text);
  return position === null || message === null ? null : { at: position, handedOn: false, message };
}

/** What is wrong with a position below the last line of authority; null where it may stand there. */
function misplaced(authority: string, position: string): Text | null {
  const parts = readAuthority(authority);
  if (parts === null || parts.mark === "T/M" || parts.body === "") return null;
  const head = bodyName(parts.body);
  const written = bodyName(position);
  const deputy = written === `phó ${head}`;
  if (parts.mark === "K/T") {
    const other = /^(?:chánh văn phòng|trưởng phòng)/.test(written) && !written.startsWith(head);
    if (written !== head && !other) return null;
    return {
      vi: `Cấp phó ký thay thì ghi chức vụ của cấp phó dưới “${authority}”, không ghi “${position}”`,
      en: `Below “${authority}” stands the deputy's position, not “${position}”`,
    };
  }
  if (written !== head && !deputy) return null;
  return {
    vi: `“${position}” không ký theo “${authority}”: ${deputy ? `cấp phó ký thay (KT. ${parts.body})` : "người đứng đầu ký trực tiếp"}`,
    en: `“${position}” does not sign “${authority}”: ${deputy ? "a deputy signs for the head (KT.)" : "the head signs by himself"}`,
  };
}
