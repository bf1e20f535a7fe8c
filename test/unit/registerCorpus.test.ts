import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";

const service = createService({ today: () => ({ year: 2026, month: 12, day: 1 }) });

// Reads ../shared: without it the tests count as skipped, with CI set its absence is a failure.
const CORPUS = fileURLToPath(new URL("../../../shared/corpus/", import.meta.url));
const present = existsSync(CORPUS);

/** What a reader finds in the file's head and foot: number, symbol, date, type, signer. */
type Row = readonly [
  file: string,
  number: number | null,
  symbol: string | null,
  date: string | null,
  type: string,
  signer: string,
];

const STATE: readonly Row[] = [
  ["01-qd-729-qd-ttg-2026.txt", 729, "729/QĐ-TTg", "2026-04-23", "Quyết định", "Lê Minh Hưng"],
  ["02-cv-3722-vpcp-cn-2026.txt", 3722, "3722/VPCP-CN", "2026-04-28", "Công văn", "Phạm Mạnh Cường"],
  ["03-nq-115-nq-cp-2026.txt", 115, "115/NQ-CP", "2026-04-29", "Nghị quyết", "Hồ Quốc Dũng"],
  ["04-qd-707-qd-ttg-2026.txt", 707, "707/QĐ-TTg", "2026-04-22", "Quyết định", "Nguyễn Văn Thắng"],
  ["05-tb-453-tb-ubnd-ha-noi-2026.txt", 453, "453/TB-UBND", "2026-04-29", "Thông báo", "Võ Tuấn Anh"],
  ["06-kh-173-kh-ubnd-ha-noi-2026.txt", 173, "173/KH-UBND", "2026-04-28", "Kế hoạch", "Vũ Đại Thắng"],
  ["07-qd-2280-qd-ubnd-ha-noi-2026.txt", 2280, "2280/QĐ-UBND", "2026-04-29", "Quyết định", "Trương Việt Dũng"],
  ["17-nq-12-nq-cp-2023.txt", 12, "12/NQ-CP", "2023-02-07", "Nghị quyết", "Phạm Minh Chính"],
];

const SEEDS: readonly Row[] = [
  ["cam-pha-cong-van-156-2020.txt", 156, "156-CV/TU", "2020-12-09", "Công văn", "Nguyễn Thị Kim Phượng"],
  ["can-tho-cong-van-104-2021.txt", 104, "104-CV/TU", "2021-03-01", "Công văn", "Phạm Văn Hiếu"],
  // The number below belongs to the copy.
  ["ha-noi-chi-thi-2021-sao-luc-hoan-kiem.txt", null, null, "2021-09-01", "Chỉ thị", "Đinh Tiến Dũng"],
  ["hai-phong-chi-thi-2021.txt", null, null, null, "Chỉ thị", "Trần Lưu Quang"],
  ["hung-yen-chi-thi-2021.txt", null, null, null, "Chỉ thị", "Nguyễn Duy Hưng"],
];

/** Drafts of a commune that were filed before they had number and day. */
const COMMUNE: readonly Row[] = [
  ["cv002-cong-hai-2025.txt", null, null, null, "Công văn", "Vũ Thị Thuỳ Trang"],
  ["cv013-cong-hai-2025.txt", null, null, null, "Công văn", "Nguyễn Đăng Quang"],
  ["cv102-cong-hai-2025.txt", null, null, null, "Công văn", "Nguyễn Đăng Quang"],
  ["cv116-cong-hai-2025.txt", null, null, null, "Công văn", "Vũ Thị Thuỳ Trang"],
  ["cv150-cong-hai-2025.txt", null, null, null, "Công văn", "Nguyễn Đăng Quang"],
  ["cv336-cong-hai-2026.txt", null, null, null, "Công văn", "Nguyễn Đăng Quang"],
  ["kh12-cong-hai-2025.txt", null, null, null, "Kế hoạch", "Vũ Thị Thuỳ Trang"],
  ["tb40-cong-hai-2025.txt", null, null, null, "Thông báo", "Nguyễn Đăng Quang"],
];

describe.skipIf(!present && !process.env.CI)("the book of outgoing documents of the corpus", () => {
  const bookOf = (folder: string) => {
    const names = readdirSync(`${CORPUS}${folder}`).filter((name) => name.endsWith(".txt"));
    const read = names.map((name) =>
      service.registered(name, service.open(readFileSync(`${CORPUS}${folder}/${name}`, "utf8"))),
    );
    return service.register(read, DEFAULT_SETTINGS);
  };

  it.each([
    ["state", STATE],
    ["seeds", SEEDS],
    ["real", COMMUNE],
  ])("has what stands in the files of %s", (folder, rows) => {
    const entries = [...bookOf(folder).entries].sort((a, b) => a.path.localeCompare(b.path));
    expect(entries.map((one) => [one.path, one.number, one.symbol, one.date, one.type, one.signer])).toEqual(rows);
  });

  it("tells the gap and the next number of each body", () => {
    const { series } = bookOf("state");
    expect(series.map(({ series: name, gaps, doubles, next }) => [name, gaps, doubles.length, next])).toEqual(
      expect.arrayContaining([
        ["QĐ/TTg", [{ from: 708, to: 728 }], 0, 730],
        ["QĐ/UBND", [], 0, 2281],
        ["KH/UBND", [], 0, 174],
        ["NQ/CP", [], 0, 116],
      ]),
    );
    expect(bookOf("real").series).toEqual([]);
  });
});
