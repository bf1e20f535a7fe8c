import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type {
  CompletionItem,
  CompletionList,
  DocumentHighlight,
  Hover,
  Location,
  SelectionRange,
  SemanticTokens,
  SemanticTokensOptions,
  ServerCapabilities,
  TextEdit,
} from "vscode-languageserver";
import { SemanticTokenTypes } from "vscode-languageserver";
import { withCursor } from "../unit/cursor.ts";
import { applyEdits, Client, PULLS } from "./client.ts";
import { example } from "./drafts.ts";

const COMMUNE = example("mau-chi-thi-hd05-dang-uy-xa.chithi");
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
