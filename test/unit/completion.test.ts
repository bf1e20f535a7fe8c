import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Office } from "../../server/src/configuration/configuration.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import type { CompletionRequest, Suggestion } from "../../server/src/features/completion.ts";
import { TRIGGERS } from "../../server/src/features/completion.ts";
import { summarise } from "../../server/src/features/draftSummary.ts";
import { createService } from "../../server/src/service.ts";
import { applyEdits, readSource, textOf } from "../../server/src/text/source.ts";
import { withCursor } from "./cursor.ts";
import { SNIPPETS } from "./snippetText.ts";

const TODAY = { year: 2026, month: 7, day: 5 };
const service = createService({ today: () => TODAY });
const OFFICE: Office = {
  issuingBody: "ĐẢNG UỶ XÃ AN PHÚ",
  superiorBody: "ĐẢNG BỘ TỈNH SƠN HÀ",
  bodyCode: "ĐU",
  place: "An Phú",
  signers: [
    { authority: "T/M BAN THƯỜNG VỤ", position: "BÍ THƯ", name: "Nguyễn Văn An" },
    { authority: "T/L BAN THƯỜNG VỤ", position: "CHÁNH VĂN PHÒNG", name: "Trần Thị Bình" },
  ],
};

const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8");
const COMMUNE = example("mau-chi-thi-hd05-dang-uy-xa.chithi");
const DISTRICT_36 = example("mau-chi-thi-hd36-huyen-uy.chithi");
const PROVINCE = example("mau-chi-thi-hd05-tinh-uy.chithi");
const LETTER = example("mau-cong-van-hd05.chithi");

interface Asked extends Partial<Omit<CompletionRequest, "settings" | "today">> {
  readonly office?: Office;
}

function at(marked: string, { office = {}, ...asked }: Asked = {}) {
  const { text, position } = withCursor(marked);
  const document = service.open(text);
  const request = { settings: { ...DEFAULT_SETTINGS, office }, others: [], trigger: null, clientHasSnippets: false };
  const answer = service.completion(document, position, { ...request, ...asked });
  return { ...answer, text, position, texts: answer.suggestions.map((one) => one.text) };
}

/** The text after a suggestion was taken, its places to fill in left as they are. */
function taken(text: string, { range, text: newText, further }: Suggestion): string {
  return textOf(applyEdits(readSource(text), [{ range, newText }, ...further]));
}

function take(marked: string, start: string, asked: Asked = {}): string {
  const { text, suggestions } = at(marked, asked);
  const found = suggestions.filter((one) => one.text.startsWith(start));
  expect(found.map((one) => one.text)).toHaveLength(1);
  return taken(text, found[0] as Suggestion);
}

const findings = (text: string) =>
  service
    .check(service.open(text), DEFAULT_SETTINGS)
    .diagnostics.filter(({ severity }) => severity === "error" || severity === "warning")
    .map(({ rule, message }) => `${rule}: ${message.vi}`);

/** A draft with the lines from the one that begins with `first` to the one that begins with `last` replaced. */
function put(draft: string, first: string, last: string, by: string): string {
  const lines = draft.split("\n");
  const from = lines.findIndex((line) => line.startsWith(first));
  const to = lines.findIndex((line, n) => n >= from && line.startsWith(last));
  if (from < 0 || to < 0) throw new Error(`no lines from ${first} to ${last}`);
  return [...lines.slice(0, from), by, ...lines.slice(to + 1)].join("\n");
}

