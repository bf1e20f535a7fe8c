import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DocumentLink, Hover, Location, SymbolInformation } from "vscode-languageserver";
import type { CitingAnswer, DraftsAnswer, NextNumberAnswer } from "../../server/src/lsp/messages.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { withCursor } from "../unit/cursor.ts";
import { Client, PULLS, rulesOf } from "./client.ts";
import { example } from "./drafts.ts";

const COMMUNE = example("mau-chi-thi-hd05-dang-uy-xa.chithi");
const PROVINCE = `TỈNH UỶ SƠN HÀ
*
Số 05-CT/TU

ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hà, ngày 12 tháng 3 năm 2026

CHỈ THỊ
CỦA BAN THƯỜNG VỤ TỈNH UỶ
về chủ động ứng phó với thiên tai trong tình hình mới
-----

Ban Thường vụ Tỉnh uỷ yêu cầu các cấp uỷ thực hiện.
`;

let client: Client;
let uri: string;

describe("a folder of drafts", () => {
  let folder: string;
  const at = (name: string) => join(folder, name);
  const address = (name: string) => pathToFileURL(at(name)).href;
  const COMMUNE_FILE = "chi-thi-03.chithi";
  const PROVINCE_FILE = "tinh-uy-05.chithi";

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "chithi-"));
    mkdirSync(at("2026"));
    mkdirSync(at("node_modules"));
    writeFileSync(at(COMMUNE_FILE), COMMUNE.replace("Số 03-CT", "Số 3-CT"));
    writeFileSync(join(folder, "2026", PROVINCE_FILE), PROVINCE);
    writeFileSync(at("ghi-chep.txt"), "Không phải bản thảo.");
    writeFileSync(join(folder, "node_modules", "la.chithi"), PROVINCE);
    writeFileSync(at(".chithi.json"), '{ "nhiemKy": { "tu": "2025-10-03" } }');
    client = new Client();
    const capabilities = { ...PULLS, workspace: { workspaceFolders: true, diagnostics: { refreshSupport: true } } };
    await client.request("initialize", {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "bản thảo" }],
      capabilities,
      initializationOptions: { today: "2026-11-22" },
    });
    client.notify("initialized", {});
  });
  afterEach(() => {
    client.kill();
    rmSync(folder, { recursive: true });
  });

  const drafts = (refresh = false) => client.request<DraftsAnswer>("chithi/drafts", { refresh });

  it("is listed with kind, number, date and findings, the worst first", async () => {
    const { drafts: found, complete } = await drafts();
    expect(complete).toBe(true);
    expect(found.map((one) => [one.title, one.kindName, one.number, one.date])).toEqual([
      ["Chỉ thị số 05-CT/TU", "Chỉ thị", "05-CT/TU", "2026-03-12"],
      ["Chỉ thị số 3-CT/ĐU", "Chỉ thị", "3-CT/ĐU", "2026-06-15"],
    ]);
    const errors = found.map(({ counts }) => counts?.error ?? 0);
    expect(errors[0]).toBeGreaterThan(errors[1] ?? 0);
    expect(errors[1]).toBeGreaterThan(0);
  });

  it("has its findings counted once its settings are known, and again when they change", async () => {
    client.open(address(COMMUNE_FILE), COMMUNE.replace("Số 03-CT", "Số 3-CT"));
    await drafts();
    const errors = async (file: string) =>
      (await drafts()).drafts.find((one) => one.uri === address(file))?.counts?.error ?? null;
    // Those of the open draft may be on their way: the client is told when they are there.
    while ((await errors(COMMUNE_FILE)) === null) await client.take("chithi/draftsChanged");
    const before = await errors(COMMUNE_FILE);
    const saved = await errors(`2026/${PROVINCE_FILE}`);
    expect(Math.min(before ?? 0, saved ?? 0)).toBeGreaterThan(0);
    const off = Object.fromEntries(RULES.map(({ id }) => [id, "off"]));
    writeFileSync(at(".chithi.json"), JSON.stringify({ rules: off }));
    const changes = [{ uri: address(".chithi.json"), type: 2 }];
    client.inbox.splice(0);
    client.notify("workspace/didChangeWatchedFiles", { changes });
    await client.take("chithi/draftsChanged");
    while ((await errors(COMMUNE_FILE)) === before) await client.take("chithi/draftsChanged");
    expect(await errors(COMMUNE_FILE)).toBe(0);
    expect(await errors(`2026/${PROVINCE_FILE}`)).toBe(0);
  });

  it("is listed without what an editor only shows: an earlier commit, what a draft would become", async () => {
    const shown = [
      `git:${new URL(address(COMMUNE_FILE)).pathname}?%7B%22ref%22%3A%22HEAD%22%7D`,
      "chithi-xem-truoc:/1/Untitled-1.chithi",
    ];
    for (const one of shown) client.open(one, COMMUNE);
    client.open("untitled:Untitled-1", COMMUNE.replace("Số 3-", "Số 4-"));
    const listed = (await drafts()).drafts.map((one) => one.uri);
    expect(listed).toContain("untitled:Untitled-1");
    expect(listed.filter((one) => shown.includes(one))).toEqual([]);
    // The file that it is of has its number: it is no second document of that number.
    for (const one of shown) expect(rulesOf((await client.pull(one)).items)).not.toContain("so-ky-hieu/trung-so");
    client.notify("textDocument/didClose", { textDocument: { uri: "untitled:Untitled-1" } });
    expect((await drafts()).drafts.map((one) => one.uri)).not.toContain("untitled:Untitled-1");
  });

  it("stays listed when it was made after the folder was read, and is closed, in an editor that tells of no files", async () => {
    await drafts();
    const listed = async () => (await drafts()).drafts.map((one) => one.title).sort();
    const saved = ["moi.chithi", "node_modules/moi.chithi"];
    for (const [n, name] of [...saved, "chua-ghi.chithi"].entries()) {
      const text = COMMUNE.replace("Số 03-CT", `Số ${41 + n}-CT`);
      client.open(address(name), text);
      if (saved.includes(name)) writeFileSync(at(name), text);
    }
    expect(await listed()).toEqual(
      ["05-CT/TU", "3-CT/ĐU", "41-CT/ĐU", "42-CT/ĐU", "43-CT/ĐU"].map((one) => `Chỉ thị số ${one}`),
    );
    for (const name of [...saved, "chua-ghi.chithi"])
      client.notify("textDocument/didClose", { textDocument: { uri: address(name) } });
    // Whether a file is there is looked up behind the closing, of which the client is told.
    while ((await listed()).includes("Chỉ thị số 43-CT/ĐU")) await client.take("chithi/draftsChanged");
    expect(await listed()).toEqual(["Chỉ thị số 05-CT/TU", "Chỉ thị số 3-CT/ĐU", "Chỉ thị số 41-CT/ĐU"]);
  });

  it("is not read before somebody asks", async () => {
    client.open(address(COMMUNE_FILE), COMMUNE);
    const params = { textDocument: { uri: address(COMMUNE_FILE) } };
    expect(await client.request<DocumentLink[]>("textDocument/documentLink", params)).toEqual([]);
    await drafts();
    const links = await client.request<DocumentLink[]>("textDocument/documentLink", params);
    expect(new Set(links.map(({ target }) => target))).toEqual(new Set([address(`2026/${PROVINCE_FILE}`)]));
  });

  it("is found by number and abstract without marks", async () => {
    const found = await client.request<SymbolInformation[]>("workspace/symbol", { query: "ung pho thien tai" });
    expect(found.map(({ name, location }) => [name, location.uri])).toEqual([
      ["Chỉ thị số 05-CT/TU về chủ động ứng phó với thiên tai trong tình hình mới", address(`2026/${PROVINCE_FILE}`)],
    ]);
  });

  it("tells which drafts cite one, what is open counting before what is saved", async () => {
    uri = address(`2026/${PROVINCE_FILE}`);
    client.open(uri, PROVINCE);
    const citing = async () => (await client.request<CitingAnswer>("chithi/citingDrafts", { uri })).places;
    expect((await citing()).map((one) => one.uri)).toEqual([address(COMMUNE_FILE), address(COMMUNE_FILE)]);
    client.open(address(COMMUNE_FILE), COMMUNE.replaceAll("05-CT/TU", "06-CT/TU"));
    expect(await citing()).toEqual([]);
    client.notify("textDocument/didClose", { textDocument: { uri: address(COMMUNE_FILE) } });
    await drafts(true);
    expect(await citing()).toHaveLength(2);
  });

  it("names the draft that others may cite; one without a number none can cite", async () => {
    uri = address(`2026/${PROVINCE_FILE}`);
    client.open(uri, PROVINCE);
    expect((await client.request<CitingAnswer>("chithi/citingDrafts", { uri })).title).toBe("Chỉ thị số 05-CT/TU");
    client.change(uri, 2, [{ text: PROVINCE.replace("Số 05-", "Số      -") }]);
    expect(await client.request("chithi/citingDrafts", { uri })).toEqual({ title: null, places: [] });
  });

  it("is read by whoever goes to a cited draft, and not by whoever goes to a section", async () => {
    uri = address(COMMUNE_FILE);
    client.open(uri, COMMUNE);
    const textDocument = { uri };
    const links = () => client.request<DocumentLink[]>("textDocument/documentLink", { textDocument });
    const definition = (words: string) => {
      const { position } = withCursor(COMMUNE.replace(words, (found) => `${found.slice(0, -1)}|${found.slice(-1)}`));
      return client.request<Location[]>("textDocument/definition", { textDocument, position });
    };
    expect((await definition("theo Phụ lục 1")).map((one) => one.uri)).toEqual([uri]);
    expect(await links()).toEqual([]);
    const cited = address(`2026/${PROVINCE_FILE}`);
    expect((await definition("Chỉ thị số 05-CT/TU")).map((one) => one.uri)).toEqual([cited]);
    expect((await links()).map(({ target }) => target)).toContain(cited);
  });

  it("leads from a citation to the draft, and shows on hover what the text does not tell", async () => {
    await drafts();
    uri = address(COMMUNE_FILE);
    const marked = COMMUNE.replace(
      "Chỉ thị số 05-CT/TU, ngày 12/3/2026 của Ban Thường vụ Tỉnh uỷ về chủ động ứng phó với thiên tai trong tình hình mới",
      "Chỉ thị số 05|-CT/TU",
    );
    const { text, position } = withCursor(marked);
    client.open(uri, text);
    const place = { textDocument: { uri }, position };
    const [definition] = await client.request<Location[]>("textDocument/definition", place);
    expect(definition?.uri).toBe(address(`2026/${PROVINCE_FILE}`));
    const hover = await client.request<Hover>("textDocument/hover", place);
    expect(JSON.stringify(hover.contents)).toContain("Ngày: 12/3/2026");
  });

  it("tells the next number of a series in the term", async () => {
    const next = (typeCode: string, bodyCode: string, more: object = {}) =>
      client.request<NextNumberAnswer>("chithi/nextNumber", {
        uri: address("moi.chithi"),
        typeCode,
        bodyCode,
        ...more,
      });
    expect(await next("CT", "ĐU")).toEqual({ next: 4, complete: true });
    expect(await next("CT", "TU")).toEqual({ next: 6, complete: true });
    expect(await next("NQ", "TU")).toEqual({ next: null, complete: true });
    // All đảng uỷ share their letters: another's drafts do not count.
    expect((await next("CT", "ĐU", { issuer: "Đảng ủy xã An Phú" })).next).toBe(4);
    expect((await next("CT", "ĐU", { issuer: "ĐẢNG UỶ PHƯỜNG HOÀ BÌNH" })).next).toBeNull();
  });

  it("makes a number that is used twice a finding, until it no longer is", async () => {
    const other = "trung-so.chithi";
    writeFileSync(at(other), COMMUNE);
    uri = address(COMMUNE_FILE);
    client.open(uri, COMMUNE);
    const TWICE = "so-ky-hieu/trung-so";
    const before = await client.pull(uri);
    expect(rulesOf(before.items)).not.toContain(TWICE);
    await drafts();
    await client.take("workspace/diagnostic/refresh");
    const after = await client.pull(uri, before.resultId);
    expect(after.kind).toBe("full");
    expect(rulesOf(after.items)).toContain(TWICE);
    unlinkSync(at(other));
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: address(other), type: 3 }] });
    await client.take("workspace/diagnostic/refresh");
    expect(rulesOf((await client.pull(uri, after.resultId)).items)).not.toContain(TWICE);
  });
});

it("asks the client for files where it cannot reach them", async () => {
  client = new Client();
  const texts: Readonly<Record<string, string>> = {
    "vscode-vfs://web/bt/a.chithi": COMMUNE,
    "vscode-vfs://web/bt/b.chithi": PROVINCE,
  };
  client.answer("chithi/findFiles", (params) =>
    (params as { folder: string }).folder === "vscode-vfs://web/bt" ? Object.keys(texts) : [],
  );
  client.answer("chithi/readFile", (params) => texts[(params as { uri: string }).uri] ?? null);
  await client.request("initialize", {
    processId: process.pid,
    rootUri: "vscode-vfs://web/bt",
    capabilities: {},
    initializationOptions: { today: "2026-11-22" },
  });
  client.notify("initialized", {});
  const { drafts } = await client.request<DraftsAnswer>("chithi/drafts", {});
  expect(new Set(drafts.map((one) => one.uri))).toEqual(new Set(Object.keys(texts)));
  client.kill();
});
