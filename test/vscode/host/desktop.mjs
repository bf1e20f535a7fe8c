// The desktop program, where this machine has a screen and may download it.
import { download } from "@vscode/test-electron";
import { cacheFolder } from "./server-install.mjs";

const hasScreen =
  process.platform === "win32" ||
  process.platform === "darwin" ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** @returns {Promise<string | undefined>} the program's path; undefined where only the server will do */
export async function desktopVSCode() {
  if (!hasScreen || process.env.CHITHI_VSCODE === "server") return undefined;
  try {
    return await download({ version: "stable", cachePath: cacheFolder, timeout: 15_000 });
  } catch (error) {
    console.error(`VS Code could not be downloaded: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}