describe("the header", () => {
  it("begins with the office's own bodies, and they stand as they should", () => {
    const text = take("|", "ĐẢNG BỘ TỈNH SƠN HÀ", { office: OFFICE });
    expect(text).toBe("ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*");
  });

  it("offers the issuing body below a superior that stands alone", () => {
    expect(take("ĐẢNG BỘ TỈNH SƠN HÀ\n|", "ĐẢNG UỶ XÃ AN PHÚ", { office: OFFICE })).toBe(
      "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*",
    );
    const { texts } = at("ĐẢNG BỘ TỈNH SƠN HÀ\ndang uy|");
    expect(texts).toContain("ĐẢNG UỶ PHƯỜNG [TÊN PHƯỜNG]");
    expect(at("ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n|").texts.filter((text) => /UỶ|BỘ/.test(text))).toEqual([]);
  });

  it("is found by what an entry is called where its first line is another", () => {
    const filterOf = (typed: string) => at(`${typed}|`, { office: OFFICE }).suggestions[0]?.filter ?? "";
    // Editors that look at the beginning find it, and those that look anywhere.
    expect(filterOf("dang uy xa").startsWith("dang uy xa an phu")).toBe(true);
    expect(filterOf("dang bo").startsWith("dang bo tinh son ha")).toBe(true);
    expect(filterOf("")).toContain("dang uy xa an phu");
  });

  it("offers what is missing only", () => {
    const { texts } = at("ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố 05-CT/ĐU\n|\nCHỈ THỊ\nvề an toàn giao thông");
    expect(texts).toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
    expect(texts).toContain("An Phú, ngày 05 tháng 7 năm 2026");
    expect(texts).toContain("CỦA BAN THƯỜNG VỤ ĐẢNG UỶ");
    expect(texts).toContain("-----");
    expect(texts.filter((text) => /^Số|^CHỈ THỊ$|^ĐẢNG UỶ|^về /.test(text))).toEqual([]);
  });

  it("writes the number with the type's and the body's code, the number blank", () => {
    expect(take("TỈNH UỶ SƠN HÀ\n*\n|\n\nCHỈ THỊ\nvề an toàn giao thông", "Số")).toContain("\nSố      -CT/TU\n");
    expect(take("TỈNH UỶ SƠN HÀ\nVĂN PHÒNG\n*\n|\n\nHƯỚNG DẪN\nvề an toàn giao thông", "Số")).toContain("-HD/VPTU\n");
  });

  it("finds by letters without marks what has marks, and by the letters themselves", () => {
    for (const typed of ["dang cong", "Đảng cộng", "ĐCS", "dcs"]) {
      const { suggestions } = at(`TỈNH UỶ SƠN HÀ\n*\n${typed}|`);
      const [found] = suggestions.filter(({ text }) => text === "ĐẢNG CỘNG SẢN VIỆT NAM");
      expect(found?.range, typed).toEqual({
        start: { line: 2, character: 0 },
        end: { line: 2, character: typed.length },
      });
      expect(found?.filter).toContain("dang cong san viet nam");
      expect(found?.filter).toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
    }
    expect(at("TỈNH UỶ SƠN HÀ\n*\ntuyen ngon|").texts).toEqual([]);
  });

  it("offers codes behind the number, and bodies' codes behind the type's", () => {
    const header = "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\n";
    const types = at(`${header}Số 05-|`, { trigger: "-" });
    expect(types.texts).toContain("CT/ĐU");
    expect(types.suggestions.find(({ text }) => text === "QĐ/ĐU")?.detail.vi).toBe("Quyết định, Quy định");
    expect(new Set(types.texts).size).toBe(types.texts.length);
    expect(at(`${header}Số 05-k|`).texts).toEqual(["KL/ĐU", "KH/ĐU"]);
    expect(at(`${header}Số 05-CT/|`, { trigger: "/" }).texts[0]).toBe("ĐU");
  });

  it("knows the next number of the type where drafts are known", () => {
    const draft = service.open(COMMUNE.replace("Số 03-CT/ĐU", "Số 11-CT/ĐU")).draft;
    const others = [summarise("file:///a.chithi", draft, null)];
    const { texts } = at("ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố |\n\nCHỈ THỊ\nvề an toàn", { others });
    expect(texts[0]).toBe("12-CT/ĐU");
    const office = { termStart: "2026-07-01" };
    expect(
      at("ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố |\n\nCHỈ THỊ\nvề an toàn", { others, office }).texts,
    ).toEqual(["     -CT/ĐU"]);
  });
});

