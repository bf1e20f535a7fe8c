import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { definitions, documentLinks, highlights, references } from "../../server/src/features/navigation/symbols.ts";
import { selectionRanges } from "../../server/src/features/selectionRanges.ts";
import { createService } from "../../server/src/service.ts";
import { textIn } from "../../server/src/text/source.ts";
import { createDraftIndex } from "../../server/src/workspace/draftIndex.ts";
import { workspaceFacts } from "../../server/src/workspace/facts.ts";
import { draftLookup, findDrafts } from "../../server/src/workspace/lookup.ts";
import { withCursor } from "./cursor.ts";

const TODAY = { year: 2026, month: 7, day: 5 };
const service = createService({ today: () => TODAY });
const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8");
const COMMUNE = example("mau-chi-thi-hd05-dang-uy-xa.chithi");
const HERE = "file:///v%C4%83n-b%E1%BA%A3n/an-phu.chithi";
const THERE = "file:///tinh.chithi";

/** The directive of the province that the commune's cites. */
const PROVINCE = `TỈNH UỶ SƠN HÀ
*
Số 05-CT/TU

ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hà, ngày 12 tháng 3 năm 2026

CHỈ THỊ
CỦA BAN THƯỜNG VỤ TỈNH UỶ
về chủ động ứng phó với thiên tai trong tình hình mới
-----

Ban Thường vụ Tỉnh uỷ yêu cầu các cấp uỷ thực hiện.
`;

const BODY = `HUYỆN UỶ THANH BÌNH
*
Số 05-NQ/HU

NGHỊ QUYẾT
về xây dựng nông thôn mới
-----

I- TÌNH HÌNH

1. Kết quả đạt được. Các xã đã làm tốt.

2. Hạn chế còn nhiều; xem Phụ lục 1.

II- NHIỆM VỤ

1. Tiếp tục khắc phục các hạn chế nêu ở mục I. Việc này làm ngay trong quý; không chờ đợi.

a) Rà soát tiêu chí.

b) Báo cáo kết quả.

2. Thực hiện tốt điểm b khoản 1 mục II.

T/M BAN CHẤP HÀNH
BÍ THƯ

Nguyễn Văn An

PHỤ LỤC 1
DANH MỤC TIÊU CHÍ

1. Đường làng.
`;

function indexOf(drafts: Readonly<Record<string, string>>) {
  const index = createDraftIndex();
  for (const [uri, text] of Object.entries(drafts)) index.set(service.summarise(uri, service.open(text), null));
  return index;
}

function open(marked: string, known: Readonly<Record<string, string>> = {}) {
  const { text, position } = withCursor(marked);
  const document = service.open(text);
  const self = service.summarise(HERE, document, null);
  const lookup = draftLookup(indexOf({ ...known, [HERE]: text }));
  const line = (n: number) => text.split("\n")[n] ?? "";
  const lines = (places: readonly { uri: string; range: { start: { line: number } } }[]) =>
    places.map(({ uri, range }) => (uri === HERE ? line(range.start.line) : uri));
  return { document, position, self, lookup, lines };
}

function definition(marked: string, known = {}) {
  const { document, self, position, lookup, lines } = open(marked, known);
  return lines(definitions(document.draft, self, position, lookup));
}

describe("definition", () => {
  it.each([
    ["hạn chế nêu ở mục I.", "hạn chế nêu ở mục |I.", "I- TÌNH HÌNH"],
    ["tốt điểm b khoản 1 mục II", "tốt điểm |b khoản 1 mục II", "b) Báo cáo kết quả."],
    ["xem Phụ lục 1", "xem Phụ |lục 1", "PHỤ LỤC 1"],
  ])("of “%s”", (plain, marked, wanted) => {
    expect(definition(BODY.replace(plain, marked))).toEqual([wanted]);
  });

  it("of a citation is the draft that it means", () => {
    const marked = COMMUNE.replace("tinh thần Chỉ thị số 05-CT/TU", "tinh thần Chỉ thị số 05-C|T/TU");
    expect(definition(marked, { [THERE]: PROVINCE })).toEqual([THERE]);
    expect(definition(marked)).toEqual([]);
    const other = PROVINCE.replace("CHỈ THỊ\n", "CHƯƠNG TRÌNH\n");
    expect(definition(marked, { [THERE]: other })).toEqual([]);
  });

  it("of running text is none", () => {
    expect(definition(BODY.replace("Các xã đã", "Các |xã đã"))).toEqual([]);
  });
});

