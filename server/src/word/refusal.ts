import { Failure } from "../text/failure.ts";

/** Why a Word file is not read: said to the user as it stands. */
export function refusal(vi: string, en: string): Failure {
  return new Failure({ vi, en });
}

/** For an archive or a part of it that is not what its own tables say. */
export function damaged(): Failure {
  return refusal(
    "tệp Word bị hỏng hoặc tải về chưa trọn; hãy mở bằng Word rồi lưu lại dưới dạng .docx",
    "the Word file is damaged or incomplete; open it in Word and save it as .docx again",
  );
}

/** For what no office program writes: the file may be made to do harm, so that nothing of it is read. */
export function suspicious(vi: string, en: string): Failure {
  return refusal(`tệp có dấu hiệu không an toàn nên không được đọc: ${vi}`, `the file looks unsafe, not read: ${en}`);
}
