import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createEngine } from "../../server/src/engine/engine.ts";
import { readDocument } from "../../server/src/incremental/document.ts";
import { referencesIn } from "../../server/src/reading/references.ts";
import soThuTu from "../../server/src/rules/de-muc/so-thu-tu.ts";
import { sectionText } from "../../server/src/syntax/sections.ts";
import { applyEdits, textOf } from "../../server/src/text/source.ts";

const HEAD = "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\n";

function renumbered(body: string): { found: number; text: string } {
  const document = readDocument(HEAD + body);
  const settings = { ...DEFAULT_SETTINGS, style: { style: "hd05-2026" as const, reason: "tham-so" as const } };
  const { diagnostics } = createEngine([soThuTu]).check(document, settings, {
    today: { year: 2026, month: 6, day: 1 },
    workspace: null,
  });
  const edits = diagnostics[0]?.edit?.edits ?? [];
  return { found: diagnostics.length, text: textOf(applyEdits(document.source, edits)).slice(HEAD.length) };
}

describe("renumbering", () => {
  it("rewrites the references to what it renumbers, and no others", () => {
    const body =
      "Yêu cầu:\n1. Quét dọn.\n3. Trồng cây theo khoản 3 Điều 5 Quy định số 22-QĐ/TU.\n4. Thực hiện khoản 3 và các khoản 1, 4 nêu trên; điểm a, khoản 4 của Chỉ thị này.\na) Một.\nb) Hai.";
    expect(renumbered(body)).toEqual({
      found: 1,
      text: "Yêu cầu:\n1. Quét dọn.\n2. Trồng cây theo khoản 3 Điều 5 Quy định số 22-QĐ/TU.\n3. Thực hiện khoản 2 và các khoản 1, 3 nêu trên; điểm a, khoản 3 của Chỉ thị này.\na) Một.\nb) Hai.",
    });
  });

  it("takes the numbers below along", () => {
    const body = "I- NỘI DUNG\n1. Một.\n3. Hai\n3.1. Mục nhỏ.\n3.2. Xem mục 3.1.\n4. Ba.";
    expect(renumbered(body).text).toBe("I- NỘI DUNG\n1. Một.\n2. Hai\n2.1. Mục nhỏ.\n2.2. Xem mục 2.1.\n3. Ba.");
    expect(renumbered("I- NỘI DUNG\nMột.\nIII- TỔ CHỨC\nNhư mục III.").text).toBe(
      "I- NỘI DUNG\nMột.\nII- TỔ CHỨC\nNhư mục II.",
    );
  });

  it.each([
    ["a list “1)” inside a khoản", "1. Một:\n1) A.\n2) B.\n2. Hai."],
    ["numbers that go on over chapters", "Chương I\nNỘI DUNG\nĐiều 1. Một.\nChương II\nTỔ CHỨC\nĐiều 2. Hai."],
    ["numbers that begin anew below a heading", "Về tuyên truyền:\n1. Một.\n2. Hai.\nVề tổ chức:\n1. Ba.\n2. Bốn."],
    ["points that go on inside a paragraph", "Nguyên nhân:\n(1) Một; (2) hai; (3) ba;\n(4) Bốn."],
    ["dashes", "1. Một:\n- A.\n- B.\n2. Hai:\n- C."],
  ])("is not wanted for %s", (_, body) => {
    expect(renumbered(body).found).toBe(0);
  });

  it.each([
    ["a wrong start", "2. Một.\n3. Hai."],
    ["a point left out of the Vietnamese order", "1. Một:\nd) Sai.\n"],
    ["a number below another parent", "1. Một\n2.1. A.\n2.2. B.\n2. Hai."],
  ])("is wanted for %s", (_, body) => {
    expect(renumbered(body).found).toBeGreaterThan(0);
  });
});

/** What the sections say that a text's references name. */
function namedIn(text: string): string[] {
  const { draft } = readDocument(text);
  return referencesIn(draft).map(({ section }) => sectionText(draft, section));
}

describe("references", () => {
  it("knows the nearest section of the name", () => {
    const body = "1. Một:\na) A.\nb) Như điểm a.\n2. Hai:\na) C.\nb) Như điểm a, khoản 1.";
    expect(namedIn(HEAD + body)).toEqual(["A.", "A.", "Một:"]);
  });

  it.each([
    ["Như khoản 1, khoản 2.", ["Một:", "Hai:"]],
    ["Như điểm a, khoản 1, điểm b, khoản 2.", ["A.", "Một:", "D.", "Hai:"]],
    ["Như điểm a, điểm b khoản 2.", ["C.", "D.", "Hai:"]],
    ["Như khoản 1, khoản 2 Điều 5 Quy định số 22-QĐ/TU.", []],
    ["Như điểm a hoặc b, khoản 1; các khoản từ 1 đến 2.", ["A.", "B.", "Một:", "Một:", "Hai:"]],
  ])("begins another one where a word comes again: “%s”", (sentence, sections) => {
    const body = `1. Một:\na) A.\nb) B.\n2. Hai:\na) C.\nb) D.\nc) E.\n3. Ba.\n${sentence}`;
    expect(namedIn(HEAD + body)).toEqual(sections);
  });
});
