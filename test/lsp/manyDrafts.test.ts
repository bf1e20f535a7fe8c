import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Location } from "vscode-languageserver";
import { LSPErrorCodes } from "vscode-languageserver";
import type { DraftsAnswer } from "../../server/src/lsp/messages.ts";
import { withCursor } from "../unit/cursor.ts";
import { Client, PULLS } from "./client.ts";
import { example } from "./drafts.ts";

const COMMUNE = example("mau-chi-thi-hd05-dang-uy-xa.chithi");
const MANY = 2000;
const numbered = (n: number) => COMMUNE.replace("Số 03", `Số ${n + 10}`);

let client: Client;

async function start(folder: string, capabilities: object = PULLS): Promise<void> {
  client = new Client();
  await client.request("initialize", {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: folder, name: "bản thảo" }],
    capabilities: { ...capabilities, workspace: { workspaceFolders: true } },
    initializationOptions: { today: "2026-11-22" },
  });
  client.notify("initialized", {});
}

afterEach(() => client.kill());

/** An edit of the open document, as a keystroke makes one. */
const keystroke = (at: number) => [
  { range: { start: { line: 16, character: at }, end: { line: 16, character: at } }, text: "a" },
];

describe(`${MANY} drafts that the client hands out`, () => {
  const FOLDER = "vscode-vfs://web/bt";
  const OPEN = `${FOLDER}/dang-soan.chithi`;
  const uris = Array.from({ length: MANY }, (_, n) => `${FOLDER}/van-ban-${n}.chithi`);

  // The server reads one file after the other, and this client sends each: so it is known, whatever the machine's
  // speed, what the server does between two messages.
  it("are read one by one, and what is typed meanwhile is answered before a few more are read", async () => {
    await start(FOLDER);
    const typed: { at: number; answered: number | null }[] = [];
    let asked = 0;
    client.answer("chithi/findFiles", () => [OPEN, ...uris]);
    client.answer("chithi/readFile", (params) => {
      const { uri } = params as { uri: string };
      if (!uri.includes("van-ban-")) return null;
      asked++;
      if (asked % 100 === 0) {
        const one: (typeof typed)[number] = { at: asked, answered: null };
        typed.push(one);
        client.change(OPEN, typed.length + 1, keystroke(typed.length));
        void client.pull(OPEN).then(() => {
          one.answered = asked;
        });
      }
      return numbered(asked);
    });
    client.open(OPEN, COMMUNE);
    await client.pull(OPEN);
    const { drafts, complete } = await client.request<DraftsAnswer>("chithi/drafts", {});
    expect(complete).toBe(true);
    expect(drafts).toHaveLength(MANY + 1);
    expect(typed).toHaveLength(MANY / 100);
    for (const { at, answered } of typed) expect(answered ?? MANY, `typed at file ${at}`).toBeLessThanOrEqual(at + 20);
  }, 120_000);

  it("are read no further once that is cancelled, and what was read stays", async () => {
    await start(FOLDER);
    const stopped = new AbortController();
    let asked = 0;
    client.answer("chithi/findFiles", () => (asked === 0 ? uris : uris.slice(0, 80)));
    client.answer("chithi/readFile", (params) => {
      if (!(params as { uri: string }).uri.includes("van-ban-")) return null;
      if (++asked === 50) stopped.abort();
      return numbered(asked);
    });
    const token = "doc";
    const answer = await client.requestUntil<DraftsAnswer>("chithi/drafts", { workDoneToken: token }, stopped.signal);
    expect(answer.complete).toBe(false);
    expect(asked).toBeLessThan(70);
    expect(answer.drafts.length).toBeGreaterThan(40);
    expect(answer.drafts.length).toBeLessThan(70);
    const again = await client.request<DraftsAnswer>("chithi/drafts", {});
    expect([again.complete, again.drafts.length]).toEqual([true, 80]);
  }, 120_000);
});

it("drafts that are read to find a cited one are read no further once that is cancelled, and then to the end", async () => {
  const FOLDER = "vscode-vfs://web/bt";
  const uri = `${FOLDER}/dang-soan.chithi`;
  const some = Array.from({ length: 80 }, (_, n) => `${FOLDER}/van-ban-${n}.chithi`);
  const cited = some.at(-1) as string;
  await start(FOLDER);
  const stopped = new AbortController();
  let asked = 0;
  client.answer("chithi/findFiles", () => some);
  client.answer("chithi/readFile", (params) => {
    const file = (params as { uri: string }).uri;
    if (!some.includes(file)) return null;
    if (++asked === 20) stopped.abort();
    return file === cited ? COMMUNE.replace("Số 03-CT/ĐU", "Số 05-CT/TU") : numbered(asked);
  });
  client.open(uri, COMMUNE);
  const { position } = withCursor(COMMUNE.replace("tinh thần Chỉ thị số 05", "tinh thần Chỉ thị số |05"));
  const params = { textDocument: { uri }, position, workDoneToken: "doc" };
  const first = client.requestUntil<Location[]>("textDocument/definition", params, stopped.signal);
  await expect(first).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  expect(asked).toBeLessThan(40);
  const found = await client.request<Location[]>("textDocument/definition", params);
  expect(found.map((one) => one.uri)).toEqual([cited]);
});

