import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { METHODS } from "../fuzz/protocol.ts";
import { Client, NODE, ResponseError } from "../lsp/client.ts";
import { FAULTY } from "../lsp/drafts.ts";

const dist = new URL("../../dist/", import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "chithi-mang-"));
const trapFile = join(folder, "bi-bat.txt");
const NODE_OPTIONS = `--import=${new URL("trap.mjs", import.meta.url).href}`;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const caught = () => (existsSync(trapFile) ? readFileSync(trapFile, "utf8") : "");

describe("no program opens a connection or starts another program", () => {
  it("a program that does is caught", () => {
    for (const attempt of ["fetch('http://127.0.0.1:9')", "require('net').connect(9)", "require('dns').lookup('a')"]) {
      const env = { ...process.env, TRAP_FILE: trapFile, NODE_OPTIONS };
      expect(spawnSync(NODE, ["-e", attempt], { env }).status, attempt).toBe(97);
    }
    expect(caught()).toContain("fetch");
    rmSync(trapFile);
  });

  it.each([
    "check --format sarif .",
    "check .",
    "parse .",
    "outline a.chithi",
    "fix --dry-run .",
    "rules --format json",
    "export --to docx a.chithi",
    "export --to html a.chithi",
    "import a.docx -o nhap.chithi --force",
    "--help",
  ])("chithi %s", (line) => {
    const args = line.split(" ");
    writeFileSync(join(folder, "a.chithi"), FAULTY);
    const env = { ...process.env, TRAP_FILE: trapFile, NODE_OPTIONS };
    const cli = fileURLToPath(new URL("cli.js", dist));
    const { status, stderr } = spawnSync(NODE, [cli, ...args], { cwd: folder, env, encoding: "utf8" });
    expect(caught()).toBe("");
    expect(status, stderr).toBeLessThanOrEqual(1);
  });

  it("the language server, whatever it is asked", { timeout: 60_000 }, async () => {
    process.env.TRAP_FILE = trapFile;
    process.env.NODE_OPTIONS = NODE_OPTIONS;
    const client = new Client();
    delete process.env.TRAP_FILE;
    delete process.env.NODE_OPTIONS;
    try {
      await client.initialize();
      const uri = pathToFileURL(join(folder, "b.chithi")).href;
      client.open(uri, `${FAULTY}\nXem https://example.org/a.chithi và Chỉ thị số 05-CT/TU.\n`);
      const position = { line: 3, character: 4 };
      for (const method of METHODS) {
        const params = {
          textDocument: { uri },
          uri,
          position,
          positions: [position],
          range: { start: position, end: position },
          context: { diagnostics: [] },
          options: { tabSize: 2, insertSpaces: true },
          ch: "\n",
          query: "",
          action: "renumber",
          typeCode: "CT",
          bodyCode: "TU",
        };
        await client.request(method, params).catch((error) => {
          if (!(error instanceof ResponseError)) throw error;
        });
      }
      expect(await client.stop()).toBe(0);
    } finally {
      client.kill();
    }
    expect(caught()).toBe("");
  });
});

describe("the bundles", () => {
  const bundles = readdirSync(dist).filter((name) => name.endsWith(".js"));
  const read = (name: string) => readFileSync(new URL(name, dist), "utf8");
  const modules = (name: string) =>
    [
      ...read(name).matchAll(
        /(?<![\w$])(?:__)?require\("(?:node:)?(net|https?|http2|dns(?:\/promises)?|tls|dgram|inspector)"\)/g,
      ),
    ].map(([, module]) => module as string);

  it("name no part of Node that talks to others, but for the pipes of the protocol's library, which are not used", () => {
    expect(bundles.length).toBeGreaterThanOrEqual(5);
    // vscode-jsonrpc can also speak over sockets; the server refuses to start with anything but --stdio.
    const allowed: Readonly<Record<string, readonly string[]>> = { "client.js": ["net"], "server.js": ["net"] };
    const named = bundles.map((name) => [name, [...new Set(modules(name))]] as const);
    expect(named.filter(([name, found]) => found.some((one) => !allowed[name]?.includes(one)))).toEqual([]);
  });

  it("call nothing of a browser that loads from elsewhere; the worker loads only the part that the client names", () => {
    const calls = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTCPeerConnection)\s*\(/g;
    const found = bundles.flatMap((name) =>
      [...read(name).matchAll(calls)].map(([call]) => `${name}: ${call.replace(/\s*\($/, "")}`),
    );
    expect(found.filter((one) => one !== "server.js: importScripts")).toEqual([]);
    expect(found.length).toBeLessThanOrEqual(1);
  });
});
