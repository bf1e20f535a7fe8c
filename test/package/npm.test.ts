import { execFileSync, spawn } from "node:child_process";
import {
  accessSync,
  constants,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NODE } from "../lsp/client.ts";
import { FAULTY } from "../lsp/drafts.ts";
import type { Packed } from "./checkout.ts";
import { copyCheckout, linkPackages, root, run, temporaryFolder } from "./checkout.ts";

const folder = temporaryFolder();
const checkout = join(folder, "checkout");
/** Where the package is installed: nothing of the project stands there. */
const office = join(folder, "van-phong");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The machine's own Node: the one on the path that is not a package of the project. */
function machineNode(): string | null {
  const places = (process.env.PATH ?? "").split(delimiter).filter((place) => !place.includes("node_modules"));
  const found = places
    .map((place) => join(place, "node"))
    .filter((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
  return found[0] ?? null;
}

const versionOf = (node: string) => execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
const own = machineNode();
const ownVersion = own === null ? "none" : versionOf(own);

function environmentWith(node: string): NodeJS.ProcessEnv {
  const bin = join(folder, `bin-${versionOf(node)}`);
  mkdirSync(bin, { recursive: true });
  symlinkSync(node, join(bin, "node"));
  const { NODE_OPTIONS: _, ...rest } = process.env;
  return { ...rest, PATH: `${bin}${delimiter}${process.env.PATH}` };
}

let packed: Packed;

beforeAll(() => {
  copyCheckout(checkout);
  linkPackages(checkout);
  const { status, stdout, stderr } = run("npm", ["pack", "--json"], checkout);
  expect(status, stderr).toBe(0);
  [packed] = JSON.parse(stdout);
  mkdirSync(office);
  writeFileSync(join(office, "package.json"), '{ "private": true, "type": "module" }\n');
  writeFileSync(join(office, "a.chithi"), FAULTY);
  const options = ["--offline", "--no-audit", "--no-fund"];
  const install = run("npm", ["install", ...options, join(checkout, packed.filename)], office);
  expect(install.status, install.stderr).toBe(0);
}, 180_000);

describe("npm pack", () => {
  it("packs the programs, the library and its types, and no sources, tests, pictures or editor's parts", () => {
    const paths = packed.files.map(({ path }) => path).filter((path) => !/^dist\/types\/.*\.d\.ts$/.test(path));
    expect(paths.sort()).toEqual([
      "LICENSE",
      "README.md",
      "dist/THIRD-PARTY-NOTICES.txt",
      "dist/cli.js",
      "dist/server.compiled.js",
      "dist/server.js",
      "dist/service.mjs",
      "dist/tu-dung.bin",
      "dist/word.node.js",
      "package.json",
    ]);
    expect(packed.files.length).toBeLessThan(150);
    // More than half of it are the model of usual wording, of 1.2 MB at the most.
    expect(packed.size).toBeLessThan(2_150_000);
  });

  it("has a manifest and a README of its own", () => {
    const installed = join(office, "node_modules", "chithi");
    const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    expect(manifest).not.toHaveProperty("private");
    expect(manifest).not.toHaveProperty("contributes");
    expect(manifest).not.toHaveProperty("dependencies");
    expect(manifest.bin).toEqual({ chithi: "dist/cli.js", "chithi-language-server": "dist/server.js" });
    const readme = readFileSync(join(installed, "README.md"), "utf8");
    expect(readme).toBe(readFileSync(join(root, "npm", "README.md"), "utf8"));
  });

  it("leaves the checkout as it was", () => {
    for (const name of ["package.json", "README.md"]) {
      expect(readFileSync(join(checkout, name), "utf8"), name).toBe(readFileSync(join(root, name), "utf8"));
    }
    expect(readdirSync(checkout)).not.toContain("dist-npm");
  });

  it("after an interrupted run, puts back what the extension's package is", () => {
    const kept = join(checkout, "dist-npm");
    mkdirSync(kept);
    for (const name of ["package.json", "README.md"]) {
      cpSync(join(root, name), join(kept, name));
      writeFileSync(join(checkout, name), "{}");
    }
    expect(run(NODE, ["scripts/npm-package.mjs", "end"], checkout).status).toBe(0);
    for (const name of ["package.json", "README.md"]) {
      expect(readFileSync(join(checkout, name), "utf8"), name).toBe(readFileSync(join(root, name), "utf8"));
    }
  });
});

const nodes: [name: string, node: string | null][] = [
  [`Node 24 (${versionOf(NODE)})`, versionOf(NODE).startsWith("v24.") ? NODE : null],
  [`Node 20 (this machine has ${ownVersion})`, ownVersion.startsWith("v20.") ? own : null],
];

describe.each(nodes)("installed into an empty folder, on %s", (_, node) => {
  const env = node === null ? {} : environmentWith(node);

  it.skipIf(node === null)("npx chithi check finds what is wrong", () => {
    const { status, stdout, stderr } = run(
      "npx",
      ["--no-install", "chithi", "check", "--format", "json", "a.chithi"],
      office,
      env,
    );
    expect(status, stderr).toBe(1);
    const rules = JSON.parse(stdout).files[0].diagnostics.map(({ rule }: { rule: string }) => rule);
    expect(rules).toContain("so-ky-hieu/them-so-0");
  });

  it.skipIf(node === null)("npx chithi export writes a Word file", () => {
    const args = ["--no-install", "chithi", "export", "--to", "docx", "--force", "--allow-placeholders", "a.chithi"];
    const { status, stderr } = run("npx", args, office, env);
    expect(status, stderr).toBe(0);
    expect(statSync(join(office, "a.docx")).size).toBeGreaterThan(5_000);
    rmSync(join(office, "a.docx"));
  });

  it.skipIf(node === null)("chithi-language-server answers", { timeout: 60_000 }, async () => {
    const server = spawn("npx", ["--no-install", "chithi-language-server", "--stdio"], { cwd: office, env });
    const message = JSON.stringify({
      jsonrpc: "2.0",
      id: 1,
      method: "initialize",
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    server.stdin.write(`Content-Length: ${message.length}\r\n\r\n${message}`);
    let answer = "";
    for await (const part of server.stdout) {
      answer += part;
      if (answer.includes("capabilities")) break;
    }
    server.stdin.end();
    await new Promise((resolve) => server.on("exit", resolve));
    expect(answer).toContain('"name":"chithi');
  });

  it.skipIf(node === null)("import { createService } from “chithi” gives the service", () => {
    const script = `import { createService, DEFAULT_SETTINGS } from "chithi";
      const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
      const { diagnostics } = service.check(service.open(${JSON.stringify(FAULTY)}), DEFAULT_SETTINGS);
      console.log(JSON.stringify(diagnostics.map(({ rule }) => rule)));`;
    const { status, stdout, stderr } = run(node as string, ["--input-type=module", "-e", script], office, env);
    expect(status, stderr).toBe(0);
    expect(JSON.parse(stdout)).toContain("so-ky-hieu/them-so-0");
    const old = `console.log(typeof require("chithi").createService)`;
    expect(run(node as string, ["--no-warnings", "--input-type=commonjs", "-e", old], office, env).stdout).toBe(
      "function\n",
    );
  });
});

it.each(["bundler", "nodenext"])("its types are right where a program looks for them by “%s”", (moduleResolution) => {
  writeFileSync(
    join(office, "dung.ts"),
    `import type { CheckResult, Service } from "chithi";
import { createService, DEFAULT_SETTINGS } from "chithi";
const service: Service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
export const result: CheckResult = service.check(service.open(""), DEFAULT_SETTINGS);
export const rule: string | undefined = result.diagnostics[0]?.rule;
// @ts-expect-error: a day has three parts
createService({ today: () => ({ year: 2026 }) });
// @ts-expect-error: there is no such answer
service.guess("");
`,
  );
  const module = moduleResolution === "bundler" ? "preserve" : "nodenext";
  const options = [
    "--noEmit",
    "--strict",
    "--target",
    "es2022",
    "--module",
    module,
    "--moduleResolution",
    moduleResolution,
  ];
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  const { status, stdout } = run(NODE, [tsc, ...options, "dung.ts"], office);
  expect(status, stdout).toBe(0);
});
