import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** False where LibreOffice is not installed. With CI set that is a failure. */
export function hasLibreOffice(): boolean {
  const found = spawnSync("soffice", ["--version"], { encoding: "utf8" }).status === 0;
  if (!found && process.env.CI) throw new Error("soffice is not installed: apt-get install libreoffice-writer");
  return found;
}

/** Fonts with the measures of Times New Roman, in which the pages are set. */
const TIMES = /Times New Roman|Liberation Serif|Tinos/;

/**
 * Why LibreOffice would set the pages in a font of other measures, in which every line stands elsewhere; null where it
 * has one of the right measures with the letters of Vietnamese. The older fonts-liberation lacks these.
 */
export function missingFont(): string | null {
  const { status, stdout } = spawnSync("fc-match", ["-f", "%{family}", "Times New Roman:charset=1ea1"], {
    encoding: "utf8",
  });
  if (status === 0 && TIMES.test(stdout)) return null;
  const found = status === 0 ? `only “${stdout}” has the letters of Vietnamese` : "fc-match is not installed";
  return `no font of the measures of Times New Roman (${found}): apt-get install fontconfig fonts-liberation fonts-liberation2`;
}

/** What LibreOffice makes of documents: Word files, in their order. The name of each tells it what it is. */
export function allAsWord(documents: readonly (readonly [name: string, content: string | Uint8Array])[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "chithi-soffice-"));
  try {
    for (const [name, content] of documents) writeFileSync(join(folder, name), content);
    // A profile of its own: another run may be at work at the same time.
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const filter = documents.some(([name]) => name.endsWith(".html")) ? ["--infilter=HTML (StarWriter)"] : [];
    const convert = [...filter, "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder];
    const args = [profile, "--headless", ...convert, ...documents.map(([name]) => join(folder, name))];
    execFileSync("soffice", args, { stdio: "pipe", timeout: 170_000 });
    return documents.map(([name]) => new Uint8Array(readFileSync(join(folder, name.replace(/\.\w+$/, ".docx")))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What LibreOffice makes of one document. */
export function asWord(name: string, content: string | Uint8Array): Uint8Array {
  return allAsWord([[name, content]])[0] as Uint8Array;
}
