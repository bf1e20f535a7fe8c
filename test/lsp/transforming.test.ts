import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TextEdit } from "vscode-languageserver";
import type { ActionAnswer, PagesAnswer } from "../../server/src/lsp/messages.ts";
import { applyEdits, Client, PULLS, versionedEdits } from "./client.ts";
import { example, FAULTY } from "./drafts.ts";

const SECTIONS = "KẾ HOẠCH\nvề giữ gìn vệ sinh\n-----\n1. Quét dọn.\n2. Trồng cây.\n3. Theo khoản 2.\n";
type MoveAnswer = ActionAnswer<"moveToNewest">;
type CopyAnswer = ActionAnswer<"makeCopy">;
type JoinAnswer = ActionAnswer<"joinLines">;
type SectionsAnswer = ActionAnswer<"editSections">;
const NOTHING = { documentChanges: [] };
let client: Client;
let uri: string;
let documents = 0;

beforeAll(async () => {
  client = new Client();
  await client.initialize(PULLS);
});
beforeEach(() => {
  uri = `untitled:chuyen-${++documents}`;
});
afterEach(() => client.notify("textDocument/didClose", { textDocument: { uri } }));
afterAll(() => client.kill());

function edited(text: string, edits: MoveAnswer["edits"], version: number): string {
  return applyEdits(text, versionedEdits(edits, uri, version));
}

describe("chithi/moveToNewest", () => {
  it("answers versioned edits, the text that they give, and what is left", async () => {
    const text = example("mau-chi-thi-hd36-huyen-uy.chithi");
    client.open(uri, text, 7);
    const answer = await client.request<MoveAnswer>("chithi/moveToNewest", { uri });
    expect(edited(text, answer.edits, 7)).toBe(answer.text);
    expect(answer.text).toContain("Số      -CT/HU");
    expect({ refusal: answer.refusal, arrived: answer.arrived }).toEqual({ refusal: null, arrived: true });

    client.change(uri, 8, [{ text: answer.text }]);
    const faults = (await client.pull(uri)).items.filter(({ severity }) => severity === 1 || severity === 2);
    expect(faults).toHaveLength(answer.remaining);
    const again = await client.request<MoveAnswer>("chithi/moveToNewest", { uri });
    expect(again).toEqual({ ...answer, edits: NOTHING });
  });

  it("says why it refuses", async () => {
    client.open(uri, "UBND TỈNH SƠN HÀ\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n");
    const answer = await client.request<MoveAnswer>("chithi/moveToNewest", { uri });
    expect(answer.refusal).toContain("theo thể thức của Nhà nước");
    expect(answer.edits).toEqual(NOTHING);
  });
});

describe("chithi/pages", () => {
  it("answers the blocks of each part with their lines, by the style in force, and one stylesheet", async () => {
    const text = example("mau-chi-thi-hd05-dang-uy-xa.chithi");
    client.open(uri, text, 4);
    const { version, stylesheet, parts } = await client.request<PagesAnswer>("chithi/pages", { uri });
    expect([version, parts.length]).toEqual([4, 3]);
    expect(stylesheet).toContain(".sheet .docType {");
    const type = parts[0]?.find(({ html }) => html.startsWith('<p class="docType">'));
    const line = text.split("\n").indexOf("CHỈ THỊ");
    expect(type).toMatchObject({ html: '<p class="docType">CHỈ THỊ</p>', lines: [{ first: line, last: line }] });
    client.change(uri, 5, [{ text: `\n${text}` }]);
    const moved = await client.request<PagesAnswer>("chithi/pages", { uri });
    expect(moved.parts.flat().map(({ html }) => html)).toEqual(parts.flat().map(({ html }) => html));
    expect(moved.parts[0]?.[0]?.lines[0]?.first).toBe((parts[0]?.[0]?.lines[0]?.first ?? 0) + 1);
  });
});

