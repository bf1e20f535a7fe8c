import type { Text } from "../text/bilingual.ts";

/** Why a file is not read: said to the user as it stands, without the file's name and a full stop. */
export class Refusal extends Error {
  readonly text: Text;

  constructor(vi: string, en: string) {
    super(en);
    this.name = "Refusal";
    this.text = { vi, en };
  }
}

/** For an archive or a part of it that is not what its own tables say. */
export function damaged(): Refusal {
  return new Refusal(
    "tệp Word bị hỏng hoặc tải về chưa trọn; hãy mở bằng Word rồi lưu lại dưới dạng .docx",
    "the Word file is damaged or incomplete; open it in Word and save it as .docx again",
  );
}

/** For what no office program writes: the file may be made to do harm, so that nothing of it is read. */
export function suspicious(vi: string, en: string): Refusal {
  return new Refusal(
    `tệp có dấu hiệu không an toàn nên không được đọc: ${vi}`,
    `the file looks unsafe, not read: ${en}`,
  );
}
