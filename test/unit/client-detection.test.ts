import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createMemory } from "../../client/src/detection/memory.ts";
import { LOOKED_AT, looksLikeDocumentOf } from "../../client/src/detection/recognise.ts";

const EXAMPLES = new URL("../../examples/", import.meta.url);
const CORPUS = new URL("../../../shared/corpus/", import.meta.url);

type World = "party" | "state";
/** Whose document an example is. */
const worldOf = (name: string): World => (name.includes("-nd30") ? "state" : "party");
const textsIn = (folder: URL) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|chithi)$/.test(name))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));
const overlooked = (folder: URL, world: (name: string) => World) =>
  textsIn(folder)
    .filter(({ name, text }) => looksLikeDocumentOf(text) !== world(name))
    .map(({ name }) => name);

describe("a document is recognised", () => {
  test("in every example, in both letter compositions", () => {
    expect(textsIn(EXAMPLES).length).toBeGreaterThan(10);
    expect(textsIn(EXAMPLES).filter(({ name }) => worldOf(name) === "state").length).toBeGreaterThan(4);
    expect(overlooked(EXAMPLES, worldOf)).toEqual([]);
    const decomposed = textsIn(EXAMPLES).filter(
      ({ name, text }) => looksLikeDocumentOf(text.normalize("NFD")) !== worldOf(name),
    );
    expect(decomposed).toEqual([]);
  });

  test.skipIf(!existsSync(CORPUS))("in every real document (../shared)", () => {
    expect(overlooked(new URL("seeds/", CORPUS), () => "party")).toEqual([]);
    expect(overlooked(new URL("real/", CORPUS), () => "party")).toEqual([]);
    expect(overlooked(new URL("state/", CORPUS), () => "state")).toEqual([]);
  });

  test.each([
    ["a header in two columns", "ĐẢNG BỘ TỈNH SƠN HÀ\tĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG UỶ XÃ AN PHÚ"],
    ["Markdown", "# **ĐẢNG CỘNG SẢN VIỆT NAM**\n\n*An Phú, ngày 12 tháng 6 năm 2026*"],
    ["type and author on one line", "CHỈ THỊ **CỦA BAN THƯỜNG VỤ TỈNH ỦY** về công tác cán bộ"],
    ["a blank number", "TỈNH UỶ SƠN HÀ\n*\nSố      -CT/TU"],
    ["Windows line ends", "TỈNH UỶ SƠN HÀ\r\n*\r\nSố 08-CT/TU\r\n"],
    [
      "both titles, one of them by mistake",
      "TỈNH UỶ SƠN HÀ\n*\nSố 08-CT/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n",
    ],
  ])("as the Party's from %s", (_, head) => {
    expect(looksLikeDocumentOf(head)).toBe("party");
  });

  test.each([
    [
      "a header in two columns",
      "UỶ BAN NHÂN DÂN\tCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH SƠN HÀ\tĐộc lập - Tự do - Hạnh phúc\n\nSố: 08/CT-UBND\tSơn Hà, ngày 12 tháng 6 năm 2026\n\nCHỈ THỊ\nVề phòng cháy, chữa cháy",
    ],
    [
      "Markdown",
      "| **UBND XÃ AN PHÚ** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |\n|---|---|\n| TRƯỜNG TIỂU HỌC AN PHÚ | **Độc lập - Tự do - Hạnh phúc** |\n",
    ],
    ["a letter of a school", "TRƯỜNG TIỂU HỌC AN PHÚ\nSố: 12/THAP-VP\nAn Phú, ngày 05 tháng 9 năm 2026\nKính gửi: Sở"],
    ["a blank number without the title", "SỞ NỘI VỤ\nSố:       /SNV-VP\nV/v nộp lưu tài liệu\n"],
  ])("as the State's from %s", (_, head) => {
    expect(looksLikeDocumentOf(head)).toBe("state");
  });
});

