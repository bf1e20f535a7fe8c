import type { Mutation } from "./fault.ts";
import { besideBelow, insert, lineAbove, lineBelow, mutate, ownStyle, remove, removeLines, replace } from "./fault.ts";
import type { Model } from "./model.ts";
import { find, findAll, lineSpan, spanOf, variant } from "./model.ts";

/** The Party title, and what a State document has in its place. */
export function* partyTitle(model: Model): Iterable<Mutation> {
  const { partyTitle: title, placeDate } = model.draft;
  if (title === null || placeDate === null) return;
  const span = spanOf(model, title);
  yield mutate(model, "tieu-de/thieu", "no title", [remove(model, title)], { place: spanOf(model, placeDate) });
  for (const wrong of ["ĐẢNG CỘNG SÃN VIỆT NAM", "ĐẢNG CỘNG SẢN VIÊT NAM", "Đảng Cộng sản Việt Nam"]) {
    yield mutate(model, "tieu-de/sai-chu", wrong, [replace(span, wrong)]);
  }
  for (const motto of ["Độc lập - Tự do - Hạnh phúc", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"]) {
    yield mutate(model, "tieu-de/tieu-ngu", motto, [besideBelow(model, title, motto)]);
  }
  yield mutate(
    model,
    "tieu-de/tieu-ngu",
    "the State's in place of the title",
    [replace(span, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")],
    {
      also: [{ rule: "tieu-de/thieu", why: "one line is to go and another to come, each by a fix of its own" }],
    },
  );
}

const ORGANISATIONS: readonly (readonly [committee: string, organisation: string])[] = [
  ["TỈNH UỶ ", "ĐẢNG BỘ TỈNH "],
  ["HUYỆN UỶ ", "ĐẢNG BỘ HUYỆN "],
  ["ĐẢNG UỶ XÃ ", "ĐẢNG BỘ XÃ "],
];

/** The names of the bodies. */
export function* bodies(model: Model): Iterable<Mutation> {
  const { issuingBody, superiorBody, star } = model.draft;
  if (issuingBody === null || star === null) return;
  const own = spanOf(model, issuingBody);
  const gone = [issuingBody, ...(superiorBody === null ? [] : [superiorBody])];
  yield mutate(
    model,
    "co-quan/thieu",
    "no body",
    gone.map((body) => remove(model, body)),
    { place: spanOf(model, star) },
  );
  const small = (text: string) => text.charAt(0) + text.slice(1).toLowerCase();
  yield mutate(model, "co-quan/viet-hoa", "issuing body", [replace(own, small(issuingBody.text))]);
  const pair = ORGANISATIONS.find(([committee]) => issuingBody.text.startsWith(committee));
  if (pair !== undefined) {
    yield mutate(model, "co-quan/ghi-ban-thuong-vu", "ban thường vụ", [insert(own.from, "BAN THƯỜNG VỤ ")]);
    const name = issuingBody.text.slice(pair[0].length);
    const committee = `BAN CHẤP HÀNH ${pair[1]}${name}`;
    yield mutate(model, "co-quan/ghi-ban-thuong-vu", "ban chấp hành", [replace(own, committee)]);
    if (superiorBody === null) {
      yield mutate(model, "co-quan/ghi-ban-thuong-vu", "line below", [
        besideBelow(model, issuingBody, "BAN THƯỜNG VỤ"),
      ]);
    }
  }
  if (superiorBody === null) {
    for (const above of ["BAN CHẤP HÀNH TRUNG ƯƠNG", "ĐẢNG BỘ TỈNH SƠN HÀ"]) {
      yield mutate(model, "co-quan/thua-cap-tren", above, [lineAbove(model, issuingBody.range.start.line, above)]);
    }
    return;
  }
  const above = spanOf(model, superiorBody);
  yield mutate(model, "co-quan/viet-hoa", "superior", [replace(above, small(superiorBody.text))]);
  yield mutate(model, "co-quan/thieu-cap-tren", "no superior", [remove(model, superiorBody)], { place: own });
  const wrongKind = ORGANISATIONS.flatMap(([committee, organisation]) =>
    superiorBody.text.startsWith(organisation)
      ? [superiorBody.text.replace(organisation, committee)]
      : superiorBody.text.startsWith(committee)
        ? [superiorBody.text.replace(committee, organisation)]
        : [],
  );
  for (const wrong of wrongKind) yield mutate(model, "co-quan/loai-cap-tren", wrong, [replace(above, wrong)]);
  if (model.draft.kind === "chi-thi" && model.style === "hd05-2026" && model.draft.docType !== null) {
    // The same committee, were it one below a commune's.
    const lower = replace(above, "ĐẢNG BỘ XÃ BÌNH AN");
    yield mutate(model, "tham-quyen/loai-van-ban", "grass roots", [lower], {
      place: spanOf(model, model.draft.docType),
    });
  }
}

/** The star below the body. */
export function* star(model: Model): Iterable<Mutation> {
  const { star: mark, issuingBody } = model.draft;
  if (mark === null || issuingBody === null) return;
  const span = spanOf(model, mark);
  const gone = remove(model, mark);
  const alone = gone.text === "";
  yield mutate(model, "co-quan/dau-sao", "no star", [gone], {
    place: spanOf(model, issuingBody),
    ...(!alone && { mended: "the star comes back on a line of its own, and not beside the other column" }),
  });
  for (const wrong of ["***", "* * *", "-------"]) {
    yield mutate(model, "co-quan/dau-sao", wrong, [replace(span, wrong)]);
  }
}

/** Several bodies that issue one document. */
export function* jointBodies(model: Model): Iterable<Mutation> {
  if (!model.text.includes("TỈNH UỶ SƠN HÀ\nBAN TỔ CHỨC\n")) return;
  const joint = variant(model, "issued by two bodies", [
    ["TỈNH UỶ SƠN HÀ\nBAN TỔ CHỨC\n", "BAN TỔ CHỨC TỈNH UỶ - SỞ NỘI VỤ\n"],
    ["-CV/BTCTU", "-CV/BTCTU-SNV"],
    [
      "K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n",
      "GIÁM ĐỐC\nSỞ NỘI VỤ\n\nNguyễn Văn An\n\nK/T TRƯỞNG BAN TỔ CHỨC TỈNH UỶ\nPHÓ TRƯỞNG BAN TỔ CHỨC TỈNH UỶ\n",
    ],
  ]);
  const between = find(joint, " - SỞ NỘI VỤ");
  if (between === null) return;
  for (const by of [" VÀ ", ", ", "; "]) {
    yield mutate(joint, "co-quan/lien-co-quan", by, [replace({ from: between.from, to: between.from + 3 }, by)]);
  }
}

const OTHER_TYPE: Readonly<Record<string, string>> = { CT: "CTr", CV: "Cv", KH: "KL", QĐi: "QC", QĐ: "QC", TTr: "TT" };
const OTHER_BODY: Readonly<Record<string, string>> = { TU: "TW", HU: "TU", ĐU: "ĐUX", BTCTU: "BTC" };

/** Number and symbol. */
export function* numberAndSymbol(model: Model): Iterable<Mutation> {
  const { number, star: above } = model.draft;
  if (number === null || above === null || number.typeCode === null || number.bodyCode === null) return;
  const { from, to } = spanOf(model, number);
  const { typeCode, bodyCode, valueText } = number;
  const valueFrom = from + number.text.indexOf(valueText, 2);
  const typeFrom = from + number.text.indexOf(`-${typeCode}`) + 1;
  const bodyFrom = to - bodyCode.length;
  yield mutate(model, "so-ky-hieu/thieu", "no number", [remove(model, number)], { place: spanOf(model, above) });
  const wrong: readonly (readonly [string, string])[] = [
    ["colon", number.text.replace("Số", "Số:")],
    ["small", number.text.replace("Số", "số")],
    ["slash first", number.text.replace("-", "/").replace(`${typeCode}/`, `${typeCode}-`)],
    ["blanks", number.text.replace("-", " - ")],
    ["two hyphens", number.text.replace("/", "-")],
    ["blank before body", number.text.replace("/", "/ ")],
  ];
  for (const [name, text] of wrong) {
    yield mutate(model, "so-ky-hieu/dinh-dang", name, [replace({ from, to }, text)], {
      ...(name === "blanks" &&
        valueText === "" && { mended: "the blank that is left for the number may be of any width" }),
    });
  }
  const otherType = OTHER_TYPE[typeCode];
  if (otherType !== undefined) {
    const span = { from: typeFrom, to: typeFrom + typeCode.length };
    yield mutate(model, "so-ky-hieu/ky-hieu-loai", otherType, [replace(span, otherType)]);
  }
  const otherBody = OTHER_BODY[bodyCode];
  if (otherBody !== undefined) {
    yield mutate(model, "so-ky-hieu/ky-hieu-co-quan", otherBody, [replace({ from: bodyFrom, to }, otherBody)]);
  }
  if (number.value === null) return;
  const value = { from: valueFrom, to: valueFrom + valueText.length };
  if (number.value < 10) {
    yield mutate(model, "so-ky-hieu/them-so-0", "no zero", [replace(value, String(number.value))]);
  }
  yield mutate(model, "so-ky-hieu/hau-to", "letter", [insert(value.to, "a")]);
  const next = String(number.value + 1).padStart(2, "0");
  // What leads to the appendices names the document by its number, too.
  const symbols = findAll(model, new RegExp(`(?<=số )${valueText}(?=-${typeCode}/${bodyCode})`, "gu"));
  const renumbered = [value, ...symbols].map((one) => replace(one, next));
  yield mutate(model, "so-ky-hieu/trung-so", "as another draft", renumbered, {
    workspace: {
      numbered: () => [],
      sameNumber: (draft) =>
        draft.number?.value === (number.value ?? 0) + 1 ? [{ uri: "file:///khac.chithi", text: `Số ${next}` }] : [],
    },
  });
}

/** Place and date. */
export function* placeAndDate(model: Model): Iterable<Mutation> {
  const { placeDate, partyTitle: title } = model.draft;
  if (placeDate === null || title === null || placeDate.place === null) return;
  const span = spanOf(model, placeDate);
  const { place, day, month, year, text, dayText, monthText } = placeDate;
  yield mutate(model, "dia-danh-ngay/thieu", "no date", [remove(model, placeDate)], {
    place: spanOf(model, title),
    ...ownStyle(model),
  });
  const at = (words: string) => {
    const found = find(model, words, span);
    if (found === null) throw new Error(`${model.name}: no “${words}”`);
    return found;
  };
  yield mutate(model, "dia-danh-ngay/dinh-dang", "no comma", [replace(at(`${place}, `), `${place} `)]);
  yield mutate(model, "dia-danh-ngay/dinh-dang", "full stop", [insert(span.to, ".")]);
  yield mutate(model, "dia-danh-ngay/dinh-dang", "Ngày", [replace(at("ngày"), "Ngày")]);
  yield mutate(model, "dia-danh-ngay/dinh-dang", "Tháng", [replace(at("tháng"), "Tháng")]);
  yield mutate(model, "dia-danh-ngay/dinh-dang", "capitals", [replace(at(place), place.toUpperCase())], {
    offers: { fix: "suggested", why: "which letters of a name are capitals, only the drafter knows" },
  });
  if (day !== null && month !== null) {
    const figures = `${dayText}/${monthText}/${year}`;
    yield mutate(model, "dia-danh-ngay/dinh-dang", "figures", [replace(at(text.slice(text.indexOf("ngày"))), figures)]);
    if (day < 10) {
      yield mutate(model, "dia-danh-ngay/them-so-0", "day", [replace(at(`ngày ${dayText}`), `ngày ${day}`)]);
    }
    const last = new Date(Date.UTC(year ?? 0, month, 0)).getUTCDate();
    yield mutate(model, "dia-danh-ngay/khong-co-that", "day", [replace(at(`ngày ${dayText}`), `ngày ${last + 1}`)]);
    yield mutate(model, "dia-danh-ngay/khong-co-that", "day 00", [replace(at(`ngày ${dayText}`), "ngày 00")]);
  }
  if (month !== null && month < 3) {
    yield mutate(model, "dia-danh-ngay/them-so-0", "month", [replace(at(`tháng ${monthText}`), `tháng ${month}`)]);
  } else if (month !== null && month < 10) {
    yield mutate(model, "dia-danh-ngay/thua-so-0", "month", [replace(at(`tháng ${monthText}`), `tháng 0${month}`)]);
  }
  yield* places(model, place);
}

function* places(model: Model, place: string): Iterable<Mutation> {
  const at = find(model, `${place}, ngày`);
  if (at === null) return;
  if (model.style === "hd05-2026") {
    for (const ended of ["Thị trấn", "Huyện"]) {
      yield mutate(model, "dia-danh-ngay/dia-danh-cu", ended, [insert(at.from, `${ended} `)], {
        offers: { fix: "none", why: "what took the place of a district, the map alone tells" },
      });
    }
    if (place === "Sơn Hà") {
      const former = variant(model, "of a province of today", [
        ["SƠN HÀ", "HƯNG YÊN"],
        ["Sơn Hà", "Hưng Yên"],
      ]);
      const its = find(former, "Hưng Yên, ngày");
      if (its !== null) {
        const old = replace({ from: its.from, to: its.from + "Hưng Yên".length }, "Thái Bình");
        yield mutate(former, "dia-danh-ngay/dia-danh-cu", "merged province", [old]);
      }
    }
  }
  const [level] = place === "An Phú" ? ["Xã"] : place === "Thanh Bình" ? ["Huyện"] : [];
  if (level === undefined) return;
  const short = variant(model, "a place of one syllable", [
    [place.toUpperCase(), "VÂN"],
    [`${place}, ngày`, `${level} Vân, ngày`],
    ...(model.text.replaceAll(`${place}, ngày`, "").includes(place) ? [[place, "Vân"] as const] : []),
  ]);
  const name = find(short, `${level} Vân, ngày`);
  if (name === null) return;
  const bare = replace({ from: name.from, to: name.from + level.length + 1 }, "");
  yield mutate(short, "dia-danh-ngay/cap-hanh-chinh", "no level", [bare]);
}

/** Lines that stand twice, or where they do not belong. */
export function* headerLines(model: Model): Iterable<Mutation> {
  const { draft } = model;
  const { number, docType, superiorBody, partyTitle: title, body } = draft;
  const twoColumns = draft.star !== null && /\S {3,}\S/.test(model.lines[draft.star.range.start.line] ?? "");
  for (const component of [docType, title, superiorBody, number]) {
    if (component === null || (twoColumns && component !== docType)) continue;
    const { line } = component.range.start;
    // Of two lines alike nobody can tell which one is too many: the place spans both.
    yield mutate(model, "ten-loai/dong-lap", component.text, [lineBelow(model, line, model.lines[line] ?? "")], {
      place: lineSpan(model, line),
    });
  }
  const startsWithText = body !== null && draft.lines[body.first]?.items[0]?.marker === null;
  if (number !== null && startsWithText && docType !== null && !twoColumns) {
    const moved = lineBelow(model, body.first, `\n${number.text}`);
    yield mutate(
      model,
      "thu-tu/thanh-phan",
      "number in the body",
      [moved, removeLines(model, number.range.start.line)],
      {
        place: { from: lineSpan(model, body.first).from, to: lineSpan(model, body.first + 1).to },
      },
    );
  }
}
