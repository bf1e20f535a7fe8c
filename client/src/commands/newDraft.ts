import { SnippetString, window, workspace } from "vscode";
import snippets from "../../../snippets/chithi.json" with { type: "json" };
import { say } from "../locale.ts";
import { LANGUAGE } from "../server/languageServer.ts";

/** The whole documents among the snippets, in the order in which they are offered. */
const TEMPLATES = [
  "Chỉ thị của đảng uỷ xã, phường, đặc khu",
  "Chỉ thị của tỉnh uỷ, thành uỷ",
  "Công văn của đảng uỷ xã, phường, đặc khu",
  "Công văn của tỉnh uỷ, thành uỷ",
] as const satisfies readonly (keyof typeof snippets)[];

type Template = (typeof TEMPLATES)[number];

/**
 * Opens an untitled draft from a template, to tab through. `wanted`: the template's name, for key bindings; anything
 * else asks.
 */
export async function newDraft(wanted?: unknown): Promise<void> {
  const template = TEMPLATES.find((name) => name === wanted) ?? (await pick());
  // Escape says that nothing is wanted.
  if (template === undefined) return;
  const document = await workspace.openTextDocument({ language: LANGUAGE });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippets[template].body.join("\n")));
}

async function pick(): Promise<Template | undefined> {
  const items = TEMPLATES.map((label) => ({ label, detail: snippets[label].description }));
  const picked = await window.showQuickPick(items, {
    title: say({ vi: "Tạo bản thảo mới", en: "New draft" }),
    placeHolder: say({
      vi: "Chọn loại văn bản; phím Tab đi qua từng chỗ cần điền",
      en: "Choose a document; Tab goes through the blanks",
    }),
    matchOnDetail: true,
  });
  return picked?.label;
}
