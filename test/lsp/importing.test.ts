import { afterAll, beforeAll, expect, it } from "vitest";
import type { ImportAnswer } from "../../server/src/lsp/messages.ts";
import { DRAFT } from "../word/canonical.ts";
import { nestedTables, reviewed } from "../word/layouts.ts";
import { Client, PULLS } from "./client.ts";

let client: Client;
beforeAll(async () => {
  client = new Client();
  await client.initialize(PULLS);
});
afterAll(() => client.kill());

const ask = (bytes: Uint8Array) =>
  client.request<ImportAnswer>("chithi/importWord", { data: Buffer.from(bytes).toString("base64") });
const lines = (text: string) => text.split("\n").filter((line) => line !== "");

it("chithi/importWord answers the draft, with what needs a look", async () => {
  const { text, warnings, refusal } = await ask(reviewed());
  expect(lines(text)).toEqual(lines(DRAFT));
  expect(warnings).toHaveLength(2);
  expect(refusal).toBeNull();
});

it("chithi/importWord says why it refuses a file, and the server goes on", async () => {
  const damaged = await ask(nestedTables().subarray(0, 1000));
  expect(damaged).toEqual({ text: "", warnings: [], refusal: expect.stringMatching(/^tệp Word bị hỏng/) });
  const old = await ask(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
  expect(old.refusal).toMatch(/Lưu dưới dạng/);
  expect((await ask(nestedTables())).refusal).toBeNull();
});

it("chithi/importWord refuses what is no Base64 as a wrong parameter", async () => {
  await expect(client.request("chithi/importWord", { data: "không" })).rejects.toMatchObject({ code: -32602 });
  await expect(client.request("chithi/importWord", {})).rejects.toMatchObject({ code: -32602 });
});
