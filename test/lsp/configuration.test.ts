import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, expect, it } from "vitest";
import type { RegistrationParams } from "vscode-languageserver";
import type { Published } from "./client.ts";
import { applyEdits, Client, PULLS, rulesOf, versionedEdits } from "./client.ts";
import { FAULTY } from "./drafts.ts";

const clients: Client[] = [];
const folders: string[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.kill();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function start(): Client {
  const client = new Client();
  clients.push(client);
  return client;
}

/** A folder with these files; gives the address of a path in it. */
function folderWith(files: Readonly<Record<string, string | object>>): (path: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "chithi cấu hình "));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) write(folder, path, content);
  return (path) => pathToFileURL(join(folder, path)).href;
}

function write(folder: string, path: string, content: string | object): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
}

const rewrite = (uri: string, content: string | object) => write("/", fileURLToPath(uri), content);
const NUMBER = "so-ky-hieu/them-so-0";
const DAY = "dia-danh-ngay/them-so-0";
const WATCHES = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
/** Waits until these, and no others, are published for a draft. */
const found = (client: Client, wanted: string, rules: readonly string[]) =>
  client.take<Published>(
    "textDocument/publishDiagnostics",
    ({ uri, diagnostics }) => uri === wanted && rulesOf(diagnostics).join() === rules.join(),
  );
const changed = (client: Client, uri: string) =>
  client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] });

it("applies the files around a draft, the nearest first, and their exceptions", async () => {
  const at = folderWith({
    ".chithi.json": { rules: { [NUMBER]: "hint", [DAY]: "off" } },
    "xã/.chithi.json": { ngoaiLe: [{ tep: "cũ/*.chithi", rules: { [NUMBER]: "off" } }] },
  });
  const client = start();
  await client.initialize();
  client.open(at("xã/a b.chithi"), FAULTY);
  const { diagnostics } = await client.published(at("xã/a b.chithi"));
  expect(diagnostics).toMatchObject([{ code: NUMBER, severity: 4 }]);
  client.open(at("xã/cũ/a.chithi"), FAULTY);
  expect((await client.published(at("xã/cũ/a.chithi"))).diagnostics).toEqual([]);
});

it("takes the bodies, places and documents that an office says have ended", async () => {
  const since = { tu: "2024-01-01", nguon: "Kết luận số 12-KL/TU" };
  const at = folderWith({
    ".chithi.json": {
      toChucKhongCon: [{ ten: "khu dân cư", nayLa: "tổ dân phố", ...since }],
      diaDanhKhongCon: [{ ten: "huyện Thanh Bình", ...since }],
    },
  });
  const client = start();
  await client.initialize();
  client.open(at("a.chithi"), FAULTY);
  const { diagnostics } = await client.published(at("a.chithi"));
  expect(rulesOf(diagnostics)).toEqual([NUMBER, DAY, "to-chuc/khong-con"]);
  expect(diagnostics.at(-1)?.message).toContain("“khu dân cư” không còn từ 01/01/2024 (Kết luận số 12-KL/TU)");
});

it("lets a file beat the setting of the style, and auto in a file beat it, too", async () => {
  const at = folderWith({ "36/.chithi.json": { style: "hd36-2018" }, "auto/.chithi.json": { style: "auto" } });
  const client = start();
  await client.initialize({}, { style: "hd05-2026" });
  const status = async (path: string) => {
    client.open(at(path), FAULTY);
    return client.take<object>("chithi/status", ({ uri }: { uri?: string }) => uri === at(path));
  };
  expect(await status("a.chithi")).toMatchObject({ style: "hd05-2026", styleReason: "cai-dat" });
  expect(await status("36/a.chithi")).toMatchObject({ style: "hd36-2018", styleReason: "cau-hinh" });
  expect(await status("auto/a.chithi")).toMatchObject({ style: "hd36-2018", styleReason: "ngay-ban-hanh" });
});

