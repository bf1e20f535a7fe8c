import { afterAll, beforeAll, expect, it } from "vitest";
import type { ChecklistAnswer } from "../../server/src/lsp/messages.ts";
import { applyEdits, Client, PULLS, versionedEdits } from "./client.ts";
import { example, FAULTY } from "./drafts.ts";

let client: Client;
const COMMUNE = example("mau-chi-thi-hd05-dang-uy-xa.chithi");

beforeAll(async () => {
  client = new Client();
  await client.initialize(PULLS);
});
afterAll(() => client.kill());

const checklist = (uri: string) => client.request<ChecklistAnswer | null>("chithi/checklist", { uri });

it("lists the components with their states, and says what the status item says", async () => {
  client.open("untitled:loi", FAULTY);
  const { status, items } = (await checklist("untitled:loi")) as ChecklistAnswer;
  expect(status).toMatchObject({ uri: "untitled:loi", version: 1, kindName: "Chỉ thị", style: "hd36-2018" });
  expect(status.counts.error).toBe(2);
  const faulty = items.filter(({ state }) => state === "faulty");
  expect(faulty.map(({ name, stateName, text, clause }) => [name, stateName, text, clause])).toEqual([
    ["Số và ký hiệu", "cần sửa", "Số 5-CT/HU", "HD 36, II.1.3"],
    ["Địa danh và ngày, tháng, năm", "cần sửa", "Thanh Bình, ngày 3 tháng 9 năm 2024", "HD 36, II.1.4"],
  ]);
  expect(faulty[0]?.findings).toEqual([
    expect.objectContaining({
      severity: "error",
      range: expect.objectContaining({ start: { line: 3, character: 3 } }),
    }),
  ]);
});

it("gives versioned edits, with the file's line endings, that put a missing component in", async () => {
  const uri = "untitled:thieu";
  const text = COMMUNE.replace("Chỉ thị này phổ biến đến chi bộ.\n\n", "").replaceAll("\n", "\r\n");
  client.open(uri, text, 7);
  const { items } = (await checklist(uri)) as ChecklistAnswer;
  const missing = items.filter(({ state }) => state === "missing");
  expect(missing.map(({ name, text: words }) => [name, words])).toEqual([["Câu phổ biến", null]]);
  const edits = versionedEdits(missing[0]?.insertion?.edits, uri, 7);
  const after = applyEdits(text, edits);
  expect(after).toContain("\r\n\r\nChỉ thị này phổ biến đến chi bộ.\r\n\r\nNơi nhận:");
  expect(after).not.toMatch(/[^\r]\n/);
});

it("has no list of a law, and none of a document that is not open", async () => {
  client.open("untitled:luat", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 21/2026/TT-BNV\n");
  expect(await checklist("untitled:luat")).toMatchObject({ status: { styleReason: "ngoai-pham-vi" }, items: [] });
  expect(await checklist("untitled:khong-co")).toBeNull();
});

it("speaks English where the setting says so", async () => {
  const english = new Client();
  await english.initialize(PULLS, { locale: "en" });
  english.open("untitled:en", COMMUNE);
  const { items } = await english.request<ChecklistAnswer>("chithi/checklist", { uri: "untitled:en" });
  expect(items.find(({ key }) => key === "bases")).toMatchObject({ name: "Bases", stateName: "not required" });
  english.kill();
});
