import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createMemory } from "../../client/src/detection/memory.ts";
import { LOOKED_AT, looksLikePartyDocument } from "../../client/src/detection/recognise.ts";

const EXAMPLES = new URL("../../examples/", import.meta.url);
const CORPUS = new URL("../../../shared/corpus/", import.meta.url);

/** Drafts of State offices, which are none of the Party's: recognising them is not asked of this. */
const isOfState = (name: string) => name.includes("-nd30.");
const textsIn = (folder: URL) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|chithi)$/.test(name) && !isOfState(name))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));
const overlooked = (folder: URL) =>
  textsIn(folder)
    .filter(({ text }) => !looksLikePartyDocument(text))
    .map(({ name }) => name);

describe("a Party document is recognised", () => {
  test("in every example, in both letter compositions", () => {
    expect(textsIn(EXAMPLES).length).toBeGreaterThan(10);
    expect(overlooked(EXAMPLES)).toEqual([]);
    const decomposed = textsIn(EXAMPLES).filter(({ text }) => !looksLikePartyDocument(text.normalize("NFD")));
    expect(decomposed).toEqual([]);
  });

  test.skipIf(!existsSync(CORPUS))("in every real document (../shared)", () => {
    expect(overlooked(new URL("seeds/", CORPUS))).toEqual([]);
    expect(overlooked(new URL("real/", CORPUS))).toEqual([]);
  });

  test.each([
    ["a header in two columns", "ĐẢNG BỘ TỈNH SƠN HÀ\tĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG UỶ XÃ AN PHÚ"],
    ["Markdown", "# **ĐẢNG CỘNG SẢN VIỆT NAM**\n\n*An Phú, ngày 12 tháng 6 năm 2026*"],
    ["type and author on one line", "CHỈ THỊ **CỦA BAN THƯỜNG VỤ TỈNH ỦY** về công tác cán bộ"],
    ["a blank number", "TỈNH UỶ SƠN HÀ\n*\nSố      -CT/TU"],
    ["Windows line ends", "TỈNH UỶ SƠN HÀ\r\n*\r\nSố 08-CT/TU\r\n"],
  ])("from %s", (_, head) => {
    expect(looksLikePartyDocument(head)).toBe(true);
  });
});

describe("what is no Party document is left alone", () => {
  test.each([
    ["nothing", ""],
    [
      "a README about such documents",
      "# Chỉ thị\n\nKiểm tra văn bản của Đảng: Chỉ thị số 08-CT/TU, ngày 12/5/2026.\n\n- Số 08-CT/TU\n",
    ],
    ["a list of words in capitals", "CHỈ THỊ\nNGHỊ QUYẾT\nQUYẾT ĐỊNH\n"],
    [
      "a State document",
      "UỶ BAN NHÂN DÂN\tCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH SƠN HÀ\tĐộc lập - Tự do - Hạnh phúc\n\nSố: 08/CT-UBND\tSơn Hà, ngày 12 tháng 6 năm 2026\n\nCHỈ THỊ\nVề phòng cháy, chữa cháy",
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
    expect(looksLikePartyDocument(head)).toBe(false);
  });

  test.each(["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "docs/huong-dan.md", "docs/quy-tac/README.md"])(
    "the project's own %s",
    (path) => {
      expect(looksLikePartyDocument(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"))).toBe(false);
    },
  );

  test(`what stands below the first ${LOOKED_AT} lines does not count`, () => {
    const document = "ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH UỶ SƠN HÀ\nSố 08-CT/TU\n";
    expect(looksLikePartyDocument("\n".repeat(LOOKED_AT - 3) + document)).toBe(true);
    expect(looksLikePartyDocument("\n".repeat(LOOKED_AT) + document)).toBe(false);
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
