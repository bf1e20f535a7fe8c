import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ReviewAnswer } from "../../server/src/lsp/messages.ts";
import { paragraph, wordFile } from "../word/wordXml.ts";
import { Client, PULLS } from "./client.ts";

let client: Client;
beforeAll(async () => {
  client = new Client();
  await client.initialize(PULLS);
});
afterAll(() => client.kill());

const FAULTY = wordFile({ body: paragraph("Số 5-CT/TU") + paragraph("Nội  dung") });
const NONE = { accepted: 0, rejected: 0, left: 0 };
const ask = (bytes: Uint8Array, more: object = {}) =>
  client.request<ReviewAnswer>("chithi/reviewWord", {
    data: Buffer.from(bytes).toString("base64"),
    uri: "file:///du-thao/a.docx",
    ...more,
  });
const bytesOf = ({ content }: ReviewAnswer) => new Uint8Array(Buffer.from(content ?? "", "base64"));
const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] as Uint8Array);

it("chithi/reviewWord answers the copy with comments and changes, and what they are", async () => {
  const answer = await ask(FAULTY);
  expect(answer).toMatchObject({ refusal: null, earlier: NONE });
  expect(answer.remarks).toBeGreaterThan(2);
  expect(answer.changes).toBeGreaterThan(1);
  const bytes = bytesOf(answer);
  expect(part(bytes, "word/document.xml")).toContain('w:author="Chỉ thị"');
  expect(part(bytes, "word/comments.xml")).toContain("[so-ky-hieu/them-so-0 ✓]");
  const again = await ask(bytes);
  expect(again).toMatchObject({ remarks: 0, changes: 0, earlier: { ...NONE, left: answer.remarks } });
});

it.each([
  ["mọi hình huống thiên tai", "chu/nham-tu"],
  ["đầu mối mối giúp Ban Thường vụ", "doan-van/lap-tu"],
  ["thực hiện việc sắp nhập các thôn", "chu/nham-quen-thuoc"],
])("chithi/reviewWord tells of slips that are words, and changes none: %s", async (words, rule) => {
  // Nobody has opened a draft before.
  const other = new Client();
  try {
    await other.initialize(PULLS);
    const bytes = wordFile({ body: paragraph(`Văn phòng chủ động tham mưu ${words}.`) });
    const { content } = await other.request<ReviewAnswer>("chithi/reviewWord", {
      data: Buffer.from(bytes).toString("base64"),
      uri: "file:///du-thao/b.docx",
    });
    const copy = new Uint8Array(Buffer.from(content ?? "", "base64"));
    expect(part(copy, "word/comments.xml")).toContain(`[${rule}]`);
    expect(part(copy, "word/document.xml")).not.toMatch(/<w:(?:ins|del) /);
  } finally {
    other.kill();
  }
});

it("chithi/reviewWord sets the page, and puts the summary first, where it is asked to", async () => {
  const bytes = bytesOf(await ask(FAULTY, { layout: true, summary: true }));
  expect(part(bytes, "word/document.xml")).toContain("<w:rPrChange ");
  expect(part(bytes, "word/comments.xml")).toMatch(/^[\s\S]{0,400}Phiếu góp ý thể thức văn bản/);
});

it("chithi/reviewWord says why it refuses a file, and what is no request is a wrong parameter", async () => {
  const refused = await ask(FAULTY.subarray(0, 500));
  expect(refused).toEqual({
    content: null,
    refusal: expect.stringMatching(/^tệp Word bị hỏng/),
    remarks: 0,
    changes: 0,
    left: [],
    earlier: NONE,
  });
  await expect(client.request("chithi/reviewWord", { data: "" })).rejects.toMatchObject({ code: -32602 });
});
