import { describe, expect, it } from "vitest";
import type { Settings } from "../../server/src/configuration/configuration.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { filled } from "../vscode/suite/filledBlanks.ts";

const TODAY = { year: 2026, month: 12, day: 1 };
const service = createService({ today: () => TODAY });
const ANSWERS = {
  issuingBody: "ĐẢNG UỶ XÃ AN PHÚ",
  superiorBody: "ĐẢNG BỘ TỈNH SƠN HÀ",
  place: "An Phú",
  abstract: "phát triển du lịch cộng đồng",
  number: "",
  name: "Nguyễn Văn An",
};

describe.each(["hd05-2026", "hd36-2018"])("a draft of %s whose blanks are filled in has no finding", (style) => {
  const settings: Settings = { ...DEFAULT_SETTINGS, style: { style, reason: "cau-hinh" } };

  it.each(service.newDraftKinds(settings))("%s", (kind) => {
    const { text } = service.newDraft({ ...ANSWERS, kind }, {}, settings);
    // A type besides the ten says what its hints say.
    const document = service.open(filled(text, (hint) => hint));
    const { diagnostics } = service.check(document, settings);
    expect(diagnostics.map(({ rule, message }) => `${rule}: ${message.vi}`)).toEqual([]);
  });
});
