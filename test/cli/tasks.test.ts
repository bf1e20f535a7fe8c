import { describe, expect, it } from "vitest";
import { FAULTLESS } from "./drafts.ts";
import { chithi, folderWith } from "./program.ts";

const ASKED = FAULTLESS.replace(
  "2. Kiểm tra thường xuyên các cơ sở có nguy cơ cao.",
  "2. Công an tỉnh chủ trì kiểm tra các cơ sở có nguy cơ cao, báo cáo trước ngày 30/9/2026.",
);

describe("tasks", () => {
  it("are told line by line", () => {
    const { code, stdout, stderr } = chithi(["tasks", "a.chithi"], { cwd: folderWith({ "a.chithi": ASKED }) });
    expect(stdout).toContain("a.chithi\n");
    expect(stdout).toContain("  2 (dòng 17) Công an tỉnh: kiểm tra các cơ sở");
    expect(stdout).toContain("thời hạn: trước ngày 30/9/2026");
    expect([code, stderr]).toEqual([0, ""]);
  });

  it("are JSON when asked, with what could not be read", () => {
    const cwd = folderWith({ "a.chithi": ASKED });
    const { code, stdout } = chithi(["tasks", "--format", "json", "a.chithi", "khong-co"], { cwd });
    const { version, files } = JSON.parse(stdout);
    expect(version).toBe(1);
    expect(files[0].tasks.at(-1)).toMatchObject({
      section: "2",
      line: 16,
      bodies: ["Công an tỉnh"],
      leads: "Công an tỉnh",
      with: [],
      deadline: { text: "trước ngày 30/9/2026", date: "2026-09-30" },
    });
    expect(files[1].error.code).toBe("khong-doc-duoc");
    expect(code).toBe(2);
  });

  it("are a table that a spreadsheet takes for no formula", () => {
    const cwd = folderWith({ "=a.chithi": ASKED });
    const lines = chithi(["tasks", "--format", "csv", "=a.chithi"], { cwd }).stdout.split("\r\n");
    expect(lines[0]).toBe("\ufeffTệp,Mục,Dòng,Thực hiện,Chủ trì,Phối hợp,Nhiệm vụ,Thời hạn,Ngày hết hạn");
    expect(lines.at(-2)).toMatch(/^'=a\.chithi,2,17,Công an tỉnh,Công an tỉnh,,.*,trước ngày 30\/9\/2026,2026-09-30$/);
  });

  it("with a day are a calendar", () => {
    const cwd = folderWith({ "a.chithi": ASKED });
    const { stdout } = chithi(["tasks", "--format", "ics", "--today", "2026-08-04", "a.chithi"], { cwd });
    const lines = stdout.split("\r\n");
    expect(lines[0]).toBe("BEGIN:VCALENDAR");
    expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
    expect(lines).toContain("DTSTART;VALUE=DATE:20260930");
    expect(lines).toContain("DTSTAMP:20260804T000000Z");
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(stdout.replaceAll("\r\n ", "")).toContain("SUMMARY:Công an tỉnh: kiểm tra các cơ sở");
  });
});

describe("register", () => {
  const numbered = (number: string, day: string) =>
    FAULTLESS.replace("Số 05-CT/TU", `Số ${number}-CT/TU`).replace("ngày 03 tháng 8", `ngày ${day} tháng 8`);
  const cwd = () =>
    folderWith({
      "c.chithi": numbered("08", "20"),
      "a.chithi": numbered("05", "03"),
      "b.chithi": numbered("05", "04"),
    });
  const args = ["register", "--today", "2026-09-01"];

  it("is a table by date, and tells gaps, doubles and the next number", () => {
    const { code, stdout, stderr } = chithi([...args, "."], { cwd: cwd() });
    const lines = stdout.split("\r\n");
    expect(lines[0]).toBe("\ufeffSố,Số và ký hiệu,Ngày,Loại,Trích yếu,Người ký,Nơi nhận,Tệp");
    expect(lines[1]).toMatch(/^5,05-CT\/TU,03\/08\/2026,Chỉ thị,.*,Nguyễn Văn An,.*,a\.chithi$/);
    expect(lines).toHaveLength(5);
    expect(stderr.split("\n")).toEqual([
      "CT/TU: thiếu số 6–7",
      "05-CT/TU: dùng cho 2 văn bản: a.chithi, b.chithi",
      "CT/TU: số tiếp theo là 9",
      "",
    ]);
    expect(code).toBe(0);
  });

  it("is JSON when asked", () => {
    const { entries, series, errors } = JSON.parse(chithi([...args, "--format", "json"], { cwd: cwd() }).stdout);
    expect(entries.map(({ path }: { path: string }) => path)).toEqual(["a.chithi", "b.chithi", "c.chithi"]);
    expect(entries[0]).toMatchObject({ number: 5, symbol: "05-CT/TU", date: "2026-08-03", type: "Chỉ thị" });
    expect(entries[0].recipients).toHaveLength(3);
    expect(series).toMatchObject([{ series: "CT/TU", gaps: [{ from: 6, to: 7 }], next: 9 }]);
    expect(errors).toEqual([]);
  });

  it("is a table of a draft", () => {
    const { stdout } = chithi([...args, "--format", "md"], { cwd: cwd() });
    const rows = stdout.split("\n").filter((line) => line.startsWith("|"));
    expect(rows).toHaveLength(5);
    for (const row of rows) expect(row.split("|")).toHaveLength(10);
  });
});
