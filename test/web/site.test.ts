import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NODE } from "../lsp/client.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const site = mkdtempSync(join(tmpdir(), "chithi-trang-"));
const files = () => readdirSync(site);
const read = (name: string) => readFileSync(join(site, name), "utf8");

beforeAll(() => {
  const { status, stderr } = spawnSync(NODE, [join(root, "scripts", "build-web.mjs"), site], { encoding: "utf8" });
  expect(status, stderr).toBe(0);
});
afterAll(() => rmSync(site, { recursive: true, force: true }));

describe("npm run build:web", () => {
  it("writes static files whose names change with their content, and three that keep their names", () => {
    const kept = files().filter((name) => !/-[0-9A-Z]{8}\.(?:js|css|svg|html|bin)$/.test(name));
    expect(kept.sort()).toEqual(["THIRD-PARTY-NOTICES.txt", "cau-hinh.json", "index.html", "sw.js"]);
  });

  it("lets no inline code and nothing from elsewhere in", () => {
    for (const name of files().filter((one) => one.endsWith(".html"))) {
      const html = read(name);
      const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? "";
      expect(policy, name).toContain("default-src 'none'");
      expect(policy, name).not.toMatch(/unsafe|nonce|\*|https?:/);
      expect(
        html.match(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|(?:src|href)="(?:https?:)?\/\//g),
        name,
      ).toBeNull();
    }
  });

  it("has at most 600 KB of script, compressed, before the Word parts", () => {
    const scripts = files().filter((name) => name.endsWith(".js") && !name.startsWith("word-"));
    const weighed = scripts.map((name) => [name, gzipSync(read(name)).length] as const);
    console.log(weighed.map(([name, bytes]) => `${name} ${Math.round(bytes / 1000)} kB`).join(", "));
    expect(weighed.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThan(600_000);
  });

  it("gives the licences of all that it holds, each of which CONTRIBUTING.md justifies", () => {
    const parts = read("THIRD-PARTY-NOTICES.txt")
      .split(/^-{80}\n/m)
      .slice(1);
    const contributing = readFileSync(join(root, "CONTRIBUTING.md"), "utf8").split("## Dependencies\n")[1] ?? "";
    expect(parts.length).toBeGreaterThan(12);
    for (const part of parts) {
      const [, name, license] = /^(\S+) \S+ \(([^)]+)\)\n/.exec(part) ?? [];
      expect(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"], name).toContain(license);
      const isNamed =
        contributing.includes(`\`${name}\``) ||
        contributing.includes(`\`${name?.replace("vscode-languageserver", "")}\``);
      expect(isNamed, name).toBe(true);
    }
  });
});
