import { mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { defineRule } from "../../server/src/rules/define.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { createService } from "../../server/src/service.ts";
import { applyEdits, Client, PULLS, rulesOf, versionedEdits } from "./client.ts";
import { FAULTY } from "./drafts.ts";

const clients: Client[] = [];
function start(...args: ConstructorParameters<typeof Client>): Client {
  const client = new Client(...args);
  clients.push(client);
  return client;
}
afterEach(() => {
  for (const client of clients.splice(0)) client.kill();
});

const FOUND = ["so-ky-hieu/them-so-0", "dia-danh-ngay/them-so-0"];

describe("the wire", () => {
  it("a message longer than is said breaks the next one, and the server ends with one sentence", async () => {
    const client = start();
    await client.initialize();
    const body = JSON.stringify({ jsonrpc: "2.0", method: "$/setTrace", params: { value: "off" } });
    client.raw(`Content-Length: ${body.length - 5}\r\n\r\n${body}Content-Length: 2\r\n\r\n{}`);
    // What is left over (“off"}}” in part) is taken for a header.
    expect(await client.exited).toBe(1);
    expect(client.stderr).toMatch(/^chithi-language-server: dữ liệu vào không theo giao thức ngôn ngữ/);
    expect(client.stderr.trim().split("\n")).toHaveLength(1);
  });

  it("a message that is promised to be huge and never comes takes no memory, and the end of input ends the server", async () => {
    const client = start();
    await client.initialize();
    client.raw("Content-Length: 9007199254740991\r\n\r\n{");
    client.endInput();
    expect(await client.exited).toBe(1);
    expect(client.stderr).toBe("");
  });

  it("bytes that come one by one are messages all the same", async () => {
    const client = start();
    await client.initialize(PULLS);
    client.open("untitled:a", FAULTY);
    const body = JSON.stringify({
      jsonrpc: "2.0",
      id: "chậm",
      method: "textDocument/documentSymbol",
      params: { textDocument: { uri: "untitled:a" } },
    });
    const bytes = Buffer.from(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    for (const byte of bytes) {
      client.raw(Buffer.from([byte]));
      await new Promise((resolve) => setImmediate(resolve));
    }
    // Answered behind the slow one, so that it has come by then.
    await client.symbols("untitled:a");
    expect(client.inbox.find(({ id }) => id === "chậm")?.result).toHaveLength(6);
  });
});

it("500 documents are open at once, each with its own findings", { timeout: 120_000 }, async () => {
  const client = start();
  await client.initialize();
  const uris = Array.from({ length: 500 }, (_, n) => `file:///luu-tru/${n}.chithi`);
  for (const [n, uri] of uris.entries()) client.open(uri, FAULTY.replace("Số 5-", n % 2 === 0 ? "Số 5-" : "Số 05-"), n);
  for (const [n, uri] of uris.entries()) {
    const { diagnostics, version } = await client.published(uri);
    expect(version).toBe(n);
    expect(rulesOf(diagnostics)).toEqual(n % 2 === 0 ? FOUND : FOUND.slice(1));
  }
  // One of them is edited: only this one is told of again.
  client.change(uris[250] as string, 1000, [{ text: FAULTY.replace("ngày 3 ", "ngày 03 ") }]);
  expect(rulesOf((await client.published(uris[250] as string, 1000)).diagnostics)).toEqual(FOUND.slice(0, 1));
  expect(await client.symbols(uris[499] as string)).toHaveLength(6);
  expect(client.methods().filter((method) => method === "textDocument/publishDiagnostics")).toEqual([]);
  expect(await client.stop()).toBe(0);
});

describe("edits that come faster than answers", () => {
  it("give a client that asks one answer, about the newest version; those overtaken are cancelled", async () => {
    const client = start();
    await client.initialize(PULLS);
    const uri = "untitled:a";
    client.open(uri, FAULTY);
    await client.pull(uri);
    const asked: Promise<unknown>[] = [];
    for (let version = 2; version <= 60; version++) {
      client.change(uri, version, [
        { range: { start: { line: 15, character: 3 }, end: { line: 15, character: 3 } }, text: "a" },
      ]);
      const overtaken = version < 60;
      const ask = overtaken
        ? client.cancelled("textDocument/diagnostic", { textDocument: { uri } })
        : client.pull(uri).then(({ resultId }) => resultId);
      asked.push(ask.catch((error) => error.code));
    }
    const answers = await Promise.all(asked);
    expect(answers.slice(0, -1).every((answer) => answer === -32800)).toBe(true);
    expect(answers.at(-1)).toMatch(/^\d+\.60\./);
  });

  it("end with the diagnostics of the newest version pushed last, and of none twice", async () => {
    const client = start();
    await client.initialize();
    const uri = "untitled:a";
    const long = FAULTY.replace("b) Các chợ", `${"b) Nội dung công việc.\n\n".repeat(400)}b) Các chợ`);
    client.open(uri, long);
    await client.published(uri, 1);
    for (let version = 2; version <= 200; version++) {
      client.change(uri, version, [
        { range: { start: { line: 15, character: 3 }, end: { line: 15, character: 3 } }, text: "a" },
      ]);
    }
    await client.published(uri, 200);
    const versions = client.inbox.flatMap(({ method, params }) =>
      method === "textDocument/publishDiagnostics" ? [(params as { version: number }).version] : [],
    );
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    expect(versions.every((version) => version < 200)).toBe(true);
  });

  it("are taken in together where a check takes its time, so that most versions are never answered", {
    timeout: 120_000,
  }, async () => {
    const client = start();
    await client.initialize();
    const uri = "untitled:a";
    client.open(uri, FAULTY.replace("b) Các chợ", `${"b) Nội dung công việc.\n\n".repeat(20_000)}b) Các chợ`));
    await client.published(uri, 1);
    const place = { line: 15, character: 3 };
    const edits = Array.from({ length: 60 }, (_, n) => ({
      method: "textDocument/didChange",
      params: {
        textDocument: { uri, version: n + 2 },
        contentChanges: [{ range: { start: place, end: place }, text: "a" }],
      },
    }));
    client.send(...edits);
    await client.published(uri, 61);
    expect(client.methods().filter((method) => method === "textDocument/publishDiagnostics").length).toBeLessThan(30);
  });
});

describe("a rule that throws", () => {
  const like = {
    title: "Quy tắc hỏng",
    titleEn: "A broken rule",
    why: "Để thử.",
    appliesTo: "all",
    severity: "error",
    fix: "none",
    examples: [],
    check() {
      throw new Error("hỏng\nrồi");
    },
  } as const;
  const ofDocuments = defineRule({ ...like, id: "thu/nem-loi", scope: "document" });
  // It throws in every paragraph.
  const ofParagraphs = defineRule({ ...like, id: "thu/nem-tung-doan", scope: "paragraph" });

  it.each([ofDocuments, ofParagraphs])("becomes one finding that names it, and the others go on ($id)", (broken) => {
    const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }), rules: [broken, ...RULES] });
    let document = service.open(FAULTY);
    // Again after an edit, when the findings of most paragraphs are kept.
    for (const newText of ["", "x"]) {
      const place = { line: 15, character: 3 };
      document = service.edit(document, { range: { start: place, end: place }, newText });
      const { diagnostics } = service.check(document, DEFAULT_SETTINGS);
      const rules = diagnostics.map(({ rule }) => rule);
      expect(rules.filter((rule) => rule === "kiem-tra/loi-quy-tac")).toHaveLength(1);
      const message = diagnostics.find(({ rule }) => rule === "kiem-tra/loi-quy-tac")?.message.vi;
      expect(message).toContain(broken.id);
      for (const rule of FOUND) expect(rules).toContain(rule);
    }
  });
});

