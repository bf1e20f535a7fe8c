import { rangeIn } from "../../syntax/component.ts";
import type { Draft } from "../../syntax/draft.ts";
import { withoutMarks } from "../../text/fold.ts";
import { LEVEL, PLACES_NAMED_AFTER_PERSONS, PROVINCES } from "../../vocabulary/places.ts";
import { bodyName } from "../committee.ts";
import type { Text } from "../define.ts";
import { defineRule } from "../define.ts";

/** The level that a committee's name gives its place: “ĐẢNG UỶ PHƯỜNG …” → “Phường”. */
const LEVELS: readonly (readonly [start: RegExp, level: string])[] = [
  [/^đảng uỷ phường /, "Phường"],
  [/^đảng uỷ xã /, "Xã"],
  [/^đảng uỷ thị trấn /, "Thị trấn"],
  [/^đảng uỷ đặc khu /, "Đặc khu"],
  [/^huyện uỷ /, "Huyện"],
  [/^quận uỷ /, "Quận"],
  [/^thị uỷ /, "Thị xã"],
  [/^thành uỷ /, "Thành phố"],
  [/^tỉnh uỷ /, "Tỉnh"],
];

function levelOf(draft: Draft): string | null {
  for (const body of [draft.issuingBody, draft.superiorBody]) {
    if (body === null) continue;
    const name = bodyName(body.text);
    const known = LEVELS.find(([start]) => start.test(name));
    if (known !== undefined) return known[1];
  }
  return null;
}

/** One syllable has one run of vowels: “Huế”, but not “Pleiku”. */
function isOneSyllable(place: string): boolean {
  return /^[b-df-hj-np-tv-xz]{0,4}[aeiouy]{1,4}[b-df-hj-np-tv-xz]{0,2}$/.test(withoutMarks(place));
}

/** True where the place is a part of a province that bears the same name, as the bodies in the header tell. */
function equalsProvince(draft: Draft, place: string, level: string | null): boolean {
  if (level === null || level === "Tỉnh") return false;
  const above = bodyName(draft.superiorBody?.text ?? "");
  if (level === "Thành phố") return above === `đảng bộ tỉnh ${place}`;
  const parts = ["tỉnh", "thành phố", "huyện"].map((unit) => `đảng bộ ${unit} ${place}`);
  return PROVINCES.has(place) || parts.includes(above);
}

function reasonOf(draft: Draft, place: string, level: string | null, numbered: boolean): Text | null {
  if (PLACES_NAMED_AFTER_PERSONS.has(place)) return { vi: "mang tên người", en: "bears a person's name" };
  if (numbered && /^(?:\d{1,2}|[ivx]{1,5})$/.test(place)) return { vi: "là số thứ tự", en: "is a number" };
  if (isOneSyllable(place)) return { vi: "chỉ có một âm tiết", en: "has one syllable" };
  return equalsProvince(draft, place, level) ? { vi: "trùng tên tỉnh", en: "is also a province's name" } : null;
}

export default defineRule({
  id: "dia-danh-ngay/cap-hanh-chinh",
  title: "Địa danh mang tên người, một âm tiết hoặc trùng tên tỉnh phải ghi cả cấp hành chính",
  titleEn: "Some places are written with their level",
  why: "Ghi thêm cấp hành chính để không nhầm địa danh: “Phường Ngô Quyền”, “Thành phố Huế”; có thể viết tắt TP, ĐK.",
  clause: { "hd36-2018": "II.1.4.1a", "hd05-2026": "Phần II, I.4.1.1c" },
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "ĐẢNG BỘ TỈNH SƠN HÀ\nTHÀNH UỶ SƠN HÀ\n*\nSơn Hà, ngày 03 tháng 02 năm 2020",
      good: "ĐẢNG BỘ TỈNH SƠN HÀ\nTHÀNH UỶ SƠN HÀ\n*\nThành phố Sơn Hà, ngày 03 tháng 02 năm 2020",
    },
    {
      style: "hd36-2018",
      bad: "Hồ Chí Minh, ngày 03 tháng 02 năm 2020",
      good: "TP. Hồ Chí Minh, ngày 03 tháng 02 năm 2020",
    },
    {
      style: "hd05-2026",
      bad: "ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG\nĐẢNG UỶ PHƯỜNG NGÔ QUYỀN\n*\nNgô Quyền, ngày 03 tháng 6 năm 2026",
      good: "ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG\nĐẢNG UỶ PHƯỜNG NGÔ QUYỀN\n*\nPhường Ngô Quyền, ngày 03 tháng 6 năm 2026",
    },
    {
      style: "hd05-2026",
      bad: "Huế, ngày 03 tháng 6 năm 2026",
      good: "Thành phố Huế, ngày 03 tháng 6 năm 2026",
    },
  ],
  check({ draft, style }, report) {
    const { placeDate } = draft;
    if (placeDate === null || placeDate.place === null || draft.kind === "ban-sao") return;
    const name = bodyName(placeDate.place);
    if (LEVEL.test(`${name} `)) return;
    const found = levelOf(draft);
    const reason = reasonOf(draft, name, found, style.id === "hd36-2018");
    if (reason === null) return;
    const level = found ?? (/^(?:huế|hồ chí minh)$/.test(name) ? "Thành phố" : "[Phường, xã]");
    const from = placeDate.text.indexOf(placeDate.place);
    const range = rangeIn(placeDate, from, from + placeDate.place.length);
    const right = `${level} ${placeDate.place}`;
    report({
      range,
      message: {
        vi: `Địa danh “${placeDate.place}” ${reason.vi} nên phải ghi thêm cấp hành chính: “${right}”`,
        en: `“${placeDate.place}” ${reason.en}, so that its level stands before it: “${right}”`,
      },
      fix: {
        title: { vi: `Ghi “${right}”`, en: `Write “${right}”` },
        safe: false,
        edits: [{ range: { start: range.start, end: range.start }, newText: `${level} ` }],
      },
    });
  },
});
