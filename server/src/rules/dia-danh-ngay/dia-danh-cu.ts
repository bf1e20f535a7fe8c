import { bodyName } from "../../reading/committee.ts";
import { rangeIn } from "../../syntax/component.ts";
import type { Draft } from "../../syntax/draft.ts";
import type { CivilDate } from "../../text/date.ts";
import { compareDates, numericDate } from "../../text/date.ts";
import { fold } from "../../text/fold.ts";
import type { EndedName } from "../../vocabulary/endedNames.ts";
import {
  CENTRAL_CITIES,
  DISTRICTS_ENDED,
  ENDED_LEVEL,
  FORMER_PROVINCES,
  LEVEL,
  PROVINCES_MERGED,
} from "../../vocabulary/places.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import type { Text } from "../define.ts";
import { defineRule } from "../define.ts";

const CITY = /^(?:thành phố\s|tp(?:\.\s?|\s))/;

const PARTY_OF_PROVINCE = "^(?:tỉnh uỷ|thành uỷ) |(?: |^)tỉnh uỷ$";
const STATE_OF_PROVINCE = "(?:^| )(?:uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd) tỉnh |^sở .{2,60} tỉnh ";
const OF_PROVINCE = new RegExp(`${PARTY_OF_PROVINCE}|${STATE_OF_PROVINCE}`, "u");

/** True for the committee of a province and its organs; a ward may well bear the name of a province that ended. */
function isProvincial(draft: Draft): boolean {
  return [draft.issuingBody, draft.superiorBody].some((body) => body !== null && OF_PROVINCE.test(bodyName(body.text)));
}

/** What an office says of a place that is named with its level, or without it where the issuer's name tells the level. */
function endedByOffice(draft: Draft, place: string, date: CivilDate, places: readonly EndedName[]): Ended | null {
  const written = bodyName(place);
  const issuer = bodyName(draft.issuingBody?.text ?? "");
  const found = places.find(({ name, from }) => {
    if (compareDates(date, from) < 0) return false;
    const full = bodyName(name);
    return written === full || (written === full.replace(LEVEL, "") && issuer.endsWith(` ${full}`));
  });
  if (found === undefined) return null;
  const { from, now, source } = found;
  const day = numericDate(from);
  return {
    reason: {
      vi: `không còn từ ngày ${day} (${source})${now === null ? "" : `, nay là “${now}”`}`,
      en: `ended on ${day} (${source})${now === null ? "" : `, now “${now}”`}`,
    },
    now: now === null ? null : headerPlace(now, LEVEL.test(written)),
  };
}

/** The office's name of a place as the header writes it, with its level or without. */
function headerPlace(name: string, withLevel: boolean): string {
  const shown = withLevel ? name : name.slice(LEVEL.exec(fold(name))?.[0].length ?? 0);
  return shown.charAt(0).toUpperCase() + shown.slice(1);
}

/** Why a place is there no longer, and what stands in its place where that is known. */
interface Ended {
  readonly reason: Text;
  readonly now: string | null;
}

/** What is known of a place that ended; null for one that is there on that day. */
function ended(draft: Draft, place: string, date: CivilDate): Ended | null {
  const name = bodyName(place);
  const bare = name.replace(/^tỉnh /, "");
  const now = FORMER_PROVINCES.get(bare);
  if (now !== undefined && compareDates(date, PROVINCES_MERGED) >= 0 && (bare !== name || isProvincial(draft))) {
    return {
      reason: { vi: `đã sáp nhập từ ngày 12/6/2025, nay là “${now}”`, en: `went up in “${now}” on 12 June 2025` },
      now: bare === name ? now : `Tỉnh ${now}`.replace(/^Tỉnh (?=Thành phố|Hải Phòng|Đà Nẵng|Cần Thơ)/, ""),
    };
  }
  if (compareDates(date, DISTRICTS_ENDED) < 0) return null;
  const city = CITY.exec(name)?.[0] ?? "";
  const endedCity = city !== "" && !CENTRAL_CITIES.has(name.slice(city.length));
  if (!endedCity && !ENDED_LEVEL.test(name)) return null;
  return {
    reason: {
      vi: "không còn từ ngày 01/7/2025, khi bỏ cấp huyện: ghi tên xã, phường, đặc khu",
      en: "ended with the districts on 1 July 2025: write the commune, ward or special zone",
    },
    now: null,
  };
}

export default defineRule({
  id: "dia-danh-ngay/dia-danh-cu",
  title: "Địa danh phải còn vào ngày ban hành",
  titleEn: "The place still exists on the day of the document",
  why: "Từ ngày 12/6/2025 cả nước còn 34 tỉnh, thành phố; từ ngày 01/7/2025 không còn huyện, quận, thị xã, thị trấn, thành phố thuộc tỉnh.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "TỈNH UỶ HÀ GIANG\n*\nHà Giang, ngày 03 tháng 9 năm 2025",
      good: "TỈNH UỶ HÀ GIANG\n*\nHà Giang, ngày 03 tháng 9 năm 2024",
    },
    {
      style: "hd36-2018",
      bad: "Thị xã Thanh Bình, ngày 15 tháng 8 năm 2025",
      good: "Thị xã Thanh Bình, ngày 15 tháng 5 năm 2025",
    },
    {
      style: "hd05-2026",
      bad: "Huyện Thanh Bình, ngày 03 tháng 6 năm 2026",
      good: "Thanh Bình, ngày 03 tháng 6 năm 2026",
    },
    {
      style: "hd05-2026",
      bad: "TỈNH UỶ BÌNH DƯƠNG\nVĂN PHÒNG\n*\nBình Dương, ngày 03 tháng 6 năm 2026",
      good: "ĐẢNG UỶ PHƯỜNG BÌNH DƯƠNG\n*\nBình Dương, ngày 03 tháng 6 năm 2026",
    },
    {
      style: "nd30-2020",
      bad: "UBND TỈNH HÀ GIANG\nSỞ NỘI VỤ\nSố: 05/BC-SNV\nHà Giang, ngày 03 tháng 9 năm 2025",
      good: "UBND XÃ HÀ GIANG\nPHÒNG KINH TẾ\nSố: 05/BC-PKT\nHà Giang, ngày 03 tháng 9 năm 2025",
    },
    {
      style: "nd30-2020",
      bad: "ỦY BAN NHÂN DÂN\nTHỊ TRẤN AN PHÚ\nSố: 05/BC-UBND\nThị trấn An Phú, ngày 03 tháng 9 năm 2025",
      good: "ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\nSố: 05/BC-UBND\nAn Phú, ngày 03 tháng 9 năm 2025",
    },
  ],
  check({ draft, date, office }, report) {
    const { placeDate } = draft;
    if (placeDate === null || placeDate.place === null || date === null) return;
    const { place } = placeDate;
    const found = endedByOffice(draft, place, date, office.endedPlaces ?? []) ?? ended(draft, place, date);
    if (found === null) return;
    const { reason, now } = found;
    const from = placeDate.text.indexOf(place);
    const range = rangeIn(placeDate, from, from + place.length);
    report({
      range,
      message: { vi: `Địa danh “${place}” ${reason.vi}`, en: `“${place}” ${reason.en}` },
      ...(now === null
        ? {}
        : {
            fix: {
              title: toWrite(now),
              safe: false,
              edits: [{ range, newText: now }],
            },
          }),
    });
  },
});
