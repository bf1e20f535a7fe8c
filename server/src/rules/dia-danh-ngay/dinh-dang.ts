import { placeOfBody } from "../../reading/placeOfBody.ts";
import { titleCase } from "../../reading/titleCase.ts";
import { rangeIn } from "../../syntax/component.ts";
import type { PlaceDate } from "../../syntax/draft.ts";
import { DAY_WORD, MONTH_WORD, YEAR_WORD } from "../../syntax/patterns.ts";
import { headerDate, headerMonth, isRealDate } from "../../text/date.ts";
import { withFigures } from "../../text/figures.ts";
import { isCapitals } from "../../text/fold.ts";
import { LETTERS, WORD_END, WORD_START } from "../../text/letters.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import type { Replacement } from "../authoring/replacement.ts";
import { replaceParts } from "../authoring/replacement.ts";
import type { Finding } from "../define.ts";
import { defineRule } from "../define.ts";

const WORDS_ALONE = new RegExp(`^[${LETTERS} ]{4,}$`, "u");
const SHORTENED = new RegExp(`${WORD_START}(?:TP|HCM)${WORD_END}`, "u");

const BLANK = String.raw`(?:…|\.\.)[.…]{0,20}|_{1,20}|\[[^\]]{0,40}\]|`;
/** Blanks behind a part that may be missing: not those that were taken before it, or many would take for ever. */
const GAP = "(?:(?<!\\s)\\s+)?";
/** The line with the words for day, month and year: its parts in order, with what stands between them. */
export const LONG = new RegExp(
  "^(?<place>\\s*[^,;\\s](?:[^,;]{0,58}?[^,;\\s])??)??(?<comma>\\s*(?:[-–,;.:]\\s*)?)" +
    `(?:${DAY_WORD}(?<g1>\\s*)(?<day>\\d{1,3}|${BLANK})(?<c1>${GAP}(?:,\\s*)?))?` +
    `(?<thang>tháng)(?<g2>\\s*)(?<month>\\d{1,2}|${MONTH_WORD}|${BLANK})(?<c2>${GAP}(?:,\\s*)?)` +
    `${YEAR_WORD}(?<g3>\\s*)(?<year>\\d{2,4}|${BLANK})(?<end>${GAP}[.,;]|(?<=\\d{4})[.,;]{2,5})?$`,
  "iu",
);
/** “3/2/2026”. */
const SHORT_DATE = String.raw`(?<date>(?:ngày\s*)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4})`;
/** “Sơn Hà, 03/02/2026”. */
const SHORT = new RegExp(
  String.raw`^(?<place>[^,;\d]{1,60}?)(?<comma>\s*[,;]\s*|\s+(?=ngày))${SHORT_DATE}(?<end>\.)?$`,
  "iu",
);

const LEVEL_WORD = /^(?:Phường|Xã|Thị trấn|Đặc khu|Huyện|Quận) (?=\p{Lu}\p{Ll}+ )/u;
const LEVELS = "Tỉnh|Thành phố|Thị xã|Thị trấn|Quận|Huyện|Phường|Xã|Đặc khu|Thôn";
const LEVELS_IN_SHORT = String.raw`TP\.?|TX\.?|TT\.?|ĐK\.?|[QHPX]\.`;
const LEVEL = new RegExp(`^(?:${LEVELS}|${LEVELS_IN_SHORT}) ?`, "u");
/** A name of two to four syllables, and nothing else. */
const SYLLABLES = /^\p{L}+(?: \p{L}+){1,3}$/u;
const WANTED = "Địa danh, ngày … tháng … năm …";

/** Collects what differs from the right form while walking through the parts of the line. */
class Walk {
  readonly found: Replacement[] = [];
  #at = 0;