it("shows what is wrong in a file at its place, once, until it is right", async () => {
  const line = `  "rules": { "${NUMBER}": "hint", "${DAY}x": "off" }`;
  const at = folderWith({ ".chithi.json": `{\n${line}\n}` });
  const client = start();
  await client.initialize(WATCHES);
  const { registrations } = await client.take<RegistrationParams>("client/registerCapability");
  expect(registrations).toMatchObject([
    {
      method: "workspace/didChangeWatchedFiles",
      registerOptions: {
        watchers: [
          { globPattern: "**/.chithi.json" },
          { globPattern: "**/*.{chithi,chithi.md,chithi.txt}" },
          { globPattern: "**/*", kind: 5 },
        ],
      },
    },
  ]);
  client.open(at("a.chithi"), FAULTY);
  const { diagnostics } = await client.published(at(".chithi.json"));
  expect(diagnostics).toMatchObject([
    {
      code: "cau-hinh/khong-hop-le",
      severity: 2,
      range: {
        start: { line: 1, character: line.indexOf(`"${DAY}`) },
        end: { line: 1, character: line.indexOf(': "off"') },
      },
    },
  ]);
  expect(rulesOf((await client.published(at("a.chithi"))).diagnostics)).toEqual([NUMBER, DAY]);
  client.open(at("b.chithi"), FAULTY);
  await client.published(at("b.chithi"));
  expect(client.inbox.filter(({ params }) => (params as Published).uri === at(".chithi.json"))).toEqual([]);

  rewrite(at(".chithi.json"), { rules: { [DAY]: "off" } });
  changed(client, at(".chithi.json"));
  expect((await client.published(at(".chithi.json"))).diagnostics).toEqual([]);
  expect(rulesOf((await client.published(at("a.chithi"))).diagnostics)).toEqual([NUMBER]);
});

it("links findings to pages that are there", async () => {
  const at = folderWith({ ".chithi.json": { kieu: 1 } });
  const client = start();
  await client.initialize();
  client.open(at("a.chithi"), FAULTY);
  const all = [...(await client.published(at("a.chithi"))).diagnostics];
  all.push(...(await client.published(at(".chithi.json"))).diagnostics);
  const pages = all.map(({ codeDescription }) => fileURLToPath(codeDescription?.href as string));
  expect(pages).toHaveLength(3);
  expect(pages.filter((page) => !existsSync(page))).toEqual([]);
});

it("goes by the text of a file that is open, saved or not, and offers its fixes", async () => {
  const at = folderWith({ ".chithi.json": {} });
  const file = at(".chithi.json");
  const client = start();
  await client.initialize(WATCHES);
  client.open(at("a.chithi"), FAULTY);
  expect(rulesOf((await client.published(at("a.chithi"))).diagnostics)).toEqual([NUMBER, DAY]);

  const text = `{ "rules": { "${NUMBER}": "of" } }`;
  client.open(file, "{}", 1);
  client.change(file, 2, [{ text }]);
  const { diagnostics } = await client.published(file, 2);
  const [problem] = diagnostics;
  expect(problem?.message).toContain("có phải là “off”?");
  const [action, ...others] = await client.actions(file, problem?.range as NonNullable<typeof problem>["range"]);
  expect(others).toEqual([]);
  const edits = versionedEdits(action?.edit, file, 2);
  expect(applyEdits(text, edits)).toBe(`{ "rules": { "${NUMBER}": "off" } }`);

  client.change(
    file,
    3,
    edits.map(({ range, newText }) => ({ range, text: newText })),
  );
  expect((await client.published(file, 3)).diagnostics).toEqual([]);
  await found(client, at("a.chithi"), [DAY]);
  client.notify("textDocument/didClose", { textDocument: { uri: file } });
  await found(client, at("a.chithi"), [NUMBER, DAY]);
});

it("answers a client that pulls for an open file, and tells it to ask again for drafts", async () => {
  const at = folderWith({ ".chithi.json": { kieu: 1 } });
  const file = at(".chithi.json");
  const client = start();
  await client.initialize({ ...PULLS, workspace: { diagnostics: { refreshSupport: true }, ...WATCHES.workspace } });
  client.open(at("a.chithi"), FAULTY);
  const before = await client.pull(at("a.chithi"));
  expect(rulesOf(before.items)).toEqual([NUMBER, DAY]);
  // Nobody pulls for a file that is not open.
  expect(rulesOf((await client.published(file)).diagnostics)).toEqual(["cau-hinh/khong-hop-le"]);

  client.open(file, `{ "stile": 1, "rules": { "${DAY}": "off" } }`);
  await client.take("workspace/diagnostic/refresh");
  expect((await client.pull(file)).items).toMatchObject([{ message: expect.stringContaining("“style”?") }]);
  expect((await client.published(file)).diagnostics).toEqual([]);
  const after = await client.pull(at("a.chithi"), before.resultId);
  expect(after.kind).toBe("full");
  expect(rulesOf(after.items)).toEqual([NUMBER]);
});

