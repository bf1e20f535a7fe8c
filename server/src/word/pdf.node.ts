import type { ChildProcess } from "node:child_process";
import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";

/** Why there is no PDF, in both languages. */
export interface PdfFailure {
  readonly vi: string;
  readonly en: string;
}

export type PdfResult = { readonly files: readonly Uint8Array[] } | { readonly failure: PdfFailure };

const NO_LIBREOFFICE: PdfFailure = {
  vi: "Muốn xuất ra PDF cần có LibreOffice trên máy này. Hãy cài LibreOffice, hoặc xuất ra Word rồi lưu thành PDF từ Word",
  en: "PDF needs LibreOffice on this machine. Install it, or export to Word and save as PDF there",
};
const TOO_SLOW: PdfFailure = {
  vi: "LibreOffice chuyển sang PDF quá lâu nên đã bị dừng. Hãy thử lại, hoặc xuất ra Word",
  en: "LibreOffice took too long and was stopped. Try again, or export to Word",
};
const FAILED: PdfFailure = {
  vi: "LibreOffice không chuyển được sang PDF. Hãy xuất ra Word",
  en: "LibreOffice could not make the PDF. Export to Word",
};

/** Starting takes some seconds, a file well under one; a machine under load takes ten times as long. */
const MOST_SECONDS = 120;
const SECONDS_A_FILE = 5;

/** Where LibreOffice lies on Windows and macOS, which do not put it on the path. */
const USUAL_PLACES: { readonly [platform: string]: readonly string[] } = {
  win32: [
    "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
    "C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe",
  ],
  darwin: ["/Applications/LibreOffice.app/Contents/MacOS/soffice"],
};

async function findProgram(): Promise<string | null> {
  const names = process.platform === "win32" ? ["soffice.exe"] : ["soffice", "libreoffice"];
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const places = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...(USUAL_PLACES[process.platform] ?? []),
  ];
  for (const place of places) {
    const there = await access(place).then(
      () => true,
      () => false,
    );
    if (there) return place;
  }
  return null;
}

/** Folders of conversions that are under way: whatever ends the program takes the drafts in them away. */
const underWay = new Set<string>();
const children = new Set<ChildProcess>();
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function sweep(): void {
  for (const child of children) child.kill("SIGKILL");
  for (const folder of underWay) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

function stopped(signal: NodeJS.Signals): void {
  sweep();
  // Ends by the same signal again, so that the shell learns which one it was.
  unwatch();
  process.kill(process.pid, signal);
}

function watch(): void {
  process.on("exit", sweep);
  for (const signal of SIGNALS) process.on(signal, stopped);
}

function unwatch(): void {
  process.off("exit", sweep);
  for (const signal of SIGNALS) process.off(signal, stopped);
}

const PREFIX = "chithi-pdf-";

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Takes away what conversions left whose program was killed. */
async function sweepOthers(): Promise<void> {
  for (const name of await readdir(tmpdir()).catch(() => [])) {
    const pid = name.startsWith(PREFIX) ? Number.parseInt(name.slice(PREFIX.length), 10) : Number.NaN;
    if (!Number.isInteger(pid) || isRunning(pid)) continue;
    await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => {});
  }
}

function run(program: string, args: readonly string[], seconds: number): Promise<PdfFailure | null> {
  return new Promise((resolve) => {
    const child = execFile(
      program,
      args,
      { timeout: seconds * 1000, killSignal: "SIGKILL", windowsHide: true },
      (error) => {
        children.delete(child);
        resolve(error === null ? null : error.killed === true ? TOO_SLOW : FAILED);
      },
    );
    children.add(child);
  });
}

/**
 * Turns Word files into PDFs by LibreOffice, all in one run of it, with a profile of its own, so that one that the user
 * has open is left alone. What it writes is gone afterwards.
 */
export async function toPdf(words: readonly Uint8Array[]): Promise<PdfResult> {
  const program = await findProgram();
  if (program === null) return { failure: NO_LIBREOFFICE };
  await sweepOthers();
  if (underWay.size === 0) watch();
  const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  underWay.add(folder);
  try {
    const out = join(folder, "pdf");
    await mkdir(out);
    const names = words.map((_, index) => join(folder, `${index}.docx`));
    await Promise.all(words.map((word, index) => writeFile(names[index] as string, word)));
    const profile = pathToFileURL(join(folder, "profile")).href;
    const args = [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--norestore",
      "--convert-to",
      "pdf",
      "--outdir",
      out,
    ];
    const failure = await run(program, [...args, ...names], MOST_SECONDS + SECONDS_A_FILE * words.length);
    if (failure !== null) return { failure };
    // It ends well also where it wrote nothing.
    const files = await Promise.all(words.map((_, index) => readFile(join(out, `${index}.pdf`)).catch(() => null)));
    return files.includes(null) ? { failure: FAILED } : { files: files as Uint8Array[] };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
    underWay.delete(folder);
    if (underWay.size === 0) unwatch();
  }
}
