import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { COMMITTEE_CODES, FIXED_CODES } from "../../server/src/vocabulary/bodyCodes.ts";
import {
  COMMITTEE_KINDS,
  COMMITTEES,
  committeeAt,
  PARTY_ORGANISATIONS,
} from "../../server/src/vocabulary/committees.ts";

it("the tables of codes and organisations are made of the table of committees", () => {
  expect(COMMITTEE_KINDS).toEqual(["tỉnh uỷ", "thành uỷ", "huyện uỷ", "quận uỷ", "thị uỷ", "đảng uỷ"]);
  expect(FIXED_CODES.find(([start]) => start === "thị uỷ")).toEqual(["thị uỷ", ["TU", "ThU", "TXU"]]);
  expect(COMMITTEE_CODES.find(([words]) => words === "quận uỷ")).toEqual(["quận uỷ", "QU"]);
  expect(PARTY_ORGANISATIONS.find(([start]) => "đảng bộ thị xã an bình".startsWith(start))?.[1]).toBe("thị uỷ");
  expect(PARTY_ORGANISATIONS.at(-1)).toEqual(["đảng bộ", "đảng uỷ"]);
});

it("a longer beginning is found before a shorter one", () => {
  expect(committeeAt("đảng uỷ phường tân sơn")?.unit).toBe("phường");
  expect(committeeAt("đảng uỷ công ty")?.level).toBe("base");
  expect(committeeAt("sở nội vụ")).toBeUndefined();
  const late = COMMITTEES.filter(({ start }, n) => COMMITTEES.slice(0, n).some((one) => start.startsWith(one.start)));
  expect(late).toEqual([]);
});

it("no other source lists the kinds of committees", () => {
  const root = new URL("../../server/src/", import.meta.url);
  const listing = /huyện uỷ["|),\s]+(?:\[\s*)?["|]?quận uỷ/;
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const again = files.filter((name) => listing.test(readFileSync(new URL(name, root), "utf8")));
  expect(again).toEqual([]);
  expect(listing.test('"huyện uỷ",\n  "quận uỷ"')).toBe(true);
  expect(listing.test("huyện uỷ|quận uỷ")).toBe(true);
});
