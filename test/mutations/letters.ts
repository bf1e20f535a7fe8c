import { formulaSlips } from "../../server/src/rules/authoring/formulaSlips.ts";
import type { Mutation } from "./fault.ts";
import { insert, mutate, replace } from "./fault.ts";
import type { Model, Span } from "./model.ts";
import { bodySpan, find, findAll, lineSpan, offsetOf, spanOf, spread } from "./model.ts";
import { proseLines } from "./prose.ts";

/** The main document's text, and what stands behind it. */
function wholeSpan({ text }: Model): Span {
  return { from: 0, to: text.length };
}

/** The main document: what is to be alike is compared in it alone. */
function mainSpan(model: Model): Span {
  return { from: 0, to: Math.min(offsetOf(model, { line: model.draft.mainEnd, character: 0 }), model.text.length) };
}

/** How a text looks whose bytes are those of TCVN3, as far as the line of the test needs it. */
const TCVN3: Readonly<Record<string, string>> = Object.fromEntries(
  [..."àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"].map((letter, n) => [
    letter,
    [..."µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ"][n] ?? letter,
  ]),
);

/** Encodings, and letters that are not what they look like. */
export function* encoding(model: Model): Iterable<Mutation> {
  const whole = wholeSpan(model);
  const { issuingBody, recipients } = model.draft;
  const words = findAll(model, /(?<= )[\p{L}]*[ạảấầẩẫậắằặẹẻẽếềểễệịọốồổỗộớờởợụủứừửựỷ]\p{Ll}*(?= )/gu, whole);
  const places = [...spread(words, 2), ...(issuingBody === null ? [] : [spanOf(model, issuingBody)])];
  for (const span of places) {
    const text = model.text.slice(span.from, span.to).normalize("NFD");
    if (text === text.normalize("NFC")) continue;
    yield mutate(model, "chu/unicode", `${text} at ${span.from}`, [replace(span, text)]);
  }
  for (const [name, pattern, odd] of [
    ["ð", /(?<= )đ(?=\p{Ll})/gu, "ð"],
    ["Ð", /(?<= )Đ(?=\p{Ll})/gu, "Ð"],
    ["Cyrillic", /(?<=\p{Ll})o(?=\p{Ll})(?!ạch)/gu, "о"],
    ["no-break space", /(?<=\p{Ll}) (?=\p{Ll})/gu, "\u00a0"],
  ] as const) {
    for (const span of spread(findAll(model, pattern, whole), 1)) {
      yield mutate(model, "chu/ky-tu-la", `${name} at ${span.from}`, [replace(span, odd)]);
    }
  }
  for (const { from } of spread(findAll(model, /(?<=\p{Ll})\p{Ll}(?=\p{Ll})/gu, whole), 2)) {
    yield mutate(model, "chu/ky-tu-la", `zero width at ${from}`, [insert(from, "\u200b")]);
    yield mutate(model, "chu/ky-tu-la", `soft hyphen at ${from}`, [insert(from, "\u00ad")]);
  }
  const [line] = spread(
    proseLines(model).filter((n) => !/[“”*]|\d{3}|[A-ZĐ]{2}/.test(model.lines[n] ?? "")),
    1,
  );
  if (line !== undefined && recipients !== null) {
    const span = lineSpan(model, line);
    const old = [...model.text.slice(span.from, span.to)].map((letter) => TCVN3[letter] ?? letter).join("");
    yield mutate(model, "chu/bang-ma-cu", `line ${line}`, [replace(span, old)]);
  }
}

/** Slips of the fingers that leave no syllable. */
export function* syllables(model: Model): Iterable<Mutation> {
  const slips: readonly (readonly [RegExp, string, string])[] = [
    [/(?<=(?:^| ))được(?= )/gu, "được", "đựơc"],
    [/(?<= )người(?= )/gu, "người", "ngừơi"],
    [/(?<= )trước(?= )/gu, "trước", "trứơc"],
    [/(?<= )hướng(?= )/gu, "hướng", "hứơng"],
    [/(?<= )ngành(?= )/gu, "ngành", "nghành"],
    [/(?<= )nghiêm(?= )/gu, "nghiêm", "ngiêm"],
    [/(?<= )kiểm(?= )/gu, "kiểm", "kiẻm"],
    [/(?<= )thường(?= )/gu, "thường", "thừơng"],
    [/(?<= )chất(?= )/gu, "chất", "chấtt"],
    [/(?<= )đầu(?= )/gu, "đầu", "ddaauf"],
    [/(?<= )nhiệm(?= )/gu, "nhiệm", "nhieemj"],
  ];
  let made = 0;
  for (const [pattern, right, wrong] of slips) {
    for (const span of spread(findAll(model, pattern, bodySpan(model)), 2)) {
      if (made++ >= 8) return;
      yield mutate(model, "chu/am-tiet", `${wrong} for ${right} at ${span.from}`, [replace(span, wrong)]);
    }
  }
}