it("a file of 100 MB is refused with a notice, and the server goes on with the others", {
  timeout: 180_000,
}, async () => {
  const client = start();
  await client.initialize();
  const uri = "file:///rat-lon.chithi";
  client.open("untitled:a", FAULTY);
  client.open(uri, "Nội dung của một tệp rất lớn.\n".repeat(2_600_000)); // 104 MB in UTF-8
  const { diagnostics } = await client.published(uri);
  expect(rulesOf(diagnostics)).toEqual(["tep/qua-lon"]);
  expect(await client.symbols(uri)).toEqual([]);
  expect(rulesOf((await client.published("untitled:a")).diagnostics)).toEqual(FOUND);
  // Back below the limit it is checked like any other.
  client.change(uri, 2, [{ text: FAULTY }]);
  expect(rulesOf((await client.published(uri, 2)).diagnostics)).toEqual(FOUND);
  expect(await client.stop()).toBe(0);
});

describe("files", () => {
  const folder = mkdtempSync(join(tmpdir(), "chithi-song-sot-"));
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  afterEach(() => {
    for (const client of clients.splice(0)) client.kill();
  });
  it("that change on disk while they are open do not count: the editor's text does, until it closes", async () => {
    writeFileSync(join(folder, "a.chithi"), FAULTY);
    const client = start();
    await client.initialize({ workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } });
    const uri = uriOf("a.chithi");
    client.open(uri, FAULTY);
    await client.published(uri, 1);
    writeFileSync(join(folder, "a.chithi"), "khác hẳn\n");
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] });
    unlinkSync(join(folder, "a.chithi"));
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 3 }] });
    expect(await client.symbols(uri)).toHaveLength(6);
    client.change(uri, 2, [{ range: { start: { line: 3, character: 3 }, end: { line: 3, character: 3 } }, text: "0" }]);
    expect(rulesOf((await client.published(uri, 2)).diagnostics)).toEqual(FOUND.slice(1));
    expect(await client.stop()).toBe(0);
    rmSync(folder, { recursive: true });
  });
});

