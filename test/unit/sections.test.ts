import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import type { SectionAction } from "../../server/src/features/sections.ts";
import { createService } from "../../server/src/service.ts";
import { applyEdits, textOf } from "../../server/src/text/source.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const HEAD = "KẾ HOẠCH\nvề giữ gìn vệ sinh\n-----\n";

/** The caret is “|”; afterwards it stands where the section begins. */
function edit(body: string, action: SectionAction) {
  const text = HEAD + body;
  const before = text.slice(0, text.indexOf("|")).split("\n");
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const document = service.open(text.replace("|", ""));
  const { edits, refusal, warning, selection } = service.act("editSections", document, DEFAULT_SETTINGS, {
    position,
    action,
  });
  const line = selection?.start.line ?? null;
  const references = Number(/\d+/.exec(warning?.brief.vi ?? "0")?.[0]);
  const lines = textOf(applyEdits(document.source, edits)).split("\n");
  if (line !== null) lines[line] = `|${lines[line]}`;
  return { text: lines.join("\n").slice(HEAD.length), reason: refusal?.vi ?? null, references };
}

const BODY =
  "Yêu cầu:\n1. Quét dọn.\n\n2. Trồng |cây gồm:\na) Cây cao;\nb) Cây thấp.\n\n3. Báo cáo theo khoản 2, khoản 3.\n";

describe("moving a section", () => {
  it("up, with what stands in it, its number, and the references", () => {
    expect(edit(BODY, "up")).toEqual({
      text: "Yêu cầu:\n|1. Trồng cây gồm:\na) Cây cao;\nb) Cây thấp.\n\n2. Quét dọn.\n\n3. Báo cáo theo khoản 1, khoản 3.\n",
      reason: null,
      references: 0,
    });
  });

  it("down", () => {
    expect(edit(BODY, "down").text).toBe(
      "Yêu cầu:\n1. Quét dọn.\n\n2. Báo cáo theo khoản 3, khoản 2.\n\n|3. Trồng cây gồm:\na) Cây cao;\nb) Cây thấp.\n",
    );
  });

  it("up and down again gives the first text back", () => {
    const up = edit(BODY, "up").text.replace("|", "");
    expect(edit(up.replace("1. Trồng ", "1. Trồng |"), "down").text.replace("|", "")).toBe(BODY.replace("|", ""));
  });

  it.each([
    ["các mục 1-3", "các mục 1-3", 0],
    ["các mục từ 1 đến 3", "các mục từ 1 đến 3", 0],
    ["từ mục 1 đến hết mục 3", "từ mục 1 đến hết mục 3", 0],
    ["các mục 2 – 3", "các mục 2 – 3", 1],
    ["các mục 1, 2", "các mục 2, 1", 0],
    ["mục 1 đến mục 3 Kế hoạch số 05-KH/TU", "mục 1 đến mục 3 Kế hoạch số 05-KH/TU", 0],
  ])("lets a range name the sections that it named, or counts it: “%s”", (written, after, references) => {
    const moved = edit(`1. Một.\n|2. Hai.\n3. Ba.\n4. Báo cáo theo ${written}.\n`, "up");
    expect(moved.text).toBe(`|1. Hai.\n2. Một.\n3. Ba.\n4. Báo cáo theo ${after}.\n`);
    expect(moved.references).toBe(references);
  });

  it("leaves the marks of a list where they are", () => {
    expect(edit("1. Gồm:\na) Một;\nb) Hai;\n|c) Ba.\n2. Xong.", "up").text).toBe(
      "1. Gồm:\na) Một;\n|b) Ba;\nc) Hai.\n2. Xong.",
    );
  });

  it("takes a comment above along, and dashes too", () => {
    expect(edit("1. Gồm:\n- Một;\n<!-- chithi-bo-qua chu/tu-dung: tên riêng -->\n- |Hai.\n2. Xong.", "up").text).toBe(
      "1. Gồm:\n<!-- chithi-bo-qua chu/tu-dung: tên riêng -->\n|- Hai;\n- Một.\n2. Xong.",
    );
  });

  it("leaves the closing paragraph of the text where it is, and moves the text of an article", () => {
    expect(edit("1. Một.\n\n2. |Hai.\n\nCác cấp uỷ thực hiện nghiêm Kế hoạch này.", "up").text).toBe(
      "|1. Hai.\n\n2. Một.\n\nCác cấp uỷ thực hiện nghiêm Kế hoạch này.",
    );
    expect(edit("Điều 1. Nguyên tắc\n\nMột là.\n\nĐiều 2. Thi hành\n\nHai| là.", "up").text).toBe(
      "|Điều 1. Thi hành\n\nHai là.\n\nĐiều 2. Nguyên tắc\n\nMột là.",
    );
  });

  it("keeps CRLF", () => {
    const text = edit(BODY, "up").text.replaceAll("\n", "\r\n");
    const document = service.open((HEAD + BODY.replace("|", "")).replaceAll("\n", "\r\n"));
    const { edits } = service.act("editSections", document, DEFAULT_SETTINGS, {
      position: { line: 6, character: 3 },
      action: "up",
    });
    expect(textOf(applyEdits(document.source, edits))).toBe(HEAD.replaceAll("\n", "\r\n") + text.replace("|", ""));
  });

  it.each([
    ["1. |Một.\n2. Hai.", "up", "đứng đầu"],
    ["1. Một.\n2. |Hai.", "down", "đứng cuối"],
    ["1. Một:\na) |A.\n2. Hai:\nb) B.", "down", "đứng cuối"],
    ["|Yêu cầu:\n1. Một.", "up", "con trỏ"],
    ["1. |Một.\n2. Hai.", "promote", "cao nhất"],
    ["Chương I\nCHUNG\nĐiều 1. |Một.\nĐiều 2. Hai.", "promote", "tên ở một dòng riêng"],
    ["1. |Một.\n2. Hai.", "demote", "Phía trên không có"],
    ["1. Một.\n2. |Hai:\na) A;\nb) B.", "demote", "đề mục con"],
    ["1. |Một.\n2. Hai.", "renumber", "đã đánh số liên tục"],
  ] as const)("says why it cannot: “%s” %s", (body, action, reason) => {
    const edited = edit(body, action);
    expect(edited.reason).toContain(reason);
    expect(edited.text).toBe(body.replace("|", ""));
  });

  it("wants the broken lines of a page joined first", () => {
    const wide = "Các chi bộ lãnh đạo đảng viên, quần chúng trong thôn giữ gìn vệ sinh";
    expect(edit(`1. |${`${wide}\n`.repeat(8)}sạch đẹp.\n2. Hai.`, "down").reason).toContain("Nối dòng bị ngắt");
  });
});

