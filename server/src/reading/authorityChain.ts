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
  const parts = last === undefined ? null : readAuthority(last.text);
  if (position === null || parts?.mark !== "K/T" || bodyName(parts.body) !== bodyName(position.text)) return null;
  return {
    at: position,
    handedOn: false,
    message: {
      vi: `Cấp phó ký thay thì ghi chức vụ của cấp phó dưới “${last?.text}”, không ghi “${position.text}”`,
      en: `Below “${last?.text}” stands the deputy's position, not “${position.text}”`,
    },
  };
}