it("drafts that are asked for anew while they are being read are read from the start", async () => {
  const FOLDER = "vscode-vfs://web/bt";
  const some = Array.from({ length: 60 }, (_, n) => `${FOLDER}/van-ban-${n}.chithi`);
  await start(FOLDER);
  const later: Promise<DraftsAnswer>[] = [];
  client.answer("chithi/findFiles", () => (later.length === 0 ? some : [...some, `${FOLDER}/moi.chithi`]));
  client.answer("chithi/readFile", (params) => {
    const { uri } = params as { uri: string };
    if (uri.endsWith("/van-ban-30.chithi") && later.length === 0) {
      later.push(client.request<DraftsAnswer>("chithi/drafts", { refresh: true }));
    }
    return uri.endsWith(".chithi") ? COMMUNE : null;
  });
  const first = await client.request<DraftsAnswer>("chithi/drafts", {});
  expect([first.complete, later.length]).toEqual([true, 1]);
  expect((await later[0])?.drafts).toHaveLength(61);
});

describe(`a folder of ${MANY} drafts on this machine`, () => {
  let folder: string;
  const at = (name: string) => join(folder, name);
  const address = (name: string) => pathToFileURL(at(name)).href;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "chithi-"));
    for (let n = 0; n < MANY; n++) writeFileSync(at(`van-ban-${n}.chithi`), numbered(n));
    await start(pathToFileURL(folder).href);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Types and waits for the findings, and gives what that took, in milliseconds. */
  async function typed(uri: string, version: number): Promise<number> {
    const began = performance.now();
    client.change(uri, version, keystroke(version));
    await client.pull(uri);
    return performance.now() - began;
  }

  function said(times: readonly number[]): string {
    const sorted = times.toSorted((a, b) => a - b);
    const part = (of: number) => `${(sorted[Math.floor((sorted.length - 1) * of)] ?? 0).toFixed(1)} ms`;
    return `median ${part(0.5)}, 95% ${part(0.95)}, most ${part(1)} (${times.length} keystrokes)`;
  }

  it("is read in slices, with progress, while typing goes on; then only what changes is told", async () => {
    const uri = address("van-ban-0.chithi");
    client.open(uri, COMMUNE);
    await client.pull(uri);
    let version = 1;
    const idle: number[] = [];
    for (let n = 0; n < 40; n++) idle.push(await typed(uri, ++version));

    let read = false;
    const all = client.request<DraftsAnswer>("chithi/drafts", { workDoneToken: "doc" }).finally(() => {
      read = true;
    });
    const during: number[] = [];
    while (!read) during.push(await typed(uri, ++version));
    console.log(`edit to findings, idle: ${said(idle)}; while ${MANY} drafts are read: ${said(during)}`);
    expect(during.length).toBeGreaterThan(5);
    const reports = client.inbox.filter(({ method }) => method === "$/progress").map(({ params }) => params);
    const kinds = reports.map((one) => (one as { value: { kind: string } }).value.kind);
    expect([kinds[0], kinds.at(-1)]).toEqual(["begin", "end"]);
    expect(kinds.filter((kind) => kind === "report").length).toBeGreaterThan(10);

    const { drafts, whole, complete, ...first } = await all;
    expect([drafts.length, whole, complete]).toEqual([MANY, true, true]);
    const news = (since: string) => client.request<DraftsAnswer>("chithi/drafts", { since });
    // The last keystroke may have come after the answer.
    const { state } = await news(first.state);
    const nothing = await news(state);
    expect([nothing.drafts, nothing.removed, nothing.whole]).toEqual([[], [], false]);

    await client.take("chithi/draftsChanged");
    writeFileSync(at("van-ban-7.chithi"), numbered(7000));
    unlinkSync(at("van-ban-8.chithi"));
    const changes = [
      { uri: address("van-ban-7.chithi"), type: 2 },
      { uri: address("van-ban-8.chithi"), type: 3 },
    ];
    client.inbox.length = 0;
    client.notify("workspace/didChangeWatchedFiles", { changes });
    await client.take("chithi/draftsChanged");
    const changed = await news(state);
    expect(changed.drafts.map(({ number }) => number)).toEqual(["7010-CT/ĐU"]);
    expect(changed.removed).toEqual([address("van-ban-8.chithi")]);
    const open = await typed(uri, ++version).then(() => news(changed.state));
    expect(open.drafts.map((one) => one.uri)).toEqual([uri]);
    // Very many changes are not read by themselves, but by the next who asks, with progress and a way to stop.
    client.inbox.length = 0;
    const changed100 = Array.from({ length: 100 }, (_, n) => ({ uri: address(`van-ban-${n + 10}.chithi`), type: 2 }));
    for (let n = 0; n < 100; n++) writeFileSync(at(`van-ban-${n + 10}.chithi`), numbered(8000 + n));
    client.notify("workspace/didChangeWatchedFiles", { changes: changed100 });
    await client.take("chithi/draftsChanged");
    const late = await client.request<DraftsAnswer>("chithi/drafts", { since: open.state, workDoneToken: "nua" });
    expect(late.drafts.filter(({ number }) => /^80\d\d-/.test(number ?? ""))).toHaveLength(90);
    expect(client.methods()).toContain("$/progress");
    const unknown = await news("another server's/3");
    expect([unknown.whole, unknown.drafts.length]).toEqual([true, MANY - 1]);
  }, 180_000);
});
