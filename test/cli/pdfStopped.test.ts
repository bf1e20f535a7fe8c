import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, watch } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { NODE } from "../lsp/client.ts";
import { ONE_ERROR } from "./drafts.ts";
import { chithi, folderWith, program } from "./program.ts";

/** A LibreOffice that says that it runs and never ends. Its number is there whole or not at all: 0 would be the test's own group. */
const ENDLESS = '#!/bin/sh\necho $$ > "$BEGUN.number"\nmv "$BEGUN.number" "$BEGUN/yes"\nexec sleep 600\n';

/** Begins to make a PDF, and gives the program and its temporary folder once the conversion is under way. */
async function converting() {
  const cwd = folderWith({ "a.chithi": ONE_ERROR, "bin/soffice": ENDLESS });
  chmodSync(join(cwd, "bin", "soffice"), 0o755);
  const [temporary, begun] = [join(cwd, "tam"), join(cwd, "chay")];
  mkdirSync(temporary);
  mkdirSync(begun);
  const runs = once(watch(begun), "change");
  const env = {
    ...process.env,
    TMPDIR: temporary,
    BEGUN: begun,
    PATH: `${join(cwd, "bin")}${delimiter}${process.env.PATH}`,
  };
  const child = spawn(NODE, [program, "export", "a.chithi", "-o", "a.pdf", "--allow-placeholders"], {
    cwd,
    env,
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  await Promise.race([runs, ended]);
  expect(existsSync(join(begun, "yes"))).toBe(true);
  const office = Number(readFileSync(join(begun, "yes"), "utf8"));
  expect(office).toBeGreaterThan(1);
  return { cwd, temporary, child, ended, env, office };
}

describe.skipIf(process.platform === "win32")("a conversion to PDF that is stopped", () => {
  it.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)("by %s leaves no draft in the temporary folder", async (signal) => {
    const { cwd, temporary, child, ended } = await converting();
    expect(readdirSync(temporary)).toEqual([expect.stringMatching(/^chithi-pdf-\d+-/)]);
    child.kill(signal);
    expect((await ended)[1]).toBe(signal);
    expect(readdirSync(temporary)).toEqual([]);
    expect(existsSync(join(cwd, "a.pdf"))).toBe(false);
  });

  it("by force leaves it to the next run, which takes it away", async () => {
    const { cwd, temporary, child, ended, env, office } = await converting();
    child.kill("SIGKILL");
    await ended;
    process.kill(office, "SIGKILL");
    expect(readdirSync(temporary)).toHaveLength(1);
    // A LibreOffice that fails at once: what the first run left is gone all the same.
    const failing = folderWith({ soffice: "#!/bin/sh\nexit 1\n" });
    chmodSync(join(failing, "soffice"), 0o755);
    const path = { PATH: `${failing}${delimiter}${process.env.PATH}`, TMPDIR: env.TMPDIR };
    expect(chithi(["export", "a.chithi", "-o", "b.pdf", "--allow-placeholders"], { cwd, env: path }).code).not.toBe(0);
    expect(readdirSync(temporary)).toEqual([]);
  });
});
