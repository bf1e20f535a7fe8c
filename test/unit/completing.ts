import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Office } from "../../server/src/configuration/configuration.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import type { CompletionRequest, Suggestion } from "../../server/src/features/completion.ts";
import { createService } from "../../server/src/service.ts";
import { applyEdits, readSource, textOf } from "../../server/src/text/source.ts";
import { withCursor } from "./cursor.ts";

export const TODAY = { year: 2026, month: 7, day: 5 };
export const service = createService({ today: () => TODAY });
export const OFFICE: Office = {
  issuingBody: "ĐẢNG UỶ XÃ AN PHÚ",
  superiorBody: "ĐẢNG BỘ TỈNH SƠN HÀ",
  bodyCode: "ĐU",
  place: "An Phú",
  signers: [
    { authority: "T/M BAN THƯỜNG VỤ", position: "BÍ THƯ", name: "Nguyễn Văn An" },
    { authority: "T/L BAN THƯỜNG VỤ", position: "CHÁNH VĂN PHÒNG", name: "Trần Thị Bình" },
  ],
};

const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8");
export const COMMUNE = example("mau-chi-thi-hd05-dang-uy-xa.chithi");
export const DISTRICT_36 = example("mau-chi-thi-hd36-huyen-uy.chithi");
export const PROVINCE = example("mau-chi-thi-hd05-tinh-uy.chithi");
export const LETTER = example("mau-cong-van-hd05.chithi");

export interface Asked extends Partial<Omit<CompletionRequest, "settings" | "today">> {
  readonly office?: Office;
}

export function at(marked: string, { office = {}, ...asked }: Asked = {}) {
  const { text, position } = withCursor(marked);
  const document = service.open(text);
  const request = { settings: { ...DEFAULT_SETTINGS, office }, others: [], trigger: null, clientHasSnippets: false };
  const answer = service.completion(document, position, { ...request, ...asked });
  return { ...answer, text, position, texts: answer.suggestions.map((one) => one.text) };
}

/** The text after a suggestion was taken, its places to fill in left as they are. */
export function taken(text: string, { range, text: newText, further }: Suggestion): string {
  return textOf(applyEdits(readSource(text), [{ range, newText }, ...further]));
}

export function take(marked: string, start: string, asked: Asked = {}): string {
  const { text, suggestions } = at(marked, asked);
  const found = suggestions.filter((one) => one.text.startsWith(start));
  expect(found.map((one) => one.text)).toHaveLength(1);
  return taken(text, found[0] as Suggestion);
}

export const findings = (text: string) =>
  service
    .check(service.open(text), DEFAULT_SETTINGS)
    .diagnostics.filter(({ severity }) => severity === "error" || severity === "warning")
    .map(({ rule, message }) => `${rule}: ${message.vi}`);

/** A draft with the lines from the one that begins with `first` to the one that begins with `last` replaced. */
export function put(draft: string, first: string, last: string, by: string): string {
  const lines = draft.split("\n");
  const from = lines.findIndex((line) => line.startsWith(first));
  const to = lines.findIndex((line, n) => n >= from && line.startsWith(last));
  if (from < 0 || to < 0) throw new Error(`no lines from ${first} to ${last}`);
  return [...lines.slice(0, from), by, ...lines.slice(to + 1)].join("\n");
}
