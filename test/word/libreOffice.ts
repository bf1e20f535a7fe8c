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

/** What LibreOffice makes of a document: a Word file. `name` tells it what the document is. */
export function asWord(name: string, content: string | Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "chithi-soffice-"));
  try {
    writeFileSync(join(folder, name), content);
    // A profile of its own: another run may be at work at the same time.
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const filter = name.endsWith(".html") ? ["--infilter=HTML (StarWriter)"] : [];
    const args = [
      profile,
      "--headless",
      ...filter,
      "--convert-to",
      "docx:MS Word 2007 XML",
      "--outdir",
      folder,
      join(folder, name),
    ];
    execFileSync("soffice", args, { stdio: "pipe", timeout: 170_000 });
    return new Uint8Array(readFileSync(join(folder, name.replace(/\.\w+$/, ".docx"))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
