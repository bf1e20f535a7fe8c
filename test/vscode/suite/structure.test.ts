import * as vscode from "vscode";
import { assertEqual, checked, close, open } from "./drafts.ts";
import { test } from "./registry.ts";

test("the outline shows header, sections, dissemination, recipients and signature", async () => {
  const { document } = await open("co-loi.chithi");
  await checked(document);
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
    "vscode.executeDocumentSymbolProvider",
    document.uri,
  );
  assertEqual(
    symbols.map(({ name, range }) => `${range.start.line + 1} ${name.split(" ").slice(0, 4).join(" ")}`),
    [
      "1 Phần đầu văn bản",
      "17 1. Quán triệt, triển",
      "19 2. Lãnh đạo kiểm",
      "23 4. Văn phòng Đảng",
      "25 Câu phổ biến",
      "27 Nơi nhận",
      "33 Chữ ký",
    ],
    "the outline",
  );
  assertEqual(
    symbols[2]?.children.map(({ name }) => name.slice(0, 2)),
    ["a)", "b)"],
    "the points of section 2",
  );
  await close();
});

test("header, sections, recipients and signature fold", async () => {
  const { document } = await open("co-loi.chithi");
  await checked(document);
  const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
    "vscode.executeFoldingRangeProvider",
    document.uri,
  );
  const folded = ranges.map(({ start, end }) => `${start + 1}-${end + 1}`);
  assertEqual(
    ["1-11", "19-21", "27-31", "33-38"].filter((range) => !folded.includes(range)),
    [],
    `what does not fold, of ${folded.join(" ")}`,
  );
  await close();
});

test(".chithi.json may have comments", async () => {
  const { document } = await open(".chithi.json");
  assertEqual(document.languageId, "jsonc", "its language");
  await close();
});
