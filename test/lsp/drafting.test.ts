import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type {
  CompletionItem,
  CompletionList,
  DocumentHighlight,
  DocumentLink,
  Hover,
  Location,
  SelectionRange,
  SemanticTokens,
  SemanticTokensOptions,
  ServerCapabilities,
  SymbolInformation,
  TextEdit,
} from "vscode-languageserver";
import { SemanticTokenTypes } from "vscode-languageserver";
import type { CitingAnswer, DraftsAnswer, NextNumberAnswer } from "../../server/src/lsp/messages.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { withCursor } from "../unit/cursor.ts";
import { applyEdits, Client, PULLS, rulesOf } from "./client.ts";
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
const SNIPPETS = { textDocument: { completion: { completionItem: { snippetSupport: true } } } };

let client: Client;
let uri: string;
let documents = 0;

/** Opens a text with a caret, and gives what most requests need. */
function openAt(marked: string) {
  const { text, position } = withCursor(marked);
  client.open(uri, text);
  return { text, textDocument: { uri }, position };
}

async function completed(marked: string, context?: object): Promise<CompletionList & { text: string }> {
  const { text, ...at } = openAt(marked);
  const list = await client.request<CompletionList>("textDocument/completion", { ...at, context });
  return { ...list, text };
}

function named(items: readonly CompletionItem[], label: string): CompletionItem {
  const found = items.filter((one) => one.label === label);
  expect(found.map((one) => one.label)).toEqual([label]);
  return found[0] as CompletionItem;
}

describe("an open draft", () => {
  beforeAll(async () => {
    client = new Client();
    await client.initialize({ ...PULLS, ...SNIPPETS }, { snippets: true });
  });
  beforeEach(() => {
    uri = `untitled:soan-${++documents}`;
  });
  afterEach(() => client.notify("textDocument/didClose", { textDocument: { uri } }));
  afterAll(() => client.kill());

  it("completes recipients, with places to fill in and edits elsewhere", async () => {
    const marked = COMMUNE.replace(
      "- Các đồng chí Đảng uỷ viên;\n- Lưu Văn phòng Đảng uỷ.",
      "- Các đồng chí Đảng uỷ viên.\n- luu|",
    );
    const { items, isIncomplete, text } = await completed(marked);
    expect(isIncomplete).toBe(false);
    const item = named(items, "Lưu Văn phòng Đảng uỷ");
    expect(item.filterText).toContain("luu van phong dang uy");
    const edits = [item.textEdit as TextEdit, ...(item.additionalTextEdits ?? [])];
    expect(applyEdits(text, edits)).toContain("- Các đồng chí Đảng uỷ viên;\n- Lưu Văn phòng Đảng uỷ.");
    expect(item.commitCharacters).toBeUndefined();
  });

  it("completes the number as a snippet whose blank is a place to fill in", async () => {
    const { items } = await completed("TỈNH UỶ SƠN HÀ\n*\n|\n\nCHỈ THỊ\nvề an toàn giao thông");
    const item = items.find(({ label }) => label.startsWith("Số")) as CompletionItem;
    expect(item.insertTextFormat).toBe(2);
    expect((item.textEdit as TextEdit).newText).toBe("Số $" + "{1:     }-CT/TU$0");
  });

  it("leaves to the client what its snippets insert", async () => {
    const { items } = await completed("TỈNH UỶ SƠN HÀ\n*\n|");
    expect(items.length).toBeGreaterThan(5);
    expect(items.map(({ label }) => label)).not.toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
  });

  it("writes line breaks as the file has them", async () => {
    const { items } = await completed("TỈNH UỶ SƠN HÀ\r\n*\r\nSố 05-CV/TU\r\nkinh gui|");
    expect((named(items, "Kính gửi:").textEdit as TextEdit).newText).toMatch(/^Kính gửi:\r\n- /);
  });

  it("completes nothing unasked in a sentence, and a citation behind the words that lead to one", async () => {
    const trigger = { triggerKind: 2, triggerCharacter: " " };
    const prose = await completed(COMMUNE.replace("xảy ra nhiều hơn", "xảy ra |nhiều hơn"), trigger);
    expect(prose.items).toEqual([]);
    client.notify("textDocument/didClose", { textDocument: { uri } });
    const cited = await completed(COMMUNE.replace("2. Đảng uỷ", "2. Thực hiện theo |\n\n3. Đảng uỷ"), trigger);
    expect(cited.items.map(({ label }) => label)).toEqual(["Chỉ thị số 05-CT/TU"]);
  });

  it("shows on hover what a component is, in Markdown", async () => {
    const { text: _, ...at } = openAt(COMMUNE.replace("Số 03-CT", "Số |03-CT"));
    const found = await client.request<Hover>("textDocument/hover", at);
    expect(found.contents).toMatchObject({ kind: "markdown", value: expect.stringContaining("**Số và ký hiệu**") });
  });

  it("goes from a reference to the appendix, and back", async () => {
    const { text, ...at } = openAt(COMMUNE.replace("theo Phụ lục 1", "theo Phụ |lục 1"));
    const [definition] = await client.request<Location[]>("textDocument/definition", at);
    const line = definition?.range.start.line ?? -1;
    expect(text.split("\n")[line]).toBe("PHỤ LỤC 1");
    const back = { textDocument: { uri }, position: { line, character: 2 }, context: { includeDeclaration: false } };
    const places = await client.request<Location[]>("textDocument/references", back);
    expect(places.map(({ range }) => range.start.line)).toEqual([at.position.line]);
    const highlights = await client.request<DocumentHighlight[]>("textDocument/documentHighlight", at);
    expect(highlights).toHaveLength(2);
  });

  it("selects from the word outwards", async () => {
    const { text, ...at } = openAt(COMMUNE.replace("khắc phục hậu quả", "khắc ph|ục hậu quả"));
    const params = { textDocument: at.textDocument, positions: [at.position] };
    const [first] = await client.request<SelectionRange[]>("textDocument/selectionRange", params);
    const line = text.split("\n")[at.position.line] ?? "";
    expect(line.slice(first?.range.start.character, first?.range.end.character)).toBe("phục");
    let depth = 0;
    for (let range = first; range !== undefined; range = range.parent) depth++;
    expect(depth).toBeGreaterThan(3);
  });

  it("finds nothing of a document that is not open, and does not fall over", async () => {
    const at = { textDocument: { uri: "untitled:khong-co" }, position: { line: 0, character: 0 } };
    expect(await client.request("textDocument/completion", at)).toBeNull();
    expect(await client.request("textDocument/hover", at)).toBeNull();
    expect(await client.request("textDocument/definition", at)).toEqual([]);
    expect(await client.request("chithi/citingDrafts", { uri: "untitled:khong-co" })).toBeNull();
  });
});

