import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fillTemplate } from "../../server/src/features/newDraft/fill.ts";
import { STYLES } from "../../server/src/styles/index.ts";
import { TEMPLATES as PARTY } from "../../server/src/styles/party/templates.ts";

const filled = (template: string, values: Record<string, string | string[] | null>) =>
  fillTemplate(template, new Map(Object.entries(values)), ";");

describe("a template", () => {
  it.each([
    ["Số [số]-KH/ĐU", { số: "05" }, "Số 05-KH/ĐU"],
    ["về [Trích yếu nội dung]", { "trích yếu nội dung": "trồng cây" }, "về Trồng cây"],
    ["CỦA [TÁC GIẢ]", { "tác giả": "Ban Thường vụ" }, "CỦA BAN THƯỜNG VỤ"],
    ["[Họ và tên] của [tên thôn]", { "họ và tên": "Lê Hoa" }, "Lê Hoa của [tên thôn]"],
    // The placement of the tone mark and double blanks make no other name.
    ["[Cấp  ủy]", { "cấp uỷ": "Đảng uỷ" }, "Đảng uỷ"],
    ["a\n\n[Tác giả]\n\nb", { "tác giả": null }, "a\n\nb"],
    ["a\nCỦA [TÁC GIẢ]\nb", { "tác giả": null }, "a\nb"],
    ["- [Nơi nhận];\n- Lưu.", { "nơi nhận": ["A", "B"] }, "- A;\n- B;\n- Lưu."],
    ["- [Nơi gửi].", { "nơi gửi": ["A", "B"] }, "- A;\n- B."],
    ["- [Nơi nhận];\n- Lưu.", { "nơi nhận": [] }, "- Lưu."],
    // What an answer holds is no template.
    ["[a] [b]", { a: "[b]", b: "$&" }, "[b] $&"],
  ])("%j with %j", (template, values, text) => expect(filled(template, values as never)).toBe(text));
});

describe("the templates of a guideline", () => {
  const folders = [
    ...STYLES.filter(({ templates }) => Object.keys(templates).length > 0).map(({ id }) => id as string),
    "party",
  ];
  const files = (folder: string) => {
    const url = new URL(`../../server/src/styles/${folder}/templates/`, import.meta.url);
    return readdirSync(url).map(
      (name) => [name.replace(/\.txt$/, ""), readFileSync(new URL(name, url), "utf8")] as const,
    );
  };

  it.each(folders)("are its text files: %s", (folder) => {
    const bundled = folder === "party" ? PARTY : STYLES.find(({ id }) => id === folder)?.templates;
    expect(files(folder).length).toBeGreaterThan(0);
    for (const [name, text] of files(folder)) expect([name, bundled?.[name]]).toEqual([name, text]);
  });

  it.each(folders)("have hints short enough to be visited: %s", (folder) => {
    const hints = files(folder).flatMap(([, text]) =>
      [...text.matchAll(/\[([^\]\n]+)\]/g)].map(([, words = ""]) => words),
    );
    expect(hints.filter((words) => words.length > 80 || words !== words.normalize("NFC"))).toEqual([]);
  });
});
