import * as vscode from "vscode";
import { paragraph, table, wordFile } from "../../word/wordXml.ts";
import { answering } from "./answers.ts";
import { assertEqual, closeAll, until, untitled } from "./drafts.ts";
import { atRest, inWebview, screenshot, workspaceUri } from "./host.ts";
import { test } from "./registry.ts";

const CENTRE = '<w:jc w:val="center"/>';
const column = (...lines: string[]) => lines.map((line) => paragraph(line, CENTRE)).join("");
const NOTES = `[...document.querySelectorAll(".note")].map((note) => note.innerText.replace(/\\s+/g, " "))`;

/** A directive with two faults: a number without its zero, and no day. */
function directive(number: string): Uint8Array {
  return wordFile({
    body:
      table([
        [
          column("ĐẢNG BỘ TỈNH SƠN HÀ", "ĐẢNG UỶ XÃ AN PHÚ", "*", `Số ${number}-CT/ĐU`),
          column("ĐẢNG CỘNG SẢN VIỆT NAM", "An Phú, ngày 15 tháng 6 năm 2026"),
        ],
      ]) +
      column("CHỈ THỊ", "về tăng cường công tác phòng cháy, chữa cháy", "-----") +
      paragraph("Ban Thường vụ Đảng uỷ yêu cầu các chi bộ:") +
      paragraph("1. Tuyên truyền."),
  });
}

test("a Word file opens as its pages with the findings in the margin; it is drawn anew when it is saved, and its buttons import it and write a copy", async () => {
  const file = workspaceUri("den.docx");
  await vscode.workspace.fs.writeFile(file, directive("3"));
  try {
    await vscode.commands.executeCommand("vscode.open", file);
    const input = await until("a tab is there", () => vscode.window.tabGroups.activeTabGroup.activeTab?.input);
    assertEqual(input instanceof vscode.TabInputCustom && input.viewType, "chithi.word", "what shows it");
    const notes = await until("the findings are in the margin", async () => {
      const found = await inWebview<string[]>(NOTES).catch(() => []);
      return found.length > 0 ? found : undefined;
    });
    const number = notes.find((note) => note.includes("03"));
    assertEqual(number?.startsWith("Lỗi, đoạn 4"), true, `the note on the number in: ${notes.join(" | ")}`);
    const page = await inWebview<string>(`document.querySelector(".box .sheet").innerText`);
    assertEqual(page.includes("Số 3-CT/ĐU"), true, "the number on the page");
    const said = await inWebview<string>(`document.querySelector(".said").innerText`);
    assertEqual(/^Chỉ thị · HD 05 · \d+ lỗi/.test(said), true, `what stands above: ${said}`);
    await atRest();
    await screenshot("tep-word");
    const looks = vscode.workspace.getConfiguration("workbench");
    for (const [theme, name] of [
      ["Default Dark Modern", "tep-word-toi"],
      ["Default High Contrast", "tep-word-tuong-phan"],
    ] as const) {
      await looks.update("colorTheme", theme, vscode.ConfigurationTarget.Global);
      await atRest(1_000);
      await screenshot(name);
    }
    await looks.update("colorTheme", undefined, vscode.ConfigurationTarget.Global);

    await vscode.workspace.fs.writeFile(file, directive("03"));
    await until("what was saved is drawn", async () =>
      (await inWebview<string>(`document.querySelector(".box .sheet")?.innerText ?? ""`)).includes("Số 03-CT/ĐU"),
    );
    await answering(undefined, async ({ asked }) => {
      await inWebview(`document.querySelector('[data-tool="chithi.reviewWord"]').click()`);
      await until(
        "the copy is asked about",
        () => asked.includes("showQuickPick"),
        () => asked,
      );
    });
    // By the palette, too, no file is asked for where one is in front.
    await answering(undefined, async ({ asked }) => {
      await vscode.commands.executeCommand("chithi.reviewWord");
      assertEqual(asked, ["showQuickPick"], "what is asked of the file in front");
    });
    await inWebview(`document.querySelector('[data-tool="chithi.importWord"]').click()`);
    await until("the draft is in front", () =>
      vscode.window.activeTextEditor?.document.getText().includes("Số 03-CT/ĐU"),
    );
  } finally {
    await closeAll();
    await vscode.workspace.fs.delete(file);
  }
});

test("a Word file that cannot be read says why in its place", async () => {
  const file = workspaceUri("hong.docx");
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode("đây không phải tệp Word"));
  try {
    await vscode.commands.executeCommand("vscode.open", file);
    await until("it says why", async () =>
      (await inWebview<string>(`document.querySelector("main").innerText`).catch(() => "")).startsWith(
        "Không đọc được hong.docx",
      ),
    );
  } finally {
    await closeAll();
    await vscode.workspace.fs.delete(file);
  }
});

test("above the preview stand the zoom, the page that is in sight, and what can be done with the pages", async () => {
  const extension = vscode.extensions.getExtension("chithi.chithi")?.extensionUri as vscode.Uri;
  const example = await vscode.workspace.fs.readFile(
    vscode.Uri.joinPath(extension, "examples/mau-chi-thi-hd05-dang-uy-xa.chithi"),
  );
  await untitled(new TextDecoder().decode(example).replace("Số 03-", "Số 3-"));
  await vscode.commands.executeCommand("chithi.preview");
  const text = (selector: string) =>
    inWebview<string>(`document.querySelector("${selector}")?.innerText ?? ""`).catch(() => "");
  await until("the pages are counted", async () => /^Trang 1\/[2-9]$/.test(await text(".count")));
  const before = Number.parseInt(await text(".scale"), 10);
  await inWebview(`document.querySelector('[data-zoom="1"]').click()`);
  const larger = Number.parseInt(await text(".scale"), 10);
  assertEqual(larger > before, true, `the zoom, ${before} % before and ${larger} % after`);
  await inWebview(`document.querySelector('[data-zoom="0"]').click()`);
  assertEqual(Number.parseInt(await text(".scale"), 10), before, "the zoom after “Vừa khung”");
  await inWebview(`document.querySelectorAll(".box")[1].scrollIntoView()`);
  await until("the second page is in sight", async () => (await text(".count")).startsWith("Trang 2/"));
  await answering(undefined, async ({ asked }) => {
    await inWebview(`document.querySelector('[data-tool="chithi.exportWord"]').click()`);
    await until(
      "exporting asks what is left",
      () => asked.includes("showQuickPick"),
      () => asked,
    );
  });
  await screenshot("xem-truoc-thanh-cong-cu");
  await closeAll();
});
