import * as vscode from "vscode";
import { withCursor } from "../../unit/cursor.ts";
import { citedDraftKnown, citedUri, found } from "./citedDraft.ts";
import { assertEqual, close, closeAll, findings, open, until, untitled } from "./drafts.ts";
import { test } from "./registry.ts";

const REGULATION = `HƯỚNG DẪN
về giữ gìn vệ sinh nơi công cộng
-----

1. Quét dọn đường làng, ngõ xóm.
2. Trồng cây theo Phụ lục 1.
3. Thực hiện mục |2 nêu trên; báo cáo theo Phụ lục 1.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Nguyễn Văn An

PHỤ LỤC 1
Danh mục cây trồng
`;

function positionOf(document: vscode.TextDocument, text: string, offset = 1): vscode.Position {
  return document.positionAt(document.getText().indexOf(text) + offset);
}

/** Where something is, as line, counted from 1, and the text there. */
async function placesOf({ uri, range }: vscode.Location): Promise<string> {
  const document = await vscode.workspace.openTextDocument(uri);
  return `${range.start.line + 1} ${document.getText(range)}`;
}

async function ask(command: string, uri: vscode.Uri, position: vscode.Position): Promise<string[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(command, uri, position);
  const locations = found.map((one) =>
    "targetUri" in one ? new vscode.Location(one.targetUri, one.targetRange) : one,
  );
  return Promise.all(locations.map(placesOf));
}

async function hoverAt(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", uri, position);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((one) => (typeof one === "string" ? one : one.value))
    .join("\n");
}

async function regulation(): Promise<{ document: vscode.TextDocument; caret: vscode.Position }> {
  const { text, position } = withCursor(REGULATION);
  const { document } = await untitled(text);
  await findings(document);
  return { document, caret: new vscode.Position(position.line, position.character) };
}

test("“mục 2” leads to its section, and back to where it is named", async () => {
  const { document, caret } = await regulation();
  assertEqual(await ask("vscode.executeDefinitionProvider", document.uri, caret), ["6 2."], "the section");
  const named = await ask("vscode.executeReferenceProvider", document.uri, new vscode.Position(5, 0));
  assertEqual(named.sort(), ["6 2.", "7 2"], "where it is named");
  const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
    "vscode.executeDocumentHighlights",
    document.uri,
    caret,
  );
  assertEqual(highlights.map(({ range }) => document.getText(range)).sort(), ["2", "2."], "what lights up");
  await close();
});

test("“Phụ lục 1” leads to the appendix, and back to every mention", async () => {
  const { document } = await regulation();
  const caret = positionOf(document, "Phụ lục 1");
  assertEqual(await ask("vscode.executeDefinitionProvider", document.uri, caret), ["14 PHỤ LỤC 1"], "the appendix");
  const named = await ask("vscode.executeReferenceProvider", document.uri, caret);
  assertEqual(named.sort(), ["14 PHỤ LỤC 1", "6 Phụ lục 1", "7 Phụ lục 1"], "where it is named");
  await close();
});

test("hover on a component tells its clause, where it stands and how it is set, on an abbreviation its full form", async () => {
  const { document } = await open("co-loi.chithi");
  await findings(document);
  const number = await hoverAt(document.uri, positionOf(document, "Số 5-CT", 4));
  for (const part of ["**Số và ký hiệu**", "HD 05, Phần II, I.3.2", "Chỗ đứng: Phía trái", "cỡ 14", "Ví dụ: “Số"]) {
    if (!number.includes(part)) throw new Error(`“${part}” is not in ${number}`);
  }
  await close();
  const short = await untitled(document.getText().replace("các thôn", "UBND").replace("một số thôn", "UBND xã"));
  await findings(short.document);
  const full = await hoverAt(short.document.uri, positionOf(short.document, "UBND", 2));
  if (!full.includes("Uỷ ban nhân dân")) throw new Error(`the full form is not in ${full}`);
  await close();
});

