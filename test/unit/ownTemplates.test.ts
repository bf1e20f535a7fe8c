import { describe, expect, it } from "vitest";
import type { Settings } from "../../server/src/configuration/configuration.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import type { DraftAnswers } from "../../server/src/features/newDraft.ts";
import { createService } from "../../server/src/service.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const PARTY_OFFICE: Settings = { ...DEFAULT_SETTINGS, office: { issuingBody: "ĐẢNG UỶ XÃ AN PHÚ", bodyCode: "ĐU" } };

describe("an office's own template", () => {
  const PRAISE = {
    path: "mau/giay-khen.chithi",
    text: `ĐẢNG BỘ TỈNH SƠN HÀ
ĐẢNG UỶ XÃ AN PHÚ
*
Số [số]-QĐ/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
An Phú, ngày [ngày] tháng [tháng] năm [năm]

QUYẾT ĐỊNH
về việc tặng giấy khen cho [trích yếu]
-----

[Cơ quan ban hành] quyết định khen [tên tập thể, cá nhân].

Nơi nhận:
- [Nơi nhận];
- Lưu Văn phòng Đảng uỷ.

T/M BAN THƯỜNG VỤ
[CHỨC VỤ]

[Họ và tên]
`,
  };
  const LETTER = {
    path: "mau/nha-nuoc/cong-van.chithi",
    text: "UBND TỈNH SƠN HÀ\nSỞ NỘI VỤ\nSố: [số]/SNV-VP\nV/v [trích yếu nội dung]\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSơn Hà, ngày [ngày] tháng [tháng] năm [năm]\n\nKính gửi:\n- [Nơi gửi].\n\n[Nội dung]./.\n",
  };
  const own = [PRAISE, LETTER];
  const ask = (answers: DraftAnswers, settings: Settings = DEFAULT_SETTINGS) =>
    service.newDraftQuestions(answers, {}, settings, own);

  it("is offered first, and never the default", () => {
    const [first] = ask({});
    expect(first?.choices.slice(0, 2)).toMatchObject([
      { label: "giay-khen", answers: { kind: PRAISE.path }, detail: { vi: "Mẫu của cơ quan" }, picked: false },
      { label: "cong-van", answers: { kind: LETTER.path } },
    ]);
    expect(first?.choices.find(({ picked }) => picked)?.answers).toEqual({ kind: "chi-thi" });
    expect(service.newDraftKinds(DEFAULT_SETTINGS, own)).toContain(PRAISE.path);
  });

  it("asks for what it leaves open, and no more", () => {
    const asked = ask({ kind: PRAISE.path }).map(({ keys: [key] }) => key);
    expect(asked).toEqual(["kind", "number", "abstract", "authority", "name", "recipients"]);
  });

  it("is filled from the answers; what else it says stays as it is", () => {
    const answers = { kind: PRAISE.path, number: "7", abstract: "Chi bộ thôn Đồng Tâm", name: "Nguyễn Văn An" };
    const { text, snippet, style } = service.newDraft(answers, {}, DEFAULT_SETTINGS, own);
    expect(style).toBe("hd05-2026");
    expect(text).toContain("Số 07-QĐ/ĐU\n");
    expect(text).toContain("An Phú, ngày       tháng 11 năm 2026\n");
    expect(text).toContain("về việc tặng giấy khen cho Chi bộ thôn Đồng Tâm\n");
    expect(text).toContain("Ban Thường vụ Đảng uỷ quyết định khen [tên tập thể, cá nhân].");
    expect(text).toContain("- Các chi bộ, đảng bộ trực thuộc (để thực hiện);\n");
    expect(text.endsWith("T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n")).toBe(true);
    expect(snippet).toContain("[tên tập thể, cá nhân]");
  });

  it("follows the form that its text has", () => {
    const answers = { kind: LETTER.path, abstract: "lưu trữ", addressees: ["Sở Y tế", "Sở Tài chính"] };
    const { text, style } = service.newDraft(answers, {}, DEFAULT_SETTINGS, own);
    expect(style).toBe("nd30-2020");
    expect(text).toContain("Số:      /SNV-VP\nV/v lưu trữ\n");
    expect(text).toContain("Kính gửi:\n- Sở Y tế;\n- Sở Tài chính.\n");
    // An office of the Party has no use for it.
    expect(service.newDraftKinds(PARTY_OFFICE, own)).not.toContain(LETTER.path);
  });
});