describe("sentences of the body", () => {
  const kindsAt = (marked: string) => new Set(at(marked).suggestions.map(({ kind }) => kind));

  it.each([
    ["in the date", PROVINCE.replace(/, ngày \d+ tháng \d+ năm 2026/, ", ngày |")],
    ["above the header", `|\n${PROVINCE}`],
    ["on an empty line above the type", PROVINCE.replace("\nCHỈ THỊ\n", "\n|\nCHỈ THỊ\n")],
    ["between abstract and separator", PROVINCE.replace("\n-----", "\n|\n-----")],
    ["above the type of a header without a separator", "TỈNH UỶ SƠN HÀ\n*\n|\n\nCHỈ THỊ\nvề an toàn giao thông"],
    ["above the addressees", LETTER.replace("\nKính gửi", "\n|\nKính gửi")],
  ])("are not offered in the header: %s", (_, marked) => {
    expect(kindsAt(marked)).not.toContain("phrase");
  });

  it.each([
    ["below the separator", PROVINCE.replace("-----\n", "-----\n|\n")],
    ["below an abstract without a separator", "TỈNH UỶ SƠN HÀ\n*\nSố 05-CT/TU\n\nCHỈ THỊ\nvề an toàn giao thông\n|"],
    ["below the addressees", "TỈNH UỶ SƠN HÀ\n*\nSố 05-CV/TU\n\nKính gửi: Ban Tổ chức Tỉnh uỷ.\n\n|"],
  ])("are offered below it: %s", (_, marked) => {
    expect(kindsAt(marked)).toContain("phrase");
  });
});

describe("recipients", () => {
  const list = (draft: string, by: string) => put(draft, "Nơi nhận", "- Lưu", by);

  it.each([
    ["xã", COMMUNE, "- Thường trực Tỉnh uỷ (để báo cáo);"],
    ["tỉnh", PROVINCE, "- Các đồng chí Tỉnh uỷ viên;"],
    ["huyện, by HD 36", DISTRICT_36, "- Các đồng chí Huyện uỷ viên,"],
  ])("fit the level and the mark of the style: %s", (_, draft, wanted) => {
    const { texts } = at(list(draft, "Nơi nhận:\n|"));
    expect(texts).toContain(wanted);
    expect(texts.at(-1)).toMatch(/^- Lưu Văn phòng .* uỷ\.$/);
  });

  it.each([
    ["xã", COMMUNE],
    ["tỉnh", PROVINCE],
    ["huyện", DISTRICT_36],
    ["công văn", LETTER],
  ])("taken one by one to the last make a list without findings: %s", (_, draft) => {
    expect(findings(draft)).toEqual([]);
    let text = list(draft, "Nơi nhận:\n@");
    for (let n = 0; n < 20; n++) {
      const { suggestions, text: bare } = at(text.replace("@", "|"));
      const [next] = suggestions;
      if (next === undefined) break;
      const grown = taken(bare, next);
      const end = grown.lastIndexOf(next.text) + next.text.length;
      text = `${grown.slice(0, end)}\n@${grown.slice(end)}`;
    }
    const done = text.replace("\n@", "");
    expect(done).not.toBe(text);
    expect(done.split("\n").filter((line) => line.startsWith("- ")).length).toBeGreaterThan(4);
    expect(findings(done)).toEqual([]);
  });

  it("that are there are left out, whatever they are sent for", () => {
    const { texts } = at(list(COMMUNE, "Nơi nhận:\n- Thường trực Tỉnh uỷ;\n- |\n- Lưu Văn phòng Đảng uỷ."));
    expect(texts.filter((text) => /Thường trực Tỉnh uỷ|^Lưu/.test(text))).toEqual([]);
    expect(texts).toContain("Văn phòng Tỉnh uỷ;");
  });

  it("put the entry above right: its full stop becomes the mark that parts entries", () => {
    const text = take(list(COMMUNE, "Nơi nhận:\n- Các chi bộ trực thuộc.\n- lu|"), "Lưu");
    expect(text).toContain("- Các chi bộ trực thuộc;\n- Lưu Văn phòng Đảng uỷ.");
  });

  it("come up unasked behind a dash, and not in a sentence", () => {
    expect(at(list(COMMUNE, "Nơi nhận:\n- |"), { trigger: " " }).texts.length).toBeGreaterThan(3);
    expect(at(COMMUNE.replace("xảy ra nhiều hơn", "xảy ra |nhiều hơn"), { trigger: " " }).texts).toEqual([]);
    expect(at(COMMUNE.replace("a) Kiện toàn", "a) - |Kiện toàn"), { trigger: "-" }).texts).toEqual([]);
  });

  it("of the office come first", () => {
    const office = { recipients: ["Hội Nông dân xã", "Lưu Văn phòng Đảng uỷ"] };
    const { texts } = at(list(COMMUNE, "Nơi nhận:\n- |"), { office });
    expect(texts[0]).toBe("Hội Nông dân xã;");
    expect(texts.filter((text) => text.startsWith("Lưu"))).toEqual(["Lưu Văn phòng Đảng uỷ."]);
  });

  it("are found as a component by letters without marks", () => {
    const { suggestions } = at(list(COMMUNE, "noi nhan|"));
    expect(suggestions.map(({ label }) => label)).toEqual(["Nơi nhận:", "Nơi nhận: cả danh sách"]);
    const whole = taken(list(COMMUNE, "noi nhan"), suggestions[1] as Suggestion);
    expect(findings(whole)).toEqual([]);
  });
});

