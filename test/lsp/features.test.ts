import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CodeAction, Diagnostic, DocumentSymbol, FoldingRange, TextEdit } from "vscode-languageserver";
import { applyEdits, Client, PULLS, rulesOf, versionedEdits } from "./client.ts";
import { example, FAULTY } from "./drafts.ts";

const NUMBER = "so-ky-hieu/them-so-0";
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
let client: Client;
let uri: string;
let documents = 0;

beforeAll(async () => {
  client = new Client();
  await client.initialize(PULLS);
});
beforeEach(() => {
  uri = `untitled:van-ban-${++documents}`;
});
afterEach(() => client.notify("textDocument/didClose", { textDocument: { uri } }));
afterAll(() => client.kill());

async function findings(text: string, version = 1): Promise<Diagnostic[]> {
  client.open(uri, text, version);
  return (await client.pull(uri)).items;
}

function named(actions: readonly CodeAction[], rule: string, title: RegExp): CodeAction {
  const found = actions.filter((one) => title.test(one.title) && one.diagnostics?.some(({ code }) => code === rule));
  expect(found.map((one) => one.title)).toHaveLength(1);
  return found[0] as CodeAction;
}

describe("outline", () => {
  it("names header, sections, dissemination, recipients and signature", async () => {
    client.open(uri, FAULTY);
    const symbols = await client.symbols(uri);
    expect(symbols.map(({ name }) => name)).toEqual([
      "Phần đầu văn bản",
      "1. Tuyên truyền sâu rộng đến cán bộ, đảng viên và Nhân dân.",
      "2. Kiểm tra, rà soát:",
      "Câu phổ biến",
      "Nơi nhận",
      "Chữ ký",
    ]);
    expect(symbols[2]?.children?.map(({ name }) => name)).toEqual(["a) Các khu dân cư.", "b) Các chợ, kho hàng."]);
    expect(symbols[4]?.children).toHaveLength(2);
  });

  const notAfter = (a: { line: number; character: number }, b: { line: number; character: number }) =>
    a.line < b.line || (a.line === b.line && a.character <= b.character);
  function badlyNested(symbols: readonly DocumentSymbol[]): string[] {
    return symbols.flatMap(({ name, range, selectionRange, children = [] }) => {
      const inside = [selectionRange, ...children.map((child) => child.range)];
      const bad = inside.some((part) => !notAfter(range.start, part.start) || !notAfter(part.end, range.end));
      return [...(bad || name.trim() === "" ? [name] : []), ...badlyNested(children)];
    });
  }

  it.each(["mau-quy-dinh-hd36.chithi", "mau-quyet-dinh-hd05-ban-sao.chithi", "loi-de-muc.chithi"])(
    "is one that editors accept: %s",
    async (name) => {
      client.open(uri, example(name));
      const symbols = await client.symbols(uri);
      expect(symbols.length).toBeGreaterThan(2);
      expect(badlyNested(symbols)).toEqual([]);
    },
  );
});

it("folds header, sections, recipients, signature and comments", async () => {
  client.open(uri, `${FAULTY}<!-- hai\ndòng -->\n`);
  const ranges = await client.request<FoldingRange[]>("textDocument/foldingRange", { textDocument: { uri } });
  const lines = FAULTY.split("\n");
  const shown = ranges.map(({ startLine, endLine, kind }) => [lines[startLine] ?? "", lines[endLine] ?? "", kind]);
  expect(shown).toContainEqual(["ĐẢNG BỘ TỈNH SƠN HÀ", "-----", "region"]);
  expect(shown).toContainEqual(["2. Kiểm tra, rà soát:", "b) Các chợ, kho hàng.", "region"]);
  expect(shown).toContainEqual(["Nơi nhận:", "- Lưu Văn phòng Huyện uỷ.", "region"]);
  expect(shown).toContainEqual(["T/M BAN THƯỜNG VỤ", "Nguyễn Văn An", "region"]);
  expect(ranges.filter(({ kind }) => kind === "comment")).toEqual([
    { startLine: lines.length - 1, endLine: lines.length, kind: "comment" },
  ]);
});