describe("chithi/joinLines", () => {
  it("answers versioned edits and how many breaks they take away", async () => {
    const text = example("nhap-tu-pdf.chithi");
    client.open(uri, text, 2);
    const { edits, joined, done, refusal } = await client.request<JoinAnswer>("chithi/joinLines", { uri });
    const after = edited(text, edits, 2);
    expect(text.split("\n").length - after.split("\n").length).toBe(joined);
    expect([done, refusal]).toEqual([`Đã nối ${joined} chỗ ngắt dòng`, null]);
    client.change(uri, 3, [{ text: after }]);
    expect(await client.request("chithi/joinLines", { uri })).toEqual({
      edits: NOTHING,
      joined: 0,
      refusal: "Không có dòng nào bị ngắt cần nối",
      done: null,
      warning: null,
      selection: null,
    });
  });
});

describe("chithi/makeCopy", () => {
  it("answers versioned edits, and where the first blank stands after them", async () => {
    const text = example("mau-chi-thi-hd05-tinh-uy.chithi");
    client.open(uri, text, 4);
    const { edits, selection, ...rest } = await client.request<CopyAnswer>("chithi/makeCopy", { uri });
    const after = edited(text, edits, 4);
    expect(after.slice(text.trimEnd().length)).toContain("\nBẢN SAO VĂN BẢN\n\nT/L BAN THƯỜNG VỤ\n");
    expect(after.split("\n")[selection?.start.line ?? -1]).toBe("[Họ và tên]");
    expect(rest).toEqual({ forms: [], refusal: null, done: null, warning: null });
    client.change(uri, 5, [{ text: after }]);
    const again = await client.request<CopyAnswer>("chithi/makeCopy", { uri });
    expect(again).toMatchObject({ edits: NOTHING, refusal: expect.stringContaining("đã có phần bản sao") });
  });

  it("refuses a kind that it does not know", async () => {
    client.open(uri, example("mau-chi-thi-hd05-tinh-uy.chithi"));
    await expect(client.request("chithi/makeCopy", { uri, form: "ban-sao" })).rejects.toThrow("form phải là một trong");
  });
});

describe("chithi/editSections", () => {
  const ask = (action: string, line = 4) =>
    client.request<SectionsAnswer>("chithi/editSections", { uri, position: { line, character: 3 }, action });

  it("answers versioned edits and where the section stands afterwards", async () => {
    client.open(uri, SECTIONS, 3);
    const { edits, ...rest } = await ask("up");
    expect(edited(SECTIONS, edits, 3)).toBe(
      SECTIONS.replace(
        "1. Quét dọn.\n2. Trồng cây.\n3. Theo khoản 2.",
        "1. Trồng cây.\n2. Quét dọn.\n3. Theo khoản 1.",
      ),
    );
    const start = { line: 3, character: 0 };
    expect(rest).toEqual({ refusal: null, done: null, warning: null, selection: { start, end: start } });
  });

  it("says why there is nothing to do", async () => {
    client.open(uri, SECTIONS);
    expect(await ask("renumber")).toEqual({
      edits: NOTHING,
      refusal: "Các đề mục đã đánh số liên tục",
      done: null,
      warning: null,
      selection: null,
    });
  });

  it("refuses an action that it does not know", async () => {
    client.open(uri, SECTIONS);
    await expect(ask("sideways")).rejects.toThrow("action phải là một trong");
  });
});

describe("formatting", () => {
  const options = { tabSize: 4, insertSpaces: true };

  it("sets the whole document, or a range of lines, and no words", async () => {
    const text = FAULTY.replace("-----", "---").replace("tốt các nhiệm vụ", "tốt  các nhiệm vụ");
    client.open(uri, text);
    const whole = await client.request<TextEdit[]>("textDocument/formatting", { textDocument: { uri }, options });
    expect(applyEdits(text, whole)).toBe(FAULTY);
    const line = text.split("\n").indexOf("---");
    const range = { start: { line, character: 0 }, end: { line, character: 1 } };
    const part = await client.request<TextEdit[]>("textDocument/rangeFormatting", {
      textDocument: { uri },
      range,
      options,
    });
    expect(applyEdits(text, part)).toBe(text.replace("---", "-----"));
  });
});

it.each(["chithi/moveToNewest", "chithi/makeCopy", "chithi/joinLines", "chithi/pages"])(
  "%s of a document that is not open is null",
  async (method) => {
    expect(await client.request(method, { uri: "untitled:khong-mo" })).toBeNull();
  },
);