it("colours what only the whole draft tells, in the protocol's own types and without overlaps", async () => {
  client = new Client();
  const { capabilities } = (await client.initialize()) as { capabilities: ServerCapabilities };
  const types = (capabilities.semanticTokensProvider as SemanticTokensOptions).legend.tokenTypes;
  expect(types.filter((type) => !Object.values<string>(SemanticTokenTypes).includes(type))).toEqual([]);
  uri = "untitled:mau";
  client.open(uri, COMMUNE);
  const { data } = await client.request<SemanticTokens>("textDocument/semanticTokens/full", { textDocument: { uri } });
  const lines = COMMUNE.split("\n");
  const tokens: string[] = [];
  let [line, character, end] = [0, 0, 0];
  for (let n = 0; n < data.length; n += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(n, n + 4);
    if (down > 0) [character, end] = [0, 0];
    line += down;
    character += right;
    expect(character).toBeGreaterThanOrEqual(end);
    end = character + length;
    expect(end).toBeLessThanOrEqual(lines[line]?.length ?? 0);
    tokens.push(`${types[type]}: ${lines[line]?.slice(character, end)}`);
  }
  expect(tokens).toEqual(
    expect.arrayContaining([
      "keyword: CHỈ THỊ",
      "number: Số 03-CT/ĐU",
      "type: Chỉ thị số 05-CT/TU",
      "macro: PCTT",
      "operator: 1.",
      "variable: Phụ lục 1",
      "property: - Các đồng chí Đảng uỷ viên;",
      "variable: Nguyễn Văn An",
    ]),
  );
  client.kill();
});

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
    const { text, textDocument } = openAt(`${COMMUNE}|`);
    const links = () => client.request<DocumentLink[]>("textDocument/documentLink", { textDocument });
    const definition = (words: string) => {
      const { position } = withCursor(text.replace(words, (found) => `${found.slice(0, -1)}|${found.slice(-1)}`));
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
    const { text: _, ...place } = openAt(marked);
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
