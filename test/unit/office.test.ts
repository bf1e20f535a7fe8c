import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { readConfigurationFile } from "../../server/src/features/configurationFile.ts";
import type { DraftAnswers } from "../../server/src/service.ts";
import { createService } from "../../server/src/service.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const settings = (office = {}) => ({ ...DEFAULT_SETTINGS, office });
const file = (text: string | null, answers: DraftAnswers, office = {}) =>
  service.officeFile(text, answers, settings(office)) ?? "";
const officeIn = (text: string) => readConfigurationFile(text).configuration.office;

const ANSWERS: DraftAnswers = {
  issuingBody: "Đảng ủy xã An Phú",
  superiorBody: "tỉnh Sơn Hà",
  place: "An Phú",
  signers: ["NGUYỄN VĂN AN, bí thư", "Trần Thị Bình, Phó Bí thư, K/T BÍ THƯ", "lê văn c"],
  recipients: ["Thường trực Tỉnh uỷ (để báo cáo)"],
  termStart: "3/10/2025",
};

describe("the office's file", () => {
  it("is made from what is typed", () => {
    const text = file(null, ANSWERS);
    expect(readConfigurationFile(text).diagnostics).toEqual([]);
    expect(officeIn(text)).toEqual({
      issuingBody: "ĐẢNG UỶ XÃ AN PHÚ",
      superiorBody: "ĐẢNG BỘ TỈNH SƠN HÀ",
      place: "An Phú",
      signers: [
        { authority: "T/M BAN THƯỜNG VỤ", position: "BÍ THƯ", name: "Nguyễn Văn An" },
        { authority: "K/T BÍ THƯ", position: "PHÓ BÍ THƯ", name: "Trần Thị Bình" },
        { name: "Lê Văn C" },
      ],
      recipients: ["Thường trực Tỉnh uỷ (để báo cáo)"],
      termStart: "2025-10-03",
    });
  });

  it("keeps comments and all else, and what nobody answered", () => {
    const before = '// Của văn phòng.\n{\n  "style": "hd05-2026", // hướng dẫn\n  "diaDanh": "Phú An"\n}\n';
    const after = file(before, { issuingBody: "ĐẢNG UỶ XÃ AN PHÚ", place: "An Phú" });
    expect(after).toContain("// Của văn phòng.");
    expect(after).toContain('"style": "hd05-2026", // hướng dẫn');
    expect(officeIn(after)).toEqual({ issuingBody: "ĐẢNG UỶ XÃ AN PHÚ", place: "An Phú" });
  });

  it("is left as it is where nothing is new, and where it has a fault", () => {
    const text = file(null, ANSWERS);
    expect(file(text, ANSWERS)).toBe(text);
    expect(service.officeFile("{ nay", ANSWERS, settings())).toBeNull();
  });

  it("takes the signer of a draft besides those that are known", () => {
    const office = { issuingBody: "ĐẢNG UỶ XÃ AN PHÚ", signers: [{ position: "BÍ THƯ", name: "Nguyễn Văn An" }] };
    const draft = {
      issuingBody: "ĐẢNG UỶ XÃ AN PHÚ",
      authority: "T/M BAN THƯỜNG VỤ",
      position: "PHÓ BÍ THƯ",
      name: "Trần Thị Bình",
    };
    expect(officeIn(file(null, draft, office))?.signers).toHaveLength(2);
    expect(
      officeIn(file(null, { ...draft, position: "BÍ THƯ", name: "nguyễn văn an" }, office))?.signers,
    ).toBeUndefined();
  });

  it("leaves out a name that is still to be filled in", () => {
    expect(officeIn(file(null, { issuingBody: "ĐẢNG UỶ XÃ", bodyName: "", place: "" })) ?? {}).toEqual({});
  });
});

