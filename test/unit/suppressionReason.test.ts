import { expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { textIn } from "../../server/src/text/source.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const ASKED = "bo-qua/thieu-ly-do";

/** What is said of a comment above a number without its zero: the words under the question for a reason. */
function asked(comment: string): readonly string[] {
  const document = service.open(`${comment}\nSố 5-CT/TU\n`);
  const { diagnostics } = service.check(document, DEFAULT_SETTINGS);
  expect(diagnostics.map(({ rule }) => rule)).not.toContain("so-ky-hieu/them-so-0");
  return diagnostics.filter(({ rule }) => rule === ASKED).map(({ range }) => textIn(document.source, range));
}

it.each([
  ["<!-- chithi-bo-qua so-ky-hieu/them-so-0:  -->", ":  "],
  ["<!-- chithi-bo-qua so-ky-hieu/them-so-0: lý do -->", ": lý do "],
  ["  <!-- chithi-bo-qua-tep so-ky-hieu/*:-->", ":"],
  ["<!-- chithi-bo-qua so-ky-hieu/them-so-0 so-ky-hieu/*: -->", ": "],
])("a suppression with nothing behind its colon is asked for its reason once, as a hint: %s", (comment, words) => {
  expect(asked(comment)).toEqual([words]);
});

it.each([
  "<!-- chithi-bo-qua so-ky-hieu/them-so-0: theo mẫu cũ -->",
  "<!-- chithi-bo-qua so-ky-hieu/them-so-0 -->",
  "<!-- chithi-bo-qua so-ky-hieu/them-so-0: lý do riêng của cơ quan -->",
])("one with a reason, or written without a place for it, is not: %s", (comment) => {
  expect(asked(comment)).toEqual([]);
});
