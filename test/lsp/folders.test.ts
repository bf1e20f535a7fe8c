import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { SymbolInformation } from "vscode-languageserver";
import { Client, PULLS } from "./client.ts";
import { example } from "./drafts.ts";

const COMMUNE = example("mau-chi-thi-hd05-dang-uy-xa.chithi");

let client: Client;
let root: string;
const uriOf = (path: string) => pathToFileURL(join(root, path)).href;

beforeEach(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "chithi-lsp-")));
  for (const [n, path] of ["cũ/a.chithi", "cũ/sâu/b.chithi", "bên/c.chithi"].entries()) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), COMMUNE.replace("Số 03", `Số ${n + 10}`));
  }
  client = new Client();
  await client.request("initialize", {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(root).href, name: "bản thảo" }],
    capabilities: { ...PULLS, workspace: { workspaceFolders: true } },
    initializationOptions: { today: "2026-11-22" },
  });
  client.notify("initialized", {});
});
afterEach(() => {
  client.kill();
  rmSync(root, { recursive: true, force: true });
});

async function known(): Promise<string[]> {
  const found = await client.request<SymbolInformation[]>("workspace/symbol", { query: "CT/ĐU" });
  return [...new Set(found.map(({ location }) => location.uri))].toSorted();
}

const tell = (...paths: string[]) =>
  client.notify("workspace/didChangeWatchedFiles", {
    changes: paths.map((path, n) => ({ uri: uriOf(path), type: n === 0 ? 3 : 1 })),
  });

it("a folder that is renamed in one event takes its drafts along", async () => {
  expect(await known()).toHaveLength(3);
  renameSync(join(root, "cũ"), join(root, "mới 2026.1"));
  tell("cũ", "mới 2026.1");
  await expect
    .poll(known)
    .toEqual(["bên/c.chithi", "mới 2026.1/a.chithi", "mới 2026.1/sâu/b.chithi"].map(uriOf).toSorted());
});

it("a folder that is deleted in one event takes its drafts along, deep ones too", async () => {
  expect(await known()).toHaveLength(3);
  rmSync(join(root, "cũ"), { recursive: true });
  tell("cũ");
  await expect.poll(known).toEqual([uriOf("bên/c.chithi")]);
});

it("a folder inside another, and files that are no drafts, change nothing else", async () => {
  expect(await known()).toHaveLength(3);
  rmSync(join(root, "cũ", "sâu"), { recursive: true });
  tell("cũ/sâu", "ghi chú.txt", "khong-co");
  await expect.poll(known).toEqual(["bên/c.chithi", "cũ/a.chithi"].map(uriOf).toSorted());
});

it("a header line without end ends the server at once, with a reason", async () => {
  const server = new Client();
  server.raw(`Content-Length: 1${"0".repeat(100_000)}`);
  expect(await server.exited).toBe(1);
});
