import { mkdir } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { Placeholder, Text } from "../service.ts";
import { Failure, htmlOf } from "../service.ts";
import type { ExportFormat } from "./arguments.ts";
import { EXPORT_FORMATS } from "./arguments.ts";
import { DRAFT_ITSELF, isInput } from "./draftItself.ts";
import { systemReason, wrongUsage } from "./failure.ts";
import type { InputFile } from "./files.ts";
import { harmless } from "./format/excerpt.ts";
import type { OpenedFile } from "./open.ts";
import { withFile } from "./open.ts";
import { STANDARD_INPUT } from "./read.ts";
import { writeOutput } from "./replace.ts";
import type { ExitCode, Session } from "./session.ts";
import { inputsOf, placeOf } from "./session.ts";
import { loadWord } from "./word.ts";

/** What the page of one draft becomes, and where it goes. */
interface Target {
  readonly input: InputFile;
  /** Where it is written, as it is shown. */
  readonly path: string;
}

interface Exported {
  readonly target: Target;
  readonly content: Uint8Array;
}

const MOST_LISTED = 20;
const BLANK: Text = {
  vi: "bản thảo chưa có chữ nào để in, không xuất",
  en: "the draft has no words to print, not exported",
};

/** The draft's name with the ending of the format: “a.chithi.md” → “a.docx”. */
function nameFor(path: string, format: ExportFormat): string {
  const name = basename(path).replace(/\.chithi(?:\.md|\.txt)?$/i, "");
  const bare = name === basename(path) ? name.slice(0, name.length - extname(name).length) : name;
  return `${bare}.${format}`;
}

function formatOf({ line }: Session): ExportFormat {
  const ending = line.output === null ? "" : extname(line.output).slice(1).toLowerCase();
  return line.to ?? EXPORT_FORMATS.find((format) => format === ending) ?? "docx";
}

/** Where the page of an input goes. Throws a Failure where nothing says so. */
function targetOf({ line }: Session, input: InputFile, format: ExportFormat): Target {
  if (line.output !== null) return { input, path: line.output };
  const stdin = input.source === STANDARD_INPUT && input.path === STANDARD_INPUT;
  if (stdin) {
    throw wrongUsage(
      "Bản thảo đọc từ đầu vào chuẩn cần -o TỆP để biết ghi vào đâu",
      "A draft from standard input needs -o FILE to say where it goes",
    );
  }
  return { input, path: join(line.outDir ?? dirname(input.path), nameFor(input.path, format)) };
}

function listed(placeholders: readonly Placeholder[]): Text {
  const shown = placeholders.slice(0, MOST_LISTED);
  const more = placeholders.length - shown.length;
  const lines = (word: string) =>
    shown.map(({ text, range }) => `\n  ${word} ${range.start.line + 1}: ${text}`).join("");
  return {
    vi: `còn ${placeholders.length} chỗ trống chưa điền, không xuất (thêm --allow-placeholders để vẫn xuất):${lines("dòng")}${more > 0 ? `\n  … và ${more} chỗ nữa` : ""}`,
    en: `${placeholders.length} blanks left to fill in, not exported (--allow-placeholders exports it all the same):${lines("line")}${more > 0 ? `\n  … and ${more} more` : ""}`,
  };
}

/** The bytes of a draft's page, as a Word file also where a PDF is wanted; or why a draft is not exported. */
async function contentOf(
  session: Session,
  target: Target,
  { document }: OpenedFile,
  format: ExportFormat,
): Promise<Exported | { readonly refusal: Text }> {
  const { line, service, configurations } = session;
  if (service.isBlank(document)) return { refusal: BLANK };
  const blanks = line.allowPlaceholders ? [] : service.placeholders(document);
  if (blanks.length > 0) return { refusal: listed(blanks) };
  const pages = service.pages(document, await configurations.settingsOf(placeOf(target.input)));
  if (format === "html") return { target, content: new TextEncoder().encode(htmlOf(pages)) };
  const { exportWord } = await loadWord();
  return { target, content: await exportWord(pages, { numbering: line.numbering }) };
}

async function asPdf(made: readonly Exported[]): Promise<readonly Exported[]> {
  if (made.length === 0) return made;
  const { toPdf } = await loadWord();
  const result = await toPdf(made.map(({ content }) => content));
  if ("failure" in result) throw new Failure(result.failure);
  return made.map((one, index) => ({ ...one, content: result.files[index] as Uint8Array }));
}

const EXISTS: Text = {
  vi: "đã có tệp này, không ghi đè (thêm --force để ghi đè)",
  en: "the file exists, nothing was written (--force overwrites it)",
};
const TWICE: Text = {
  vi: "hai bản thảo cùng xuất ra tệp này; hãy xuất riêng từng bản",
  en: "two drafts would be exported to this file; export them one by one",
};

/** Writes one file; says what is wrong where it cannot. `inputs`, `written`: the files of this run. */
async function write(
  { line }: Session,
  { target: { path }, content }: Exported,
  inputs: readonly InputFile[],
  written: Set<string>,
): Promise<void> {
  if (written.has(resolve(path))) throw new Failure(TWICE);
  if (await isInput(path, inputs)) throw new Failure(DRAFT_ITSELF);
  try {
    if (line.outDir !== null) await mkdir(line.outDir, { recursive: true });
    await writeOutput(path, content, line.force);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") throw new Failure(EXISTS);
    throw new Failure(systemReason(error));
  }
  written.add(resolve(path));
}

/** `chithi export`: the pages of each draft as a file beside it, or where `-o` and `--out-dir` say. */
export async function exportDrafts(session: Session): Promise<ExitCode> {
  const { line, service, warn } = session;
  const { locale } = line;
  const format = formatOf(session);
  const { files, incomplete } = await inputsOf(session);
  if (line.output !== null && files.length > 1) {
    throw wrongUsage(
      `-o chỉ dùng khi xuất một bản thảo (ở đây có ${files.length}); với nhiều bản hãy dùng --out-dir THƯ-MỤC`,
      `-o is for one draft (here are ${files.length}); use --out-dir FOLDER for several`,
    );
  }
  let failed = incomplete;
  let refused = false;
  let made: Exported[] = [];
  for (const input of files) {
    const target = targetOf(session, input, format);
    const { value, failure } = await withFile(service, input, (opened) => contentOf(session, target, opened, format));
    failed ||= failure !== null;
    if (value !== null && "content" in value) {
      made.push(value);
      continue;
    }
    refused ||= value !== null;
    for (const part of (failure === null ? value.refusal : failure.message)[locale].split("\n"))
      warn(part.startsWith("  ") ? part : `${input.path}: ${part}`);
  }
  if (format === "pdf") made = [...(await asPdf(made))];
  const written = new Set<string>();
  for (const one of made) {
    try {
      await write(session, one, files, written);
      session.write(`${harmless(one.target.path)}\n`);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      warn(`${one.target.path}: ${error.text[locale]}`);
      failed = true;
    }
  }
  return failed ? 2 : refused ? 1 : 0;
}
