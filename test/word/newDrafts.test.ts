import { describe, expect, it } from "vitest";
import type { Settings } from "../../server/src/configuration/configuration.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { OFFERED } from "../../server/src/styles/guidelines.ts";
import { exportWord } from "../../server/src/word/export/exportWord.ts";
import { importDocx } from "../../server/src/word/importDocx.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const ANSWERS = { abstract: "tăng cường phòng, chống thiên tai", number: "7", name: "Trần Thị Bình" };

// A guideline without templates has nothing to begin.
const WITH_TEMPLATES = OFFERED.filter(({ templates }) => Object.keys(templates).length > 0);

describe.each(WITH_TEMPLATES.map(({ id }) => [id] as const))("every new draft by %s", (id) => {
  const settings: Settings = { ...DEFAULT_SETTINGS, style: { style: id, reason: "cau-hinh" } };

  it.each(service.newDraftKinds(settings))("%s becomes a Word file and comes back the same", async (kind) => {
    const { text } = service.newDraft({ kind, ...ANSWERS }, {}, settings);
    const pages = service.pages(service.open(text), settings);
    const { text: back, warnings } = importDocx(await exportWord(pages, { numbering: "typed" }));
    const components = (draft: string) =>
      JSON.parse(
        JSON.stringify(service.parse(service.open(draft), settings), (key, value) => {
          if (key === "range") return undefined;
          return typeof value === "string" ? value.replace(/\s+/g, " ") : value;
        }),
      );
    expect(components(back)).toEqual(components(text));
    expect(warnings).toEqual([]);
  });
});