describe("promoting and demoting", () => {
  it("makes a point a section of its own; those behind it go into it", () => {
    expect(edit("1. Một:\na) A;\nb) |B;\nc) C;\nd) D.\n2. Hai.\n3. Theo khoản 2.", "promote")).toEqual({
      text: "1. Một:\na) A;\n|2. B;\na) C;\nb) D.\n3. Hai.\n4. Theo khoản 3.",
      reason: null,
      references: 0,
    });
  });

  it("counts the references whose level has changed, and leaves them to the drafter", () => {
    expect(edit("1. Một:\na) A;\nb) |B.\n2. Theo điểm b, khoản 1.", "promote").references).toBe(1);
    expect(edit("1. Một.\n2. |Hai.\n3. Theo khoản 2 nêu trên.", "demote").references).toBe(1);
  });

  it("numbers of two parts", () => {
    expect(edit("1. Một\n1.1. A.\n1.2. |B.\n1.3. C.\n2. Hai.", "promote").text).toBe(
      "1. Một\n1.1. A.\n|2. B.\n2.1. C.\n3. Hai.",
    );
    expect(edit("1. Một\n1.1. A.\n2. |Hai.\n3. Ba.", "demote").text).toBe("1. Một\n1.1. A.\n|1.2. Hai.\n2. Ba.");
  });

  it("puts a section into the one above, at its end", () => {
    expect(edit("1. Một:\na) A;\nb) B.\n2. |Hai.\n3. Ba, theo khoản 1.\n", "demote").text).toBe(
      "1. Một:\na) A;\nb) B.\n|c) Hai.\n2. Ba, theo khoản 1.\n",
    );
    expect(edit("1. Một.\n2. |Hai.", "demote").text).toBe("1. Một.\n|a) Hai.");
    expect(edit("1. Một:\na) A.\nb) |B.", "demote").text).toBe("1. Một:\na) A.\n|- B.");
  });

  it("a dash becomes a point", () => {
    expect(edit("1. Một:\na) A:\n- x;\n- |y.\nb) B.", "promote").text).toBe("1. Một:\na) A:\n- x;\n|b) y.\nc) B.");
  });
});

