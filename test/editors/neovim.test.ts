import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NODE, SERVER } from "../lsp/client.ts";
import { FAULTY } from "../lsp/drafts.ts";

/** What neovim.lua writes down. */
interface Told {
  readonly failure?: string;
  readonly diagnostics: string[];
  readonly first: { line: number; from: number; to: number; message: string };
  readonly symbols: string[];
  readonly hover: string;
  readonly actions: string[];
  readonly afterFix: string[];
  readonly afterFixAll: unknown;
  readonly formatted: boolean;
  readonly completion: string[];
  readonly renumbered: boolean;
  readonly text: string;
}

/** The blocks of Lua in the guide, in their order: the set-up of Neovim 0.11, of older ones, and a request. */
function guideBlocks(): string[] {
  const guide = readFileSync(new URL("../../docs/trinh-soan-thao-khac.md", import.meta.url), "utf8");
  return [...guide.matchAll(/^```lua\n([\s\S]*?)^```$/gm)].map(([, block]) => block as string);
}

const installed = spawnSync("nvim", ["--version"], { stdio: "ignore" }).status === 0;

it("Neovim is there to be tried (Debian's neovim), at least where CI is set", ({ skip }) => {
  skip(!installed && !process.env.CI, "nvim is not installed");
  expect(installed).toBe(true);
});

describe.runIf(installed)("Neovim", () => {
  const folder = mkdtempSync(join(tmpdir(), "chithi-neovim-"));
  let told: Told;
  beforeAll(() => {
    const [draft, results] = [join(folder, "Chỉ thị phòng cháy.chithi"), join(folder, "results.json")];
    writeFileSync(draft, FAULTY);
    const [setUp, olderSetUp, request] = guideBlocks() as [string, string, string];
    writeFileSync(join(folder, "new.lua"), setUp);
    writeFileSync(join(folder, "old.lua"), olderSetUp);
    writeFileSync(join(folder, "request.lua"), request);
    // As npm installs it.
    const program = join(folder, "chithi-language-server");
    writeFileSync(program, `#!/bin/sh\nexec "${NODE}" "${SERVER}" "$@"\n`, { mode: 0o755 });
    const script = fileURLToPath(new URL("neovim.lua", import.meta.url));
    const run = spawnSync("nvim", ["--headless", "-u", "NONE", "-i", "NONE", "-S", script], {
      env: {
        ...process.env,
        PATH: `${folder}:${process.env.PATH}`,
        XDG_STATE_HOME: folder,
        XDG_CACHE_HOME: folder,
        SETUP: folder,
        DRAFT: draft,
        RESULTS: results,
      },
      input: "",
      encoding: "utf8",
      timeout: 120_000,
      killSignal: "SIGKILL",
    });
    try {
      told = JSON.parse(readFileSync(results, "utf8"));
    } catch (error) {
      throw new Error(`Neovim left no results (${run.status ?? run.signal}): ${run.stderr}`, { cause: error });
    }
    if (told.failure !== undefined) throw new Error(`${told.failure}\n${run.stderr}`);
  }, 150_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("shows the findings, at the letters and not at the bytes", () => {
    expect(told.diagnostics).toEqual(["dia-danh-ngay/them-so-0", "so-ky-hieu/them-so-0"]);
    // Neovim counts bytes: “Số ” has five.
    expect(told.first).toMatchObject({ line: 3, from: 5, to: 6, message: expect.stringContaining("“05”") });
  });

  it("shows the outline and a hover", () => {
    expect(told.symbols).toHaveLength(6);
    expect(told.symbols).toContain("Nơi nhận");
    expect(told.hover).toContain("Số và ký hiệu");
  });

  it("offers quick fixes, and applies the one that is chosen", () => {
    expect(told.actions[0]).toBe("Ghi “05”");
    expect(told.afterFix).toEqual(["dia-danh-ngay/them-so-0"]);
  });

  it("applies all safe fixes at once", () => {
    expect(Object.keys(told.afterFixAll as object)).toEqual([]);
    expect(told.text).toBe(FAULTY.replace("Số 5-", "Số 05-").replace("ngày 3 ", "ngày 03 "));
  });

  it("formats", () => expect(told.formatted).toBe(true));

  it("completes a recipient by the place where the caret stands", () => {
    expect(told.completion).toContain("Các đồng chí Huyện uỷ viên");
  });

  it("can ask the server's own requests", () => expect(told.renumbered).toBe(true));
});
