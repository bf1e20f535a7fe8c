import type { LocatedFacts } from "../../incremental/memoise.ts";
import type { StaleMention } from "../../reading/staleMentions.ts";
import { officeMentionsOf, readStaleMentions, staleMentionsOf } from "../../reading/staleMentions.ts";
import { rangeIn } from "../../syntax/component.ts";
import type { Draft } from "../../syntax/draft.ts";
import type { CivilDate } from "../../text/date.ts";
import { compareDates, numericDate } from "../../text/date.ts";
import { fold, isCapitals } from "../../text/fold.ts";
import { beginsWithCapital } from "../../text/letters.ts";
import type { Range } from "../../text/position.ts";
import { rangesTouch, shiftRange } from "../../text/position.ts";
import type { EndedName } from "../../vocabulary/endedNames.ts";
import { LEVEL } from "../../vocabulary/places.ts";
import { toReplaceBy } from "../authoring/fixTitles.ts";
import type { Finding, Text } from "../define.ts";
import { defineRule } from "../define.ts";

/** A body that ended, where it is named, and what is said of it. */
interface Stale {
  readonly range: Range;
  readonly written: string;
  readonly from: CivilDate;
  readonly isOfToday: () => boolean;
  /** The message, where `above` is what stands above an issuing body instead. */
  readonly message: (above: string | null) => Text;
  /** What to write instead; null where more than one body took the place. */
  readonly name: string | null;
}

/** The name to write instead, in the case of the words found; null where more than one body took the place. */
function replacement({ body, level, written }: StaleMention): string | null {
  if (body.replacement === undefined) return null;
  const name = body.replacement.replace("$1", level);
  if (isCapitals(written)) return name.toUpperCase();
  return beginsWithCapital(written) || level !== "" ? name : name.toLowerCase();
}

/** What is made of the facts of a paragraph, as long as it keeps its text and its place. */
function oncePerPlace<T>(make: (place: LocatedFacts<T>) => readonly Stale[]): typeof make {
  const made = new WeakMap<LocatedFacts<T>, readonly Stale[]>();
  return (place) => {
    const ready = made.get(place);
    if (ready !== undefined) return ready;
    const fresh = make(place);
    made.set(place, fresh);
    return fresh;
  };
}

/** The finding about a body, made once: one that stays is the same object after an edit. */
const findings = new WeakMap<Stale, { readonly above: boolean; readonly finding: Finding }>();

function findingAbout(stale: Stale, above: boolean): Finding {
  const ready = findings.get(stale);
  if (ready?.above === above) return ready.finding;
  const { range, written, message, name } = stale;
  const fix = name !== null && { fix: { title: toReplaceBy(name), safe: false, edits: [{ range, newText: name }] } };
  const finding = {
    range,
    cause: fold(written),
    message: message(above ? "đảng bộ tỉnh, thành phố" : null),
    ...fix,
  };
  findings.set(stale, { above, finding });
  return finding;
}

/** The bodies of the header whose names go over several lines: “ỦY BAN NHÂN DÂN / HUYỆN THANH BÌNH”. */
function inHeader({ superiorBody, issuingBody }: Draft): Stale[] {
  return [superiorBody, issuingBody].flatMap((body) =>
    body === null || body.pieces.length < 2 ? [] : known({ line: 0, paragraph: body, facts: readStaleMentions(body) }),
  );
}

const known = oncePerPlace(({ line, paragraph, facts }: LocatedFacts<StaleMention>): Stale[] =>
  facts.map((mention) => {
    const { from, to, written, body, level, isOfToday } = mention;
    return {
      range: shiftRange(rangeIn(paragraph, from, to), line),
      written,
      from: body.from,
      isOfToday,
      message: (above) => {
        const successor = above ?? body.successor.replace("$1", level);
        return {
          vi: `“${written}” không còn từ ${body.since}; nay là ${successor}`,
          en: `“${written}” ended (${body.since.replace("tháng ", "")}); now “${successor}”`,
        };
      },
      name: replacement(mention),
    };
  }),
);

/** The office's name of what took the place, in the case of the words found. Other capitals are the name's own. */
function officeName(written: string, now: string): string {
  if (isCapitals(written)) return now.toUpperCase();
  return beginsWithCapital(written) ? now.charAt(0).toUpperCase() + now.slice(1) : now;
}

const ofOffice = oncePerPlace(({ line, paragraph, facts }: LocatedFacts<StaleMention<EndedName>>): Stale[] =>
  facts.map(({ from, to, written, body, isOfToday }) => {
    const { now, source } = body;
    const since = numericDate(body.from);
    return {
      range: shiftRange(rangeIn(paragraph, from, to), line),
      written,
      from: body.from,
      isOfToday,
      message: () => ({
        vi: `“${written}” không còn từ ${since} (${source})${now === null ? "" : `; nay là ${now}`}`,
        en: `“${written}” ended on ${since} (${source})${now === null ? "" : `; now “${now}”`}`,
      }),
      name: now === null ? null : officeName(written, now),
    };
  }),
);

