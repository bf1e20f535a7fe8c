import type { Draft } from "../syntax/draft.ts";
import { fold } from "../text/fold.ts";
import { beginsWithWords } from "../text/letters.ts";
import type { StateBody } from "../vocabulary/stateBodies.ts";
import { SCHOOL_LEVELS, STATE_BODIES, STATE_UNITS } from "../vocabulary/stateBodies.ts";
import { initials } from "./bodyCode.ts";
import { titleCase } from "./titleCase.ts";

/** The row of the body of the State with this name; null for a name that begins like none. */
export function stateBody(name: string): StateBody | null {
  const folded = fold(name).replace(/\s+/g, " ").trim();
  return STATE_BODIES.find(({ start }) => beginsWithWords(folded, start)) ?? null;
}

/** Where the unit stands whose name follows, “ tỉnh Sơn Hà”, but not “Văn hóa - Xã hội”; null where none does. */
function unitIn(folded: string): { readonly at: number; readonly length: number } | null {
  const found = STATE_UNITS.flatMap((unit) => {
    const at = ` ${folded}`.indexOf(` ${unit} `);
    return at < 0 || /[-–] $/.test(folded.slice(0, at)) ? [] : [{ at, length: unit.length }];
  });
  return found.sort((a, b) => a.at - b.at)[0] ?? null;
}

/** A name up to the unit whose name follows: “SỞ NỘI VỤ TỈNH SƠN HÀ” → “SỞ NỘI VỤ”. */
function withoutPlace(name: string): string {
  const unit = unitIn(fold(name));
  return unit === null ? name : name.slice(0, unit.at).trim();
}

/** The letters that a body of the State usually has in a symbol; null for a body that no list knows. */
export function stateBodyCode(name: string): string | null {
  const found = stateBody(name);
  return found === null ? null : (found.code ?? initials(fold(withoutPlace(name))));
}

const SEAT = new RegExp(
  `^(?:thường trực )?(?:uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd) (?:${STATE_UNITS.join("|")}) (?=\\p{L})`,
  "u",
);
const CENTRAL = /^(?:chính phủ|thủ tướng chính phủ|văn phòng chính phủ|bộ) ?/u;

/** The place of a body of the State by its name in the header: “UBND XÃ AN PHÚ” → “An Phú”; null where it tells none. */
export function seatOfState({ issuingBody, superiorBody }: Pick<Draft, "issuingBody" | "superiorBody">): string | null {
  for (const body of [issuingBody, superiorBody]) {
    if (body === null) continue;
    const folded = fold(body.text).replace(/\s+/g, " ");
    const from = SEAT.exec(folded)?.[0].length ?? 0;
    if (from > 0 && body.text.length - from <= 30) return titleCase(body.text.replace(/\s+/g, " ").slice(from));
    if (CENTRAL.test(folded)) return "Hà Nội";
  }
  return null;
}

/** “NÔNG NGHIỆP VÀ MÔI TRƯỜNG” → “Nông nghiệp và Môi trường”: each function begins with a capital. PL II, IV.1a. */
function functions(text: string): string {
  return text.toLowerCase().replace(/(^|, | và | - )(\p{L})/gu, (_, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });
}

/** What follows the kind of a body: its level, its function, its place. */
function behindKind(text: string): string {
  if (text === "") return "";
  const folded = fold(text);
  const level = SCHOOL_LEVELS.find((one) => beginsWithWords(folded, one));
  if (level !== undefined) {
    const name = text.slice(level.length).trim();
    return `${functions(text.slice(0, level.length)).replace(/ và \p{L}/u, (join) => join.toLowerCase())} ${titleCase(name)}`.trim();
  }
  const found = unitIn(folded);
  if (found === null) return functions(text);
  const own = text.slice(0, found.at).trim();
  const unit = text.slice(found.at, found.at + found.length).toLowerCase();
  const place = titleCase(text.slice(found.at + found.length).trim());
  // Phụ lục II, III.1c.
  const special = place === "Hồ Chí Minh" ? "Thành phố" : unit;
  return [own === "" ? "" : functions(own), special, place].filter((part) => part !== "").join(" ");
}

/**
 * The name of a body of the State in capitals as a sentence writes it: “SỞ NỘI VỤ TỈNH SƠN HÀ” → “Sở Nội vụ tỉnh Sơn Hà”.
 * The place of tone marks stays. Null for a name that begins like no body of the State. NĐ 30: Phụ lục II, IV.1a.
 */
export function stateBodyInSentence(name: string): string | null {
  const tidy = name.trim().replace(/\s+/g, " ");
  const found = stateBody(tidy);
  if (found === null) return null;
  const kind = tidy.slice(0, found.start.length);
  const isShort = /^(?:ubnd|hđnd)$/u.test(found.start);
  const written = isShort ? kind.toUpperCase() : `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()}`;
  const named = written
    .replace("tướng chính phủ", "tướng Chính phủ")
    .replace("phòng chính phủ", "phòng Chính phủ")
    .replace("trực hội đồng", "trực Hội đồng");
  return `${named} ${behindKind(tidy.slice(found.start.length).trim())}`.trim();
}
