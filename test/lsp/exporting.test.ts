import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ExportAnswer, OfExport } from "../../server/src/lsp/messages.ts";
import { hasLibreOffice } from "../word/libreOffice.ts";
import { Client, PULLS } from "./client.ts";
import { example } from "./drafts.ts";

const DRAFT = example("mau-cong-van-hd05.chithi");
const URI = "untitled:Untitled-1";

let client: Client;

async function start(env?: NodeJS.ProcessEnv): Promise<void> {
  client = new Client(undefined, undefined, { ...(env && { env }) });
  await client.initialize(PULLS);
  client.open(URI, DRAFT);
}

const exported = (params: Partial<OfExport> = {}) =>
  client.request<ExportAnswer | null>("chithi/export", { uri: URI, ...params });

async function bytesOf(params: Partial<OfExport>): Promise<Buffer> {
  return Buffer.from((await exported(params))?.content ?? "", "base64");
}

describe("chithi/export", () => {
  beforeEach(() => start());
  afterEach(() => client.kill());

  it("answers a Word file, or a page for a browser", async () => {
    expect((await bytesOf({})).subarray(0, 2).toString()).toBe("PK");
    expect((await bytesOf({ to: "html" })).toString()).toMatch(/^<!DOCTYPE html>[\s\S]*Kính gửi/);
  });

  it("answers the places that are left to fill in instead, unless told otherwise", async () => {
    client.change(URI, 2, [{ text: DRAFT.replace("Nơi nhận:", "Giao [tên cơ quan] theo dõi.\n\nNơi nhận:") }]);
    const refused = await exported();
    expect(refused?.content).toBeNull();
    expect(refused?.placeholders.map(({ text }) => text)).toEqual(["[tên cơ quan]"]);
    const forced = await exported({ allowPlaceholders: true });
    expect([forced?.placeholders, typeof forced?.content]).toEqual([[], "string"]);
  });

  it.each(["docx", "html", "pdf"] as const)(
    "says that a draft without a word has nothing to export to %s",
    async (to) => {
      client.change(URI, 2, [{ text: "<!-- viết sau -->\n\n" }]);
      expect(await exported({ to, allowPlaceholders: true })).toEqual({
        content: null,
        placeholders: [],
        failure: expect.stringMatching(/^Bản thảo chưa có chữ nào nên không có gì để xuất/),
      });
    },
  );

  it("answers null for a draft that is not open", async () => {
    expect(await exported({ uri: "file:/khong/mo.chithi" })).toBeNull();
  });
});

describe("chithi/export to PDF", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "chithi-"));
  });
  afterEach(() => {
    client.kill();
    rmSync(folder, { recursive: true });
  });

  it.runIf(hasLibreOffice())("is by LibreOffice, and leaves nothing behind", { timeout: 180_000 }, async () => {
    await start({ ...process.env, TMPDIR: folder });
    expect((await bytesOf({ to: "pdf" })).subarray(0, 5).toString()).toBe("%PDF-");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("says what it needs where there is no LibreOffice, and the server goes on", async () => {
    await start({ ...process.env, PATH: folder });
    const answer = await exported({ to: "pdf" });
    expect(answer?.content).toBeNull();
    expect(answer?.failure).toMatch(/^Muốn xuất ra PDF cần có LibreOffice trên máy này/);
    expect((await bytesOf({})).subarray(0, 2).toString()).toBe("PK");
  });
});
