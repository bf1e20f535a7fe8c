import type { Memento, Uri } from "vscode";
import type { DraftAnswers } from "../../../server/src/lsp/messages.ts";
import { say } from "../locale.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { askOne } from "../views/guide.ts";
import { newOffice, saveOffice } from "./officeFile.ts";

const MEMORY = "chithi.officeNotKept";

/**
 * The last step of the guide to a new draft: whether its body, signer and recipients become those of the folder. Asked
 * once for a body, and only where `.chithi.json` names another one or none.
 */
export async function offerToKeepOffice(
  server: LanguageServer,
  memory: Memento,
  folder: Uri,
  answers: DraftAnswers,
): Promise<void> {
  const body = await newOffice(server, folder, answers);
  if (body === null || memory.get<string>(MEMORY) === body) return;
  const keep = say({ vi: "Lưu", en: "Save" });
  const leave = say({ vi: "Không lưu", en: "Do not save" });
  const end = await askOne({
    title: say({ vi: "Soạn văn bản mới", en: "New draft" }),
    hasBack: false,
    offer: null,
    question: {
      keys: [],
      form: "one",
      title: say({ vi: "Lưu làm mặc định của cơ quan?", en: "Save as the office's default?" }),
      prompt: say({
        vi: "Cơ quan, người ký, nơi nhận được điền sẵn ở các bản thảo sau",
        en: "Body, signer and recipients are filled in for the drafts to come",
      }),
      choices: [
        {
          label: keep,
          detail: say({ vi: "vào tệp .chithi.json của thư mục", en: "in the folder's .chithi.json" }),
          answers: {},
          picked: true,
        },
        {
          label: leave,
          detail: say({ vi: "không hỏi lại cho cơ quan này", en: "and do not ask again for this body" }),
          answers: {},
          picked: false,
        },
      ],
      value: "",
      pattern: null,
      series: null,
      typed: null,
    },
  });
  if (typeof end === "string") return;
  if (end.answer.label === keep) await saveOffice(server, folder, answers);
  else await memory.update(MEMORY, body);
}
