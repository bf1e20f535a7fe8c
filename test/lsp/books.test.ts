import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RegisterAnswer, TasksAnswer } from "../../server/src/lsp/messages.ts";
import { Client, PULLS } from "./client.ts";

const document = (number: string, type: string, abstract: string) =>
  `TỈNH UỶ SƠN HÀ\n*\nSố ${number}\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Hà, ngày 05 tháng 10 năm 2026\n\n${type}\nvề ${abstract}\n-----\n\nThường trực Tỉnh uỷ yêu cầu:\n\n1. Các huyện | xã báo cáo.\n\nNơi nhận:\n- Lưu Văn phòng Tỉnh uỷ.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n`;

describe("tasks and the register", () => {
  let client: Client;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "chithi-so-"));
    mkdirSync(join(folder, "2026"));
    writeFileSync(join(folder, "a.chithi"), document("05-CT/TU", "CHỈ THỊ", "vệ sinh | an toàn"));
    writeFileSync(join(folder, "2026", "b.chithi"), document("07-CT/TU", "CHỈ THỊ", "trồng cây"));
    writeFileSync(join(folder, "2026", "c.chithi"), document("05-CT/TU", "CHỈ THỊ", "đọc sách"));
    client = new Client();
    const uri = pathToFileURL(folder).href;
    await client.request("initialize", {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: "so" }],
      capabilities: PULLS,
      initializationOptions: { today: "2026-11-22" },
    });
    client.notify("initialized", {});
  });
  afterAll(() => {
    client.kill();
    rmSync(folder, { recursive: true });
  });

  it("tasks tell who, what, until when, and what is past today", async () => {
    const uri = "untitled:viec";
    client.open(
      uri,
      "KẾ HOẠCH\nvề vệ sinh\n-----\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Công an xã kiểm tra, báo cáo trước ngày 30/6/2026.\n\n2. Đoàn Thanh niên xã chuẩn bị lực lượng, hoàn thành trước ngày 20/12/2026.\n",
    );
    const answer = await client.request<TasksAnswer>("chithi/tasks", { uri });
    expect(answer.uri).toBe(uri);
    expect(answer.tasks.map(({ bodies, past, deadline }) => [bodies, past, deadline?.date])).toEqual([
      [["Công an xã"], true, "2026-06-30"],
      [["Đoàn Thanh niên xã"], false, "2026-12-20"],
    ]);
    expect(await client.request("chithi/tasks", { uri: "untitled:khong-co" })).toBeNull();
  });

  it("the register tells gaps, doubles and the next number, as a table and for a spreadsheet", async () => {
    const book = await client.request<RegisterAnswer>("chithi/register", { format: "md" });
    expect(book.entries).toBe(3);
    expect(book.text).toContain("| 5 | 05-CT/TU | 05/10/2026 | Chỉ thị | về vệ sinh \\| an toàn | Nguyễn Văn An |");
    expect(book.text).toContain("| 2026/b.chithi |");
    expect(book.notes).toEqual([
      "CT/TU: thiếu số 6",
      "05-CT/TU: dùng cho 2 văn bản: 2026/c.chithi, a.chithi",
      "CT/TU: số tiếp theo là 8",
    ]);
    const { text } = await client.request<RegisterAnswer>("chithi/register", { format: "csv" });
    expect(text.startsWith("\ufeffSố,Số và ký hiệu,Ngày,")).toBe(true);
    expect(text.trimEnd().split("\r\n")).toHaveLength(4);
    await expect(client.request("chithi/register", { format: "xml" })).rejects.toThrow("format phải là một trong");
  });
});
