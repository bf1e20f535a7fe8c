import { describe, expect, it } from "vitest";
import type { Settings } from "../../server/src/configuration/configuration.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import type { DraftAnswers } from "../../server/src/features/newDraft.ts";
import { KINDS } from "../../server/src/kinds/kinds.ts";
import { made, next, questions, service } from "./drafting.ts";
import { expanded } from "./expandedSnippet.ts";

const HD36: Settings = { ...DEFAULT_SETTINGS, style: { style: "hd36-2018", reason: "cau-hinh" } };
const ND30: Settings = { ...DEFAULT_SETTINGS, style: { style: "nd30-2020", reason: "cau-hinh" } };

/** Every way through the guide: all choices of the steps with one answer, the default of the others. */
function everyWay(settings: Settings, answers: DraftAnswers = {}): DraftAnswers[] {
  const question = next(answers, settings);
  if (question === undefined) return [answers];
  const [key] = question.keys;
  const picked = question.choices.filter((each) => each.picked).map(({ label }) => label);
  if (question.form !== "one") {
    return everyWay(settings, { ...answers, [key]: question.form === "text" ? question.value : picked });
  }
  return question.choices.flatMap((choice) => everyWay(settings, { ...answers, ...choice.answers }));
}

/** What a drafter may type in the steps with a text. */
const TYPED = {
  bodyName: "An Phú",
  superiorName: "Sơn Hà",
  number: "7",
  place: "An Phú",
  abstract: "về tăng cường phòng, chống thiên tai",
  name: "Nguyễn Văn An",
} as const;

function wrong(text: string, settings: Settings): string[] {
  return (
    service
      .check(service.open(text), settings)
      // Minutes of the State bear no date that could still be blank: what is open there is told in earnest.
      .diagnostics.filter(
        ({ rule, severity }) => rule !== "noi-dung/cho-trong" || !["hint", "warning"].includes(severity),
      )
      // Who types the place of a commune for a province's committee is told so.
      .filter(({ rule }) => rule !== "dia-danh-ngay/theo-cap")
      .map(({ rule, message }) => `${rule}: ${message.vi}`)
  );
}

describe.each([
  [
    "of a committee by today's style",
    { ...DEFAULT_SETTINGS, style: { style: "hd05-2026", reason: "cau-hinh" } },
    "hd05-2026",
  ],
  ["under an explicit HD 36", HD36, "hd36-2018"],
] as const)("a new draft %s", (_, settings, style) => {
  it.each([
    ["chi-thi", 12],
    ["cong-van", 100],
  ] as const)(
    "is right on every way through the guide to a %s, but for its blanks",
    { timeout: 60_000 },
    (given, many) => {
      const ways = everyWay(settings, { kind: given });
      expect(ways.length).toBeGreaterThan(many);
      for (const way of ways) {
        const typed = Object.fromEntries(Object.entries(TYPED).filter(([key]) => key in way));
        for (const answers of [way, { ...way, ...typed }]) {
          const draft = made(answers, settings);
          expect({ answers, wrong: wrong(draft.text, settings) }).toEqual({ answers, wrong: [] });
          expect(draft.style).toBe(style);
          const { kind, style: judged, components } = service.parse(service.open(draft.text), settings);
          expect([kind, judged]).toEqual([answers.kind, style]);
          expect(components.recipients.at(-1)?.isArchive).toBe(true);
          expect(expanded(draft.snippet)).toBe(draft.text);
        }
      }
    },
  );
});

/** Units of one level, whose committees and bodies write alike: the first of them stands for all. */
const ALIKE = /PHƯỜNG|ĐẶC KHU|THÀNH (?:PHỐ|UỶ)/;

/** The bodies that the guide offers for a type, one of each level, with the defaults of the rest. */
function everyBody(settings: Settings, kind: string): DraftAnswers[] {
  const bodies = questions({ kind }, settings).find(({ keys }) => keys[0] === "issuingBody");
  return (bodies?.choices ?? []).filter(({ label }) => !ALIKE.test(label)).map((one) => ({ kind, ...one.answers }));
}

/** The slugs of the types of a guideline: all that have a row, or those of Điều 7 of the decree. */
const PARTY_TYPES = KINDS.all.filter(({ ofState }) => !ofState).map(({ slug }) => slug);
const STATE_TYPES = [
  ...["nghi-quyet", "quyet-dinh", "chi-thi", "quy-che", "quy-dinh", "thong-cao", "thong-bao", "huong-dan"],
  ...["chuong-trinh", "ke-hoach", "phuong-an", "de-an", "du-an", "bao-cao", "bien-ban", "to-trinh", "hop-dong"],
  ...["cong-van", "cong-dien", "ban-ghi-nho", "ban-thoa-thuan", "giay-uy-quyen", "giay-moi", "giay-gioi-thieu"],
  ...["giay-nghi-phep", "phieu-gui", "phieu-chuyen", "phieu-bao", "thu-cong"],
];

