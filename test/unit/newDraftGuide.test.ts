import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import type { DraftAnswers } from "../../server/src/features/newDraft.ts";
import { createService } from "../../server/src/service.ts";
import { OFFICE } from "./completing.ts";
import { made, proposals, questions, service } from "./drafting.ts";
import { expanded } from "./expandedSnippet.ts";

const RECIPIENTS = ["Thường trực Tỉnh uỷ (để báo cáo)", "Các chi bộ, đảng bộ trực thuộc", "Lưu Văn phòng Đảng uỷ"];
const AT_OFFICE = { ...DEFAULT_SETTINGS, office: { ...OFFICE, recipients: RECIPIENTS } };

describe("the guide", () => {
  it("proposes what nobody answered: each default taken gives the draft of no answers", () => {
    expect(made(proposals().answers)).toEqual(made({}));
  });

  it("asks what the office's data leaves open, and no more", () => {
    const { answers, asked } = proposals(AT_OFFICE);
    expect(asked).toEqual(["kind", "issuingBody", "number", "abstract", "authority", "recipients"]);
    const { text } = made(answers, AT_OFFICE);
    expect(text.startsWith("ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố      -CT/ĐU\n")).toBe(true);
    expect(text).toContain("\nAn Phú, ngày      ");
    expect(text).toContain(
      "- Thường trực Tỉnh uỷ (để báo cáo);\n- Các chi bộ, đảng bộ trực thuộc;\n- Lưu Văn phòng Đảng uỷ.\n",
    );
    expect(text.endsWith("T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n\n\nNguyễn Văn An\n")).toBe(true);
  });

  it("lets nobody sign a directive by order", () => {
    const signers = (kind: "chi-thi" | "cong-van") =>
      questions({ kind }, AT_OFFICE)
        .find(({ keys }) => keys[0] === "authority")
        ?.choices.map(({ label }) => label);
    expect(signers("chi-thi")).not.toContain("Trần Thị Bình");
    expect(signers("cong-van")).toContain("Trần Thị Bình");
  });

  it("completes a signer of whom the office gives the name alone, or the authority", () => {
    const signed = (signer: { name: string; authority?: string }) => {
      const office = { ...AT_OFFICE.office, signers: [signer] };
      const { text } = made({ kind: "ke-hoach" }, { ...AT_OFFICE, office });
      return text.slice(text.lastIndexOf("Đảng uỷ.\n\n") + 10).replace(/\n{2,}/, "\n");
    };
    const name = "Lê Văn Tám";
    expect(signed({ name })).toBe("T/M BAN THƯỜNG VỤ\nBÍ THƯ\nLê Văn Tám\n");
    // A member of the collective has no position that would stand there.
    expect(signed({ name, authority: "T/M BAN THƯỜNG VỤ" })).toBe("T/M BAN THƯỜNG VỤ\nLê Văn Tám\n");
    expect(signed({ name, authority: "T/L BAN THƯỜNG VỤ" })).toBe("T/L BAN THƯỜNG VỤ\n[CHỨC VỤ]\nLê Văn Tám\n");
  });

  it("remembers the body, its superior, place, signer and recipients", () => {
    const remembered: DraftAnswers = {
      kind: "chi-thi",
      issuingBody: "TỈNH UỶ",
      bodyName: "Sơn Hà",
      place: "Phường Hoà Bình",
      authority: "T/M BAN THƯỜNG VỤ",
      position: "PHÓ BÍ THƯ",
      name: "Trần Thị Bình",
      recipients: ["Văn phòng Trung ương Đảng", "Báo Sơn Hà"],
    };
    const { text } = made({}, DEFAULT_SETTINGS, remembered);
    expect(text.startsWith("TỈNH UỶ SƠN HÀ\n*\n")).toBe(true);
    expect(text).toContain("Phường Hoà Bình, ngày");
    expect(text).toContain("Nơi nhận:\n- Văn phòng Trung ương Đảng;\n- Báo Sơn Hà;\n- Lưu Văn phòng Tỉnh uỷ.\n");
    expect(text.endsWith("PHÓ BÍ THƯ\n\n\n\nTrần Thị Bình\n")).toBe(true);
    // Another body's signer and recipients are not proposed.
    const other = made({ issuingBody: "TỈNH UỶ", bodyName: "An Giang" }, DEFAULT_SETTINGS, remembered);
    expect(other.text).not.toContain("Trần Thị Bình");
    expect(other.text).not.toContain("Báo Sơn Hà");
  });

  it("counts the number in the series that the bodies tell", () => {
    const series = (answers: DraftAnswers) => questions(answers).find(({ keys }) => keys[0] === "number")?.series;
    expect(series({ kind: "chi-thi", issuingBody: "TỈNH UỶ SƠN HÀ" })).toEqual({
      typeCode: "CT",
      bodyCode: "TU",
      issuer: "TỈNH UỶ SƠN HÀ",
    });
    expect(
      series({ kind: "cong-van", issuingBody: "BAN TỔ CHỨC", superiorBody: "TỈNH UỶ", superiorName: "Sơn Hà" }),
    ).toEqual({
      typeCode: "CV",
      bodyCode: "BTCTU",
      issuer: "BAN TỔ CHỨC",
    });
  });
});