describe("recipients before there is a body", () => {
  const labels = (marked: string, asked?: Asked) => at(marked, asked).suggestions.map(({ label }) => label);

  it("are offered where they are begun: in an empty file, below the header", () => {
    expect(take("noi nhan|", "Nơi nhận:")).toBe("Nơi nhận:\n- ");
    expect(labels("Nơi nh|")).toEqual(["Nơi nhận:"]);
    expect(labels("noi nhan|", { office: OFFICE })).toEqual(["Nơi nhận:", "Nơi nhận: cả danh sách"]);
    const header = PROVINCE.slice(0, PROVINCE.indexOf("-----\n") + 6);
    expect(labels(`${header}\nnoi nhan|`)).toContain("Nơi nhận:");
  });

  it.each([
    ["nothing is typed", "|"],
    ["another line is begun", "so|"],
    ["there are some", "noi nhan|\n\nNơi nhận:\n- Lưu Văn phòng Tỉnh uỷ."],
    ["a body is there, and its header", PROVINCE.replace("\nCHỈ THỊ\n", "\nnoi nhan|\nCHỈ THỊ\n")],
  ])("are not offered where %s", (_, marked) => {
    expect(labels(marked).filter((label) => label.startsWith("Nơi nhận"))).toEqual([]);
  });
});

describe("the signature", () => {
  const signed = (by: string) => put(COMMUNE, "T/M BAN", "Nguyễn Văn An", by);

  it("offers the known signers, each with authority and position", () => {
    const text = take(signed("an|"), "T/M BAN THƯỜNG VỤ\n", { office: OFFICE });
    expect(text).toContain("T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n\n\nNguyễn Văn An");
    expect(findings(text)).toEqual([]);
  });

  it("offers the positions that go with the authority above, and of a signer only what is missing", () => {
    const { texts } = at(signed("T/L BAN THƯỜNG VỤ\n|"), { office: OFFICE });
    expect(texts).toContain("PHÓ CHÁNH VĂN PHÒNG");
    expect(texts[0]).toBe("CHÁNH VĂN PHÒNG\n\n\n\nTrần Thị Bình");
    expect(texts.join()).not.toContain("BÍ THƯ");
    expect(at(signed("T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\n|"), { office: OFFICE }).texts).toEqual(["Trần Thị Bình"]);
  });
});

