import { afterAll, beforeAll, expect, it } from "vitest";
import type { WordPagesAnswer } from "../../server/src/lsp/messages.ts";
import { paragraph, wordFile } from "../word/wordXml.ts";
import { Client, PULLS } from "./client.ts";

let client: Client;
beforeAll(async () => {
  client = new Client();
  await client.initialize(PULLS);
});
afterAll(() => client.kill());

const ask = (bytes: Uint8Array) =>
  client.request<WordPagesAnswer>("chithi/wordPages", {
    data: Buffer.from(bytes).toString("base64"),
    uri: "file:///den/a.docx",
  });

it("a Word file becomes pages, with findings that know their line and their paragraph", async () => {
  const lines = ["TỈNH UỶ SƠN HÀ", "*", "Số 5-CT/TU", "ĐẢNG CỘNG SẢN VIỆT NAM", "CHỈ THỊ", "về vệ sinh", "-----"];
  const { refusal, pages, status, findings } = await ask(
    wordFile({ body: lines.map((one) => paragraph(one)).join("") }),
  );
  expect([refusal, status?.kind, status?.uri]).toEqual([null, "chi-thi", "file:///den/a.docx"]);
  expect(pages?.parts[0]?.map(({ html }) => html).join("")).toContain("5-CT/TU");
  const number = findings.find(({ place }) => place === "đoạn 3");
  expect(number).toMatchObject({
    severityName: expect.stringMatching(/^(?:lỗi|cảnh báo)$/),
    message: expect.stringContaining("05"),
  });
  expect(pages?.parts[0]?.some(({ lines: all }) => all.some((one) => one.first === number?.line))).toBe(true);
});

it("what is no Word file is refused with its reason, which is no error of the request", async () => {
  const answer = await ask(new TextEncoder().encode("chữ"));
  expect(answer.refusal).toMatch(/\S/);
  expect([answer.pages, answer.status, answer.findings]).toEqual([null, null, []]);
});
