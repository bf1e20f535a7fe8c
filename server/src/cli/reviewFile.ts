import { basename, dirname, join } from "node:path";
import type { Text } from "../service.ts";
import { Failure } from "../service.ts";
import type { CheckedFile } from "./checkFile.ts";
import { systemReason } from "./failure.ts";
import type { InputFile } from "./files.ts";
import { REVIEWED } from "./files.ts";
import { harmless } from "./format/excerpt.ts";
import { createTotals } from "./format/formatter.ts";
import { withFile } from "./open.ts";
import { writeOutput } from "./replace.ts";
import type { Session } from "./session.ts";
import { placeOf } from "./session.ts";
import type { MarkedWordFile } from "./wordReview.ts";
import { markWord } from "./wordReview.ts";

const NOT_WORD: Text = {
  vi: "lệnh review ghi góp ý vào tệp Word; với bản thảo hãy dùng chithi check --format report",
  en: "review writes into Word files; for a draft use chithi check --format report",
};

const EXISTS: Text = {
  vi: "đã có tệp này, không ghi đè (thêm --force để ghi đè)",
  en: "the file exists, nothing was written (--force overwrites it)",
};

async function writeCopy(path: string, content: Buffer, force: boolean): Promise<void> {
  try {
    await writeOutput(path, content, force);
  } catch (error) {
    const exists = error instanceof Error && "code" in error && error.code === "EEXIST";
    const { vi, en } = exists ? EXISTS : systemReason(error);
    throw new Failure({ vi: `${path}: ${vi}`, en: `${path}: ${en}` });
  }
}

/** What the names of Word files end in: documents, templates, either with macros. Word opens each only under its own. */
const WORD_ENDING = /\.(do[ct][xm])$/i;

/** Where the copy with the marks goes. */
export function copyOf({ output, outDir }: Session["line"], { path }: InputFile): string {
  if (output !== null) return output;
  const ending = WORD_ENDING.exec(path)?.[1] ?? "docx";
  return join(outDir ?? dirname(path), `${basename(path).replace(WORD_ENDING, "")}${REVIEWED}.${ending}`);
}

/** Why the copy may not have its name; null where it may. */
export function misnamed(copy: string, { path }: InputFile): Failure | null {
  const [own, other] = [path, copy].map((name) => WORD_ENDING.exec(name)?.[1]?.toLowerCase());
  if (own === undefined || other === undefined || own === other) return null;
  return new Failure({
    vi: `bản sao phải có đuôi .${own} như tệp gốc: Word không mở ${basename(copy)}`,
    en: `the copy must end in .${own} as its original does: Word would not open ${basename(copy)}`,
  });
}

function words({ review, earlier }: MarkedWordFile, locale: keyof Text): string {
  const [remarks, changes, set] = [review.remarks.length, review.edits.length, review.layout.length];
  const vi = [`${remarks} góp ý`, `${changes} chỗ sửa`, ...(set > 0 ? [`${set} chỗ đặt lại định dạng`] : [])];
  const en = [`${remarks} remarks`, `${changes} changes`, ...(set > 0 ? [`${set} settings`] : [])];
  const { accepted, rejected, left } = earlier;
  if (accepted + rejected + left > 0) {
    vi.push(`góp ý lần trước: ${accepted} đã nhận, ${rejected} từ chối, ${left} còn lại`);
    en.push(`earlier remarks: ${accepted} accepted, ${rejected} rejected, ${left} left`);
  }
  return (locale === "vi" ? vi : en).join(", ");
}

/** Creates a function that reviews one Word file after the other, each into a copy. */
export function createReviewer(session: Session): (input: InputFile) => Promise<CheckedFile> {
  const { line, service, configurations } = session;
  const { locale, force, layout, summary } = line;
  return async (input) => {
    const { add, totals } = createTotals();
    const settings = await configurations.settingsOf(placeOf(input));
    const work = async (bytes: Buffer): Promise<CheckedFile> => {
      const marking = { silent: false, tracked: true, layout, summary: summary ? basename(input.path) : null };
      const marked = await markWord(session, bytes, settings, marking);
      const copy = copyOf(line, input);
      await writeCopy(copy, marked.content, force);
      const { checked } = marked.review;
      add({ path: input.path, result: checked, source: marked.source, settings, document: null, failure: null });
      const head = `${harmless(input.path)} → ${harmless(copy)}: ${words(marked, locale)}\n`;
      return {
        text: head + marked.left.join(""),
        changes: marked.review.remarks.length,
        note: null,
        totals,
        failed: null,
      };
    };
    const { value, failure } = await withFile(service, input, () => Promise.reject(new Failure(NOT_WORD)), work);
    if (failure === null) return value;
    const failed = { path: input.path, failure };
    add(failed);
    return { text: "", changes: 0, note: null, totals, failed };
  };
}