describe("quick fixes", () => {
  it("repair the finding under the caret, preferred where they are safe, in this version", async () => {
    const found = (await findings(FAULTY, 4)).find(({ code }) => code === NUMBER) as Diagnostic;
    const caret = { start: found.range.end, end: found.range.end };
    const fix = named(await client.actions(uri, caret), NUMBER, /^(?!Bỏ qua)/);
    expect(fix).toMatchObject({ kind: "quickfix", isPreferred: true, diagnostics: [found] });
    const fixed = applyEdits(FAULTY, versionedEdits(fix.edit, uri, 4));
    expect(fixed).toBe(FAULTY.replace("Số 5-", "Số 05-"));
    const elsewhere = { line: 14, character: 0 };
    expect(await client.actions(uri, { start: elsewhere, end: elsewhere }, ["quickfix"])).toEqual([]);
  });

  it("propose what is missing, without preferring it", async () => {
    const text = FAULTY.replace(/Nơi nhận:[\s\S]*?\n\n/, "");
    await findings(text);
    const fix = named(await client.actions(uri, WHOLE, ["quickfix"]), "noi-nhan/thieu", /^(?!Bỏ qua)/);
    expect(fix.isPreferred).toBeUndefined();
    const fixed = applyEdits(text, versionedEdits(fix.edit, uri, 1));
    client.notify("textDocument/didClose", { textDocument: { uri } });
    expect(rulesOf(await findings(fixed))).not.toContain("noi-nhan/thieu");
  });

  it("are of the kinds that the client wants", async () => {
    await findings(FAULTY);
    const kinds = async (...only: string[]) => [
      ...new Set((await client.actions(uri, WHOLE, only)).map((a) => a.kind)),
    ];
    expect(await kinds("quickfix")).toEqual(["quickfix"]);
    expect(await kinds("source")).toEqual(["source.fixAll.chithi"]);
    expect(await kinds("source.fixAll")).toEqual(["source.fixAll.chithi"]);
    expect(await kinds("source.fixAll.chithi", "quickfix")).toEqual(["quickfix", "source.fixAll.chithi"]);
    expect(await kinds("source.fixAll.khac")).toEqual([]);
    expect(await kinds("refactor")).toEqual(["refactor.rewrite.chithi"]);
    expect(await kinds("refactor.extract")).toEqual([]);
    const automatic = { diagnostics: [], triggerKind: 2 };
    const offered = await client.request<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri },
      range: WHOLE,
      context: automatic,
    });
    expect(new Set(offered.map(({ kind }) => kind))).toEqual(new Set(["quickfix"]));
  });

  it.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
  ])("write the line endings of the document: %s", async (_, eol) => {
    const text = FAULTY.replace(/Nơi nhận:[\s\S]*?\n\n/, "").replaceAll("\n", eol);
    await findings(text);
    const actions = await client.actions(uri, WHOLE);
    const texts = actions.flatMap(({ edit }) => versionedEdits(edit, uri, 1).map(({ newText }) => newText));
    const endings = texts.flatMap((one) => [...one.matchAll(/\r?\n|\r/g)].map(([ending]) => ending));
    expect(new Set(endings)).toEqual(new Set([eol]));
  });
});

describe("refactorings", () => {
  const at = (text: string, words: string) => {
    const line = text.split("\n").findIndex((one) => one.includes(words));
    return { start: { line, character: 3 }, end: { line, character: 3 } };
  };
  const offered = async (text: string, words: string) => {
    await findings(text);
    return client.actions(uri, at(text, words), ["refactor"]);
  };
  const BODY = "KẾ HOẠCH\nvề giữ gìn vệ sinh\n-----\n1. Một.\n2. Hai.\n3. Theo các mục 2-3.\n";

  it("do to the section at the caret what VS Code has commands for", async () => {
    const actions = await offered(BODY, "2. Hai");
    expect(actions.map(({ title }) => title)).toEqual([
      "Đưa đề mục lên trên (còn 1 chỗ nhắc đến để xem lại)",
      "Đưa đề mục xuống dưới",
      "Hạ đề mục xuống một cấp (còn 1 chỗ nhắc đến để xem lại)",
      "Bỏ số của đề mục (còn 1 chỗ nhắc đến để xem lại)",
    ]);
    const down = applyEdits(BODY, versionedEdits(actions[1]?.edit, uri, 1));
    expect(down).toBe("KẾ HOẠCH\nvề giữ gìn vệ sinh\n-----\n1. Một.\n2. Theo các mục 2-3.\n3. Hai.\n");
  });

  it("do to the whole draft what it can bear, with the caret in the header", async () => {
    expect((await offered(FAULTY, "ĐẢNG CỘNG SẢN")).map(({ title }) => title)).toEqual([
      "Chuyển bản thảo sang Hướng dẫn 05-HD/VPTW",
      "Lập bản sao",
    ]);
    client.notify("textDocument/didClose", { textDocument: { uri } });
    const now = FAULTY.replace("năm 2024", "năm 2026");
    expect((await offered(now, "ĐẢNG CỘNG SẢN")).map(({ title }) => title)).toEqual(["Lập bản sao"]);
  });

  it("are not made ready in a long text", async () => {
    expect(await offered(BODY + "Các chi bộ quét dọn.\n".repeat(12_000), "2. Hai")).toEqual([]);
  });
});