test("a citation of a draft in the workspace is a link, and hover tells what it is", async () => {
  await citedDraftKnown();
  const uri = citedUri();
  const { document } = await open("co-loi.chithi");
  await findings(document);
  const links = await until("the citation is a link", async () => {
    const all = await vscode.commands.executeCommand<vscode.DocumentLink[]>("vscode.executeLinkProvider", document.uri);
    const own = all.filter(({ target }) => target?.path === uri.path);
    return own.length > 0 ? own : undefined;
  });
  assertEqual(
    links.map(({ range }) => document.getText(range)),
    ["Chỉ thị số 08-CT/TU"],
    "the links",
  );
  const caret = positionOf(document, "08-CT/TU");
  const text = await hoverAt(document.uri, caret);
  for (const part of ["Chỉ thị số 08-CT/TU", "12/5/2026", "phòng cháy, chữa cháy và cứu nạn, cứu hộ"]) {
    if (!text.includes(part)) throw new Error(`“${part}” is not in ${text}`);
  }
  const [definition] = await vscode.commands.executeCommand<vscode.Location[]>(
    "vscode.executeDefinitionProvider",
    document.uri,
    caret,
  );
  assertEqual(definition?.uri.path, uri.path, "where the citation leads");
  await closeAll();
});

test("workspace symbols are drafts, found by number and by words of the abstract without marks", async () => {
  await citedDraftKnown();
  const uri = citedUri();
  for (const query of ["08-ct/tu", "cuu nan cuu ho"]) {
    const symbols = await until(`“${query}” is found`, async () => {
      const all = await found(query);
      return all.some(({ location }) => location.uri.path === uri.path) ? all : undefined;
    });
    const own = symbols.filter(({ location }) => location.uri.path === uri.path);
    assertEqual(
      own.map(({ name }) => name),
      ["Chỉ thị số 08-CT/TU về phòng cháy, chữa cháy và cứu nạn, cứu hộ"],
      `its name, found by “${query}”`,
    );
  }
  await closeAll();
});

test("the selection grows from the word to the sentence, the point, the section and the body", async () => {
  const { document } = await open("co-loi.chithi");
  await findings(document);
  const [first] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
    "vscode.executeSelectionRangeProvider",
    document.uri,
    [positionOf(document, "kiểm tra lần đầu")],
  );
  const texts: string[] = [];
  for (let one = first; one !== undefined; one = one.parent as vscode.SelectionRange) {
    texts.push(document.getText(one.range));
  }
  assertEqual(texts[0], "kiểm", "the word");
  const steps = ["a) Hoàn thành", "2. Lãnh đạo", "Thời gian qua"];
  const reached = steps.map((start) => texts.findIndex((text) => text.startsWith(start)));
  assertEqual(
    reached.every((at, n) => at > (reached[n - 1] ?? 0)),
    true,
    `point, section and body, in this order, at ${reached.join(", ")}`,
  );
  await close();
});

test("semantic tokens come with a legend that names all of them", async () => {
  const { document } = await open("co-loi.chithi");
  await findings(document);
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
    "vscode.provideDocumentSemanticTokensLegend",
    document.uri,
  );
  const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
    "vscode.provideDocumentSemanticTokens",
    document.uri,
  );
  assertEqual(data.length > 0 && data.length % 5 === 0, true, `whole tokens in ${data.length} numbers`);
  let [line, character] = [0, 0];
  const tokens: string[] = [];
  for (let n = 0; n < data.length; n += 5) {
    const [down = 0, right = 0, length = 0, type = -1] = data.slice(n, n + 4);
    character = down === 0 ? character + right : right;
    line += down;
    tokens.push(
      `${legend.tokenTypes[type]} ${document.getText(new vscode.Range(line, character, line, character + length))}`,
    );
  }
  assertEqual(
    tokens.filter((token) => token.startsWith("undefined")),
    [],
    "tokens without a type",
  );
  assertEqual(
    tokens.some((token) => token.includes("08-CT/TU")),
    true,
    `the citation among ${tokens.join(" | ")}`,
  );
  await close();
});
