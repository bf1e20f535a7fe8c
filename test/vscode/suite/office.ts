// The data of an office in the workspace, written for one test and taken away afterwards.
import * as vscode from "vscode";
import { workspaceUri } from "./host.ts";

/** What an office writes down once. */
const OFFICE = {
  coQuanBanHanh: "ĐẢNG UỶ PHƯỜNG HOÀ BÌNH",
  coQuanCapTren: "ĐẢNG BỘ TỈNH SƠN HÀ",
  diaDanh: "Hoà Bình",
  nguoiKy: [{ quyenHan: "T/M BAN THƯỜNG VỤ", chucVu: "BÍ THƯ", hoTen: "Nguyễn Văn An" }],
};

/** Runs `body` with the office's data in the workspace, and puts the workspace's own back. */
export async function withOffice(body: () => Promise<void>): Promise<void> {
  const file = workspaceUri(".chithi.json");
  const before = await vscode.workspace.fs.readFile(file);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(OFFICE)));
  try {
    await body();
  } finally {
    await vscode.workspace.fs.writeFile(file, before);
  }
}
