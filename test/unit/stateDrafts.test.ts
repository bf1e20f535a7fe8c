import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { componentsJson } from "../../server/src/features/components.ts";
import { createService } from "../../server/src/service.ts";
import { applyEdits, textOf } from "../../server/src/text/source.ts";
import { exportWord } from "../../server/src/word/export/exportWord.ts";
import { importDocx } from "../../server/src/word/importDocx.ts";
import { STATE_FAULTS } from "./stateFaults.ts";
import { STATE_RARE_FAULTS } from "./stateRareFaults.ts";

const TODAY = { year: 2026, month: 11, day: 22 };
const service = createService({ today: () => TODAY });
const FOLDER = new URL("stateDrafts/", import.meta.url);
const DRAFTS = readdirSync(FOLDER).map((name) => [name, readFileSync(new URL(name, FOLDER), "utf8")] as const);

function check(text: string) {
  const document = service.open(text);
  return { document, ...service.check(document, DEFAULT_SETTINGS) };
}

/** The faults that a draft has a place for, each made in it. */
function faultsIn(text: string) {
  return [...STATE_FAULTS, ...STATE_RARE_FAULTS].flatMap((fault) => {
    const { to } = fault;
    const wrong = typeof to === "string" ? text.replace(fault.from, to) : text.replace(fault.from, to);
    return wrong === text ? [] : [{ ...fault, wrong }];
  });
}

describe.each(DRAFTS)("%s", (_, text) => {
  it("is right", () => {
    const { style, diagnostics } = check(text);
    expect([style, diagnostics.map(({ rule, message }) => `${rule}: ${message.vi}`)]).toEqual(["nd30-2020", []]);
  });

  it("has places for eight faults and more", () => {
    expect(faultsIn(text).length).toBeGreaterThanOrEqual(8);
  });

  it.each(faultsIn(text))("$name: $rule", ({ rule, clause, wrong, undone }) => {
    const { document, diagnostics } = check(wrong);
    const found = diagnostics.filter((one) => one.rule === rule);
    expect(diagnostics.map((one) => one.rule)).toContain(rule);
    expect(found[0]?.clause ?? null).toBe(clause);
    if (undone === true)
      expect(textOf(applyEdits(document.source, service.fixAll(document, DEFAULT_SETTINGS).edits))).toBe(text);
  });
});

/** What `chithi parse` tells of a draft but the places, white space being one blank. */
function componentsOf(text: string): unknown {
  const { draft } = service.open(text);
  const json = JSON.stringify({ kind: draft.kind, ...componentsJson(draft, true) }, (key, value) => {
    if (key === "range") return undefined;
    return typeof value === "string" ? value.replace(/\s+/g, " ") : value;
  });
  return JSON.parse(json);
}

describe("to Word and back", () => {
  it.each(DRAFTS)("%s is the same draft, and as right", async (_, text) => {
    const pages = service.pages(service.open(text), DEFAULT_SETTINGS);
    const { text: back, warnings } = importDocx(await exportWord(pages, { numbering: "typed" }));
    expect(warnings).toEqual([]);
    expect(componentsOf(back)).toEqual(componentsOf(text));
    expect(check(back).diagnostics.map(({ rule }) => rule)).toEqual([]);
  });
});

