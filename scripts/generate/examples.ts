import { readFileSync } from "node:fs";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { shownMessage } from "../../server/src/engine/clause.ts";
import type { Example, Rule } from "../../server/src/rules/define.ts";
import { createService, wholly } from "../../server/src/service.ts";
import { readModel } from "../../server/src/usage/model.ts";

/** Read once, which takes longer than all else here. */
const USAGE = wholly(readModel(readFileSync(new URL("../../server/model/tu-dung.bin", import.meta.url))));

/** Pages must not change with the day on which they are written. */
const TODAY = { year: 2026, month: 11, day: 22 };

/** What a rule says of an example's bad text, in Vietnamese, each sentence once, in the order of the text. */
export function findingsIn(rule: Rule, { style, bad }: Example): readonly string[] {
  const service = createService({ today: () => TODAY, rules: [rule], usage: USAGE });
  const settings = {
    ...DEFAULT_SETTINGS,
    style: { style, reason: "tham-so" as const },
    rules: { [rule.id]: { severity: "on" as const } },
  };
  const document = service.open(bad);
  wholly(service.lookThrough(document, settings));
  const { diagnostics } = service.check(document, settings);
  return [...new Set(diagnostics.map((found) => shownMessage(found).vi))];
}

/** Characters that nobody sees, or sees only as part of the letter before: shown by their codes. */
const HIDDEN = /[\u0300-\u036f\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/g;

/** A text with its hidden characters shown as `‹U+00A0›`. */
export function withCodes(text: string): string {
  return text.replace(HIDDEN, (one) => `‹U+${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}›`);
}