describe("references", () => {
  it("of a section are the places that name it", () => {
    const { document, self, position, lookup } = open(BODY.replace("b) Báo", "|b) Báo"));
    const found = references(document.draft, self, position, lookup, false);
    expect(found.map(({ range }) => textIn(document.source, range))).toEqual(["b"]);
    expect(references(document.draft, self, position, lookup, true)).toHaveLength(2);
  });

  it("of an appendix are the places that name it", () => {
    const { document, self, position, lookup } = open(BODY.replace("PHỤ LỤC 1", "PHỤ |LỤC 1"));
    const found = references(document.draft, self, position, lookup, false);
    expect(found.map(({ range }) => textIn(document.source, range))).toEqual(["Phụ lục 1"]);
  });

  it("of a draft's own number are all that cite it", () => {
    const { document, self, position, lookup } = open(PROVINCE.replace("Số 05", "Số |05"), {
      "file:///xa.chithi": COMMUNE,
    });
    const found = references(document.draft, self, position, lookup, false);
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found.map(({ uri }) => uri))).toEqual(new Set(["file:///xa.chithi"]));
    const lines = COMMUNE.split("\n");
    expect(
      found.every(({ range }) =>
        lines[range.start.line]?.slice(range.start.character).startsWith("Chỉ thị số 05-CT/TU"),
      ),
    ).toBe(true);
  });
});

it("highlights all mentions of one document, and no other", () => {
  const { document, self, position } = open(COMMUNE.replace("tinh thần Chỉ thị số 05", "tinh thần Chỉ thị số |05"));
  const found = highlights(document.draft, self, position).map((range) => textIn(document.source, range));
  expect(found).toEqual(["Chỉ thị số 05-CT/TU", "Chỉ thị số 05-CT/TU"]);
});

it("links citations to the one draft that they mean", () => {
  const { document, self, lookup } = open(`${COMMUNE}|`, { [THERE]: PROVINCE });
  const links = documentLinks(document.draft, self, lookup);
  expect(links.map(({ target, range }) => [target, textIn(document.source, range)])).toEqual([
    [THERE, "Chỉ thị số 05-CT/TU"],
    [THERE, "Chỉ thị số 05-CT/TU"],
  ]);
  const twice = open(`${COMMUNE}|`, { [THERE]: PROVINCE, "file:///ban-sao.chithi": PROVINCE });
  expect(documentLinks(twice.document.draft, twice.self, twice.lookup)).toEqual([]);
});

