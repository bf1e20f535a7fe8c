import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { applyEdits, readSource, textOf } from "../../server/src/text/source.ts";
import type { Change } from "./rows.ts";

/** Whole documents with the slips of an ordinary day, eight and more at once: each is told, and nothing else is. */

const service = createService({ today: () => ({ year: 2026, month: 12, day: 20 }) });

/** A base, its changes, the rule of each, and what only a person can put right. */
interface Faulty {
  readonly changes: readonly (readonly [...Change, ...rules: string[]])[];
  readonly left: readonly string[];
}

const DOCUMENTS: Readonly<Record<string, Faulty>> = {
  "hd05-nghi-quyet-xa": {
    changes: [
      ["Số 08-NQ/ĐU", "Số: 8/NQ-ĐU", "so-ky-hieu/dinh-dang", "so-ky-hieu/them-so-0"],
      ["ngày 05 tháng 10", "ngày 5 tháng 10", "dia-danh-ngay/them-so-0"],
      ["NGHỊ QUYẾT\nCỦA", "Nghị quyết\nCỦA", "ten-loai/viet-hoa"],
      ["về phát triển du lịch", "Về phát triển du lịch", "trich-yeu/chu-thuong"],
      ["\n-----\n", "\n---\n", "trich-yeu/gach-ngan-cach"],
      ["a) Hạ tầng", "a. Hạ tầng", "de-muc/dang-danh-so"],
      ["12,5% so", "12.5% so", "chu/so-kieu-anh"],
      ["này phổ biến", "này được phổ biến", "pho-bien/cau-chu"],
      ["nhân dân xã;\n", "nhân dân xã,\n", "noi-nhan/dau-ngan-cach"],
      ["T/M ĐẢNG UỶ", "TM. ĐẢNG UỶ", "chu-ky/quyen-han"],
      ["Nông Văn Thắng", "ThS. Nông Văn Thắng", "chu-ky/danh-xung"],
    ],
    left: ["chu/so-kieu-anh", "pho-bien/cau-chu"],
  },
  "hd36-huong-dan-ban": {
    changes: [
      ["Số 04-HD", "Số 4-HD", "so-ky-hieu/them-so-0"],
      ["Đông Sơn, ngày", "Đông sơn, ngày", "dia-danh-ngay/dinh-dang"],
      ["năm 2022\n-----", "năm 2022.\n-----", "trich-yeu/dau-cham-cuoi"],
      ["số 132-QĐ/TW, ngày", "số 132-QĐ/TW ngày", "vien-dan/dinh-dang"],
      ["1.2. Tập", "1.3. Tập", "de-muc/so-thu-tu"],
      ["ngành tỉnh,\n", "ngành tỉnh;\n", "noi-nhan/dau-ngan-cach"],
      ["Lưu Ban Tổ chức Tỉnh uỷ.", "Lưu: VT, BTC.", "noi-nhan/luu"],
      ["K/T TRƯỞNG BAN", "KT. TRƯỞNG BAN", "chu-ky/quyen-han"],
    ],
    left: ["de-muc/so-thu-tu", "noi-nhan/luu"],
  },
  "hd36-cong-van-khoi": {
    changes: [
      ["Số 312-CV/ĐUK", "Số 312/CV-ĐUK", "so-ky-hieu/dinh-dang"],
      ["về việc đăng ký", "V/v đăng ký", "trich-yeu/cong-van-ve-viec"],
      ["ngày 09 tháng 01", "ngày 9 tháng 01", "dia-danh-ngay/them-so-0"],
      ["Kính gửi:\n", "KÍNH GỬI:\n", "kinh-gui/viet-hoa"],
      ["Chính trị tỉnh,\n", "Chính trị tỉnh;\n", "kinh-gui/dau-cau"],
      ["1. Các đảng uỷ", "1- Các đảng uỷ", "de-muc/dang-danh-so"],
      ["- Như trên,\n", "", "noi-nhan/nhu-tren"],
      ["T/L BAN", "T/L. BAN", "chu-ky/quyen-han"],
    ],
    left: [],
  },
  "hd36-quyet-dinh-huyen": {
    changes: [
      ["Số 215-QĐ/HU", "Số 215 - QĐ/HU", "so-ky-hieu/dinh-dang"],
      ["tháng 3 năm 2021\n", "tháng 03 năm 2021\n", "dia-danh-ngay/thua-so-0"],
      ["QUYẾT ĐỊNH\nban hành", "QUYẾT ĐỊNH\nv/v ban hành", "trich-yeu/chu-thuong"],
      ["Cộng sản Việt Nam;", "Cộng sản Việt Nam.", "can-cu/dau-cau"],
      ["Điều 2. Văn", "Điều 2: Văn", "de-muc/dang-danh-so"],
      ["Như Điều 2,", "Như Điều 4,", "noi-nhan/nhu-dieu"],
      ["PHÓ BÍ THƯ THƯỜNG TRỰC", "Phó Bí thư Thường trực", "chu-ky/viet-hoa"],
      ["Lê Quang Đạo", "Đ/c Lê Quang Đạo", "chu-ky/danh-xung"],
    ],
    left: ["noi-nhan/nhu-dieu"],
  },
};

function told(text: string): string[] {
  return service
    .check(service.open(text), DEFAULT_SETTINGS)
    .diagnostics.filter(({ further }) => further !== true)
    .map(({ rule }) => rule);
}

function fixed(text: string): string {
  const { edits } = service.fixAll(service.open(text), DEFAULT_SETTINGS);
  return edits.length === 0 ? text : fixed(textOf(applyEdits(readSource(text), edits)));
}

describe.each(Object.entries(DOCUMENTS))("%s with the slips of a day", (base, { changes, left }) => {
  const right = readFileSync(new URL(`bases/${base}.chithi`, import.meta.url), "utf8");
  const text = changes.reduce((written, [from, to]) => {
    expect(written).toContain(from);
    return written.replace(from, to);
  }, right);

  it("tells each of them by its rule, and nothing else", () => {
    expect(told(text).sort()).toEqual(changes.flatMap(([, , ...rules]) => rules).sort());
  });

  it("is put right but for what only a person decides", () => {
    expect(told(fixed(text)).sort()).toEqual([...left].sort());
  });
});
