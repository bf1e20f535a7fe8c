// Starts the VS Code server on a free port of this machine, and ends it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pinnedNode } from "../../../scripts/project.mjs";
import { vscodeServer } from "./server-install.mjs";

/** Nothing in the window that takes room from the drafts. */
const SETTINGS = {
  "chat.disableAIFeatures": true,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
};

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  server.close();
  await once(server, "close");
  return port;
}

/**
 * @param {string} address
 * @param {() => string | undefined} dead says why there is nothing to wait for
 */
async function answers(address, dead) {
  for (const end = Date.now() + 30_000; Date.now() < end; ) {
    const reason = dead();
    if (reason) throw new Error(reason);
    try {
      if ((await fetch(address, { signal: AbortSignal.timeout(2_000) })).ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the VS Code server did not answer at ${address}`);
}

/**
 * @param {{ log: (text: string) => void, settings?: Record<string, unknown> }} options
 * @returns {Promise<{ authority: string, stop: () => Promise<void> }>}
 */
export async function startServer({ log, settings = {} }) {
  const main = await vscodeServer();
  const data = await mkdtemp(join(tmpdir(), "chithi-vscode-server-"));
  const extensions = join(data, "extensions");
  await mkdir(extensions);
  await mkdir(join(data, "data", "Machine"), { recursive: true });
  await writeFile(join(data, "data", "Machine", "settings.json"), JSON.stringify({ ...SETTINGS, ...settings }));
  const port = await freePort();
  const child = spawn(
    pinnedNode,
    [
      main,
      ...["--host", "127.0.0.1", "--port", String(port), "--without-connection-token"],
      ...["--accept-server-license-terms", "--telemetry-level", "off", "--disable-workspace-trust"],
      ...["--server-data-dir", data, "--extensions-dir", extensions],
      // Without it the page may not be given an extension under development.
      "--enable-smoke-test-driver",
    ],
    // A group of its own, so that its extension hosts can be ended together with it.
    // Its sockets are left in the temporary folder, so it gets one that is removed with its data; what is saved in
    // the user's home goes there too.
    {
      stdio: ["ignore", "pipe", "pipe"],
      detached: process.platform !== "win32",
      env: { ...process.env, HOME: data, USERPROFILE: data, TMPDIR: data, XDG_RUNTIME_DIR: data },
    },
  );
  child.stdout.on("data", (data) => log(String(data)));
  child.stderr.on("data", (data) => log(String(data)));
  /** @type {string | undefined} */
  let dead;
  child.on("error", (error) => {
    dead = `the VS Code server did not start: ${error.message}`;
  });
  const closed = new Promise((resolve) => child.on("close", resolve));
  child.on("exit", (code, signal) => {
    dead ??= `the VS Code server ended (${code ?? signal})`;
  });
  const kill = () => {
    try {
      if (child.pid) process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
    } catch {
      // The group is gone already.
    }
  };
  process.on("exit", kill);

  const stop = async () => {
    kill();
    process.off("exit", kill);
    if (child.pid) await closed;
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  };
  const authority = `127.0.0.1:${port}`;
  try {
    await answers(`http://${authority}/version`, () => dead);
  } catch (error) {
    await stop();
    throw error;
  }
  return { authority, stop };
}
