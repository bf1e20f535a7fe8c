import type { LogOutputChannel, QuickPickItem } from "vscode";
import { Uri, window } from "vscode";
import { LSPErrorCodes, ResponseError } from "vscode-languageclient";
import type { ReviewAnswer } from "../../../server/src/lsp/messages.ts";
import { base64, bytesOf } from "../base64.ts";
import { say } from "../locale.ts";
import { notify } from "../notify.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import type { SavedWords } from "./savedFile.ts";
import { writeChosen } from "./savedFile.ts";
import type { RefusedWords } from "./wordFiles.ts";
import { chooseWordFile, readWordFile } from "./wordFiles.ts";

const TOO_LARGE: RefusedWords = {
  tooLarge: (name) => ({
    vi: `Không ghi được góp ý vào ${name}: tệp lớn hơn 64 MB.`,
    en: `${name} was not reviewed: it is larger than 64 MB.`,
  }),
};

/** How a file is reviewed. */
type Wanted = Record<"layout" | "summary", boolean>;

/**
 * Writes the findings into a copy of a Word file, and asks where that goes. `chosen`: the file in the Explorer, or the one
 * that a key binding names; anything else asks. `wanted`: how, for key bindings.
 */
export async function reviewWord(
  server: LanguageServer,
  channel: LogOutputChannel,
  chosen?: unknown,
  wanted?: unknown,
): Promise<void> {
  const title = say({ vi: "Ghi góp ý vào tệp Word", en: "Review a Word file" });
  const file = await chooseWordFile(chosen, title, say({ vi: "Chọn", en: "Choose" }));
  // Escape says that nothing is wanted.
  if (file === undefined) return;
  const options = isWanted(wanted) ? wanted : await pickOptions(title);
  if (options === undefined) return;
  const name = file.path.split("/").at(-1) ?? "";
  const bytes = await readWordFile(file, name, TOO_LARGE);
  if (bytes === null || !(await server.ready())) return;
  const answer = await ask(server, file, name, bytes, options);
  if (answer === null) return;
  if (answer.content === null) {
    void notify.error(
      say({
        vi: `Không ghi được góp ý vào ${name}: ${answer.refusal}.`,
        en: `${name} was not reviewed: ${answer.refusal}.`,
      }),
    );
    return;
  }
  for (const line of answer.left) channel.info(`${name}: ${line}`);
  // The dialog asks before a file that exists is overwritten.
  const target = await window.showSaveDialog({
    title,
    defaultUri: Uri.joinPath(file, "..", name.replace(/(?=\.do[ct][xm]$)/i, ".gop-y")),
    filters: { [say({ vi: "Tệp Word", en: "Word files" })]: [/\.(do[ct][xm])$/i.exec(name)?.[1] ?? "docx"] },
    saveLabel: say({ vi: "Ghi bản sao", en: "Write the copy" }),
  });
  if (target !== undefined) await writeChosen(target, bytesOf(answer.content), savedWords(answer));
}

function isWanted(value: unknown): value is Wanted {
  return typeof value === "object" && value !== null && ("layout" in value || "summary" in value);
}

/** What came of it, in one sentence. */
function savedWords({ remarks, changes, left, earlier }: ReviewAnswer): SavedWords {
  const before = earlier.accepted + earlier.rejected + earlier.left;
  const [lastVi, lastEn] =
    before === 0
      ? ["", ""]
      : [
          ` Góp ý lần trước: ${earlier.accepted} đã nhận, ${earlier.rejected} từ chối, ${earlier.left} còn lại.`,
          ` Earlier remarks: ${earlier.accepted} accepted, ${earlier.rejected} rejected, ${earlier.left} left.`,
        ];
  const [leftVi, leftEn] =
    left.length === 0
      ? ["", ""]
      : [
          ` ${left.length} chỗ phải sửa bằng tay (xem nhật ký).`,
          ` ${left.length} are left to do by hand (see the log).`,
        ];
  return {
    done: (name) => ({
      vi: `Đã ghi ${remarks} góp ý, ${changes} chỗ sửa vào ${name}.${leftVi}${lastVi}`,
      en: `${remarks} remarks and ${changes} changes are written into ${name}.${leftEn}${lastEn}`,
    }),
    failed: (name, reason) => ({
      vi: `Không ghi được ${name}. Nếu tệp đang mở trong Word, hãy đóng lại rồi thử lần nữa. (${reason})`,
      en: `Cannot write ${name}. If it is open in Word, close it and try again. (${reason})`,
    }),
  };
}

interface OptionItem extends QuickPickItem {
  readonly option: keyof Wanted;
}

async function pickOptions(title: string): Promise<Wanted | undefined> {
  const items: OptionItem[] = [
    {
      option: "layout",
      label: say({ vi: "Đặt lại phông, cỡ chữ, lề, giãn dòng", en: "Set fonts, sizes, margins and spacing right" }),
      detail: say({
        vi: "Cũng là thay đổi được theo dõi, chấp nhận hoặc từ chối từng chỗ",
        en: "As tracked changes, too: each can be accepted or rejected",
      }),
    },
    {
      option: "summary",
      label: say({ vi: "Thêm nhận xét tóm tắt ở đầu văn bản", en: "Add a summary as the first comment" }),
    },
  ];
  const picked = await window.showQuickPick(items, {
    title,
    canPickMany: true,
    placeHolder: say({
      vi: "Chọn thêm, hoặc nhấn Enter để chỉ ghi góp ý và chỗ sửa chữ",
      en: "Choose more, or press Enter for the findings and changes of words alone",
    }),
  });
  if (picked === undefined) return undefined;
  const has = (name: keyof Wanted) => picked.some(({ option }) => option === name);
  return { layout: has("layout"), summary: has("summary") };
}

/** Null where there is no answer: the user stopped it, which the server lets him do, or was told why. */
async function ask(
  server: LanguageServer,
  file: Uri,
  name: string,
  bytes: Uint8Array,
  { layout, summary }: Wanted,
): Promise<ReviewAnswer | null> {
  try {
    return await server.ask("chithi/reviewWord", {
      data: base64(bytes),
      uri: file.toString(),
      layout: layout === true,
      summary: summary === true,
    });
  } catch (error) {
    if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled) return null;
    void notify.error(
      say({
        vi: `Chưa ghi được góp ý vào ${name} vì bộ kiểm tra của Chỉ thị không trả lời. Hãy thử lại.`,
        en: `${name} was not reviewed, because Chỉ thị's checker does not answer. Try again.`,
      }),
    );
    return null;
  }
}