it("tells the status anew when an edit of the file is thrown away before its findings were taken", async () => {
  const at = folderWith({ ".chithi.json": {} });
  const [draft, file] = [at("a.chithi"), at(".chithi.json")];
  const client = start();
  await client.initialize({ ...PULLS, workspace: { diagnostics: { refreshSupport: true }, ...WATCHES.workspace } });
  const counted = (error: number) =>
    client.take<{ counts: { error: number } }>("chithi/status", ({ counts }) => counts.error === error);
  client.open(draft, FAULTY);
  const before = await client.pull(draft);
  await counted(2);
  client.open(file, `{ "rules": { "${NUMBER}": "off" } }`);
  // VS Code drops an answer that it has called off meanwhile: it goes on with the findings of `before`.
  expect(rulesOf((await client.pull(draft, before.resultId)).items)).toEqual([DAY]);
  await counted(1);
  client.notify("textDocument/didClose", { textDocument: { uri: file } });
  const after = await client.pull(draft, before.resultId);
  expect(after.kind).toBe("full");
  expect(rulesOf(after.items)).toEqual([NUMBER, DAY]);
  await counted(2);
  expect((await client.pull(draft, after.resultId)).kind).toBe("unchanged");
});

it("looks again at each draft that is opened where the client does not watch files, and when asked to check", async () => {
  const at = folderWith({ "a.chithi": "" });
  const client = start();
  await client.initialize();
  client.open(at("a.chithi"), FAULTY);
  expect(rulesOf((await client.published(at("a.chithi"))).diagnostics)).toEqual([NUMBER, DAY]);
  rewrite(at(".chithi.json"), { rules: { [DAY]: "off" } });
  client.open(at("b.chithi"), FAULTY);
  expect(rulesOf((await client.published(at("b.chithi"))).diagnostics)).toEqual([NUMBER]);
  rewrite(at(".chithi.json"), { rules: { [NUMBER]: "off" } });
  const status = await client.request("chithi/check", { uri: at("a.chithi") });
  expect(status).toMatchObject({ counts: { error: 1 } });
  expect(rulesOf((await client.published(at("a.chithi"))).diagnostics)).toEqual([DAY]);
});

it("asks the client for files that are not on this machine", async () => {
  const client = start();
  const asked: string[] = [];
  client.answer("chithi/readFile", (params) => {
    const { uri } = params as { uri: string };
    asked.push(uri);
    return uri === "vscode-vfs://github/son-ha/.chithi.json" ? `{ "rules": { "${NUMBER}": "off" } }` : null;
  });
  await client.initialize();
  const uri = "vscode-vfs://github/son-ha/x%C3%A3/a.chithi";
  client.open(uri, FAULTY);
  expect(rulesOf((await client.published(uri)).diagnostics)).toEqual([DAY]);
  expect(asked.sort()).toEqual([
    "vscode-vfs://github/.chithi.json",
    "vscode-vfs://github/son-ha/.chithi.json",
    "vscode-vfs://github/son-ha/x%C3%A3/.chithi.json",
  ]);
});

it("lets a draft that lies nowhere yet have the configuration of the client's one folder", async () => {
  const at = folderWith({ ".chithi.json": { rules: { [DAY]: "off" } } });
  const client = start();
  await client.request("initialize", {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: at("."), name: "bản thảo" }],
    capabilities: {},
  });
  client.notify("initialized", {});
  client.open("untitled:Untitled-1", FAULTY);
  expect(rulesOf((await client.published("untitled:Untitled-1")).diagnostics)).toEqual([NUMBER]);
});

it("goes on when a file cannot be read", async () => {
  const at = folderWith({ ".chithi.json/la-thu-muc": "" });
  const client = start();
  await client.initialize();
  client.open(at("a.chithi"), FAULTY);
  expect(rulesOf((await client.published(at("a.chithi"))).diagnostics)).toEqual([NUMBER, DAY]);
  const { message } = await client.take<{ message: string }>("window/logMessage");
  expect(message).toContain("Không đọc được tệp cấu hình");
});
