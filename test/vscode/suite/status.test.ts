import * as vscode from "vscode";
import { api, assertEqual, checked, close, findings, open, until } from "./drafts.ts";
import { test } from "./registry.ts";

test("the status item tells kind, style and number of findings of the draft in front", async () => {
  const { statusText } = await api();
  const { document } = await open("co-loi.chithi");
  await findings(document);
  const { kind, kindName, style, styleName, styleShortName, styleReason, counts } = await checked(document);
  assertEqual(
    { kind, kindName, style, styleName, styleShortName, styleReason, counts },
    {
      kind: "chi-thi",
      kindName: "Chỉ thị",
      style: "hd05-2026",
      styleName: "Hướng dẫn 05-HD/VPTW",
      styleShortName: "HD 05",
      styleReason: "ngay-ban-hanh",
      counts: { error: 5, warning: 4, info: 0, hint: 0 },
    },
    "the status",
  );
  assertEqual(statusText(), "Chỉ thị · HD 05 · 5 lỗi, 4 cảnh báo", "the text of the item");
  await close();
  await until("the item is hidden", () => statusText() === "");
});

test("the settings chithi.style and chithi.locale apply at once", async () => {
  const { status, statusText } = await api();
  const { document } = await open("co-loi.chithi");
  const configuration = vscode.workspace.getConfiguration("chithi");
  const uri = document.uri.toString();
  await checked(document);
  try {
    await configuration.update("style", "hd36-2018", vscode.ConfigurationTarget.Global);
    await until("the style is HD 36", () => status(uri)?.style === "hd36-2018");
    assertEqual(status(uri)?.styleReason, "cai-dat", "the reason");
    await configuration.update("locale", "en", vscode.ConfigurationTarget.Global);
    await until("the item speaks English", () => statusText().startsWith("Directive · HD 36 · "));
  } finally {
    await configuration.update("style", undefined, vscode.ConfigurationTarget.Global);
    await configuration.update("locale", undefined, vscode.ConfigurationTarget.Global);
  }
  await until("the style is HD 05 again", () => status(uri)?.style === "hd05-2026");
  await close();
});

test("drafts wrap, format while typing, and take no words from the text", async () => {
  const editor = vscode.workspace.getConfiguration("editor", { languageId: "chithi" });
  const names = ["wordWrap", "formatOnType", "wordBasedSuggestions", "unicodeHighlight.nonBasicASCII"];
  assertEqual(
    names.map((name) => editor.get(name)),
    ["on", true, "off", false],
    names.join(", "),
  );
});
