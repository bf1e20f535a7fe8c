import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { wholly } from "../../server/src/text/pieces.ts";
import { applyEdits, textOf } from "../../server/src/text/source.ts";
import { readModel } from "../../server/src/usage/model.ts";

const usage = wholly(readModel(readFileSync(new URL("../../server/model/tu-dung.bin", import.meta.url))));
const service = createService({ today: () => ({ year: 2026, month: 12, day: 20 }), usage });

describe("what fix-all says is left", () => {
  // A word typed twice is told by the model of usual wording, which fix-all once left aside.
  it.each(["uỷ ủy", "ủy uỷ\r", "đầu mối mối giúp Tỉnh uỷ  Tỉnh ủy"])(
    "is what a check of its text tells: %j",
    (text) => {
      const document = service.open(text);
      const { edits, result } = service.fixAll(document, DEFAULT_SETTINGS);
      const fixed = service.open(textOf(applyEdits(document.source, edits)));
      const told = ({ diagnostics }: typeof result) => diagnostics.map(({ rule, range }) => [rule, range]);
      expect(told(result)).toEqual(told(service.check(fixed, DEFAULT_SETTINGS)));
    },
  );
});

describe("completion inside a surrogate pair", () => {
  it.each(["ủy😀", "- 😀", "Kính gửi: 😀"])("begins before it: %j", (text) => {
    const document = service.open(text);
    const { suggestions } = service.completion(
      document,
      { line: 0, character: text.length - 1 },
      { settings: DEFAULT_SETTINGS, others: [], trigger: null, clientHasSnippets: false },
    );
    const ends = suggestions.flatMap(({ range }) => [range.start.character, range.end.character]);
    expect(ends).not.toContain(text.length - 1);
  });
});
