import { describe, expect, it } from "vitest";
import type { Settings } from "../../server/src/configuration/configuration.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { filledByParty, filledByState } from "./filledTypes.ts";

const TODAY = { year: 2026, month: 12, day: 1 };
const service = createService({ today: () => TODAY });
const TYPED = {
  bodyName: "An Phú",
  superiorName: "Sơn Hà",
  place: "An Phú",
  abstract: "phát triển du lịch cộng đồng",
  name: "Nguyễn Văn An",
};

describe.each([
  ["hd05-2026", filledByParty],
  ["hd36-2018", filledByParty],
  ["nd30-2020", filledByState],
] as const)("a draft of %s whose blanks are filled in has no finding, whoever issues it", (style, filled) => {
  const settings: Settings = { ...DEFAULT_SETTINGS, style: { style, reason: "cau-hinh" } };

  it.each(service.newDraftKinds(settings))("%s", (kind) => {
    const bodies = service.newDraftQuestions({ kind }, {}, settings).find(({ keys }) => keys[0] === "issuingBody");
    expect(bodies?.choices.length).toBeGreaterThan(2);
    for (const body of bodies?.choices ?? []) {
      for (const number of ["", "7"]) {
        const { text } = service.newDraft({ ...TYPED, number, kind, ...body.answers }, {}, settings);
        const { diagnostics } = service.check(service.open(filled(text)), settings);
        const found = diagnostics
          // A province's committee does not sit in the commune that is typed for all.
          .filter(({ rule }) => rule !== "dia-danh-ngay/theo-cap")
          .map(({ rule, message }) => `${body.label}: ${rule}: ${message.vi}`);
        expect(found).toEqual([]);
      }
    }
  });
});