describe("selection ranges", () => {
  function nest(marked: string) {
    const { text, position } = withCursor(marked);
    const document = service.open(text);
    const [found = []] = selectionRanges(document.draft, [position]);
    return found.map((range) => textIn(document.source, range));
  }

  it("grow from the word to the sentence, the point, the section, the body, the whole text", () => {
    const found = nest(BODY.replace("làm ngay trong", "làm ng|ay trong"));
    expect(found.slice(0, 3)).toEqual([
      "ngay",
      "Việc này làm ngay trong quý;",
      "1. Tiếp tục khắc phục các hạn chế nêu ở mục I. Việc này làm ngay trong quý; không chờ đợi.",
    ]);
    expect(found.map((text) => text.split("\n")[0]).slice(3)).toEqual([
      "1. Tiếp tục khắc phục các hạn chế nêu ở mục I. Việc này làm ngay trong quý; không chờ đợi.",
      "II- NHIỆM VỤ",
      "I- TÌNH HÌNH",
      "HUYỆN UỶ THANH BÌNH",
    ]);
  });

  it.each(["<!--😀", "😀", "Chi bộ 😀 họp"])("begin and end outside surrogate pairs: %s", (text) => {
    const inPair = { line: 0, character: text.indexOf("😀") + 1 };
    const [found = []] = service.selectionRanges(service.open(text), [inPair]);
    expect(found).not.toEqual([]);
    for (const { start, end } of found) for (const place of [start, end]) expect(place).not.toEqual(inPair);
  });

  it("in the recipients grow from the entry to the list", () => {
    const found = nest(
      COMMUNE.replace("- Các chi bộ, đảng bộ trực thuộc Đảng uỷ;", "- Các chi |bộ, đảng bộ trực thuộc Đảng uỷ;"),
    );
    expect(found).toContain("- Các chi bộ, đảng bộ trực thuộc Đảng uỷ;");
    expect(found.find((text) => text.startsWith("Nơi nhận:"))).toMatch(/- Lưu Văn phòng Đảng uỷ\.$/);
  });

  it("each lie in the next, everywhere", () => {
    for (const text of [BODY, COMMUNE]) {
      const { draft } = service.open(text);
      const positions = text
        .split("\n")
        .flatMap((line, n) => [0, line.length >> 1, line.length].map((character) => ({ line: n, character })));
      const notAfter = (a: { line: number; character: number }, b: typeof a) =>
        a.line < b.line || (a.line === b.line && a.character <= b.character);
      for (const found of selectionRanges(draft, positions)) {
        found.slice(1).forEach((outer, n) => {
          const inner = found[n] as typeof outer;
          expect(notAfter(outer.start, inner.start) && notAfter(inner.end, outer.end)).toBe(true);
          expect(outer).not.toEqual(inner);
        });
      }
    }
  });
});

describe("the index of drafts", () => {
  it("finds by number and by abstract, without marks", () => {
    const index = indexOf({ [THERE]: PROVINCE, [HERE]: COMMUNE });
    expect(findDrafts(index, "05-ct").map(({ uri }) => uri)).toEqual([THERE]);
    expect(findDrafts(index, "chu dong ung pho").map(({ uri }) => uri)).toEqual([THERE]);
    expect(findDrafts(index, "chỉ thị")).toHaveLength(2);
    expect(findDrafts(index, "nghị quyết")).toEqual([]);
  });

  it("after changes is what it would be from scratch", () => {
    const index = indexOf({ [THERE]: PROVINCE, [HERE]: COMMUNE });
    const { revision } = index;
    const changed = PROVINCE.replace("05-CT", "06-CT");
    index.set(service.summarise(THERE, service.open(changed), null));
    index.remove(HERE);
    expect(index.revision).toBeGreaterThan(revision);
    const fresh = indexOf({ [THERE]: changed });
    expect(index.drafts()).toEqual(fresh.drafts());
    for (const key of ["05-ct/tu", "5-ct/tu", "6-ct/tu"]) {
      expect(index.withKey(key)).toEqual(fresh.withKey(key));
      expect(index.citing(key)).toEqual(fresh.citing(key));
    }
    expect(index.withKey("6-ct/tu")).toHaveLength(1);
    expect(index.citing("5-ct/tu")).toEqual([]);
  });

  it("holds no more than it may, and still takes what it has", () => {
    const index = createDraftIndex(1);
    const summary = (uri: string, text: string) => service.summarise(uri, service.open(text), null);
    expect([index.set(summary(THERE, PROVINCE)), index.set(summary(HERE, COMMUNE)), index.size]).toEqual([
      true,
      false,
      1,
    ]);
    expect(index.set(summary(THERE, COMMUNE))).toBe(true);
    expect(index.get(THERE)?.number?.text).toBe("Số 03-CT/ĐU");
  });

  it("keeps the findings' count where a draft was checked", () => {
    const faulty = COMMUNE.replace("Số 03-CT", "Số 3-CT");
    expect(service.summarise(HERE, service.open(faulty), DEFAULT_SETTINGS).counts?.error).toBeGreaterThan(0);
    expect(service.summarise(HERE, service.open(COMMUNE), DEFAULT_SETTINGS).counts?.error).toBe(0);
  });
});

