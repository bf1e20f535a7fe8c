import { describe, expect, it } from "vitest";
import type { ConfigurationWish } from "../../server/src/configuration/editConfiguration.ts";
import { configurationEdits } from "../../server/src/features/configurationFile.ts";
import { applyEdits, readSource, textOf } from "../../server/src/text/source.ts";

const OFF: ConfigurationWish = { want: "rule off", rule: "noi-nhan/dau-phay" };
const WORD: ConfigurationWish = { want: "own word", word: "Zalo" };

function written(text: string | null, wish: ConfigurationWish): string | null {
  const edits = configurationEdits(text, wish);
  return edits === null ? null : textOf(applyEdits(readSource(text ?? ""), edits));
}

describe("what an office wishes is written into .chithi.json", () => {
  it.each([
    ["no file", null, OFF, { rules: { [OFF.rule]: "off" } }],
    ["an empty file", "\n", WORD, { tuRieng: ["Zalo"] }],
    ["an empty object", "{}", OFF, { rules: { [OFF.rule]: "off" } }],
    ["other rules", '{ "rules": { "a/b": "warning" } }', OFF, { rules: { "a/b": "warning", [OFF.rule]: "off" } }],
    ["another severity", `{ "rules": { "${OFF.rule}": "hint" } }`, OFF, { rules: { [OFF.rule]: "off" } }],
    [
      "options, which stay",
      `{ "rules": { "${OFF.rule}": { "options": { "a": 1 } } } }`,
      OFF,
      { rules: { [OFF.rule]: { options: { a: 1 }, severity: "off" } } },
    ],
    ["words", '{ "tuRieng": ["VNeID"] }', WORD, { tuRieng: ["VNeID", "Zalo"] }],
  ] as const)("beside %s", (_, text, wish, expected) => {
    expect(JSON.parse(written(text, wish as ConfigurationWish) ?? "")).toEqual(expected);
  });

  it("comments, line ends and all else stay", () => {
    const text = '{\r\n  // Cơ quan\r\n  "coQuanBanHanh": "ĐẢNG UỶ XÃ AN PHÚ", /* tên */\r\n}\r\n';
    const after = written(text, WORD) ?? "";
    expect(after).toContain('// Cơ quan\r\n  "coQuanBanHanh": "ĐẢNG UỶ XÃ AN PHÚ",');
    expect(after).toContain("/* tên */");
    expect(after.replaceAll("\r\n", "")).not.toContain("\n");
  });

  it("a file with a fault is left to a person", () => {
    for (const text of ['{ "rules": ', "[]", "tuRieng: Zalo"]) expect(configurationEdits(text, OFF)).toBeNull();
  });
});
