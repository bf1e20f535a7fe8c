import { describe, expect, it } from "vitest";
import type { Settings } from "../../server/src/configuration/configuration.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { applyEdits, textIn, textOf } from "../../server/src/text/source.ts";

const service = createService({ today: () => ({ year: 2026, month: 6, day: 20 }) });
const RULES = ["de-muc/dang-danh-so", "de-muc/khong-dong-nhat"];
const SETTINGS: Settings = { ...DEFAULT_SETTINGS, style: { style: "hd05-2026", reason: "tham-so" } };
/** An office that writes “1-” and does not want to hear of it. */
const OWN_WAY: Settings = { ...SETTINGS, rules: { "de-muc/dang-danh-so": { severity: "off" } } };

/** A plan whose sections have these markers. */
function open(markers: readonly string[]) {
  const sections = markers.map((marker, n) => `${marker} Việc thứ ${n + 1}.`).join("\n\n");
  return service.open(`KẾ HOẠCH\nvề giữ gìn vệ sinh\n-----\n\n${sections}\n`);
}

type Opened = ReturnType<typeof open>;

/** The two rules' findings: rule, words, and what the fix would write. */
function findings(document: Opened, settings: Settings): string[] {
  return service
    .check(document, settings)
    .diagnostics.filter(({ rule }) => RULES.includes(rule))
    .map(({ rule, range, edit }) => {
      const written = edit?.edits.map(({ newText }) => newText) ?? [];
      return `${rule.slice(7)} ${textIn(document.source, range)} ${written.join(" ")}`;
    });
}

function markersAfterFix(document: Opened, settings: Settings): string[] {
  const text = textOf(applyEdits(document.source, service.fixAll(document, settings).edits));
  return [...text.matchAll(/^(\S+) Việc/gm)].map(([, marker]) => marker as string);
}

describe("sections of one level numbered in two ways", () => {
  it.each([
    [["1.", "2-", "3."], ["dang-danh-so 2- ."], ["1.", "2.", "3."]],
    // The one that is right stays so, also where most are wrong.
    [
      ["1-", "2-", "3."],
      ["dang-danh-so 1- .", "dang-danh-so 2- ."],
      ["1.", "2.", "3."],
    ],
    [["1-", "2."], ["dang-danh-so 1- ."], ["1.", "2."]],
    [
      ["1-", "2/", "3-"],
      ["dang-danh-so 1- .", "dang-danh-so 2/ .", "dang-danh-so 3- ."],
      ["1.", "2.", "3."],
    ],
    [
      ["1-", "2-", "3-"],
      ["dang-danh-so 1- .", "dang-danh-so 2- .", "dang-danh-so 3- ."],
      ["1.", "2.", "3."],
    ],
    [
      ["a.", "b.", "c)"],
      ["dang-danh-so a. )", "dang-danh-so b. )"],
      ["a)", "b)", "c)"],
    ],
    // The guidelines leave open what stands behind a Roman number.
    [["I-", "II-", "III."], ["khong-dong-nhat III. -"], ["I-", "II-", "III-"]],
  ])("%j: what the guideline fixes is told once", (markers, found, fixed) => {
    const document = open(markers);
    expect(findings(document, SETTINGS)).toEqual(found);
    expect(markersAfterFix(document, SETTINGS)).toEqual(fixed);
    expect(service.fixAll(document, SETTINGS).applied).toBe(fixed.filter((one, n) => one !== markers[n]).length);
  });

  it.each([
    [["1-", "2-", "3."], ["khong-dong-nhat 3. -"], ["1-", "2-", "3-"]],
    [["1-", "2."], ["khong-dong-nhat 2. -"], ["1-", "2-"]],
  ])("%j: the more frequent form is right where the guideline's is not asked for", (markers, found, fixed) => {
    const document = open(markers);
    expect(findings(document, OWN_WAY)).toEqual(found);
    expect(markersAfterFix(document, OWN_WAY)).toEqual(fixed);
    const suppressed = service.open(
      `<!-- chithi-bo-qua-tep de-muc/dang-danh-so: lệ của cơ quan -->\n${textOf(document.source)}`,
    );
    expect(findings(suppressed, SETTINGS)).toEqual(found);
  });

  it("fixes of one finding are told as the places that they change, the ends of bold words as one", () => {
    const document = open(["**1.**", "**2.**", "3."]);
    expect(service.fixAll(document, SETTINGS).applied).toBe(1);
    expect(service.fixAll(open(["1-", "2-", "3-"]), SETTINGS).applied).toBe(3);
  });
});

describe("the name below a phần, chương or mục", () => {
  const asked = (text: string) => {
    const { diagnostics } = service.check(service.open(text), DEFAULT_SETTINGS);
    return diagnostics.filter(({ rule }) => rule === "de-muc/viet-hoa").map(({ edit }) => edit?.edits[0]?.newText);
  };

  it.each(["Phần I\r18-09-2025 09:12:45 +07:00\r", "Chương II\n-----\n", "Mục 3\n2025 – 2030\n"])(
    "is no line without letters, nor one of a signature: %j",
    (text) => {
      expect(asked(text)).toEqual([]);
    },
  );

  it("is told where it is not in capitals", () => {
    expect(asked("Chương II\nTổ chức thực hiện\n")).toEqual(["TỔ CHỨC THỰC HIỆN"]);
  });
});
