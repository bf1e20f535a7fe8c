import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { ImportAnswer } from "../../server/src/lsp/messages.ts";
import { DRAFT } from "../word/canonical.ts";
import { nestedTables, reviewed } from "../word/layouts.ts";
import { paragraph, wordFile } from "../word/wordXml.ts";
import { Client, PULLS } from "./client.ts";
import { FAULTY } from "./drafts.ts";

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

describe("a Word file of a thousand pages", () => {
  const LONG = wordFile({
    body: Array.from({ length: 30_000 }, (_, n) => paragraph(`${n + 1}. Các chi bộ giữ gìn vệ sinh trong thôn.`)).join(
      "",
    ),
  });
  const data = Buffer.from(LONG).toString("base64");
  let own: Client;
  afterEach(() => own.kill());

  async function start(): Promise<void> {
    own = new Client();
    await own.initialize({ ...PULLS, window: { workDoneProgress: true } });
    own.open("untitled:Untitled-1", FAULTY);
    await own.pull("untitled:Untitled-1");
  }

  it("is read in slices, with progress, while what is typed is checked", { timeout: 120_000 }, async () => {
    await start();
    let read = false;
    const answer = own.request<ImportAnswer>("chithi/importWord", { data }).finally(() => {
      read = true;
    });
    const { token } = await own.take<{ token: string }>("window/workDoneProgress/create");
    await own.take<{ token: string; value: { kind: string; title: string } }>(
      "$/progress",
      (one) => one.token === token && one.value.kind === "begin" && one.value.title === "Đọc tệp Word",
    );
    let checks = 0;
    for (let version = 2; !read; version++) {
      const at = { line: 14, character: 0 };
      own.change("untitled:Untitled-1", version, [{ range: { start: at, end: at }, text: "a" }]);
      const { items } = await own.pull("untitled:Untitled-1");
      expect(items.length).toBeGreaterThan(0);
      if (!read) checks++;
    }
    // Not so many that a slow machine has no time for them, and not the one that a pause at the end would let in.
    expect(checks).toBeGreaterThan(5);
    expect((await answer).text.split("\n")).toHaveLength(60_000);
    await own.take<{ value: { kind: string } }>("$/progress", ({ value }) => value.kind === "end");
  });

  it("is left where the user stops it, and the next one is read", { timeout: 120_000 }, async () => {
    await start();
    const stop = new AbortController();
    const stopped = own.requestUntil("chithi/importWord", { data }, stop.signal);
    const refused = expect(stopped).rejects.toMatchObject({ code: -32800 });
    await own.take("$/progress");
    stop.abort();
    await refused;
    const { token } = await own.take<{ token: string }>("window/workDoneProgress/create");
    const again = own.request("chithi/importWord", { data });
    const failed = expect(again).rejects.toMatchObject({ code: -32800 });
    const second = await own.take<{ token: string }>("window/workDoneProgress/create", (one) => one.token !== token);
    await own.take<{ token: string }>("$/progress", (one) => one.token === second.token);
    own.notify("window/workDoneProgress/cancel", second);
    await failed;
    const short = Buffer.from(reviewed()).toString("base64");
    expect((await own.request<ImportAnswer>("chithi/importWord", { data: short })).refusal).toBeNull();
  });
});