  expect(written: string | undefined, right: string): void {
    const part = written ?? "";
    if (part !== right) this.found.push({ from: this.#at, to: this.#at + part.length, text: right });
    this.#at += part.length;
  }

  keep(written: string | undefined): void {
    this.#at += (written ?? "").length;
  }
}

/** Blanks are another rule's business; what counts here is the comma. */
function comma(written: string): string {
  return /^\s*,\s*$/.test(written) ? written : ", ";
}

/** “Tại Sơn Hà” is a sentence's beginning; a name in small letters begins each of its syllables with a capital. */
function placeName(written: string | undefined): string {
  const place = (written ?? "").replace(/^Tại\s+(?=\p{Lu})/u, "");
  if (/^\p{Ll}/u.test(place)) return titleCase(place);
  const level = LEVEL.exec(place)?.[0] ?? "";
  const name = place.slice(level.length);
  return /^\p{Lu}\p{Ll}*(?: \p{L}+){0,3} \p{Ll}/u.test(name) && SYLLABLES.test(name) ? level + titleCase(name) : place;
}

/** A day of three figures is one too many: “014”. */
function figure(written: string | undefined): string {
  return /^0\d\d$/.test(written ?? "") ? (written ?? "").slice(1) : (written ?? "");
}

/** A month in words as its figures. */
function monthFigure(written: string | undefined, month: number | null): string {
  return written === undefined || month === null || !/^\p{L}/u.test(written) ? (written ?? "") : headerMonth(month);
}

/** The word before a value with the blank between them; a missing word comes with its blank, as one insertion. */
function word(walk: Walk, right: string, written?: string, blank?: string, value?: string): void {
  walk.expect(written, written === "" ? `${right} ` : right);
  walk.expect(blank, written === "" ? (blank ?? "") : gap(blank, value));
}

function longForm(parts: Readonly<Record<string, string | undefined>>, month: number | null): Replacement[] {
  const walk = new Walk();
  walk.expect(parts.place, placeName(parts.place));
  walk.expect(parts.comma, parts.place === undefined ? "[Địa danh], " : comma(parts.comma ?? ""));
  if (parts.ngay === undefined) {
    walk.expect("", "ngày [ngày] ");
  } else {
    word(walk, "ngày", parts.ngay, parts.g1, parts.day);
    walk.expect(parts.day, figure(parts.day));
    walk.expect(parts.c1, between(parts.c1, parts.day));
  }
  walk.expect(parts.thang, "tháng");
  walk.expect(parts.g2, gap(parts.g2, parts.month));
  walk.expect(parts.month, monthFigure(parts.month, month));
  walk.expect(parts.c2, between(parts.c2, parts.month));
  word(walk, "năm", parts.nam, parts.g3, parts.year);
  walk.expect(parts.year, /^\d\d$/.test(parts.year ?? "") ? `20${parts.year}` : (parts.year ?? ""));
  walk.expect(parts.end, "");
  return walk.found;
}

function gap(written: string | undefined, value: string | undefined): string {
  return written === "" && value !== "" ? " " : (written ?? "");
}

function between(written: string | undefined, value: string | undefined): string {
  const blank = (written ?? "").replace(",", "");
  return blank === "" && value !== "" ? " " : blank;
}

/** The findings of a line in the long form, or none. */
function judgeLong(
  placeDate: PlaceDate,
  parts: Readonly<Record<string, string | undefined>>,
  guess: string | null,
): Finding | null {
  const found = longForm(parts, placeDate.month).map((one) => ({
    ...one,
    text: one.text.replace("[Địa danh]", guess ?? "[Địa danh]"),
  }));
  if (found.length === 0) return null;
  const determined = parts.place !== undefined && parts.ngay !== undefined;
  const { range, edits } = replaceParts(placeDate, found);
  return {
    range,
    message: messageOf(placeDate.text, found),
    fix: { title: { vi: "Sửa theo mẫu", en: "Write it in the right form" }, safe: determined, edits },
  };
}

function messageOf(text: string, found: readonly Replacement[]): Finding["message"] {
  let right = text;
  for (const { from, to, text: part } of [...found].reverse()) right = right.slice(0, from) + part + right.slice(to);
  return {
    vi: `Phải viết theo mẫu “${WANTED}”: “${right.replace(/\s+/g, " ")}”`,
    en: `The form is “${WANTED}”: “${right.replace(/\s+/g, " ")}”`,
  };
}

function judgeShort(placeDate: PlaceDate, parts: Readonly<Record<string, string | undefined>>): Finding {
  const { day, month, year } = placeDate;
  const from = (parts.place ?? "").length;
  const range = rangeIn(placeDate, from + (parts.comma ?? "").length, placeDate.text.length);
  const known = day !== null && month !== null && year !== null && isRealDate({ day, month, year });
  const right = known ? headerDate({ day, month, year }) : "ngày [ngày] tháng [tháng] năm [năm]";
  const walk = new Walk();
  walk.keep(parts.place);
  walk.expect(parts.comma, comma(parts.comma ?? ""));
  walk.expect(parts.date, right);
  walk.expect(parts.end, "");
  return {
    range,
    message: {
      vi: `Phải viết đầy đủ chữ ngày, tháng, năm: “${right}”`,
      en: `The words for day, month and year are written out: “${right}”`,
    },
    ...(known
      ? {
          fix: {
            title: toWrite(right),
            safe: true,
            edits: replaceParts(placeDate, walk.found).edits,
          },
        }
      : {}),
  };
}

export default defineRule({
  id: "dia-danh-ngay/dinh-dang",
  title: "Địa danh và ngày tháng viết theo mẫu “Sơn Hà, ngày 03 tháng 02 năm 2026”",
  titleEn: "Place and date are written as “Sơn Hà, ngày 03 tháng 02 năm 2026”",
  why: "Giữa địa danh và ngày có dấu phẩy; các chữ ngày, tháng, năm viết đầy đủ, không viết 03/02/2026.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "error",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Thanh Bình, 03/2/2020",
      good: "Thanh Bình, ngày 03 tháng 02 năm 2020",
    },
    {
      style: "hd36-2018",
      bad: "*Thanh Bình ngày 03 tháng 02, năm 2020.*",
      good: "*Thanh Bình, ngày 03 tháng 02 năm 2020*",
    },
    {
      style: "hd05-2026",
      bad: "Sơn Hà, Ngày 03 Tháng 6 năm 2026",
      good: "Sơn Hà, ngày 03 tháng 6 năm 2026",
    },
    {
      style: "hd05-2026",
      bad: "Sơn Hà. ngày      tháng 6 năm 2026",
      good: "Sơn Hà, ngày      tháng 6 năm 2026",
    },
    {
      style: "hd05-2026",
      bad: "Sơn Hà, ngày 03 tháng 6 năm 2026..",
      good: "Sơn Hà, ngày 03 tháng 6 năm 2026",
    },
    {
      style: "hd05-2026",
      bad: "SƠN HÀ, ngày 03 tháng 6 năm 2026",
      good: "Sơn Hà, ngày 03 tháng 6 năm 2026",
    },
  ],
  check({ draft }, report) {
    const { placeDate } = draft;
    if (placeDate === null) return;
    const { text, place } = placeDate;
    const comma = place?.indexOf(",") ?? -1;
    if (place !== null && comma > 0) {
      const range = rangeIn(placeDate, comma, place.length);
      const own = place.slice(0, comma).replace(LEVEL_WORD, "");
      report({
        range,
        message: {
          vi: `Chỉ ghi một địa danh, nơi cơ quan đặt trụ sở: “${own}”, không ghi thêm “${place.slice(comma + 1).trim()}”`,
          en: `Only one place is written: “${own}”, without “${place.slice(comma + 1).trim()}”`,
        },
        fix: {
          title: { vi: `Bỏ “${place.slice(comma + 1).trim()}”`, en: "Leave it out" },
          safe: false,
          edits: [{ range, newText: "" }],
        },
      });
      return;
    }
    const long = LONG.exec(withFigures(text))?.groups;
    const short = long === undefined ? SHORT.exec(text)?.groups : undefined;
    const wrong =
      long !== undefined
        ? judgeLong(placeDate, long, placeOfBody(draft))
        : short !== undefined
          ? judgeShort(placeDate, short)
          : null;
    if (wrong !== null) report(wrong);
    if (place !== null && isCapitals(place) && WORDS_ALONE.test(place) && !SHORTENED.test(place)) {
      const from = text.indexOf(place);
      const range = rangeIn(placeDate, from, from + place.length);
      const right = titleCase(place);
      report({
        range,
        message: {
          vi: `Địa danh viết chữ thường, chỉ hoa chữ đầu mỗi âm tiết: “${right}”`,
          en: `The place is not in capitals: “${right}”`,
        },
        fix: {
          title: toWrite(right),
          safe: false,
          edits: [{ range, newText: right }],
        },
      });
    }
  },
});