describe("what is typed", () => {
  it.each([
    ["ĐẢNG UỶ XÃ", "An Phú"],
    ["ĐẢNG UỶ XÃ", "xã An Phú"],
    ["ĐẢNG UỶ XÃ", "  Đảng ủy   xã An Phú "],
    ["đảng uỷ xã an phú", ""],
  ])("the body %s with the name “%s” is written once, in capitals", (issuingBody, bodyName) => {
    const { text } = made({ issuingBody, bodyName, superiorBody: "ĐẢNG BỘ TỈNH", superiorName: "Tỉnh uỷ Sơn Hà" });
    expect(text.startsWith("ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\n")).toBe(true);
  });

  it.each([
    "tăng cường bảo vệ rừng",
    "về tăng cường bảo vệ rừng",
    "V/v tăng cường  bảo vệ rừng.",
    "Về việc tăng cường bảo vệ rừng;",
  ])("the abstract “%s” is the same in a directive and a letter", (abstract) => {
    expect(made({ kind: "chi-thi", abstract }).text).toContain("\nvề tăng cường bảo vệ rừng\n-----\n");
    expect(made({ kind: "cong-van", abstract }).text).toContain("\nvề việc tăng cường bảo vệ rừng\n");
  });

  it.each([
    ["TĂNG CƯỜNG PHÒNG CHÁY TRÊN ĐỊA BÀN XÃ AN PHÚ", "tăng cường phòng cháy trên địa bàn xã An Phú"],
    ["VỀ VIỆC TIẾP NHẬN HỒ SƠ CỦA UBND TỈNH SƠN HÀ", "tiếp nhận hồ sơ của UBND tỉnh Sơn Hà"],
    ["CHUẨN BỊ ĐẠI HỘI ĐẠI BIỂU LẦN THỨ VI", "chuẩn bị đại hội đại biểu lần thứ VI"],
    ["AN PHÚC LỢI XÃ HỘI", "an phúc lợi xã hội"],
    ["KHẢO SÁT VỀ CÔNG TÁC XÂY DỰNG ĐẢNG", "khảo sát về công tác xây dựng Đảng"],
    ["ASEAN", "ASEAN"],
  ])("the abstract “%s”, typed in capitals, is “%s”", (abstract, wanted) => {
    const bodies = {
      issuingBody: "ĐẢNG UỶ XÃ",
      bodyName: "An Phú",
      superiorBody: "ĐẢNG BỘ TỈNH",
      superiorName: "Sơn Hà",
    };
    expect(made({ kind: "chi-thi", abstract, ...bodies }).text).toContain(`\nvề ${wanted}\n-----\n`);
  });

  it.each([
    ["Đảng ủy xã An Phú", "Tỉnh ủy Sơn Hà", "ĐẢNG BỘ TỈNH SƠN HÀ"],
    ["Chi bộ thôn Đông", "Đảng uỷ xã An Phú", "ĐẢNG BỘ XÃ AN PHÚ"],
    ["Ban Tổ chức", "Đảng bộ tỉnh Sơn Hà", "TỈNH UỶ SƠN HÀ"],
  ])("above “%s” the superior “%s” is written “%s”", (issuingBody, superiorBody, wanted) => {
    expect(made({ kind: "cong-van", issuingBody, superiorBody }).text.split("\n")[0]).toBe(wanted);
  });

  it("a place that needs its level gets it", () => {
    const answers = { issuingBody: "ĐẢNG UỶ PHƯỜNG", bodyName: "Ngô Quyền" } as const;
    expect(made(answers).text).toContain("\nPhường Ngô Quyền, ngày");
  });

  it("no character of it is taken for a part of the snippet", () => {
    const abstract = `giá $5 {a} \\n } $${"{1:x}"}`;
    const answers = { abstract, place: "$0", recipients: [`$${"{2|a,b|}"}`] };
    const { text, snippet } = made(answers);
    expect(expanded(snippet)).toBe(text);
    expect(text).toContain(abstract);
  });
});

it("a draft of May 2026 follows HD 05, one of April HD 36", () => {
  const style = (month: number) =>
    createService({ today: () => ({ year: 2026, month, day: 2 }) }).newDraft({}, {}, DEFAULT_SETTINGS).style;
  expect([style(4), style(5)]).toEqual(["hd36-2018", "hd05-2026"]);
});

describe("the name of its file", () => {
  it.each([
    [
      { kind: "chi-thi", number: "5", abstract: "Tăng cường phòng, chống thiên tai" },
      "ct-05-tang-cuong-phong-chong-thien-tai",
    ],
    [{ kind: "cong-van", abstract: "về việc chuẩn bị Đại hội" }, "cv-chuan-bi-dai-hoi"],
    [{ kind: "chi-thi" }, "ct-moi"],
    [
      { kind: "ke-hoach", abstract: "thực hiện Nghị quyết số 57-NQ/TW về đột phá phát triển khoa học và công nghệ" },
      "kh-thuc-hien-nghi-quyet-so-57-nq-tw-ve-dot-pha-phat",
    ],
  ])("of %j", (answers, name) => {
    expect(service.newDraft({ issuingBody: "TỈNH UỶ SƠN HÀ", ...answers }, {}, DEFAULT_SETTINGS).name).toBe(name);
  });
});
