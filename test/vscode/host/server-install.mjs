// Puts the VS Code server and a Chromium into the cache folder. Both come from the npm registry alone.
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { npm, root } from "../../../scripts/project.mjs";

/** code-server 4.x.y carries VS Code 1.x.y. */
const CODE_SERVER = "4.139.1";

/** Git-ignored, and not in node_modules, which `npm ci` empties. Shared with the downloads of @vscode/test-electron. */
export const cacheFolder = join(root, ".vscode-test");

/**
 * Fills a folder of the cache once: what is there is whole, because it only gets its name when it is.
 * @param {string} name
 * @param {(folder: string) => Promise<void>} fill
 */
async function cached(name, fill) {
  const folder = join(cacheFolder, name);
  if (existsSync(folder)) return folder;
  await mkdir(cacheFolder, { recursive: true });
  const partial = await mkdtemp(`${folder}.partial-`);
  try {
    await fill(partial);
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another process was faster.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 */
async function npmInstall(args, cwd) {
  // Standard output belongs to the results; the native modules are never built, they are not needed here.
  const code = await npm(["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", ...args], {
    cwd,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (code !== 0) throw new Error(`npm install ${args.join(" ")} failed with exit code ${code}`);
}

/** The VS Code server's program: the path of its server-main.js. */
export async function vscodeServer() {
  const place = join("node_modules", "code-server", "lib", "vscode");
  const folder = await cached(`code-server-${CODE_SERVER}`, async (folder) => {
    await writeFile(join(folder, "package.json"), '{ "private": true }\n');
    await npmInstall([`code-server@${CODE_SERVER}`], folder);
    await npmInstall(["--omit=dev", "--no-save"], join(folder, place));
  });
  return join(folder, place, "out", "server-main.js");
}

/**
 * A Chromium: the machine's own, else the one of @sparticuz/chromium, with the libraries that a bare Linux lacks.
 * @returns {Promise<{ executable: string, env: Record<string, string> }>}
 */
export async function chromium() {
  for (const executable of ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]) {
    if (existsSync(executable)) return { executable, env: {} };
  }
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(`no Chromium for ${process.platform}-${process.arch}`);
  }
  const folder = await cached("chromium", unpackChromium);
  /** @type {Record<string, string>} */
  const env = { LD_LIBRARY_PATH: join(folder, "al2023", "lib") };
  // The machine's own fonts look like what a user sees; the packed one is for a machine that has none.
  if (!existsSync("/etc/fonts/fonts.conf")) env.FONTCONFIG_PATH = join(folder, "fonts");
  return { executable: join(folder, "chromium"), env };
}

/**
 * The package unpacks itself into the temporary folder, and its libraries only where it believes to be in a Lambda.
 * @param {string} folder
 */
async function unpackChromium(folder) {
  const { TMPDIR, AWS_EXECUTION_ENV, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  const before = { TMPDIR, AWS_EXECUTION_ENV, LD_LIBRARY_PATH, FONTCONFIG_PATH };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" });
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    await packed.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
  if ((await readdir(folder)).length < 3) throw new Error("@sparticuz/chromium did not unpack");
}