describe("what is no such document is left alone", () => {
  test.each([
    ["nothing", ""],
    [
      "a README about such documents",
      "# Chỉ thị\n\nKiểm tra văn bản của Đảng: Chỉ thị số 08-CT/TU, ngày 12/5/2026.\n\n- Số 08-CT/TU\n",
    ],
    ["a list of words in capitals", "CHỈ THỊ\nNGHỊ QUYẾT\nQUYẾT ĐỊNH\n"],
    [
      "an application",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nĐƠN XIN NGHỈ PHÉP\n\nKính gửi: Ban Giám hiệu\n\nAn Phú, ngày 05 tháng 9 năm 2026",
    ],
    [
      "a circular",
      "BỘ CÔNG THƯƠNG\nSố: 21/2026/TT-BCT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nTHÔNG TƯ\nQuy định về điện lực",
    ],
    [
      "a law",
      "LUẬT\nPHÒNG CHÁY, CHỮA CHÁY\n\nCăn cứ Hiến pháp nước Cộng hoà xã hội chủ nghĩa Việt Nam;\n\nChương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi điều chỉnh",
    ],
    ["a decision of a people's committee", "QUYẾT ĐỊNH\nCỦA UỶ BAN NHÂN DÂN TỈNH\nSơn Hà, ngày 12 tháng 6 năm 2026\n"],
    [
      "an e-mail",
      "Kính gửi anh An,\n\nEm gửi lại dự thảo Chỉ thị số 08-CT/TU của Ban Thường vụ Tỉnh uỷ để anh xem.\n\nEm cảm ơn anh.\nTrần Thị Bình\nĐẢNG UỶ XÃ AN PHÚ",
    ],
    [
      "news",
      "Ngày 12/6, Tỉnh uỷ Sơn Hà ban hành Chỉ thị số 08-CT/TU về phòng cháy, chữa cháy. Đảng Cộng sản Việt Nam luôn quan tâm.",
    ],
    ["code", 'const PARTY_TITLE = "ĐẢNG CỘNG SẢN VIỆT NAM";\nconst KIND = "CHỈ THỊ";\n'],
    ["English", "# Release notes\n\n## 1.2.0\n\n- Fixes\n"],
  ])("%s", (_, head) => {
    expect(looksLikeDocumentOf(head)).toBeNull();
  });

  test.each(["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "docs/huong-dan.md", "docs/quy-tac/README.md"])(
    "the project's own %s",
    (path) => {
      expect(looksLikeDocumentOf(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"))).toBeNull();
    },
  );

  test(`what stands below the first ${LOOKED_AT} lines does not count`, () => {
    const document = "ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH UỶ SƠN HÀ\nSố 08-CT/TU\n";
    expect(looksLikeDocumentOf("\n".repeat(LOOKED_AT - 3) + document)).toBe("party");
    expect(looksLikeDocumentOf("\n".repeat(LOOKED_AT) + document)).toBeNull();
  });
});

describe("answers", () => {
  function memory() {
    let stored: unknown;
    return createMemory({
      get: <T>() => stored as T,
      update: async (_: string, value: unknown) => {
        stored = value;
      },
    });
  }

  test("are remembered file by file, the last one counts", async () => {
    const answers = memory();
    expect(answers.of("file:///a/b.txt")).toBeUndefined();
    await answers.remember("file:///a/b.txt", "yes");
    expect(answers.of("file:///a/b.txt")).toBe("yes");
    await answers.remember("file:///a/b.txt", "no");
    expect(answers.of("file:///a/b.txt")).toBe("no");
    expect(answers.of("file:///a/c.txt")).toBeUndefined();
  });

  test("for a folder hold for the folders below, not for those beside, and a file's own goes before", async () => {
    const answers = memory();
    await answers.neverIn("file:///a");
    expect(["file:///a/b.txt", "file:///a/c/d.md", "file:///ab/c.txt"].map(answers.of)).toEqual([
      "no",
      "no",
      undefined,
    ]);
    await answers.remember("file:///a/b.txt", "yes");
    expect(answers.of("file:///a/b.txt")).toBe("yes");
  });

  test("do not grow without end", async () => {
    const answers = memory();
    for (let file = 0; file < 600; file++) await answers.remember(`file:///${file}.txt`, "no");
    expect([answers.of("file:///0.txt"), answers.of("file:///599.txt")]).toEqual([undefined, "no"]);
  });
});
