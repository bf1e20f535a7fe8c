import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import type { Snippet } from "./snippetText.ts";
import { SNIPPETS, snippetText } from "./snippetText.ts";

const TODAY = { year: 2026, month: 7, day: 15 };
const service = createService({ today: () => TODAY });

const text = ({ body }: Snippet, month = "07") =>
  snippetText(body, { CURRENT_MONTH: month, CURRENT_YEAR: String(TODAY.year) });
const parse = (draft: string) => service.parse(service.open(draft), DEFAULT_SETTINGS);
const findings = (draft: string) =>
  service
    .check(service.open(draft), DEFAULT_SETTINGS)
    .diagnostics.map(({ rule, range, message }) => `${range.start.line + 1}: ${rule}: ${message.vi}`);
const BLANKS = "noi-dung/cho-trong";

/** A draft with its placeholders replaced by what a drafter might write. */
function filledIn(draft: string): string {
  return draft.replace(/\[([^\]]+)\]/g, (_, hint: string) => {
    if (hint === "Họ và tên") return "Nguyễn Văn An";
    if (hint === "Địa danh") return "An Phú";
    if (hint.startsWith("TÊN TỈNH")) return "SƠN HÀ";
    return hint === hint.toUpperCase() ? "AN PHÚ" : hint;
  });
}

function named(prefix: string): Snippet {
  const snippet = SNIPPETS.find(({ prefixes }) => prefixes.includes(prefix));
  if (snippet === undefined) throw new Error(`no snippet has the prefix ${prefix}`);
  return snippet;
}

const WHOLE = ["chithi", "chithi-tinh", "congvan", "congvan-tinh"];
const DIRECTIVE = text(named("chithi"));
const LETTER = text(named("congvan"));

/** The directive or letter of the snippets with its lines from `first` to `last` replaced. */
function put(into: string, part: string, first: RegExp, last: RegExp): string {
  const lines = into.split("\n");
  const from = lines.findIndex((line) => first.test(line));
  const to = lines.findIndex((line, n) => n >= from && last.test(line));
  if (from < 0 || to < 0) throw new Error("the place for the part is not there");
  return [...lines.slice(0, from), ...part.trimEnd().split("\n"), ...lines.slice(to + 1)].join("\n");
}