describe("code actions that are resolved late", () => {
  const LATE = { codeAction: { dataSupport: true, resolveSupport: { properties: ["edit"] } } };
  let late: Client;
  beforeAll(async () => {
    late = new Client();
    const { capabilities } = await late.initialize({ textDocument: { ...PULLS.textDocument, ...LATE } });
    expect((capabilities as { codeActionProvider: object }).codeActionProvider).toMatchObject({
      resolveProvider: true,
    });
  });
  afterAll(() => late.kill());
  const HEAD = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

  it("are offered without edits, and get them once they are chosen", async () => {
    late.open(uri, FAULTY, 1);
    const offered = await late.actions(uri, HEAD, ["refactor", "source"]);
    expect(offered.map(({ title, edit }) => [title, edit])).toEqual([
      ["Chuyển bản thảo sang Hướng dẫn 05-HD/VPTW", undefined],
      ["Lập bản sao", undefined],
      ["Sửa tất cả lỗi tự sửa được", undefined],
    ]);
    for (const one of offered) {
      const { edit } = await late.request<CodeAction>("codeAction/resolve", one);
      expect(versionedEdits(edit, uri, 1), one.title).not.toEqual([]);
    }
  });

  it("stay without edits where the text has changed meanwhile", async () => {
    late.open(uri, FAULTY, 1);
    const [first] = await late.actions(uri, HEAD, ["refactor"]);
    late.change(uri, 2, [{ text: "Chữ khác" }]);
    expect(await late.request<CodeAction>("codeAction/resolve", first)).toEqual(first);
    await expect(late.request("codeAction/resolve", { title: "?" })).rejects.toThrow("data.uri phải là một chuỗi");
  });

  it("are not offered where they would change nothing", async () => {
    const faultless = example("mau-chi-thi-hd05-tinh-uy.chithi");
    late.open(uri, faultless, 1);
    expect((await late.actions(uri, HEAD, ["refactor", "source"])).map(({ title }) => title)).toEqual(["Lập bản sao"]);
  });
});

describe("ignoring", () => {
  const ignored = async (text: string, rule: string, title: RegExp) => {
    await findings(text);
    const action = named(await client.actions(uri, WHOLE, ["quickfix"]), rule, title);
    const changed = applyEdits(text, versionedEdits(action.edit, uri, 1));
    client.notify("textDocument/didClose", { textDocument: { uri } });
    return { changed, left: rulesOf(await findings(changed)) };
  };

  it("writes a comment above the line, and the finding is gone", async () => {
    const text = FAULTY.replace("Số 5", "  Số 5").replaceAll("\n", "\r\n");
    const { changed, left } = await ignored(text, NUMBER, /^Bỏ qua ở đây/);
    expect(changed).toContain(`\r\n  <!-- chithi-bo-qua ${NUMBER}: lý do -->\r\n  Số 5-CT/HU\r\n`);
    expect(left).not.toContain(NUMBER);
    expect(left).not.toContain("bo-qua/thua");
  });

  it("speaks for the whole file where something is missing, behind a byte order mark", async () => {
    const text = `\ufeff${FAULTY.replace(/Nơi nhận:[\s\S]*?\n\n/, "")}`;
    const { changed, left } = await ignored(text, "noi-nhan/thieu", /^Bỏ qua trong cả tệp/);
    expect(changed).toBe(text.replace("\ufeff", "\ufeff<!-- chithi-bo-qua-tep noi-nhan/thieu: lý do -->\n"));
    expect(left).not.toContain("noi-nhan/thieu");
    expect(left).not.toContain("bo-qua/thua");
  });

  it("works for every finding of a draft with many", async () => {
    const text = example("loi-noi-nhan-chu-ky.chithi");
    const found = await findings(text);
    const actions = (await client.actions(uri, WHOLE, ["quickfix"])).filter(({ title }) => title.startsWith("Bỏ qua"));
    expect(new Set(actions.map(({ diagnostics }) => JSON.stringify(diagnostics))).size).toBe(found.length);
    for (const action of actions) {
      const [of] = action.diagnostics as [Diagnostic];
      const changed = applyEdits(text, versionedEdits(action.edit, uri, 1));
      client.open("untitled:bo-qua", changed);
      const { items } = await client.pull("untitled:bo-qua");
      const sameAsBefore = ({ code, message, range }: Diagnostic) =>
        code === of.code && message === of.message && range.start.line === of.range.start.line + 1;
      expect(items.filter(sameAsBefore), `${of.code}: ${of.message}`).toEqual([]);
      expect(rulesOf(items), String(of.code)).not.toContain("bo-qua/thua");
    }
  });
});