describe("clauses", () => {
  const unfinished = (by: string) => COMMUNE.slice(0, COMMUNE.indexOf("7. Uỷ ban Kiểm tra")) + by;

  it("name the body, the committee and the type of the draft", () => {
    const text = take(unfinished("7. van phong|"), "Văn phòng");
    expect(text.split("\n").at(-1)).toBe(
      "7. Văn phòng Đảng uỷ theo dõi, đôn đốc, kiểm tra việc thực hiện Chỉ thị, định kỳ báo cáo Ban Thường vụ Đảng uỷ.",
    );
  });

  it("leave out the full stop that stands behind the caret already", () => {
    const text = take(unfinished("7. van phong|."), "Văn phòng");
    expect(text.endsWith("định kỳ báo cáo Ban Thường vụ Đảng uỷ.")).toBe(true);
  });

  it("begin within a sentence too, and take the place of the words typed of them", () => {
    const { suggestions, incomplete } = at(unfinished("7. Trung tâm Y tế xã khám sức khoẻ, hoan thanh tr|"));
    expect(suggestions.map(({ text }) => text)).toEqual(["hoàn thành trước ngày [ngày/tháng/năm]"]);
    expect(suggestions[0]?.range.start.character).toBe("7. Trung tâm Y tế xã khám sức khoẻ, ".length);
    expect(incomplete).toBe(true);
  });

  it("are the office's first, which configures them", () => {
    const office = { phrases: ["Hội đồng nhân dân xã giám sát việc thực hiện [nội dung]."] };
    expect(at(unfinished("7. |"), { office }).texts[0]).toBe(office.phrases[0]);
  });

  it("end with the dissemination sentence, once", () => {
    expect(at(unfinished("chi thi nay|")).texts).toContain("Chỉ thị này phổ biến đến chi bộ.");
    expect(at(COMMUNE.replace("\n8. Văn phòng", "\nchi thi nay|\n\n8. Văn phòng")).texts).not.toContain(
      "Chỉ thị này phổ biến đến chi bộ.",
    );
  });

  it("of each level are without findings once they are filled in", () => {
    for (const draft of [COMMUNE, PROVINCE, DISTRICT_36]) {
      const before = draft.slice(0, draft.search(/\nChỉ thị này phổ biến/));
      const after = draft.slice(before.length);
      const number = Number(before.match(/^\d+(?=\. )/gm)?.at(-1));
      for (const phrase of at(`${before}\n${number + 1}. |`).texts) {
        const filled = phrase
          .replace("[ngày/tháng/năm]", draft === DISTRICT_36 ? "31/3/2021" : "30/9/2026")
          .replace(/\[[^\]]*\]/g, "việc được giao");
        expect(findings(`${before}\n${number + 1}. ${filled}\n${after}`), phrase).toEqual([]);
      }
    }
  });
});

describe("Party bodies named in the body", () => {
  const sentence = (draft: string, by: string) => put(draft, "2. ", "2. ", `2. ${by}`);
  const named = (draft: string, by: string) =>
    at(sentence(draft, by))
      .suggestions.filter(({ kind }) => kind === "body")
      .map(({ text }) => text);

  it.each([
    ["Giao Văn phòng|", "Văn phòng Tỉnh uỷ", "Văn phòng Đảng uỷ"],
    ["Giao Va|", "Văn phòng Tỉnh uỷ", "Văn phòng Đảng uỷ"],
    ["Định kỳ giao van ph|", "Văn phòng Tỉnh uỷ", "Văn phòng Đảng uỷ"],
    ["Tỉnh uỷ yêu cầu Uỷ ban Kiểm|", "Uỷ ban Kiểm tra Tỉnh uỷ", "Uỷ ban Kiểm tra Đảng uỷ"],
    ["Uỷ ban Kiểm tra, Ban Tuy|", "Ban Tuyên giáo và Dân vận Tỉnh uỷ", undefined],
    ["Giao Ban Tổ|", "Ban Tổ chức Tỉnh uỷ", undefined],
    ["Giao Ban Xây|", undefined, "Ban Xây dựng Đảng của Đảng uỷ"],
    ["Giao văn phòng Tỉnh ủy|", "Văn phòng Tỉnh uỷ", undefined],
  ])("are those of the level: %s", (by, province, commune) => {
    expect(named(PROVINCE, by)).toEqual(province === undefined ? [] : [province]);
    expect(named(COMMUNE, by)).toEqual(commune === undefined ? [] : [commune]);
  });

  it("take the place of what is typed of them, and come before what is not begun", () => {
    const marked = sentence(PROVINCE, "Giao Ban Tổ |");
    const { suggestions, text } = at(marked);
    expect(suggestions[0]?.text).toBe("Ban Tổ chức Tỉnh uỷ");
    expect(taken(text, suggestions[0] as Suggestion)).toContain("\n2. Giao Ban Tổ chức Tỉnh uỷ\n");
  });

  it.each([
    ["nothing is typed of it", "Giao |"],
    ["one letter is", "Giao V|"],
    ["a word in small letters is no name", "Dọn dẹp văn ph|"],
    ["it is written in full", "Giao Văn phòng Tỉnh uỷ|"],
    ["the rest stands behind the caret", "Giao Văn phòng| Tỉnh uỷ"],
  ])("are not offered where %s", (_, by) => {
    expect(named(PROVINCE, by)).toEqual([]);
  });

  it("are those of the committee in a draft of one of its organs", () => {
    const office = PROVINCE.replace("TỈNH UỶ SƠN HÀ\n", "TỈNH UỶ SƠN HÀ\nVĂN PHÒNG\n");
    expect(named(office, "Giao Ban Tổ|")).toEqual(["Ban Tổ chức Tỉnh uỷ"]);
    expect(named(office, "Giao Đảng uỷ|")).toEqual([]);
  });

  it("are not known where nothing tells who issues the draft", () => {
    const nobody = PROVINCE.replace(/^TỈNH UỶ.*\n/, "");
    expect(named(nobody, "Giao Văn phòng|")).toEqual([]);
    expect(at(sentence(nobody, "Giao Văn phòng|"), { office: OFFICE }).texts).toContain("Văn phòng Đảng uỷ");
  });

  it("are without findings, each at its level", () => {
    for (const draft of [COMMUNE, PROVINCE, DISTRICT_36]) {
      const names = ["Ba", "Bo", "Va", "Uy", "Th", "Da"].flatMap((by) => named(draft, `Giao ${by}|`));
      for (const name of names)
        expect(findings(sentence(draft, `Giao ${name} theo dõi việc thực hiện.`)), name).toEqual([]);
      expect(names.length).toBeGreaterThan(4);
    }
  });
});

