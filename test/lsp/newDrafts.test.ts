import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DraftAnswers, DraftQuestionEntry, NewDraftAnswer } from "../../server/src/lsp/messages.ts";
import { Client, PULLS, rulesOf } from "./client.ts";

describe("the requests that lead to a new draft", () => {
  let client: Client;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "chithi-soan-"));
    writeFileSync(
      join(folder, ".chithi.json"),
      JSON.stringify({ coQuanBanHanh: "TỈNH UỶ SƠN HÀ", diaDanh: "Sơn Hà", nguoiKy: [{ hoTen: "Nguyễn Văn An" }] }),
    );
    client = new Client();
    await client.initialize(PULLS);
  });
  afterAll(() => {
    client.kill();
    rmSync(folder, { recursive: true });
  });

  const questions = (answers: DraftAnswers, more: object = {}) =>
    client.request<DraftQuestionEntry[]>("chithi/newDraftQuestions", { answers, ...more });

  it("ask step by step, in the user's language, until everything is answered", async () => {
    const asked = await questions({ kind: "cong-van" });
    expect(asked.map(({ keys: [key] }) => key)).toContain("addressees");
    expect(asked[0]).toMatchObject({ keys: ["kind"], form: "one", title: "Loại văn bản" });
    const number = asked.find(({ series }) => series !== null);
    expect(number).toMatchObject({ keys: ["number"], series: { typeCode: "CV", bodyCode: "ĐU" } });
    expect(number?.pattern?.message).toContain("chữ số");
  });

  it("give a snippet and a text that have only blanks to fill in", async () => {
    const uri = "untitled:moi-1";
    const draft = await client.request<NewDraftAnswer>("chithi/newDraft", {
      answers: { kind: "chi-thi", issuingBody: "TỈNH UỶ", bodyName: "Sơn Hà", abstract: "phòng cháy" },
    });
    expect(draft.style).toBe("hd05-2026");
    expect(draft.text).toContain(
      "Sơn Hà, ngày       tháng 11 năm 2026\n\nCHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH UỶ\nvề phòng cháy\n",
    );
    expect(draft.snippet).toContain(`$${"{1:[Tình hình, lý do ban hành Chỉ thị.]}"}`);
    client.open(uri, draft.text);
    const { items } = await client.pull(uri);
    expect(new Set(rulesOf(items))).toEqual(new Set(["noi-dung/cho-trong"]));
    expect(items.every(({ severity }) => severity === 4)).toBe(true);
  });

  it("know the office of the folder that the draft will lie in", async () => {
    const uri = pathToFileURL(join(folder, "moi.chithi")).href;
    const asked = await questions({ kind: "chi-thi" }, { uri });
    const bodies = asked.find(({ keys: [key] }) => key === "issuingBody");
    expect(bodies?.choices[0]).toMatchObject({ label: "TỈNH UỶ SƠN HÀ", picked: true });
    expect(asked.map(({ keys: [key] }) => key)).not.toContain("place");
  });

  it("take what was remembered as defaults", async () => {
    const remembered = { kind: "chi-thi", issuingBody: "TỈNH UỶ SƠN HÀ", place: "Phường Hoà Bình" };
    const { text } = await client.request<NewDraftAnswer>("chithi/newDraft", { answers: {}, remembered });
    expect(text.startsWith("TỈNH UỶ SƠN HÀ\n*\n")).toBe(true);
    expect(text).toContain("\nPhường Hoà Bình, ngày");
  });

  it("offer the templates in the folder “mau”, and those that the configuration names", async () => {
    const office = mkdtempSync(join(tmpdir(), "chithi-mau-"));
    const body = "TỈNH UỶ SƠN HÀ\n*\nSố [số]-TB/TU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nTHÔNG BÁO\nvề [trích yếu]\n-----\n";
    mkdirSync(join(office, "mau"));
    writeFileSync(join(office, "mau", "Thông báo lịch.chithi"), body);
    writeFileSync(join(office, "khac.chithi"), body);
    const uri = pathToFileURL(join(office, "moi.chithi")).href;
    const offered = async () => (await questions({}, { uri }))[0]?.choices.map(({ label }) => label) ?? [];
    // Without a configuration the templates are those beside the draft.
    expect((await offered()).slice(0, 2)).toEqual(["Thông báo lịch", "Chỉ thị"]);
    const kind = "mau/Thông báo lịch.chithi";
    const { text } = await client.request<NewDraftAnswer>("chithi/newDraft", {
      uri,
      answers: { kind, number: "5", abstract: "lịch họp" },
    });
    expect(text).toContain("Số 05-TB/TU\n");
    expect(text).toContain("về lịch họp\n");
    writeFileSync(
      join(office, ".chithi.json"),
      JSON.stringify({ mau: ["khac.chithi", "../ngoai.chithi", "khong-co"] }),
    );
    client.notify("workspace/didChangeWatchedFiles", {
      changes: [{ uri: pathToFileURL(join(office, ".chithi.json")).href, type: 1 }],
    });
    expect((await offered()).slice(0, 2)).toEqual(["khac", "Chỉ thị"]);
    rmSync(office, { recursive: true });
  });

  it("refuse answers of another shape", async () => {
    await expect(questions({ kind: "khong-co" })).rejects.toThrow("kind phải là một trong");
    await expect(questions({ recipients: "Tỉnh uỷ" } as never)).rejects.toThrow("recipients phải là một danh sách");
    await expect(questions({ place: 5 } as never)).rejects.toThrow("place phải là một chuỗi");
  });
});
