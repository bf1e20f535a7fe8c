// npm run editor [-- FOLDER]: a real VS Code with the extension, showing the examples. Without a screen it is the VS
// Code server, to be opened in any browser. Runs until it is closed, or until Ctrl+C.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildStale, installMissing, root, run } from "./project.mjs";

await installMissing();
await buildStale();

const [named] = process.argv.slice(2);
const folder = named ? resolve(process.env.INIT_CWD ?? process.cwd(), named) : join(root, "examples");

const { desktopVSCode } = await import("../test/vscode/host/desktop.mjs");
const desktop = await desktopVSCode();
if (desktop) {
  const data = await mkdtemp(join(tmpdir(), "chithi-editor-"));
  const args = [`--extensionDevelopmentPath=${root}`, `--user-data-dir=${data}`, "--disable-workspace-trust", folder];
  process.exitCode = await run(desktop, args);
  await rm(data, { recursive: true, force: true, maxRetries: 5 });
} else {
  const { startServer } = await import("../test/vscode/host/server.mjs");
  console.log("Đang khởi động VS Code (bản máy chủ)…");
  const server = await startServer({ log: () => {} });
  const payload = [["extensionDevelopmentPath", `vscode-remote://${server.authority}${root}`]];
  const query = `folder=${encodeURI(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
  console.log(`Mở địa chỉ này trong trình duyệt (Ctrl+C để dừng):\nhttp://${server.authority}/?${query}`);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => void server.stop().then(() => process.exit(0)));
}