export default defineRule({
  id: "to-chuc/khong-con",
  title: "Không giao việc cho tổ chức, cơ quan không còn nữa",
  titleEn: "No body that has ended is named as if it were there",
  why: "Từ đầu năm 2025 nhiều tổ chức đã kết thúc, hợp nhất hoặc đổi tên; văn bản gửi hoặc giao việc cho tổ chức cũ thì không có ai nhận.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Sơn Hà, ngày 12 tháng 8 năm 2025\n\n1. Ban cán sự đảng Uỷ ban nhân dân tỉnh và các huyện uỷ chỉ đạo thực hiện.",
      good: "Sơn Hà, ngày 12 tháng 8 năm 2025\n\n1. Đảng uỷ Uỷ ban nhân dân tỉnh và đảng uỷ các xã, phường chỉ đạo thực hiện.",
    },
    {
      style: "hd36-2018",
      bad: "Sơn Hà, ngày 12 tháng 8 năm 2025\n\n1. Ban Tuyên giáo Tỉnh uỷ hướng dẫn tuyên truyền tại các xã, thị trấn.",
      good: "Sơn Hà, ngày 12 tháng 5 năm 2021\n\n1. Ban Tuyên giáo Tỉnh uỷ hướng dẫn tuyên truyền tại các xã, thị trấn.",
    },
    {
      style: "hd05-2026",
      bad: "Sơn Hà, ngày 12 tháng 8 năm 2026\n\n1. Sở Kế hoạch và Đầu tư, Sở Nông nghiệp và Phát triển nông thôn tham mưu thực hiện.",
      good: "Sơn Hà, ngày 12 tháng 8 năm 2026\n\n1. Sở Tài chính, Sở Nông nghiệp và Môi trường tham mưu thực hiện.",
    },
    {
      style: "hd05-2026",
      bad: "Sơn Hà, ngày 12 tháng 8 năm 2026\n\n1. Hồ sơ gửi Ban Tuyên giáo Tỉnh uỷ.",
      good: "Sơn Hà, ngày 12 tháng 8 năm 2026\n\n1. Hồ sơ gửi Ban Tuyên giáo và Dân vận Tỉnh uỷ; hồ sơ của Huyện uỷ Thanh Bình cũ nộp theo Quyết định số 15-QĐ/HU, ngày 05/3/2022 của Ban Thường vụ Huyện uỷ về lưu trữ.",
    },
    {
      style: "nd30-2020",
      bad: "ỦY BAN NHÂN DÂN\nHUYỆN THANH BÌNH\nSố: 05/BC-UBND\nThanh Bình, ngày 12 tháng 8 năm 2026\nBÁO CÁO\nVề công tác lưu trữ\n\nĐã nộp lưu đủ hồ sơ./.",
      good: "ỦY BAN NHÂN DÂN\nXÃ THANH BÌNH\nSố: 05/BC-UBND\nThanh Bình, ngày 12 tháng 8 năm 2026\nBÁO CÁO\nVề công tác lưu trữ\n\nĐã nộp lưu đủ hồ sơ./.",
    },
    {
      style: "nd30-2020",
      bad: "UBND XÃ AN PHÚ\nTRƯỜNG TIỂU HỌC AN PHÚ\nSố: 05/BC-THAP\nAn Phú, ngày 12 tháng 8 năm 2026\nBÁO CÁO\nTổng kết năm học\n\nKính gửi: Phòng Giáo dục và Đào tạo\n\nNhà trường đã hoàn thành./.",
      good: "UBND XÃ AN PHÚ\nTRƯỜNG TIỂU HỌC AN PHÚ\nSố: 05/BC-THAP\nAn Phú, ngày 12 tháng 8 năm 2026\nBÁO CÁO\nTổng kết năm học\n\nKính gửi: Phòng Văn hóa - Xã hội\n\nNhà trường đã hoàn thành./.",
    },
  ],
  check({ draft, date, office, style }, report) {
    if (date === null) return;
    const { endedBodies = [], endedPlaces = [] } = office;
    // A bare name of a place may well be that of another unit.
    const places = officeMentionsOf(draft, endedPlaces)
      .flatMap(ofOffice)
      .filter(({ written }) => LEVEL.test(fold(written)));
    const own = [...officeMentionsOf(draft, endedBodies).flatMap(ofOffice), ...places];
    const header = inHeader(draft);
    const common = [...header];
    for (const one of staleMentionsOf(draft).flatMap(known)) {
      // The paragraphs come in the order of the text.
      const before = common.at(-1);
      if (before !== undefined && rangesTouch(before.range, one.range)) continue;
      if (!header.some(({ range }) => rangesTouch(range, one.range))) common.push(one);
    }
    // What the office says of a name goes before what is said of its parts.
    const stale = [...own, ...common.filter(({ range }) => !own.some((one) => rangesTouch(one.range, range)))];
    const exempt = stale.length === 0 ? null : draft.exempt;
    for (const one of stale) {
      const { range, from, isOfToday } = one;
      if (exempt?.[range.start.line] === 1 || compareDates(date, from) < 0 || !isOfToday()) continue;
      // The place of the document itself is the business of dia-danh-ngay/dia-danh-cu.
      if (draft.placeDate !== null && rangesTouch(range, draft.placeDate.range)) continue;
      // What stands above a committee of the Party is its party organisation, and no committee.
      const above =
        style.world === "party" && draft.superiorBody !== null && rangesTouch(range, draft.superiorBody.range);
      report(findingAbout(one, above));
    }
  },
});
