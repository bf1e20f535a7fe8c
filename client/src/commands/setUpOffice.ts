import { Uri } from "vscode";
import { say } from "../locale.ts";
import { notify } from "../notify.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { runGuide } from "./guided.ts";
import { officeFolder, saveOffice } from "./officeFile.ts";

/** Leads through what is the office's own, step by step, and keeps it in the folder's `.chithi.json`. */
export async function setUpOffice(server: LanguageServer): Promise<void> {
  const folder = officeFolder();
  if (folder === undefined) {
    void notify.warn(
      say({
        vi: "Hãy mở thư mục chứa các bản thảo của cơ quan trước (Tệp › Mở thư mục…): cấu hình của cơ quan nằm trong thư mục ấy.",
        en: "Open the folder of the office's drafts first: its configuration lies there.",
      }),
    );
    return;
  }
  try {
    if (!(await server.ready())) return sayNotRunning();
    const uri = Uri.joinPath(folder, "moi.chithi").toString();
    const title = say({ vi: "Thiết lập cơ quan", en: "Set up the office" });
    const questions = (answers: object) => server.ask("chithi/officeQuestions", { uri, answers });
    const answers = await runGuide({ title, questions }, {});
    // Escape says that nothing is wanted.
    if (answers !== undefined) await saveOffice(server, folder, answers);
  } catch {
    sayNotRunning();
  }
}

function sayNotRunning(): void {
  void notify.error(
    say({
      vi: "Chưa thiết lập được cơ quan vì bộ kiểm tra của Chỉ thị không trả lời. Hãy thử lại.",
      en: "The office was not set up, because Chỉ thị's checker does not answer. Try again.",
    }),
  );
}
