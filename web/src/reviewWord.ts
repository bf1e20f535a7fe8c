import { base64, bytesOf } from "../../client/src/base64.ts";
import { showDialog } from "./dialog.ts";
import { make } from "./dom.ts";
import { download, stem, WORD_TYPE } from "./files.ts";
import type { Server } from "./server.ts";
import { DRAFT } from "./server.ts";
import type { Words } from "./words.ts";
import { say } from "./words.ts";

/** A Word file that the user opened. It is kept in memory only, and as it came. */
export interface WordFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Asks how the review is to be written; null after Escape. */
function askHow(name: string): Promise<{ layout: boolean; summary: boolean } | null> {
  const box = (words: Words) => {
    const input = make("input", { type: "checkbox" });
    return { input, label: make("label", { className: "choice" }, input, make("span", {}, say(words))) };
  };
  const layout = box({
    vi: "Đặt lại phông, cỡ chữ, lề, giãn dòng; cũng là thay đổi được theo dõi, chấp nhận hoặc từ chối từng chỗ",
    en: "Set fonts, sizes, margins and spacing right, too, as tracked changes that can be accepted or rejected",
  });
  const summary = box({ vi: "Thêm nhận xét tóm tắt ở đầu văn bản", en: "Add a summary as the first comment" });
  const title = say({ vi: "Ghi góp ý vào tệp Word", en: "Review the Word file" });
  const what = say({
    vi: `Góp ý và chỗ sửa được ghi vào một bản sao của ${name} như khi mở; những gì vừa sửa trong trang này không nằm trong đó.`,
    en: `Remarks and changes are written into a copy of ${name} as it was opened; what was edited in this page is not in it.`,
  });
  const content = [make("p", { className: "quiet" }, what), layout.label, summary.label];
  return showDialog(title, content, [
    {
      text: say({ vi: "Ghi và tải về", en: "Write and download" }),
      gives: () => ({ layout: layout.input.checked, summary: summary.input.checked }),
    },
  ]);
}

/** Writes the findings into a copy of the Word file and hands it to the user; says what came of it. */
export async function reviewWord(server: Server, { name, bytes }: WordFile): Promise<Words | null> {
  const how = await askHow(name);
  if (how === null) return null;
  const answer = await server.ask("chithi/reviewWord", { data: base64(bytes), uri: DRAFT, ...how });
  const { content, refusal, remarks, changes, left } = answer;
  if (content === null) {
    return { vi: `Không ghi được góp ý vào ${name}: ${refusal}.`, en: `${name} was not reviewed: ${refusal}.` };
  }
  // Word opens a template, or a file with macros, only under its own ending.
  const copy = `${stem(name)}.gop-y${/\.do[ct][xm]$/i.exec(name)?.[0] ?? ".docx"}`;
  download(copy, bytesOf(content), WORD_TYPE);
  const [leftVi, leftEn] =
    left.length === 0
      ? ["", ""]
      : [` ${left.length} chỗ phải sửa bằng tay.`, ` ${left.length} are left to do by hand.`];
  return {
    vi: `Đã ghi ${remarks} góp ý, ${changes} chỗ sửa vào ${copy}.${leftVi}`,
    en: `${remarks} remarks and ${changes} changes are written into ${copy}.${leftEn}`,
  };
}
