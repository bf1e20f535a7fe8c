// A folder of drafts that cite each other, made for one test in the workspace and taken away afterwards.
import * as vscode from "vscode";
import { findings, open, until } from "./drafts.ts";
import { workspaceUri } from "./host.ts";

const FOLDER = "vien-dan";

/** The document that co-loi.chithi cites in its first section. */
export const CITED = `TỈNH UỶ SƠN HÀ
*
Số 08-CT/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hà, ngày 12 tháng 5 năm 2026

CHỈ THỊ
CỦA BAN THƯỜNG VỤ TỈNH UỶ
về phòng cháy, chữa cháy và cứu nạn, cứu hộ
-----

Ban Thường vụ Tỉnh uỷ yêu cầu các cấp uỷ, tổ chức đảng thực hiện tốt công tác phòng cháy, chữa cháy.
`;

export function citedUri(): vscode.Uri {
  return workspaceUri(FOLDER, "08-ct-tu.chithi");
}

/** Runs a test with the cited draft in the workspace, known to the server. */
export async function withCitedDraft(body: (uri: vscode.Uri) => Promise<void>): Promise<void> {
  const uri = citedUri();
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(CITED));
  try {
    // The first draft that is opened starts the server.
    await findings((await open("co-loi.chithi")).document);
    await until("the draft is known", async () => (await found("08-CT/TU")).length > 0);
    await body(uri);
  } finally {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await vscode.workspace.fs.delete(workspaceUri(FOLDER), { recursive: true });
  }
}

/** The drafts of the workspace that a search finds, read from their files where that was not done. */
export async function found(query: string): Promise<vscode.SymbolInformation[]> {
  return vscode.commands.executeCommand("vscode.executeWorkspaceSymbolProvider", query);
}
