import * as vscode from "vscode";
import { answering } from "./answers.ts";
import { assertEqual, close, closeAll, findings, until } from "./drafts.ts";
import { extensionHost, press, reload, screenshot } from "./host.ts";
import { test, testOverReload } from "./registry.ts";
import { silentCommands } from "./silentCommands.ts";

const NAME = "no command is silent in a window without a folder";

testOverReload(
  NAME,
  () => reload(NAME, "without a folder"),
  async () => {
    assertEqual(vscode.workspace.workspaceFolders, undefined, "the folders");
    assertEqual(await silentCommands(null), [], "commands that do nothing, and do not say why");
  },
);

const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);

test("a draft of a window without a folder is saved where its user finds it, told so, and its pages stay", async () => {
  await closeAll();
  const answers = { kind: "chi-thi", issuingBody: "ĐẢNG UỶ XÃ AN PHÚ", superiorBody: "Tỉnh ủy Sơn Hà" };
  const asked = { ...answers, abstract: "PHÒNG CHÁY TẠI XÃ AN PHÚ", name: "Trần Văn Bình", quick: true };
  await vscode.commands.executeCommand("chithi.newDraft", asked);
  const { document } = await until("the draft is there", () => vscode.window.activeTextEditor);
  const text = document.getText();
  assertEqual(text.split("\n")[0], "ĐẢNG BỘ TỈNH SƠN HÀ", "the superior");
  assertEqual(text.includes("\nvề phòng cháy tại xã An Phú\n"), true, "the abstract");
  await findings(document);
  if (extensionHost === "web") {
    // Nothing there tells of a home: VS Code asks for the place.
    assertEqual(document.uri.path.includes("/"), false, "a place that nobody chose");
    await close();
    return;
  }
  const name = "ct-phong-chay-tai-xa-an-phu";
  assertEqual(document.uri.path.split("/").at(-1), `${name}.chithi`, "the name");
  await vscode.commands.executeCommand("chithi.preview");
  const pages = () => tabs().find(({ input }) => input instanceof vscode.TabInputWebview)?.label;
  await until("the pages are there", () => pages() !== undefined);
  let saved: vscode.Uri | undefined;
  await answering(undefined, async ({ said }) => {
    await press("Control+s");
    await until(
      "the place is told",
      () => said.find((one) => one.startsWith("Đã lưu bản thảo vào /")),
      () => said,
    );
    saved = vscode.window.activeTextEditor?.document.uri;
  });
  await until("the draft is a file", () =>
    tabs().some(({ input }) => {
      return input instanceof vscode.TabInputText && input.uri.scheme !== "untitled";
    }),
  );
  assertEqual(pages(), `Trang in: ${name}.chithi`, "the preview");
  await screenshot("khong-thu-muc");
  if (saved !== undefined) await vscode.workspace.fs.delete(saved);
  await closeAll();
});