it("rewrites both ends of a range", () => {
  const body = "|2. Một.\n3. Hai.\n4. Ba.\n5. Theo các mục 2-4, từ khoản 3 đến khoản 4.";
  expect(edit(body, "renumber").text).toBe("1. Một.\n2. Hai.\n3. Ba.\n4. Theo các mục 1-3, từ khoản 2 đến khoản 3.");
});

it("renumbers everything, with the references", () => {
  const body = "|1. Một:\na) A.\nc) C.\n3. Ba.\n4. Theo khoản 3, khoản 4.";
  expect(edit(body, "renumber").text).toBe("1. Một:\na) A.\nb) C.\n2. Ba.\n3. Theo khoản 2, khoản 3.");
});

describe("a point without words yet", () => {
  const list = (...lines: readonly string[]) => `Yêu cầu:\n${lines.join("\n")}\n`;

  it.each([
    [
      "goes into the one above",
      ["1. Quét dọn.", "2. |", "3. Báo cáo theo khoản 3."],
      ["1. Quét dọn.", "a) |", "2. Báo cáo theo khoản 2."],
    ],
    ["goes behind the points that are there", ["1. Gồm:", "a) Một.", "2. |"], ["1. Gồm:", "a) Một.", "b) |"]],
    ["takes a dash below a letter", ["1. Gồm:", "a) Một:", "b) |"], ["1. Gồm:", "a) Một:", "- |"]],
    ["goes deeper as the first of its list", ["1. Gồm:", "a) |"], ["1. Gồm:", "- |"]],
    ["may lack the blank behind its marker", ["1. Quét dọn.", "2.|"], ["1. Quét dọn.", "a) |"]],
  ])("by Tab %s", (_, before, after) => {
    const { text } = edit(list(...before), "demote");
    expect(text).toBe(
      list(...after)
        .replace("|", "")
        .replace(/^(a\)|b\)|-) $/m, "|$&"),
    );
  });

  it.each([
    ["of a letter", ["1. Gồm:", "a) Một.", "b) |", "2. Hai."], ["1. Gồm:", "a) Một.", "2. ", "3. Hai."]],
    ["of a dash", ["1. Gồm:", "a) Một:", "- |", "b) Hai."], ["1. Gồm:", "a) Một:", "b) ", "c) Hai."]],
  ])("by Shift+Tab rises to the level above: %s", (_, before, after) => {
    expect(edit(list(...before), "promote").text.replace("|", "")).toBe(list(...after));
  });

  it("leaves the caret behind its marker", () => {
    const document = service.open(HEAD + list("1. Quét dọn.", "2. "));
    const position = { line: 5, character: 3 };
    const { selection } = service.act("editSections", document, DEFAULT_SETTINGS, { position, action: "demote" });
    expect(selection?.start).toEqual({ line: 5, character: 3 });
  });
});

describe("taking a marker off", () => {
  it.each([
    ["of a point with words", "1. Một.\n|2. Hai.\n3. Ba theo khoản 3.", "1. Một.\n|Hai.\n2. Ba theo khoản 2."],
    ["of one without", "1. Một.\n2. |\n3. Ba.", "1. Một.\n|\n2. Ba."],
    ["whose blank Backspace has taken", "1. Một.\n2.|Hai.\n3. Ba.", "1. Một.\n|Hai.\n2. Ba."],
    ["before small letters", "1. Gồm:\na) một;\nb)|hai;\nc) ba.", "1. Gồm:\na) một;\n|hai;\nb) ba."],
    ["of a dash", "1. Gồm:\n- Một;\n-|Hai;\n- Ba.", "1. Gồm:\n- Một;\n|Hai;\n- Ba."],
    ["of the first", "1.| Một.\n2. Hai.", "|Một.\n1. Hai."],
    [
      "of one with points in it, which go on with those before",
      "1. Một:\na) A;\nb) B.\n|2. Hai:\na) C;\nb) D.\n3. Ba.",
      "1. Một:\na) A;\nb) B.\n|Hai:\nc) C;\nd) D.\n2. Ba.",
    ],
  ])("%s", (_, before, after) => {
    expect(edit(`Yêu cầu:\n${before}\n`, "lift").text).toBe(`Yêu cầu:\n${after}\n`);
  });

  it("leaves a marker in bold to the drafter", () => {
    expect(edit("Yêu cầu:\n**1.** Một.\n**2.|** Hai.\n", "lift").reason).toContain("dấu định dạng");
  });
});