describe("citations", () => {
  const earlier = PROVINCE.replace(/ngày \d+ tháng \d+ năm 2026/, "ngày 02 tháng 6 năm 2026");
  const others = [summarise("file:///tinh.chithi", service.open(earlier).draft, null)];
  const sentence = (by: string) => COMMUNE.replace("2. Đảng uỷ Uỷ ban", `${by}\n\n2. Đảng uỷ Uỷ ban`);

  it.each([
    ["theo |", "Chỉ thị số 05-CT/TU"],
    ["Thực hiện |", "Chỉ thị số 05-CT/TU"],
    ["Chỉ thị |", "số 05-CT/TU"],
    ["Chỉ thị số |", "05-CT/TU"],
    ["theo Chỉ thị số 0|", "05-CT/TU"],
  ])("offer what is cited above in short: %s", (lead, wanted) => {
    const typed = lead.includes("số 0") ? null : " ";
    expect(at(sentence(lead), { trigger: typed }).texts[0]).toBe(wanted);
  });

  it("offer other drafts in full, as a first citation must be", () => {
    const { texts } = at(sentence("theo |"), { others });
    const known = texts.find((text) => !text.includes("05-CT/TU"));
    expect(known).toMatch(/^Chỉ thị số \d\d-CT\/TU, ngày \d+\/\d+\/2026 của Ban Thường vụ Tỉnh uỷ về /);
    expect(findings(sentence(`Các chi bộ thực hiện theo ${known}.`)).join()).not.toContain("vien-dan");
  });

  it("offer no draft of a later day", () => {
    const later = [summarise("file:///tinh.chithi", service.open(PROVINCE).draft, null)];
    expect(at(sentence("theo |"), { others: later }).texts).toEqual(["Chỉ thị số 05-CT/TU"]);
  });

  it("offer a draft once, however many copies of it there are, and what else there is", () => {
    const copies = Array.from({ length: 80 }, (_, n) =>
      summarise(`file:///${n}.chithi`, service.open(earlier).draft, null),
    );
    const older = service.open(earlier.replace("Số 11-CT", "Số 08-CT").replace("ngày 02 tháng 6", "ngày 01 tháng 6"));
    const all = [...copies, summarise("file:///cu.chithi", older.draft, null)];
    const { texts } = at(sentence("theo |"), { others: all });
    expect(texts.map((text) => /\d+-CT\/TU/.exec(text)?.[0])).toEqual(["05-CT/TU", "11-CT/TU", "08-CT/TU"]);
  });

  it("offer those of the type that is written, however many others there are", () => {
    const plans = Array.from({ length: 80 }, (_, n) => {
      const plan = earlier.replace("Số 11-CT", `Số ${n + 20}-KH`).replace("\nCHỈ THỊ\n", "\nKẾ HOẠCH\n");
      return summarise(`file:///${n}.chithi`, service.open(plan).draft, null);
    });
    const { texts } = at(sentence("Chỉ thị |"), { others: [...plans, ...others] });
    expect(texts.map((text) => /\d+-\S+\/TU/.exec(text)?.[0])).toEqual(["05-CT/TU", "11-CT/TU"]);
    expect(at(sentence("theo |"), { others: [...plans, ...others] }).texts.length).toBe(51);
  });

  it("are not offered for another type, nor behind “một số”", () => {
    expect(at(sentence("Nghị quyết |"), { others, trigger: " " }).texts).toEqual([]);
    expect(at(sentence("Một số |"), { others, trigger: " " }).texts).toEqual([]);
  });
});

