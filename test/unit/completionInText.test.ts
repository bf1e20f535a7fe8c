import { describe, expect, it } from "vitest";
import type { Suggestion } from "../../server/src/features/completion.ts";
import { summarise } from "../../server/src/features/draftSummary.ts";
import { at, COMMUNE, DISTRICT_36, findings, OFFICE, PROVINCE, put, service, take, taken } from "./completing.ts";

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
