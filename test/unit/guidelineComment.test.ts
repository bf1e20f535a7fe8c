import { expect, it } from "vitest";
import { createService } from "../../server/src/service.ts";
import { applyEdits, textOf } from "../../server/src/text/source.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });

function named(text: string, id: string | null): string {
  const document = service.open(text);
  return textOf(applyEdits(document.source, service.guidelineCommentEdits(document, id)));
}

const BODY = "Số 5-CT/TU\n";
it.each([
  ["no comment", BODY, "hd36-2018", `<!-- chithi-huong-dan hd36-2018 -->\n${BODY}`],
  ["a byte order mark", `\ufeff${BODY}`, "hd36-2018", `\ufeff<!-- chithi-huong-dan hd36-2018 -->\n${BODY}`],
  [
    "another one",
    `<!-- chithi-huong-dan hd05-2026 -->\n${BODY}`,
    "hd36-2018",
    `<!-- chithi-huong-dan hd36-2018 -->\n${BODY}`,
  ],
  [
    "the same",
    `<!-- chithi-huong-dan hd36-2018 -->\n${BODY}`,
    "hd36-2018",
    `<!-- chithi-huong-dan hd36-2018 -->\n${BODY}`,
  ],
  ["one that goes", `<!-- chithi-huong-dan hd36-2018 -->\n${BODY}`, null, BODY],
  ["one beside words", `Số 5-CT/TU<!-- chithi-huong-dan hd36-2018 -->\n`, null, BODY],
  ["none, and none wanted", BODY, null, BODY],
])("a draft names its guideline in a comment: with %s", (_, before, id, after) => {
  expect(named(before, id)).toBe(after);
});