describe("fix all", () => {
  it.each(["loi-dau-trang.chithi", "loi-de-muc.chithi", "loi-noi-nhan-chu-ky.chithi", "loi-pho-bien.chithi"])(
    "leaves no safe fix in %s, by action and by request alike",
    async (name) => {
      const text = example(name).replaceAll("\n", "\r\n");
      await findings(text, 9);
      const [action, ...others] = await client.actions(uri, WHOLE, ["source.fixAll.chithi"]);
      expect(others).toEqual([]);
      const edits = versionedEdits(action?.edit, uri, 9);
      const answer = await client.request<{ edits: object; applied: number }>("chithi/fixAll", { uri });
      expect(answer.edits).toEqual(action?.edit);
      expect(answer.applied).toBeGreaterThan(0);
      const fixed = applyEdits(text, edits);
      expect(fixed.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      client.notify("textDocument/didClose", { textDocument: { uri } });
      await findings(fixed);
      const left = (await client.actions(uri, WHOLE, ["quickfix", "source"])).filter(
        (one) => one.isPreferred || one.kind !== "quickfix",
      );
      expect(left).toEqual([]);
      expect(await client.request("chithi/fixAll", { uri })).toMatchObject({
        edits: { documentChanges: [] },
        applied: 0,
      });
    },
  );
});

describe("Enter", () => {
  /** The text after Enter at the end of `line`, with what the server adds. */
  async function enter(text: string, line: number, eol: string): Promise<string> {
    const lines = text.split("\n");
    lines.splice(line + 1, 0, "");
    const typed = lines.join(eol);
    client.open(uri, typed);
    const edits = await client.request<TextEdit[] | null>("textDocument/onTypeFormatting", {
      textDocument: { uri },
      position: { line: line + 1, character: 0 },
      ch: "\n",
      options: { tabSize: 2, insertSpaces: true },
    });
    return applyEdits(typed, edits ?? []);
  }

  it.each(["\n", "\r\n"])("continues a list, and ends it behind an empty entry (%j)", async (eol) => {
    expect(await enter("- Các chi bộ,", 0, eol)).toBe(`- Các chi bộ,${eol}- `);
    client.notify("textDocument/didClose", { textDocument: { uri } });
    expect(await enter("1. Tuyên truyền.", 0, eol)).toBe(`1. Tuyên truyền.${eol}2. `);
    client.notify("textDocument/didClose", { textDocument: { uri } });
    expect(await enter("- Các chi bộ,\n- ", 1, eol)).toBe(`- Các chi bộ,${eol}${eol}`);
  });

  it("parts sections by a blank line where they are parted so, but not the entries of a list", async () => {
    expect(await enter("Yêu cầu:\n\n1. Tuyên truyền.", 2, "\n")).toBe("Yêu cầu:\n\n1. Tuyên truyền.\n\n2. ");
    client.notify("textDocument/didClose", { textDocument: { uri } });
    expect(await enter("Yêu cầu:\n\n1. Tuyên truyền.", 2, "\r\n")).toMatch(/\r\n\r\n2\. $/);
    client.notify("textDocument/didClose", { textDocument: { uri } });
    expect(await enter("Yêu cầu:\n\na) Tuyên truyền.", 2, "\n")).toBe("Yêu cầu:\n\na) Tuyên truyền.\nb) ");
    client.notify("textDocument/didClose", { textDocument: { uri } });
    expect(await enter("1. Tuyên truyền.\n\n2. ", 2, "\n")).toBe("1. Tuyên truyền.\n\n");
  });

  it("sets the line above, by the style of the date and the settings of the draft", async () => {
    const head = FAULTY.slice(0, FAULTY.indexOf("Nơi nhận:"));
    expect(await enter(`${head}Nơi nhận:\n- Các chi bộ;`, head.split("\n").length, "\n")).toBe(
      `${head}Nơi nhận:\n- Các chi bộ,\n- `,
    );
  });

  it("adds nothing to running text", async () => {
    expect(await enter("Một đoạn văn.", 0, "\n")).toBe("Một đoạn văn.\n");
  });
});
