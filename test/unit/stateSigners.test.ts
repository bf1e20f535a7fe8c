import { describe, expect, it } from "vitest";
import type { Settings } from "../../server/src/configuration/configuration.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { filledByState } from "./filledTypes.ts";

const service = createService({ today: () => ({ year: 2026, month: 12, day: 1 }) });
const ND30: Settings = { ...DEFAULT_SETTINGS, style: { style: "nd30-2020", reason: "cau-hinh" } };
const TYPED = { bodyName: "An Phú", superiorName: "Sơn Hà", place: "An Phú", name: "Nguyễn Văn An", number: "7" };

/** A new draft of a body with its blanks filled in, each of the words replaced. */
function draft(kind: string, body: string, changes: readonly (readonly [string, string])[]): string {
  const asked = service.newDraftQuestions({ kind }, {}, ND30).find(({ keys }) => keys[0] === "issuingBody");
  const choice = asked?.choices.find(({ label }) => label.startsWith(body));
  const answers = { ...TYPED, kind, abstract: "họp bàn về du lịch cộng đồng", ...choice?.answers };
  return changes.reduce(
    (text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    },
    filledByState(service.newDraft(answers, {}, ND30).text),
  );
}

const COMMUNE = "ỦY BAN NHÂN DÂN XÃ";
const DECIDES = ["\n\nỦY BAN NHÂN DÂN XÃ AN PHÚ\n\nCăn", "\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN PHÚ\n\nCăn"] as const;
const SIGNED = "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH";
const MINUTES = "THƯ KÝ                      CHỦ TỌA";

describe("who decides and who signs a State document agree", () => {
  it.each([
    ["quyet-dinh", COMMUNE, [DECIDES, [SIGNED, "CHỦ TỊCH"]]],
    ["quyet-dinh", COMMUNE, [DECIDES, [SIGNED, "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"]]],
    ["quyet-dinh", COMMUNE, [DECIDES, [SIGNED, "TUQ. CHỦ TỊCH\nTRƯỞNG PHÒNG KINH TẾ"]]],
    ["quyet-dinh", COMMUNE, [[SIGNED, "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"]]],
    // A council's resolution is signed by its chairman alone, too.
    ["nghi-quyet", "HỘI ĐỒNG NHÂN DÂN XÃ", [["TM. HỘI ĐỒNG NHÂN DÂN\n", ""]]],
    ["ke-hoach", "SỞ", [["\nGIÁM ĐỐC\n", "\nTL. GIÁM ĐỐC\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n"]]],
    ["bien-ban", COMMUNE, [[MINUTES, "NGƯỜI GHI BIÊN BẢN        CHỦ TRÌ"]]],
    ["bien-ban", COMMUNE, [[MINUTES, "THƯ KÝ        NGƯỜI CHỦ TRÌ"]]],
    ["bien-ban", COMMUNE, [[MINUTES, "THƯ KÝ CUỘC HỌP        CHỦ TỌA CUỘC HỌP"]]],
  ] as const)("%s of %s: %j", (kind, body, changes) => {
    const { diagnostics } = service.check(service.open(draft(kind, body, changes)), ND30);
    expect(diagnostics.map(({ rule, message }) => `${rule}: ${message.vi}`)).toEqual([]);
  });
});
