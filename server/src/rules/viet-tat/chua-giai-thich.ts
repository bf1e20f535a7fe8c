import type { LocatedAbbreviation } from "../../reading/abbreviationsInText.ts";
import { abbreviationsInText, rangeOfAbbreviation } from "../../reading/abbreviationsInText.ts";
import { CAPITALS } from "../../text/letters.ts";
import {
  ABBREVIATED_NAMES,
  COMMON_ABBREVIATIONS,
  OFFICES_BEFORE_BODY,
  PLACE_LEVELS,
  SHORT_BODY_NAMES,
} from "../../vocabulary/abbreviations.ts";
import { defineRule } from "../define.ts";

const NAME_BEHIND = new RegExp(String.raw`^\.? ?(?:[${CAPITALS}]|\[|\{|…|\.\.)`, "u");

/** “TP” before the name of a town. */
function isPlaceLevel({ text, to, paragraph }: LocatedAbbreviation): boolean {
  return PLACE_LEVELS.has(text) && NAME_BEHIND.test(paragraph.text.slice(to, to + 4));
}

/** The abbreviations, “UV BTV” as one. */
function joined(all: readonly LocatedAbbreviation[]): LocatedAbbreviation[] {
  const found: LocatedAbbreviation[] = [];
  for (const one of all) {
    const last = found.at(-1);
    const goesOn = last?.paragraph === one.paragraph && last.line === one.line && last.to + 1 === one.from;
    if (last !== undefined && goesOn && last.explained === null && OFFICES_BEFORE_BODY.has(last.text)) {
      found[found.length - 1] = { ...one, from: last.from, text: `${last.text} ${one.text}` };
    } else found.push(one);
  }
  return found;
}

export default defineRule({
  id: "viet-tat/chua-giai-thich",
  title: "Chữ viết tắt phải được giải thích khi dùng lần đầu",
  titleEn: "An abbreviation is explained where it stands first",
  why: "Người ngoài ngành không đoán được chữ viết tắt. Lần đầu viết đủ cụm từ, chữ viết tắt đặt trong ngoặc đơn ngay sau, từ đó về sau mới viết tắt.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "info",
  fix: "none",
  scope: "document",
  options: {
    choPhep: {
      schema: { type: "array", items: { type: "string" } },
      default: COMMON_ABBREVIATIONS,
      description: {
        vi: "Những chữ viết tắt thông dụng không cần giải thích",
        en: "Common abbreviations that need no explanation",
      },
    },
  },
  examples: [
    {
      style: "hd36-2018",
      bad: "Các chi bộ tăng cường công tác PCCCR trong mùa khô.",
      good: "Các chi bộ tăng cường công tác phòng cháy, chữa cháy rừng (PCCCR) trong mùa khô; UBND các xã kiểm tra công tác PCCCR.",
    },
    {
      style: "hd36-2018",
      bad: "Đẩy mạnh xây dựng NTM. Ban Chỉ đạo nông thôn mới (NTM) theo dõi.",
      good: "Đẩy mạnh xây dựng nông thôn mới (NTM). Ban Chỉ đạo NTM theo dõi.",
    },
    {
      style: "hd05-2026",
      bad: "Các đơn vị giải quyết TTHC đúng hạn, không để TTHC tồn đọng.",
      good: "Các đơn vị giải quyết thủ tục hành chính (viết tắt là TTHC) đúng hạn, không để TTHC tồn đọng.",
    },
    {
      style: "hd05-2026",
      bad: "BTV Thành uỷ giao các chi bộ đăng ký trước ngày 15/8/2026.",
      good: "Ban Thường vụ (BTV) Thành uỷ giao các chi bộ đăng ký trước ngày 15/8/2026; BTV Thành uỷ kiểm tra.",
    },
    {
      style: "hd05-2026",
      bad: "Vận động Nhân dân tham gia BHYT và BHXH tự nguyện (bảo hiểm xã hội).",
      good: "Vận động Nhân dân tham gia bảo hiểm y tế (BHYT), bảo hiểm xã hội (BHXH) tự nguyện theo Nghị quyết số 42-NQ/TW; Đại hội XIV; BHYT và BHXH là chỉ tiêu thi đua.",
    },
  ],
  check({ draft, options, office, style }, report) {
    const known = new Set([
      ...(options.choPhep as readonly string[]),
      ...ABBREVIATED_NAMES,
      ...(style.forms.shortBodyNames ? SHORT_BODY_NAMES : []),
      ...Object.keys(office.abbreviations ?? {}),
    ]);
    const all = joined(abbreviationsInText(draft));
    const explainedAt = new Map<string, LocatedAbbreviation>();
    for (const one of all) {
      if (one.explained !== null && !explainedAt.has(one.text)) explainedAt.set(one.text, one);
    }
    const done = new Set<string>();
    const isKnown = (text: string) => known.has(text) || done.has(text);
    for (const one of all) {
      const { text } = one;
      if (one.explained !== null) done.add(text);
      const parts = text.split(/[-–&]/u);
      if (one.quoted || isPlaceLevel(one) || isKnown(text) || (parts.length > 1 && parts.every(isKnown))) continue;
      done.add(text);
      const later = explainedAt.get(text);
      report({
        range: rangeOfAbbreviation(one),
        message:
          later === undefined
            ? {
                vi: `Chữ viết tắt “${text}” chưa được giải thích: lần đầu viết đủ cụm từ rồi ghi “(${text})” ngay sau`,
                en: `The abbreviation “${text}” is not explained: write the words in full with “(${text})” behind them first`,
              }
            : {
                vi: `Chữ viết tắt “${text}” được dùng trước khi giải thích`,
                en: `The abbreviation “${text}” is used before it is explained`,
              },
        ...(later !== undefined && {
          related: [
            {
              range: rangeOfAbbreviation(later),
              message: { vi: "Chỗ giải thích", en: "Where it is explained" },
            },
          ],
        }),
      });
    }
  },
});