describe.each([
  ["of today's style", DEFAULT_SETTINGS, "hd05-2026", PARTY_TYPES],
  ["under an explicit HD 36", HD36, "hd36-2018", PARTY_TYPES],
  ["of the State", ND30, "nd30-2020", STATE_TYPES],
] as const)("every type %s", (_, settings, style, types) => {
  const own = { ...settings, style: { style, reason: "cau-hinh" } } as const;
  const kinds = service.newDraftKinds(own);

  it("has a beginning", () => {
    expect([...new Set(kinds.map((name) => name.split(".")[0]))].sort()).toEqual([...types].sort());
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it.each(kinds)("%s: right for every body that may issue it, but for its blanks", { timeout: 120_000 }, (kind) => {
    const bodies = everyBody(own, kind);
    expect(bodies.length).toBeGreaterThan(2);
    for (const [n, body] of bodies.entries()) {
      // By turns as the guide leaves it, and with what a drafter types.
      for (const answers of [n % 2 === 0 ? body : { ...body, ...TYPED }]) {
        const { text, snippet, style: followed } = made(answers, settings);
        expect({ answers, wrong: wrong(text, settings) }).toEqual({ answers, wrong: [] });
        const parsed = service.parse(service.open(text), settings);
        expect([followed, parsed.style, parsed.kind]).toEqual([style, style, kind.split(".")[0]]);
        expect(parsed.components.recipients.at(-1)?.isArchive).toBe(true);
        expect(expanded(snippet)).toBe(text);
      }
    }
  });

  it("takes every answer that stands in its text", () => {
    for (const kind of kinds) {
      const { text } = made({ ...everyBody(own, kind)[0], ...TYPED, name: "Lê Thị Hoa" }, own);
      const asked = questions({ kind }, own).map(({ keys: [key] }) => key);
      if (asked.includes("name")) expect(text).toContain("Lê Thị Hoa");
      if (asked.includes("abstract")) expect(text).toContain("ăng cường phòng, chống thiên tai");
      expect(text).not.toMatch(
        /\[(?:tên cơ quan (?:ban hành|cấp trên|chủ quản)|số và ký hiệu|nơi (?:nhận|gửi)|trích yếu nội dung)\]/i,
      );
    }
  });
});

describe("a document of the State", () => {
  it.each([
    ["ỦY BAN NHÂN DÂN XÃ", "An Phú", "Số:      /KH-UBND", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"],
    ["SỞ", "Nội vụ", "Số:      /KH-SNV", "GIÁM ĐỐC"],
    ["TRƯỜNG", "Tiểu học An Phú", "Số:      /KH-[cơ quan]", "HIỆU TRƯỞNG"],
  ])("follows from its body, without a word about the guideline: %s %s", (issuingBody, bodyName, number, signed) => {
    const superior = issuingBody.startsWith("ỦY") ? {} : { superiorBody: "UBND XÃ", superiorName: "An Phú" };
    const { text, style } = made({ kind: "ke-hoach", issuingBody, bodyName, ...superior });
    expect(style).toBe("nd30-2020");
    expect(text).toContain(`\n${signed}\n\n\n\n`);
    expect(text.replace(/KH-TTHAP|KH-T[A-ZĐ]+(?=\n)/, "KH-[cơ quan]")).toContain(number);
  });

  it("is what an office of the State writes, and the Party's is what a committee writes", () => {
    const office = (issuingBody: string): Settings => ({ ...DEFAULT_SETTINGS, office: { issuingBody } });
    const bodies = (settings: Settings) =>
      questions({ kind: "ke-hoach" }, settings)
        .find(({ keys }) => keys[0] === "issuingBody")
        ?.choices.map(({ label }) => label) ?? [];
    const state = bodies(office("UBND XÃ AN PHÚ"));
    expect(state).toContain("SỞ …");
    expect(state.filter((label) => /ĐẢNG|CHI BỘ|TỈNH UỶ/.test(label))).toEqual([]);
    expect(bodies(office("ĐẢNG UỶ XÃ AN PHÚ")).filter((label) => /NHÂN DÂN|SỞ/.test(label))).toEqual([]);
    // Nobody said who issues it: both.
    expect(bodies(DEFAULT_SETTINGS)).toEqual(expect.arrayContaining(["ĐẢNG UỶ XÃ …", "ỦY BAN NHÂN DÂN XÃ …"]));
  });

  it("may be signed by a deputy on behalf of the collective, one authority below the other", () => {
    const { text } = made({
      kind: "ke-hoach",
      issuingBody: "ỦY BAN NHÂN DÂN XÃ AN PHÚ",
      authority: "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH",
      position: "PHÓ CHỦ TỊCH",
      name: "Trần Thị Bình",
    });
    expect(text.endsWith("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\n\nTrần Thị Bình\n")).toBe(true);
    expect(wrong(text, DEFAULT_SETTINGS)).toEqual([]);
  });
});