describe("abbreviations", () => {
  it("expand to what the draft explains, and back", () => {
    const [full] = at(COMMUNE.replace("7. Uỷ ban Kiểm tra", "7. PCTT|\n\n8. Uỷ ban Kiểm tra")).suggestions;
    expect([full?.text, full?.range.start.character]).toEqual(["phòng, chống thiên tai", 3]);
    const [short] = at(COMMUNE.replace("7. Uỷ ban Kiểm tra", "7. Uỷ ban nhân dân|\n\n8. Uỷ ban")).suggestions;
    expect([short?.text, short?.range.start.character]).toEqual(["UBND", 3]);
  });

  it("are the office's own too", () => {
    const office = { abbreviations: { NTM: "nông thôn mới" } };
    expect(at(COMMUNE.replace("7. Uỷ ban Kiểm tra", "7. NTM|\n\n8."), { office }).texts).toEqual(["nông thôn mới"]);
  });
});

describe("completion", () => {
  it("offers nothing inside comments", () => {
    for (const marked of ["<!-- noi nhan| -->", "<!-- mở\nnoi nhan|\n-->", "<!-- mở\n|-->", "<!|", "<!-- |"]) {
      expect(at(`TỈNH UỶ SƠN HÀ\n*\n${marked}`).texts, marked).toEqual([]);
    }
    expect(at("TỈNH UỶ SƠN HÀ\n*\n<!-- xong --> |").texts).not.toEqual([]);
  });

  it("comes up by no letter, so that it does not disturb an input method", () => {
    expect(TRIGGERS.filter((trigger) => /[\p{L}\p{M}\d]/u.test(trigger))).toEqual([]);
  });

  it("inserts nothing that a snippet of the client inserts", () => {
    const literal = (text: string) => {
      let stops = 0;
      return text.replace(/\[[^\]\n]*\]| {5}/g, (hint) => `\${${++stops}:${hint}}`);
    };
    const bodies = new Set(SNIPPETS.map(({ body }) => body.replace(/\$0$/, "").trimEnd()));
    const plain = new Set([...bodies].map((body) => body.replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, "$1")));
    const places = [
      "|",
      "TỈNH UỶ SƠN HÀ\n*\n|",
      "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố 05-CT/ĐU\n|\nCHỈ THỊ\nvề an toàn giao thông",
      `${COMMUNE.slice(0, COMMUNE.indexOf("Chỉ thị này phổ biến"))}|`,
      put(LETTER, "về việc", "về việc", "|"),
    ];
    const repeated = (clientHasSnippets: boolean) =>
      places.flatMap((place) =>
        at(place, { clientHasSnippets }).texts.filter((text) => bodies.has(literal(text)) || plain.has(literal(text))),
      );
    expect(repeated(false)).toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
    expect(repeated(true)).toEqual([]);
  });

  it("replaces only what stands before the caret on its line", () => {
    for (const draft of [COMMUNE, PROVINCE, DISTRICT_36, LETTER]) {
      const lines = draft.split("\n");
      lines.forEach((line, n) => {
        for (const character of [0, Math.floor(line.length / 2), line.length]) {
          const marked = [...lines.slice(0, n), `${line.slice(0, character)}|${line.slice(character)}`];
          const { suggestions } = at([...marked, ...lines.slice(n + 1)].join("\n"));
          for (const { range, further } of suggestions) {
            expect([range.start.line, range.end]).toEqual([n, { line: n, character }]);
            expect(range.start.character).toBeLessThanOrEqual(character);
            expect(further.every((edit) => edit.range.end.line < n || edit.range.start.line > n)).toBe(true);
          }
        }
      });
    }
  });
});
