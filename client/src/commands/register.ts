import { window, workspace } from "vscode";
import { LSPErrorCodes, ResponseError } from "vscode-languageclient";
import type { RegisterAnswer } from "../../../server/src/lsp/messages.ts";
import { say } from "../locale.ts";
import { notify } from "../notify.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import type { SavedWords } from "./savedFile.ts";
import { writeChosen } from "./savedFile.ts";

type Format = "md" | "csv";

/**
 * Writes the book of outgoing documents of the open folders: as a table to be read, or as a file for a spreadsheet.
 * `wanted`: the format, for key bindings; anything else asks.
 */
export async function registerOfDrafts(server: LanguageServer, wanted: unknown): Promise<void> {
  if (workspace.workspaceFolders === undefined) {
    void notify.info(
      say({
        vi: "Hãy mở thư mục chứa các văn bản đi rồi lập sổ.",
        en: "Open the folder of the outgoing documents first.",
      }),
    );
    return;
  }
  const format = wanted === "md" || wanted === "csv" ? wanted : await pick();
  // Escape says that nothing is wanted.
  if (format === undefined || !(await server.ready())) return;
  const book = await ask(server, format);
  if (book === "stopped") return;
  if (book.entries === 0) {
    void notify.info(say({ vi: "Thư mục đang mở không có văn bản nào.", en: "The open folder has no document." }));
    return;
  }
  await (format === "csv" ? save(book) : show(book));
}

async function ask(server: LanguageServer, format: Format): Promise<RegisterAnswer | "stopped"> {
  try {
    return await server.ask("chithi/register", { format });
  } catch (error) {
    if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled) return "stopped";
    throw error;
  }
}

async function pick(): Promise<Format | undefined> {
  const choices: readonly { readonly format: Format; readonly label: string; readonly detail: string }[] = [
    {
      format: "md",
      label: `$(table) ${say({ vi: "Bảng để xem", en: "A table to read" })}`,
      detail: say({
        vi: "Mở ngay, chưa lưu; dưới bảng là số còn thiếu, số trùng, số tiếp theo",
        en: "Opened, not saved yet; below it stand gaps, doubles and the next numbers",
      }),
    },
    {
      format: "csv",
      label: `$(file) ${say({ vi: "Tệp bảng tính (CSV)", en: "A file for a spreadsheet (CSV)" })}`,
      detail: say({ vi: "Mở bằng Excel, LibreOffice", en: "To be opened in Excel or LibreOffice" }),
    },
  ];
  const picked = await window.showQuickPick(choices, {
    title: say({ vi: "Lập sổ văn bản đi", en: "Register of outgoing documents" }),
    placeHolder: say({ vi: "Chọn dạng của sổ", en: "Choose its form" }),
  });
  return picked?.format;
}

async function show({ text, notes }: RegisterAnswer): Promise<void> {
  const content = `${text}\n${notes.map((note) => `- ${note}\n`).join("")}`;
  const document = await workspace.openTextDocument({ language: "markdown", content });
  await window.showTextDocument(document, { preview: false });
}

async function save({ text }: RegisterAnswer): Promise<void> {
  const target = await window.showSaveDialog({
    filters: { CSV: ["csv"] },
    title: say({ vi: "Lưu sổ văn bản đi", en: "Save the register" }),
  });
  if (target !== undefined) await writeChosen(target, new TextEncoder().encode(text), SAVED);
}

const SAVED: SavedWords = {
  done: (name) => ({ vi: `Đã lưu sổ văn bản đi vào ${name}.`, en: `The register is saved as ${name}.` }),
  failed: (name, reason) => ({ vi: `Không ghi được ${name}. (${reason})`, en: `Cannot write ${name}. (${reason})` }),
};