describe("kinds of slips that one of these drafts showed first", () => {
  const HEAD = (body: string, symbol: string) =>
    `${body}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 14/${symbol}\n\nSơn Hà, ngày 12 tháng 5 năm 2026\n\n`;
  const END = "\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\nTrần Văn Bảo\n";

  it.each([
    [
      "SỞ XÂY DỰNG TỈNH SƠN HÀ\nTRUNG TÂM KIỂM ĐỊNH",
      "KH-TTKĐ",
      "KẾ HOẠCH",
      "Bồi dưỡng nghiệp vụ cho kiểm định viên các đơn vị trực thuộc năm 2026.",
    ],
    [
      "UBND TỈNH SƠN HÀ\nSỞ TƯ PHÁP",
      "CTr-STP",
      "CHƯƠNG TRÌNH",
      "Phổ biến, giáo dục pháp luật cho đồng bào vùng cao giai đoạn 2026 - 2030.",
    ],
    [
      "ỦY BAN NHÂN DÂN\nPHƯỜNG HÒA BÌNH",
      "PA-UBND",
      "PHƯƠNG ÁN",
      "Phòng cháy, chữa cháy và cứu nạn, cứu hộ tại chợ trung tâm phường.",
    ],
  ])("%s: an abstract of any words that ends with a full stop", (body, symbol, type, abstract) => {
    const name = type.charAt(0) + type.slice(1).toLowerCase();
    const { document, diagnostics } = check(
      `${HEAD(body, symbol)}${type}\n${abstract}\n\nCác đơn vị thực hiện ${name} này từ tháng 6 năm 2026./.${END}`,
    );
    expect(document.draft.abstract?.text).toBe(abstract);
    expect(diagnostics.map(({ rule }) => rule)).toContain("trich-yeu/dau-cham-cuoi");
  });

  it.each([
    "Thực hiện Công văn số 15/SNV-VP ngày 05/5/2026 của Sở Nội vụ, Trung tâm nghỉ làm việc ngày 15 tháng 5.",
    "Trung tâm Kiểm định thông báo đến các đơn vị lịch kiểm định quý II năm 2026.",
    "Sáng ngày 10 tháng 5 năm 2026, tại trụ sở Trung tâm đã diễn ra cuộc họp giao ban thường kỳ.",
  ])("a sentence right below the type is no abstract: “%s”", (sentence) => {
    const { document } = check(
      `${HEAD("SỞ XÂY DỰNG TỈNH SƠN HÀ\nTRUNG TÂM KIỂM ĐỊNH", "TB-TTKĐ")}THÔNG BÁO\n${sentence}\n\nCác đơn vị biết, thực hiện./.${END}`,
    );
    expect(document.draft.abstract).toBeNull();
  });

  it.each([
    ["- UBND xã;\nCông an xã;\n- Lưu: VT.", true],
    ["- UBND xã;\nCác trường học trên địa bàn;\nTrạm Y tế;\n- Lưu: VT.", true],
    ["- VP: CVP, các PCVP,\nCác phòng: KT, TH;\nTrung tâm CNTT;\n- Lưu: VT.", false],
    ["- Các cơ quan báo chí;\n(để đưa tin)\n- Lưu: VT.", false],
    ["- Các xã, phường\ntrên địa bàn tỉnh;\n- Lưu: VT.", false],
  ])("a recipient without a dash: %j", (list, told) => {
    const { diagnostics } = check(
      `${HEAD("UBND TỈNH SƠN HÀ\nSỞ TƯ PHÁP", "TB-STP")}THÔNG BÁO\nVề lịch tiếp công dân\n\nSở thông báo./.\n\nNơi nhận:\n${list}\n\nGIÁM ĐỐC\n\nTrần Văn Bảo\n`,
    );
    expect(diagnostics.some(({ rule }) => rule === "noi-nhan/gach-dau-dong")).toBe(told);
  });

  it.each(["CHI CỤC TRƯỞNG", "VIỆN TRƯỞNG", "HẠT TRƯỞNG", "TỔNG GIÁM ĐỐC", "TRẠM TRƯỞNG", "BỘ TRƯỞNG"])(
    "%s without a name below",
    (position) => {
      const { diagnostics } = check(
        `${HEAD("SỞ Y TẾ TỈNH SƠN HÀ\nTRUNG TÂM KIỂM NGHIỆM", "TB-TTKN")}THÔNG BÁO\nVề lịch nghỉ\n\nTrung tâm thông báo./.\n\nNơi nhận:\n- Lưu: VT.\n\n${position}\n`,
      );
      expect(diagnostics.map(({ rule }) => rule)).toContain("chu-ky/thieu-ho-ten");
    },
  );

  it.each([
    ["Số: 45/CV-SNV", "Số: 45/SNV-[đơn vị soạn thảo]"],
    ["Số: 45-CV/SNV", "Số: 45/SNV-[đơn vị soạn thảo]"],
    ["Số: 7/CV-SNV-TCBC", "Số: 07/SNV-TCBC"],
    ["Số:      /CV-SNV", "Số:      /SNV-[đơn vị soạn thảo]"],
  ])("the symbol of a letter has no code of its type: “%s”", (written, right) => {
    const text = `${HEAD("UBND TỈNH SƠN HÀ\nSỞ NỘI VỤ", "").replace("Số: 14/", `${written}\nV/v nộp hồ sơ`)}Kính gửi: Các sở\n\nĐề nghị thực hiện./.${END}`;
    const found = check(text).diagnostics.filter(({ rule }) => rule.startsWith("so-ky-hieu/"));
    expect(found.map(({ rule }) => rule)).toContain("so-ky-hieu/ky-hieu-loai");
    expect(found.map(({ rule }) => rule)).not.toContain("so-ky-hieu/dinh-dang");
    expect(found.find(({ rule }) => rule === "so-ky-hieu/ky-hieu-loai")?.message.vi).toContain(`“${right}”`);
  });

  it.each([
    ["Sở nghỉ ngày 15 tháng 5./. Đề nghị các đơn vị biết.", 1],
    ["Sở nghỉ ngày 15 tháng 5 ./. Đề nghị các đơn vị biết./.\n\nSở sẽ thông báo sau.", 2],
    ["Tỷ lệ đạt 3./.4 so với năm trước.", 0],
  ])("“./.” before the end of the body: “%s”", (sentence, times) => {
    const { diagnostics } = check(
      `${HEAD("UBND TỈNH SƠN HÀ\nSỞ NỘI VỤ", "TB-SNV")}THÔNG BÁO\nVề lịch nghỉ\n\n${sentence}\n\nSở cảm ơn các đơn vị./.${END}`,
    );
    expect(diagnostics.filter(({ rule }) => rule === "noi-dung/dau-ket-thuc-thua")).toHaveLength(times);
  });

  it("“GIẤY MỜI HỌP” is an invitation", () => {
    const { document, diagnostics } = check(
      `${HEAD("UBND TỈNH SƠN HÀ\nSỞ NỘI VỤ", "GM-SNV")}GIẤY MỜI HỌP\nVề việc góp ý dự thảo Đề án\n\nSở Nội vụ trân trọng kính mời: Đại diện các sở\n\nDự họp góp ý dự thảo Đề án.\n\nChủ trì: Phó Giám đốc Sở Lê Văn Nam.\n\nThời gian: 8 giờ 00 phút, ngày 18 tháng 5 năm 2026.\n\nĐịa điểm: Phòng họp tầng 3, Sở Nội vụ./.${END}`,
    );
    expect([document.draft.kind, document.draft.abstract?.text]).toEqual([
      "giay-moi",
      "HỌP Về việc góp ý dự thảo Đề án",
    ]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual([]);
  });

  it.each([
    ["- HĐND tỉnh;\n", 1],
    ["- Như Điều 3;\n", 0],
    ["- Các ông (bà) có tên tại Điều 1;\n", 0],
  ])("a decision's recipients begin with those who carry it out: %j", (recipients, times) => {
    const decision = DRAFTS.find(([name]) => name === "quyet-dinh-so.txt")?.[1] ?? "";
    const { diagnostics } = check(decision.replace("- Như Điều 3;\n", recipients));
    expect(diagnostics.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(
      Array(times).fill("noi-nhan/nhu-dieu hint"),
    );
  });
});
