import type { QuickPickItem, TextDocument } from "vscode";
import { Position, Selection, Uri, window, workspace } from "vscode";
import type { ActionAnswer } from "../../../server/src/lsp/messages.ts";
import { say } from "../locale.ts";
import { notify } from "../notify.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { LANGUAGE } from "../server/languageServer.ts";
import type { TextPreview } from "../views/textPreview.ts";
import { activeDraft } from "./activeDraft.ts";
import { openUntitled } from "./untitledDraft.ts";
import { isEmpty } from "./versionedEdits.ts";

type MoveAnswer = ActionAnswer<"moveToNewest">;

/**
 * Shows what the draft in front becomes under the newest guideline, and opens that as a new draft when the user agrees:
 * what was signed stays as it is.
 */
export async function moveToNewest(server: LanguageServer, preview: TextPreview): Promise<void> {
  const draft = activeDraft();
  if (draft === undefined || !(await server.ready())) return;
  const answer = await server.ask("chithi/moveToNewest", { uri: draft.uri.toString() });
  if (answer === null) {
    void notify.warn(
      say({
        vi: "Chưa chuyển được: bản thảo vừa được đóng, hoặc quá lớn nên không đọc được.",
        en: "Not moved: the draft was closed, or is too large to be read.",
      }),
    );
    return;
  }
  if (answer.refusal !== null) {
    void notify.warn(`${answer.refusal}.`);
    return;
  }
  if (isEmpty(answer.edits)) {
    void notify.info(
      say({
        vi: `Bản thảo đã đúng mẫu ${answer.guideline.name}, không có gì phải chuyển${remainder(answer).vi}.`,
        en: `The draft follows ${answer.guideline.name} already${remainder(answer).en}.`,
      }),
    );
    return;
  }
  const close = await preview.compare(
    draft,
    answer.text,
    say({ vi: `Bản thảo ↔ theo ${answer.guideline.name}`, en: `Draft ↔ by ${answer.guideline.name}` }),
  );
  const agreed = await ask(answer);
  await close();
  if (agreed) await openMoved(draft, answer);
  else await window.showTextDocument(draft, { preview: false });
}

function remainder({ remaining, deadlines }: MoveAnswer): { vi: string; en: string } {
  if (remaining === 0) return { vi: "", en: "" };
  const [vi, en] =
    deadlines === 0 ? ["", ""] : [`, trong đó ${deadlines} thời hạn đã qua`, `, ${deadlines} of them past deadlines`];
  return { vi: `; còn ${remaining} chỗ cần bạn sửa${vi}`, en: `; ${remaining} left for you to correct${en}` };
}

async function ask(answer: MoveAnswer): Promise<boolean> {
  const yes: QuickPickItem = {
    label: `$(check) ${say({ vi: "Mở thành bản thảo mới", en: "Open as a new draft" })}`,
    detail: say({
      vi: `Bản đang mở giữ nguyên. Số, ngày, tháng để trống để điền khi ban hành${remainder(answer).vi}.`,
      en: `The present one stays. Number, day and month are left blank until it is issued${remainder(answer).en}.`,
    }),
  };
  const no: QuickPickItem = { label: `$(close) ${say({ vi: "Không", en: "No" })}` };
  const picked = await window.showQuickPick([yes, no], {
    title: say({
      vi: `Chuyển bản thảo sang ${answer.guideline.name}`,
      en: `Move the draft to ${answer.guideline.name}`,
    }),
    placeHolder: say({
      vi: "Xem các thay đổi ở bên dưới: trái là bản thảo, phải là kết quả",
      en: "See the changes below: the draft on the left, the result on the right",
    }),
    // So that the changes can be read through.
    ignoreFocusOut: true,
  });
  return picked === yes;
}

/**
 * Opens the moved text beside what was signed, named after it and the guideline: “…-hd05”. Of an untitled draft only VS
 * Code knows a name.
 */
async function openNew({ uri, isUntitled }: TextDocument, { text, guideline }: MoveAnswer): Promise<void> {
  if (isUntitled) {
    const document = await workspace.openTextDocument({ language: LANGUAGE, content: text });
    await window.showTextDocument(document, { preview: false });
    return;
  }
  const name = (uri.path.split("/").at(-1) ?? "").replace(/\.chithi(?:\.md|\.txt)?$|\.(?:md|txt)$/i, "");
  const document = await openUntitled(`${name}-${guideline.id.split("-")[0]}`, Uri.joinPath(uri, ".."));
  const editor = await window.showTextDocument(document, { preview: false });
  await editor.edit((builder) => builder.insert(new Position(0, 0), text));
  editor.selection = new Selection(0, 0, 0, 0);
}

async function openMoved(draft: TextDocument, answer: MoveAnswer): Promise<void> {
  await openNew(draft, answer);
  if (!answer.arrived) {
    void notify.warn(
      say({
        vi: "Đã chuyển, nhưng cài đặt “chithi.style” hoặc tệp .chithi.json vẫn bắt xét bản thảo theo hướng dẫn khác: hãy bỏ hoặc đổi giá trị ấy.",
        en: "Moved, but the setting “chithi.style” or a .chithi.json still demands another guideline: remove or change it.",
      }),
    );
    return;
  }
  void notify.info(
    say({
      vi: `Đã mở bản thảo mới theo ${answer.guideline.name}${remainder(answer).vi}.`,
      en: `A new draft by ${answer.guideline.name} is open${remainder(answer).en}.`,
    }),
  );
}