/** Tone marks, fixed phrases, words and names. */
export function* words(model: Model): Iterable<Mutation> {
  const whole = wholeSpan(model);
  for (const [old, fresh] of [
    ["uỷ", "ủy"],
    ["Uỷ", "Ủy"],
    ["UỶ", "ỦY"],
    ["hoá", "hóa"],
    ["khoẻ", "khỏe"],
  ] as const) {
    for (const span of spread(findAll(model, new RegExp(`(?<!\\p{L})${old}(?!\\p{L})`, "gu"), mainSpan(model)), 2)) {
      yield mutate(model, "chu/dat-dau-thanh", `${fresh} at ${span.from}`, [replace(span, fresh)]);
    }
  }
  const confusions = [
    ["chi bộ", "chỉ bộ"],
    ["cấp uỷ", "cấp uý"],
    ["BÍ THƯ", "BỈ THƯ"],
    ["Nơi nhận", "Nới nhận"],
    ["thực hiện", "thực hiên"],
    ["đảng viên", "đảng viện"],
    ["để báo cáo", "đề báo cáo"],
    ["phổ biến", "phổ biển"],
    ["Kính gửi", "Kinh gửi"],
    ["Văn phòng", "Văn phóng"],
    ["CHỈ THỊ", "CHI THỊ"],
  ] as const;
  for (const [right, wrong] of confusions) {
    for (const span of spread(findAll(model, new RegExp(`(?<!\\p{L})${right}(?!\\p{L})`, "gu"), whole), 1)) {
      yield mutate(model, "chu/nham-quen-thuoc", `${wrong} at ${span.from}`, [replace(span, wrong)]);
    }
  }
  for (const [right, wrong] of [
    ["trách nhiệm", "trách nhiễm"],
    ["nhiệm vụ", "nhiệm vũ"],
    ["kịp thời", "kịp thới"],
    ["lãnh đạo", "lãnh đào"],
  ] as const) {
    for (const span of spread(
      findAll(model, new RegExp(`(?<!\\p{L})${right}(?= \\p{Ll})`, "gu"), bodySpan(model)),
      1,
    )) {
      // In a fixed phrase another rule tells of it.
      const around =
        model.text.slice(Math.max(0, span.from - 40), span.from) + wrong + model.text.slice(span.to, span.to + 40);
      if (formulaSlips(around).length > 0) continue;
      yield mutate(model, "chu/nham-tu", `${wrong} at ${span.from}`, [replace(span, wrong)], {
        place: { from: span.from + right.indexOf(" ") + 1, to: span.from + wrong.length },
      });
    }
  }
  for (const [right, wrong] of [
    ["bảo đảm", "đảm bảo"],
    ["Bảo đảm", "Đảm bảo"],
    ["hằng năm", "hàng năm"],
    ["hằng tháng", "hàng tháng"],
    ["hằng quý", "hàng quý"],
    ["hằng tuần", "hàng tuần"],
  ] as const) {
    const span = find(model, right);
    if (span !== null) yield mutate(model, "chu/tu-dung", wrong, [replace(span, wrong)]);
  }
  for (const [right, wrong] of [
    ["Ban Thường vụ Tỉnh uỷ", "Ban thường vụ Tỉnh uỷ"],
    ["Ban Thường vụ Đảng uỷ", "ban thường vụ Đảng uỷ"],
    ["Ban Thường vụ Huyện uỷ", "ban Thường vụ Huyện uỷ"],
    ["Mặt trận Tổ quốc Việt Nam", "Mặt trận tổ quốc Việt Nam"],
    ["Ban Tổ chức", "ban Tổ chức"],
    ["Đảng Cộng sản Việt Nam", "Đảng cộng sản Việt Nam"],
    ["Điều lệ Đảng", "điều lệ Đảng"],
  ] as const) {
    for (const span of spread(findAll(model, new RegExp(right, "gu"), bodySpan(model)), 1)) {
      yield mutate(model, "chu/viet-hoa", `${wrong} at ${span.from}`, [replace(span, wrong)]);
    }
  }
}

/** Hyphens and quotation marks. */
export function* marks(model: Model): Iterable<Mutation> {
  const whole = mainSpan(model);
  for (const span of spread(findAll(model, /(?<=\p{Ll}) - (?=\p{Ll})/gu, whole), 2)) {
    yield mutate(model, "chu/gach-noi", `no blanks at ${span.from}`, [replace(span, "-")]);
    yield mutate(model, "chu/gach-noi", `en dash at ${span.from}`, [replace(span, " – ")]);
  }
  for (const span of spread(findAll(model, /(?<=20\d\d) - (?=20\d\d)/gu, whole), 2)) {
    yield mutate(model, "chu/gach-noi", `years at ${span.from}`, [replace(span, "-")]);
    yield mutate(model, "chu/gach-noi", `years, en dash at ${span.from}`, [replace(span, "–")]);
  }
  const quoted = findAll(model, /“[^”\n]+”/gu, bodySpan(model));
  const [first] = quoted;
  if (first === undefined) return;
  const [line] = spread(
    proseLines(model).filter((n) => !/[“”*]/.test(model.lines[n] ?? "")),
    1,
  );
  const word =
    line === undefined ? undefined : findAll(model, /(?<=\p{Ll} )\p{Ll}+ \p{Ll}+(?= )/gu, lineSpan(model, line))[0];
  if (word === undefined) return;
  yield mutate(model, "chu/dau-ngoac-kep", "opening", [replace({ from: first.from, to: first.from + 1 }, '"')]);
  yield mutate(model, "chu/dau-ngoac-kep", "closing", [replace({ from: first.to - 1, to: first.to }, '"')]);
}
