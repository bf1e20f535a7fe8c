import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import {
  beginsWithCapital,
  beginsWithSmall,
  beginsWithWords,
  LETTERS,
  WORD_END,
  WORD_START,
} from "../../server/src/text/letters.ts";

const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));

it("capitals and small letters are what Unicode says of the letters of Vietnamese and of Western Europe", () => {
  const letters = units.filter((letter) => /[A-Za-zÀ-ÖØ-öø-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ]/.test(letter));
  expect(letters).toHaveLength(2 * 26 + 62 + 12 + 90);
  for (const letter of letters) {
    expect([letter, beginsWithCapital(letter)]).toEqual([letter, /\p{Lu}/u.test(letter)]);
    expect([letter, beginsWithSmall(letter)]).toEqual([letter, /\p{Ll}/u.test(letter)]);
  }
});

it("nothing else is taken for one or the other", () => {
  const assigned = units.filter((letter) => !/\p{Cn}/u.test(letter));
  expect(assigned.filter((letter) => beginsWithCapital(letter) && !/\p{Lu}/u.test(letter))).toEqual([]);
  expect(assigned.filter((letter) => beginsWithSmall(letter) && !/\p{Ll}/u.test(letter))).toEqual([]);
  // The look-alikes of other scripts.
  expect(["А", "Н", "Τ"].filter(beginsWithCapital)).toHaveLength(3);
  expect(["а", "о", "ν"].filter(beginsWithSmall)).toHaveLength(3);
});

it("a word begins and ends where no letter of Vietnamese stands beside it", () => {
  const word = new RegExp(`${WORD_START}uỷ${WORD_END}`, "u");
  expect(["uỷ", "tỉnh uỷ", "(uỷ)", "3uỷ."].filter((text) => word.test(text))).toHaveLength(4);
  expect(["quuỷ", "ỷuỷ", "uỷđ", "uỷê"].filter((text) => word.test(text))).toEqual([]);
  expect([beginsWithWords("lưu: VT", "lưu"), beginsWithWords("lưu", "lưu"), beginsWithWords("lưuỷ", "lưu")]).toEqual([
    true,
    true,
    false,
  ]);
});

it("the class of letters is written down once", () => {
  const root = new URL("../../server/src/", import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const pasted = files.filter((name) => readFileSync(new URL(name, root), "utf8").includes(LETTERS));
  expect(pasted).toEqual(["text/letters.ts"]);
});
