import { fold } from "../../text/fold.ts";
import { beginsWithCapital, WORD_START } from "../../text/letters.ts";
import { NAMED_BODIES } from "../../vocabulary/namedBodies.ts";
import type { Level } from "../../vocabulary/phrases.ts";
import type { Issuer } from "../issuer.ts";
import { fillIn } from "../issuer.ts";
import type { CompletionContext } from "./context.ts";
import type { Suggestion } from "./suggestion.ts";
import { asNames } from "./suggestion.ts";

const COMMITTEE_LEVELS: Readonly<Record<string, Exclude<Level, "organ">>> = {
  "Trung ương Đảng": "centre",
  "Tỉnh uỷ": "province",
  "Thành uỷ": "province",
  "Huyện uỷ": "district",
  "Quận uỷ": "district",
  "Thị uỷ": "district",
  "Đảng uỷ": "base",
};

/** The names that fit a draft, without those that need a part that is not known. */
function namesFor(issuer: Issuer): string[] {
  const { level, committee } = issuer;
  const of = level === "organ" ? (COMMITTEE_LEVELS[committee ?? ""] ?? null) : level;
  if (of === null) return [];
  const names = NAMED_BODIES[of].map((name) => fillIn(name, { ...issuer, level: of }, null));
  return [...new Set(names)].filter((name) => !name.includes("["));
}

/** What leads to the name of a body that does the work, folded. */
const LEAD = new RegExp(
  String.raw`${WORD_START}(?:giao|yêu cầu|đề nghị|phân công|phối hợp với|báo cáo|qua|các)\s+$`,
  "u",
);

const DETAIL = { vi: "Cơ quan của Đảng", en: "A Party body" };

/**
 * Names of Party bodies of the issuer's level that are begun before the caret: with a capital, or behind a word that leads
 * to one.
 */
export function bodySuggestions({ issuer, typed, after }: CompletionContext): Suggestion[] {
  const { before } = typed;
  const mayBegin = (at: number) => beginsWithCapital(before.slice(at)) || LEAD.test(fold(before.slice(0, at)));
  const candidates = namesFor(issuer).map((text) => ({ kind: "body", text, detail: DETAIL }) as const);
  return asNames(candidates, typed, mayBegin).filter(({ text, range }) => {
    const rest = fold(text.slice(before.length - range.start.character));
    return rest === "" || !fold(after).startsWith(rest);
  });
}