describe("numbers used twice", () => {
  const TWICE = "so-ky-hieu/trung-so";
  function found(others: Readonly<Record<string, string>>, text = COMMUNE, termStart?: string) {
    const facts = workspaceFacts(indexOf({ [HERE]: text, ...others }), HERE, termStart, TODAY);
    return service
      .check(service.open(text), DEFAULT_SETTINGS, facts)
      .diagnostics.filter(({ rule }) => rule === TWICE)
      .map(({ message }) => message.vi);
  }

  it("are found among the drafts of the same body", () => {
    const [message] = found({ "file:///khac.chithi": COMMUNE });
    expect(message).toContain("khac.chithi");
  });

  it("are none for another body, type, number, suffix or term", () => {
    for (const [from, to] of [
      ["ĐẢNG UỶ XÃ AN PHÚ", "ĐẢNG UỶ XÃ TÂN LẬP"],
      ["CHỈ THỊ\n", "KẾ HOẠCH\n"],
      ["Số 03-CT", "Số 04-CT"],
      ["Số 03-CT", "Số 03a-CT"],
      ["tháng 6 năm 2026", "tháng 6 năm 2021"],
    ] as const) {
      expect(COMMUNE).toContain(from);
      expect(found({ "file:///khac.chithi": COMMUNE.replace(from, to) }), to).toEqual([]);
    }
  });

  it("are found among all types of one congress and its bodies, and not of another congress", () => {
    const congress = (lines: string, number: string, place = "An Phú") =>
      `${lines}\n*\nSố ${number}\n\nĐẢNG CỘNG SẢN VIỆT NAM\n${place}, ngày 12 tháng 6 năm 2026\n`;
    const name = (commune: string) => `ĐẠI HỘI ĐẠI BIỂU\nĐẢNG BỘ XÃ ${commune} LẦN THỨ II`;
    const minutes = `${congress(`${name("AN PHÚ")}\nBAN KIỂM PHIẾU`, "06-BB/ĐH")}\nBIÊN BẢN\nkiểm phiếu\n`;
    const resolution = (commune: string, number: string) => `${congress(name(commune), number)}\nNGHỊ QUYẾT\nđại hội\n`;
    expect(found({ "file:///nq.chithi": resolution("AN PHÚ", "06-NQ/ĐH") }, minutes)).toEqual([
      expect.stringMatching(/nq\.chithi.*đánh số chung cho mọi tên loại/),
    ]);
    expect(found({ "file:///nq.chithi": resolution("AN PHÚ", "07-NQ/ĐH") }, minutes)).toEqual([]);
    expect(found({ "file:///nq.chithi": resolution("TÂN LẬP", "06-NQ/ĐH") }, minutes)).toEqual([]);
    const series = { typeCode: "BC", bodyCode: "ĐH", issuer: `ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ AN PHÚ LẦN THỨ II` };
    const drafts = indexOf({ "file:///a": minutes, "file:///b": resolution("AN PHÚ", "07-NQ/ĐH") }).drafts();
    expect(service.nextNumber(drafts, series, DEFAULT_SETTINGS)).toBe(8);
  });

  it("are counted from the first day of the term", () => {
    const older = { "file:///khac.chithi": COMMUNE.replace("tháng 6 năm 2026", "tháng 8 năm 2025") };
    expect(found(older, COMMUNE, "2025-08-01")).toHaveLength(1);
    expect(found(older, COMMUNE, "2025-10-03")).toEqual([]);
  });

  it("are not looked for while no other draft is known", () => {
    expect(workspaceFacts(indexOf({ [HERE]: COMMUNE }), HERE, undefined, TODAY)).toBeNull();
  });
});