const inRecipients = (part: string) => put(DIRECTIVE, part, /^Nơi nhận:/, /^- Lưu/);
const inSignature = (part: string) => put(DIRECTIVE, part, /^T\/M/, /^\[Họ và tên/);
const inBody = (part: string) => put(DIRECTIVE, part, /^1\. /, /^3\. /);
const inBodies = (part: string) => put(DIRECTIVE, part, /^ĐẢNG BỘ/, /^\*/);

type Components = ReturnType<typeof parse>["components"];
interface Claim {
  /** Where the part stands in a draft. */
  readonly within: (part: string) => string;
  /** What the parser makes of it. */
  readonly found: (components: Components) => unknown;
  readonly expected: unknown;
}
const recipients = (count: number, last: string): Claim => ({
  within: inRecipients,
  found: ({ recipients }) => [recipients.length, recipients.at(-1)?.text, recipients.at(-1)?.isArchive],
  expected: [count, last, true],
});
const signature = (authority: string | null, position: string): Claim => ({
  within: inSignature,
  found: ({ signature }) => [signature?.authority?.text ?? null, signature?.position?.text, signature?.name?.text],
  expected: [authority, position, "[Họ và tên]"],
});
const bodies = (superior: string | null, issuing: string): Claim => ({
  within: inBodies,
  found: ({ superiorBody, issuingBody, star }) => [superiorBody?.text ?? null, issuingBody?.text, star?.text],
  expected: [superior, issuing, "*"],
});
const section = (marker: string): Claim => ({
  within: inBody,
  found: ({ sections }) => sections.map((one) => one.marker),
  expected: [marker],
});

const CLAIMS: Readonly<Record<string, Claim>> = {
  tieude: {
    within: (part) => put(DIRECTIVE, part, /^ĐẢNG CỘNG/, /^ĐẢNG CỘNG/),
    found: ({ partyTitle }) => partyTitle?.text,
    expected: "ĐẢNG CỘNG SẢN VIỆT NAM",
  },
  "coquan-tinh": bodies(null, "TỈNH UỶ [TÊN TỈNH, THÀNH PHỐ]"),
  "coquan-xa": bodies("ĐẢNG BỘ TỈNH [TÊN TỈNH, THÀNH PHỐ]", "ĐẢNG UỶ XÃ [TÊN XÃ, PHƯỜNG, ĐẶC KHU]"),
  "coquan-coso": bodies("ĐẢNG BỘ [TÊN ĐẢNG BỘ CẤP TRÊN]", "ĐẢNG UỶ [TÊN ĐƠN VỊ]"),
  "coquan-chibo": bodies("ĐẢNG BỘ [TÊN ĐẢNG BỘ CẤP TRÊN]", "CHI BỘ [TÊN CHI BỘ]"),
  "coquan-ban": bodies("TỈNH UỶ [TÊN]", "VĂN PHÒNG"),
  sokyhieu: {
    within: (part) => put(DIRECTIVE, part, /^Số/, /^Số/),
    found: ({ number }) => [number?.value, number?.typeCode, number?.bodyCode],
    expected: [null, "CT", "ĐU"],
  },
  ngay: {
    within: (part) => put(DIRECTIVE, part, /^\[Địa danh/, /^\[Địa danh/),
    found: ({ placeDate }) => [placeDate?.day, placeDate?.month, placeDate?.year],
    expected: [null, 7, 2026],
  },
  trichyeu: {
    within: (part) => put(DIRECTIVE, part, /^CHỈ THỊ/, /^-----/),
    found: ({ docType, author, abstract, separator }) => [docType, author, abstract, separator].map((of) => of?.text),
    expected: ["CHỈ THỊ", "CỦA BAN THƯỜNG VỤ ĐẢNG UỶ", "về [trích yếu nội dung]", "-----"],
  },
  "trichyeu-congvan": {
    within: (part) => put(LETTER, part, /^về việc/, /^về việc/),
    found: ({ abstract }) => abstract?.text,
    expected: "về việc [trích yếu nội dung]",
  },
  gach: {
    within: (part) => put(DIRECTIVE, part, /^-----/, /^-----/),
    found: ({ separator }) => separator?.text,
    expected: "-----",
  },
  kinhgui: {
    within: (part) => put(LETTER, part, /^Kính gửi/, /\.$/),
    found: ({ addressees }) => addressees.map((entry) => entry.text),
    expected: ["[Tên cơ quan, tổ chức nhận]", "[Tên cơ quan, tổ chức nhận]"],
  },
  kinhtrinh: {
    within: (part) => put(LETTER, part, /^Kính gửi/, /\.$/),
    found: ({ addressees }) => addressees.map((entry) => entry.text),
    expected: ["[Tên cấp uỷ, cơ quan nhận]", "[Tên cấp uỷ, cơ quan nhận]"],
  },
  cancu: {
    within: (part) => put(DIRECTIVE, part, /^\[Tình hình/, /^\[Tình hình/),
    found: ({ bases }) => bases.length,
    expected: 2,
  },
  phan: section("Phần I"),
  "muc-lon": section("I-"),
  phobien: {
    within: (part) => put(DIRECTIVE, part, /^Chỉ thị này/, /^Chỉ thị này/),
    found: ({ dissemination }) => dissemination?.text,
    expected: "Chỉ thị này phổ biến đến chi bộ.",
  },
  "noinhan-tinh": recipients(6, "Lưu Văn phòng Tỉnh uỷ"),
  "noinhan-xa": recipients(4, "Lưu Văn phòng Đảng uỷ"),
  "noinhan-coso": recipients(4, "Lưu Văn phòng Đảng uỷ"),
  "noinhan-chibo": recipients(3, "Lưu Chi bộ"),
  "noinhan-vanphong": recipients(4, "Lưu Văn phòng"),
  "noinhan-congvan": recipients(3, "Lưu Văn phòng Đảng uỷ"),
  "ky-tm": signature("T/M BAN THƯỜNG VỤ", "BÍ THƯ"),
  "ky-kt": signature("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"),
  "ky-tl": signature("T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG"),
  ky: signature(null, "TRƯỞNG BAN"),
  bansao: {
    within: (part) => `${DIRECTIVE}\n\n${part}`,
    found: ({ copies }) =>
      copies.map(({ type, authority, position, name }) => [type, authority?.text, position?.text, name?.text]),
    expected: [["ban-sao", "T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "[Họ và tên]"]],
  },
  boqua: {
    within: (part) => put(DIRECTIVE, `${part}Số 5-CT/ĐU`, /^Số/, /^Số/),
    found: ({ number }) => number?.value,
    expected: 5,
  },
};

describe("snippets", () => {
  test("no two share a prefix, and each has ASCII prefixes and a description", () => {
    const prefixes = SNIPPETS.flatMap((snippet) => snippet.prefixes);
    expect(prefixes.filter((prefix, n) => prefixes.indexOf(prefix) !== n)).toEqual([]);
    expect(prefixes.filter((prefix) => !/^[a-z]+(?:-[a-z]+)*$/.test(prefix))).toEqual([]);
    expect(SNIPPETS.filter(({ description }) => description === "")).toEqual([]);
  });

  test("each is a whole draft or claims a component below", () => {
    const known = [...WHOLE, ...Object.keys(CLAIMS)];
    expect(SNIPPETS.filter(({ prefixes }) => !prefixes.some((prefix) => known.includes(prefix)))).toEqual([]);
  });

  test("their text is NFC, with the old placement of tone marks", () => {
    for (const { name, body } of SNIPPETS) {
      expect(body, name).toBe(body.normalize("NFC"));
      expect(body, name).not.toMatch(/(?<!q)(?:ủy|úy|ụy|hòa|hóa)(?!\p{L})/iu);
    }
  });

  test.each(WHOLE)("a new draft of %s has nothing to be put right but its blanks, which are hints", (prefix) => {
    const draft = text(named(prefix));
    const { diagnostics } = service.check(service.open(draft), DEFAULT_SETTINGS);
    expect(diagnostics.filter(({ rule, severity }) => rule !== BLANKS || severity !== "hint")).toEqual([]);
    expect(findings(filledIn(draft))).toEqual([]);
    expect(service.fixAll(service.open(draft), DEFAULT_SETTINGS).edits).toEqual([]);
    expect(parse(draft)).toMatchObject({
      kind: prefix.startsWith("chithi") ? "chi-thi" : "cong-van",
      style: "hd05-2026",
      styleReason: "ngay-ban-hanh",
    });
  });

  test.each(["01", "02", "06", "09", "10", "12"])(
    "the date of month %s is written as the guideline wants it",
    (month) => {
      const draft = text(named("chithi"), month);
      const written = Number(month) < 3 ? month : String(Number(month));
      expect(draft).toContain(` tháng ${written} năm 2026`);
    },
  );

  test.each(Object.entries(CLAIMS))("%s gives the component that it is for", (prefix, { within, found, expected }) => {
    expect(found(parse(within(text(named(prefix)))).components)).toEqual(expected);
  });

  test.each(["noinhan-xa", "noinhan-tinh", "noinhan-coso", "noinhan-chibo", "noinhan-vanphong"])(
    "%s gives no findings in a draft",
    (prefix) => expect(findings(filledIn(inRecipients(text(named(prefix)))))).toEqual([]),
  );

  test("the suppression silences what it names", () => {
    const claim = CLAIMS.boqua as Claim;
    const suppressed = claim.within(text(named("boqua")));
    const bare = suppressed.replace(/^<!--.*-->$/m, "");
    expect(findings(bare).join()).toContain("so-ky-hieu/them-so-0");
    expect(findings(suppressed).join()).not.toContain("so-ky-hieu/them-so-0");
  });
});
