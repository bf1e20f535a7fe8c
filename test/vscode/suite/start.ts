// From opening a file to its first finding: a draft beside what VS Code itself brings for JSON and Markdown.
import * as vscode from "vscode";
import { workspaceUri } from "./host.ts";
import type { StartFigures } from "./startFigures.ts";

const MOST = 120_000;

/** Each with one fault; of one size, so that it is the start that is timed. */
const FILES = {
  draft: { name: "do-khoi-dong.chithi", text: "ĐẢNG BỘ TỈNH SƠN HÀ\nHUYỆN UỶ THANH BÌNH\n*\nSố 5-CT/HU\n" },
  json: { name: "do-khoi-dong.json", text: '{ "tinh": "Sơn Hà",\n "huyen": "Thanh Bình",\n "so": 5,\n "loai": }\n' },
  markdown: { name: "do-khoi-dong.md", text: "# Sơn Hà\n\n## Thanh Bình\n\nXem [số 5](#so-5).\n" },
} as const satisfies Record<keyof StartFigures, unknown>;

async function untilFirstFinding({ name, text }: (typeof FILES)[keyof typeof FILES]): Promise<number> {
  const uri = workspaceUri(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const began = performance.now();
  const found = new Promise<number>((resolve, reject) => {
    const look = () => {
      if (vscode.languages.getDiagnostics(uri).length > 0) resolve(performance.now() - began);
    };
    vscode.languages.onDidChangeDiagnostics(look);
    setTimeout(() => reject(new Error(`${name}: no finding within ${MOST / 1000} s`)), MOST);
  });
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  return found;
}

/** Milliseconds, one kind of file after the other. */
export async function measureStart(): Promise<StartFigures> {
  await vscode.workspace.getConfiguration("markdown").update("validate.enabled", true);
  const draft = await untilFirstFinding(FILES.draft);
  const json = await untilFirstFinding(FILES.json);
  return { draft, json, markdown: await untilFirstFinding(FILES.markdown) };
}
