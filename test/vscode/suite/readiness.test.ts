import * as vscode from "vscode";
import { answering } from "./answers.ts";
import { assertEqual, closeAll, findings, open, until, untitled } from "./drafts.ts";
import { atRest, press, screenshot, workspaceUri } from "./host.ts";
import { test } from "./registry.ts";

const HEAD = `TỈNH UỶ SƠN HÀ
*
Số      -CT/TU

ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hà, ngày      tháng 10 năm 2026

CHỈ THỊ
CỦA BAN THƯỜNG VỤ TỈNH UỶ
về giữ gìn vệ sinh môi trường
-----

Ban Thường vụ Tỉnh uỷ yêu cầu:

`;
const FOOT = `
Chỉ thị này phổ biến đến chi bộ.

Nơi nhận:
- Các đảng uỷ trực thuộc Tỉnh uỷ;
- Lưu Văn phòng Tỉnh uỷ.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Nguyễn Văn An
`;
const READY = `${HEAD}1. Các cấp uỷ lãnh đạo việc thu gom rác.

2. Giao Văn phòng Tỉnh uỷ theo dõi, đôn đốc.
${FOOT}`;
const NOT_READY = `${HEAD}1. Các cấp uỷ lãnh đạo việc thu gom rác, báo cáo kết quả trước ngày 30/6/2026.

2. Giao [tên cơ quan] theo dõi, đôn đốc
${FOOT}`;

/** The question that is asked, with what each line of it says; nothing is chosen. */
async function asked(command: string): Promise<{ title: string; lines: readonly string[]; said: readonly string[] }> {
  let title = "";
  let lines: readonly string[] = [];
  let told: readonly string[] = [];
  await answering(undefined, async ({ said }) => {
    vscode.window.showQuickPick = (async (items: readonly vscode.QuickPickItem[], options: vscode.QuickPickOptions) => {
      title = options.title ?? "";
      lines = items.map(({ label }) => label);
    }) as unknown as typeof vscode.window.showQuickPick;
    await vscode.commands.executeCommand(command);
    told = [...said];
  });
  return { title, lines, said: told };
}

test("“Sẵn sàng trình ký?” lists blanks with their words, past deadlines, errors and warnings; a draft without any is ready", async () => {
  const { document } = await untitled(NOT_READY);
  await findings(document);
  const { title, lines } = await asked("chithi.readyToSign");
  assertEqual(
    [title.startsWith("Sẵn sàng trình ký? Chưa: còn 1 chỗ trống chưa điền, 1 thời hạn cần xem lại"), lines.slice(0, 3)],
    [true, ["1 chỗ trống chưa điền", "[tên cơ quan]", "1 thời hạn cần xem lại"]],
    `“${title}”: ${lines.join("; ")}`,
  );
  const ready = await untitled(READY);
  await findings(ready.document);
  const { said } = await asked("chithi.readyToSign");
  assertEqual(said.join().startsWith("Sẵn sàng trình ký: không còn chỗ trống"), true, `what is said: ${said.join()}`);
  await closeAll();
});

test("before a draft is exported or printed the same is asked, and one that is ready is not asked about", async () => {
  const { document } = await untitled(NOT_READY);
  await findings(document);
  for (const [command, anyway] of [
    ["chithi.exportWord", "$(check) Vẫn xuất ra Word"],
    ["chithi.print", "$(check) Vẫn in"],
  ] as const) {
    const { title, lines } = await asked(command);
    assertEqual([title.startsWith("Sẵn sàng trình ký? Chưa"), lines[0]], [true, anyway], `${command}: ${title}`);
  }
  const ended = vscode.commands.executeCommand("chithi.exportWord");
  await atRest(1_000);
  await screenshot("san-sang-trinh-ky");
  await press("Escape");
  await ended;
  const ready = await untitled(READY);
  await findings(ready.document);
  assertEqual((await asked("chithi.exportHtml")).title, "", "the question about a draft that is ready");
  await closeAll();
});

test("“In…” makes a page for the browser", async () => {
  const { document } = await untitled(READY);
  await findings(document);
  const target = workspaceUri("in-ra.html");
  await answering(undefined, async () => {
    vscode.window.showSaveDialog = async () => target;
    const { env } = vscode as { env: { openExternal(uri: vscode.Uri): Thenable<boolean> } };
    const own = env.openExternal;
    let opened: vscode.Uri | undefined;
    env.openExternal = async (uri) => {
      opened = uri;
      return true;
    };
    try {
      await vscode.commands.executeCommand("chithi.print");
    } finally {
      env.openExternal = own;
    }
    const page = opened ?? target;
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
    assertEqual([text.startsWith("<!DOCTYPE html>"), text.includes("giữ gìn vệ sinh")], [true, true], "the page");
    await vscode.workspace.fs.delete(page);
  });
  await closeAll();
});

test("a finding's link opens its rule's page as it is meant to be read, beside the draft, and the page is not offered for checking", async () => {
  const { document } = await open("co-loi.chithi");
  const [first] = await findings(document);
  const code = first?.code;
  if (typeof code !== "object") throw new Error("the finding has no link");
  assertEqual(code.target.scheme, "command", "the link");
  await answering(undefined, async ({ said }) => {
    await vscode.commands.executeCommand("chithi.openRule", String(code.value));
    const tab = await until("the page is shown", () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes("markdown.preview")),
    );
    assertEqual(tab.group.viewColumn, 2, "where it is shown");
    const page = vscode.Uri.joinPath(
      vscode.extensions.getExtension("chithi.chithi")?.extensionUri as vscode.Uri,
      "docs/quy-tac/quoc-hieu/thieu.md",
    );
    await vscode.window.showTextDocument(page);
    await atRest(500);
    assertEqual(said, [], "what was offered");
  });
  await closeAll();
});

test("“Chọn hướng dẫn…” holds for this draft, by a comment in it", async () => {
  const { document } = await untitled(READY);
  await findings(document);
  await answering(undefined, async () => {
    const picks = [/36-HD/, /Cho bản thảo này/];
    vscode.window.showQuickPick = (async (items: readonly vscode.QuickPickItem[]) => {
      const wanted = picks.shift();
      return items.find(({ label }) => wanted?.test(label));
    }) as unknown as typeof vscode.window.showQuickPick;
    await vscode.commands.executeCommand("chithi.chooseGuideline");
  });
  await until("the comment is there", () => document.lineAt(0).text === "<!-- chithi-huong-dan hd36-2018 -->");
  await closeAll();
});

test("a draft looks like a page: no line numbers, no map, no sticky lines", async () => {
  const editor = vscode.workspace.getConfiguration("editor", { languageId: "chithi" });
  assertEqual(
    ["minimap.enabled", "stickyScroll.enabled", "lineNumbers", "guides.indentation"].map((name) => editor.get(name)),
    [false, false, "off", false],
    "the defaults",
  );
});