describe("folders", () => {
  const folder = mkdtempSync(join(tmpdir(), "chithi-thu-muc-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function listed(client: Client, root: string): Promise<string[]> {
    const workspaceFolders = [{ uri: root, name: "bản thảo" }];
    const params = { processId: process.pid, rootUri: null, workspaceFolders, capabilities: {} };
    await client.request("initialize", params);
    client.notify("initialized", {});
    const { drafts } = await client.request<{ drafts: { uri: string }[] }>("chithi/drafts", { refresh: true });
    return drafts.map(({ uri }) => uri);
  }

  it("with links in circles, links to nothing and drafts that cannot be read come to an end, each draft once", async () => {
    mkdirSync(join(folder, "a", "b"), { recursive: true });
    writeFileSync(join(folder, "a", "b", "Chỉ thị.chithi"), FAULTY);
    symlinkSync(folder, join(folder, "a", "b", "vong"));
    symlinkSync(join(folder, "a"), join(folder, "lien-ket"));
    symlinkSync("vong.chithi", join(folder, "vong.chithi"));
    symlinkSync("khong-co", join(folder, "mat.chithi"));
    mkdirSync(join(folder, "thu-muc.chithi"));
    const client = start();
    const root = pathToFileURL(folder).href;
    expect(await listed(client, root)).toEqual([`${root}/a/b/${encodeURIComponent("Chỉ thị.chithi")}`]);
    expect(await client.stop()).toBe(0);
  });

  it("one draft under two addresses is one draft, with the text of the editor", async () => {
    const name = "Chỉ thị.chithi";
    const found = `vscode-vfs://web/bt/${encodeURIComponent(name.normalize("NFD"))}`;
    const opened = `vscode-vfs://web/bt/${name.normalize("NFC")}`;
    const client = start();
    client.answer("chithi/findFiles", () => [found]);
    client.answer("chithi/readFile", (params) => ((params as { uri: string }).uri === found ? FAULTY : null));
    expect(await listed(client, "vscode-vfs://web/bt")).toEqual([found]);
    client.open(opened, FAULTY.replace("Số 5-", "Số 7-"));
    // A drive's letter, too.
    client.open("file:///c%3A/du-thao/a.chithi", FAULTY.replace("Số 5-", "Số 8-"));
    client.open("file:///C:/du-thao/a.chithi", FAULTY.replace("Số 5-", "Số 9-"));
    const { drafts } = await client.request<{ drafts: { uri: string; number: string }[] }>("chithi/drafts", {});
    const numbers = Object.fromEntries(drafts.map(({ uri, number }) => [uri, number]));
    expect(numbers).toEqual({ [opened]: "7-CT/HU", "file:///C:/du-thao/a.chithi": "9-CT/HU" });
    expect(await client.stop()).toBe(0);
  });
});

describe("addresses", () => {
  it.each([
    ["a drive's letter, written in two ways", "file:///c%3A/V%C4%83n%20b%E1%BA%A3n/a.chithi"],
    ["a drive's capital letter", "file:///C:/V%C4%83n%20b%E1%BA%A3n/a.chithi"],
    ["a share of a network", "file://may-chu/chung/a.chithi"],
    ["Vietnamese letters in NFC", `file:///tu/${encodeURIComponent("Chỉ thị số 5.chithi".normalize("NFC"))}`],
    ["Vietnamese letters in NFD", `file:///tu/${encodeURIComponent("Chỉ thị số 5.chithi".normalize("NFD"))}`],
    ["a virtual file system", "vscode-vfs://github/tinh-uy/a.chithi?ref=main#x"],
    ["broken escapes", "file:///tu/100%/a%ZZ.chithi"],
  ])("%s: answers come under the address that the client uses", async (_, uri) => {
    const client = start();
    await client.initialize();
    client.open(uri, FAULTY.replaceAll("\n", "\r\n"));
    const { diagnostics } = await client.published(uri, 1);
    expect(rulesOf(diagnostics)).toEqual(FOUND);
    const [fixAll] = await client.actions(uri, diagnostics[0]?.range as never, ["source.fixAll"]);
    const fixed = applyEdits(FAULTY.replaceAll("\n", "\r\n"), versionedEdits(fixAll?.edit, uri, 1));
    const right = FAULTY.replace("Số 5-", "Số 05-").replace("ngày 3 ", "ngày 03 ");
    expect(fixed).toBe(right.replaceAll("\n", "\r\n"));
    expect(await client.stop()).toBe(0);
  });
});