describe("setting up an office", () => {
  const questions = (answers: DraftAnswers, office = {}) => service.officeQuestions(answers, settings(office));

  it("asks body, superior, place, signers, recipients and term", () => {
    expect(
      questions({ issuingBody: "Đảng ủy xã An Phú", superiorBody: "tỉnh Sơn Hà" }).map(({ keys: [key], progress }) => [
        key,
        progress?.stage,
      ]),
    ).toEqual([
      ["issuingBody", 1],
      ["superiorBody", 2],
      ["place", 3],
      ["signers", 4],
      ["recipients", 5],
      ["termStart", 6],
    ]);
  });

  it("proposes what is there already", () => {
    const office = officeIn(file(null, ANSWERS)) ?? {};
    const picked = questions({}, office).map(({ form, choices, value }) =>
      form === "text" ? value : choices.filter((one) => one.picked).map(({ label }) => label),
    );
    expect(picked).toEqual([
      ["ĐẢNG UỶ XÃ AN PHÚ"],
      ["ĐẢNG BỘ TỈNH SƠN HÀ"],
      "An Phú",
      ["Nguyễn Văn An, BÍ THƯ, T/M BAN THƯỜNG VỤ", "Trần Thị Bình, PHÓ BÍ THƯ, K/T BÍ THƯ", "Lê Văn C"],
      ["Thường trực Tỉnh uỷ (để báo cáo)"],
      "03/10/2025",
    ]);
  });

  it("knows a new office by its name", () => {
    const known = settings({ issuingBody: "ĐẢNG UỶ XÃ AN PHÚ" });
    expect(service.newOffice({ issuingBody: "Đảng ủy xã An Phú" }, known)).toBeNull();
    expect(service.newOffice({ issuingBody: "Đảng ủy xã An Hoà" }, known)).toBe("ĐẢNG UỶ XÃ AN HOÀ");
    expect(service.newOffice({ issuingBody: "ĐẢNG UỶ XÃ" }, known)).toBeNull();
  });
});

describe("a body's name that is typed", () => {
  const header = (answers: DraftAnswers) =>
    service
      .newDraft({ kind: "chi-thi", ...answers }, {}, DEFAULT_SETTINGS)
      .text.split("\n")
      .slice(0, 3);

  it.each([
    ["Đảng ủy xã An Phú", "ĐẢNG UỶ XÃ AN PHÚ"],
    ["xã An Phú", "ĐẢNG UỶ XÃ AN PHÚ"],
    ["đảng uỷ phường Long Biên", "ĐẢNG UỶ PHƯỜNG LONG BIÊN"],
    ["phường Tuy Hòa", "ĐẢNG UỶ PHƯỜNG TUY HOÀ"],
  ])("“%s” is “%s”", (typed, name) => {
    expect(header({ issuingBody: typed, superiorBody: "tỉnh Sơn Hà" })).toEqual(["ĐẢNG BỘ TỈNH SƠN HÀ", name, "*"]);
  });

  it("of a province has nothing above it", () => {
    expect(header({ issuingBody: "tỉnh uỷ Sơn Hà" })[0]).toBe("TỈNH UỶ SƠN HÀ");
  });
});

describe("what is typed becomes clean", () => {
  const draft = (answers: DraftAnswers) =>
    service.newDraft({ kind: "chi-thi", issuingBody: "TỈNH UỶ SƠN HÀ", ...answers }, {}, DEFAULT_SETTINGS).text;

  it.each([
    ["Tăng cường phòng cháy", "về tăng cường phòng cháy"],
    ["Về việc Đẩy mạnh chuyển đổi số.", "về đẩy mạnh chuyển đổi số"],
    ["Bảo vệ rừng", "về bảo vệ rừng"],
    ["Quốc hội số", "về Quốc hội số"],
    ["Thành phố Sơn Hà xanh", "về thành phố Sơn Hà xanh"],
  ])("the abstract “%s”", (typed, line) => {
    expect(draft({ abstract: typed }).split("\n")).toContain(line);
  });

  it.each([
    ["NGUYỄN VĂN AN", "Nguyễn Văn An"],
    ["lò thị mỵ", "Lò Thị Mỵ"],
    ["Nguyễn Văn An", "Nguyễn Văn An"],
    ["Đặng Thị Hòa", "Đặng Thị Hòa"],
  ])("the name “%s”", (typed, name) => {
    expect(draft({ name: typed }).trimEnd().endsWith(`\n${name}`)).toBe(true);
  });

  it("the number is blank unless one is given", () => {
    expect(draft({})).toContain("Số      -CT/TU");
    expect(draft({ number: "5" })).toContain("Số 05-CT/TU");
  });
});
