import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEMANDS_OF_ND30 } from "../../scripts/generate/demands/nd30.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { GUIDELINES } from "../../server/src/styles/guidelines.ts";
import { STATE_FAULTS } from "../unit/stateFaults.ts";
import { STATE_RARE_FAULTS } from "../unit/stateRareFaults.ts";
import { sharedText } from "../word/shared.ts";

const STATE = GUIDELINES.byId("nd30-2020");

/** Rows of the catalogue that rules of other names hold, or that nothing can hold: how the table names them. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "quoc-hieu/duong-ke": "Đường kẻ dưới Tiêu ngữ",
  "co-quan/duong-ke": "Đường kẻ dưới tên cơ quan",
  "so-ky-hieu/viet-hoa": "Ký hiệu in hoa; TTr, CTr, QyĐ, TrS giữ chữ thường",
  "dia-danh-ngay/viet-hoa": "Chữ cái đầu của địa danh viết hoa",
  "trich-yeu/cong-van-v-v": "Trích yếu công văn mở đầu bằng “V/v”",
  "trich-yeu/cong-van-vi-tri": "Trích yếu công văn ở dưới số, ký hiệu",
  "de-muc/loai-so": "Phần, chương số La Mã; mục, tiểu mục số Ả Rập",
  "de-muc/dong-rieng": "“Chương I” một dòng, tiêu đề ở dòng dưới",
  "viet-tat/chua-giai-thich": "Chữ viết tắt được giải thích",
  "kinh-gui/cong-dien": "Công điện ghi “… điện:”, không “Kính gửi”",
  "chu-ky/chuc-vu-kem-ten": "Chức vụ không kèm tên cơ quan",
  "phu-luc/tieu-de": "Phụ lục có tiêu đề",
  "viet-hoa/ten-nguoi": "Viết hoa tên người",
  "viet-hoa/dia-hinh": "Tên địa hình",
  "viet-hoa/vung-mien": "Tên vùng, miền",
  "viet-hoa/co-quan-dang": "Tên cơ quan của Đảng",
  "viet-hoa/dieu-khoan": "Phần, chương, mục, điều viết hoa; khoản, điểm viết thường",
  "viet-hoa/tac-pham": "Tên tác phẩm, sách báo",
};

/** Rows that say “off”: what only the Party asks for. */
const PARTY_ONLY = new Set(["de-muc/thieu", "dau-muc-do/mat-noi-bo", "noi-dung/nguoi-thuc-hien"]);

/** The ids that the catalogue's rows of rules begin with. */
function rowsOf(catalogue: string): string[] {
  const rules = catalogue.slice(catalogue.indexOf("## B. Rules"), catalogue.indexOf("### About the checking"));
  return [...rules.matchAll(/^\| `([a-z0-9-]+\/[a-z0-9-]+)`/gmu)].map(([, id = ""]) => id);
}

describe("the State's catalogue, row by row", () => {
  it("has every row in docs/quy-tac/doi-chieu.md", ({ skip }) => {
    const rows = rowsOf(sharedText("house-style/nd30.md", skip));
    expect(rows.length).toBeGreaterThan(120);
    const held = new Set(DEMANDS_OF_ND30.flatMap(({ rules }) => rules));
    const told = new Set(DEMANDS_OF_ND30.map(({ demand }) => demand));
    expect(rows.filter((id) => !held.has(id) && !told.has(ELSEWHERE[id] ?? "") && !PARTY_ONLY.has(id))).toEqual([]);
  });

  it("names as rules of the Party alone what is off under the decree", () => {
    expect([...PARTY_ONLY].filter((id) => STATE.clauses[id] !== undefined)).toEqual([]);
  });

  it("has wrong and right State drafts for each rule that it names", () => {
    const folder = new URL("../unit/stateDrafts/", import.meta.url);
    const drafts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
    const faults = [...STATE_FAULTS, ...STATE_RARE_FAULTS];
    const lacking = DEMANDS_OF_ND30.flatMap(({ rules }) => rules).filter((id) => {
      const rule = RULES.find((one) => one.id === id);
      // Word files and folders have tests of their own.
      if (rule === undefined || rule.scope === "word" || rule.scope === "workspace") return false;
      const own = rule.examples.filter(({ style }) => style === STATE.id).length;
      const made = faults
        .filter((fault) => fault.rule === id)
        .flatMap(({ from }) => drafts.filter((text) => from.test(text)));
      return own + made.length < 2;
    });
    expect(lacking).toEqual([]);
  });
});
