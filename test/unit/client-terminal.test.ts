import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it, vi } from "vitest";
import { NODE } from "../lsp/client.ts";

vi.mock("vscode", () => ({ workspace: { getConfiguration: () => ({ get: () => "vi" }) } }));
const { offerInTerminal } = await import("../../client/src/terminal.ts");

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "chithi terminal “1” "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The variables of a terminal that VS Code opens after the extension has started. */
function terminal(extension: string): NodeJS.ProcessEnv {
  const variables: NodeJS.ProcessEnv = { PATH: process.env.PATH };
  const collection = {
    replace: (name: string, value: string) => (variables[name] = value),
    append: (name: string, value: string) => (variables[name] += value),
  };
  const asAbsolutePath = (path: string) => join(extension, path);
  offerInTerminal({ environmentVariableCollection: collection, asAbsolutePath } as never);
  return variables;
}

it.skipIf(process.platform === "win32")("chithi runs in a terminal, wherever the extension lies", () => {
  const extension = join(folder, "phần mở rộng");
  mkdirSync(join(extension, "dist"), { recursive: true });
  cpSync(join(root, "client", "terminal"), join(extension, "client", "terminal"), { recursive: true });
  for (const name of ["cli.js", "server.js", "tu-dung.bin"])
    cpSync(join(root, "dist", name), join(extension, "dist", name));
  writeFileSync(join(folder, "a b.chithi"), "Số 5-CT/HU\n");
  const env = { ...terminal(extension), CHITHI_NODE: NODE };
  const { status, stdout } = spawnSync("sh", ["-c", 'chithi check "a b.chithi"'], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  expect(stdout).toContain("[so-ky-hieu/them-so-0]");
  expect(status).toBe(1);
});

it("one that the user installed is found first, and the program that runs it is the editor's own", () => {
  const { PATH, CHITHI_NODE } = terminal(folder);
  expect(PATH).toBe(`${process.env.PATH}${delimiter}${join(folder, "client/terminal")}`);
  expect(CHITHI_NODE).toBe(process.execPath);
});

it("the launchers are shipped, the one for Unix as a program", () => {
  expect(readFileSync(join(root, ".vscodeignore"), "utf8")).toContain("!client/terminal/**\n");
  if (process.platform !== "win32") expect(statSync(join(root, "client/terminal/chithi")).mode & 0o111).toBe(0o111);
  expect(readFileSync(join(root, "client/terminal/chithi.cmd"), "utf8")).toContain("\r\n");
});
