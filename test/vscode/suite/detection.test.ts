// Registered before all other tests: the first one holds only while no draft has been opened.
import * as vscode from "vscode";
import { answering } from "./answers.ts";
import { api, assertEqual, checked, close, open, until } from "./drafts.ts";
import { extensionHost, screenshot, workspaceUri } from "./host.ts";
import { picture, test } from "./registry.ts";
import { serverProcess } from "./serverProcess.ts";

const DIRECTIVE =
  "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố 5-CT/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Phú, ngày 12 tháng 6 năm 2026\n";

/** Long enough for a server to be started by a mistake. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 500));

/** Writes a file beside the workspace, out of the way of the other tests. */
async function file(path: string, content: string): Promise<string> {
  await vscode.workspace.fs.writeFile(workspaceUri(at(path)), new TextEncoder().encode(content));
  return at(path);
}

const at = (path: string) => `../trong-giong/${path}`;

/** How many workers have been started since; none is where the server is a process. */
function countWorkers(): { count(): number; stop(): void } {
  const scope = globalThis as { Worker?: typeof Worker };
  const own = scope.Worker;
  let started = 0;
  if (own !== undefined) {
    scope.Worker = new Proxy(own, {
      construct(target, args: ConstructorParameters<typeof Worker>) {
        started++;
        return new target(...args);
      },
    });
  }
  return { count: () => started, stop: () => void Object.assign(scope, { Worker: own }) };
}

test("text and Markdown start no server; one that looks like a directive does after a yes", async () => {
  const workers = countWorkers();
  const serverRuns = () => (extensionHost === "web" ? workers.count() > 0 : serverProcess() !== undefined);
  try {
    await api();
    await answering("Kiểm tra", async ({ said }) => {
      await open(await file("ghi-chu.md", "# Ghi chú\n\nXem Chỉ thị số 08-CT/TU.\n"));
      await settled();
      assertEqual(said, [], "what is said of other text");
      await close();
    });
    await answering(undefined, async ({ said }) => {
      await open(await file("chi-thi-1.txt", DIRECTIVE));
      await until("the offer is made", () => said.length === 1);
      await settled();
      assertEqual(serverRuns(), false, "a server runs before a yes");
      await close();
      await open(at("chi-thi-1.txt"));
      await settled();
      assertEqual(said.length, 1, "how often it asks when nobody answers");
      await close();
    });
    await answering("Kiểm tra", async ({ said }) => {
      const { document } = await open(await file("chi-thi-2.txt", DIRECTIVE));
      await until("it is a draft", () => document.languageId === "chithi");
      await checked(document);
      assertEqual(serverRuns(), true, "the server runs");
      await close();
      await open(at("chi-thi-2.txt"));
      await until("it is one again", () => vscode.window.activeTextEditor?.document.languageId === "chithi");
      assertEqual(said.length, 1, "how often it asks");
      await close();
    });
  } finally {
    workers.stop();
  }
});

test("the offer to check a text file: no, and never for the folder, are remembered", async () => {
  await answering("Không", async ({ said }) => {
    const { document } = await open(await file("chi-thi-3.md", DIRECTIVE));
    await until("it asks", () => said.length === 1);
    await settled();
    assertEqual(document.languageId, "markdown", "the language after a no");
    await close();
  });
  await answering("Không hỏi ở thư mục này", async ({ said }) => {
    await open(await file("thu-muc/chi-thi-1.txt", DIRECTIVE));
    await until("it asks", () => said.length === 1);
    await close();
    for (const path of ["thu-muc/chi-thi-2.txt", "thu-muc/trong/chi-thi.txt"]) {
      await open(await file(path, DIRECTIVE));
      await settled();
      await close();
    }
    assertEqual(said.length, 1, "how often it asks in that folder");
  });
});

test("the offer to check a text file: who makes it a draft, or no draft, has answered", async () => {
  await answering(undefined, async () => {
    const { document } = await open(await file("chi-thi-4.txt", DIRECTIVE));
    await vscode.languages.setTextDocumentLanguage(document, "chithi");
    await close();
    await open(at("chi-thi-4.txt"));
    await until("it is a draft again", () => vscode.window.activeTextEditor?.document.languageId === "chithi");
    await vscode.languages.setTextDocumentLanguage(document, "plaintext");
    await close();
    const again = await open(at("chi-thi-4.txt"));
    await settled();
    assertEqual(again.document.languageId, "plaintext", "its language when it is opened again");
    await close();
  });
});

test("the offer to check a text file: the setting chithi.detect", async () => {
  const configuration = vscode.workspace.getConfiguration("chithi");
  try {
    await configuration.update("detect", "never", vscode.ConfigurationTarget.Global);
    await answering("Kiểm tra", async ({ said }) => {
      const { document } = await open(await file("chi-thi-5.txt", DIRECTIVE));
      await settled();
      assertEqual([said.length, document.languageId], [0, "plaintext"], "offers, and the language, with never");
      await close();
    });
    await configuration.update("detect", "always", vscode.ConfigurationTarget.Global);
    await answering(undefined, async ({ said }) => {
      const { document } = await open(await file("chi-thi-6.txt", DIRECTIVE));
      await until("it is a draft", () => document.languageId === "chithi");
      assertEqual(said, [], "what is said with always");
      await close();
    });
  } finally {
    await configuration.update("detect", undefined, vscode.ConfigurationTarget.Global);
  }
});

picture("a picture of the offer to check a text file", async () => {
  await open(await file("chi-thi-7.txt", DIRECTIVE));
  await settled();
  await vscode.commands.executeCommand("notifications.showList");
  await settled();
  await screenshot("hoi-kiem-tra");
  await vscode.commands.executeCommand("notifications.clearAll");
  await close();
});
