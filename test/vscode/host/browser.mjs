// A Chromium without a window, with one page.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium as playwright } from "playwright-core";
import { chromium } from "./server-install.mjs";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @returns {Promise<{ page: import("playwright-core").Page, stop: () => Promise<void> }>} */
export async function openBrowser() {
  const { executable, env } = await chromium();
  const profile = await mkdtemp(join(tmpdir(), "chithi-chromium-"));
  const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    const context = await playwright.launchPersistentContext(profile, {
      executablePath: executable,
      headless: true,
      // Whoever opens the browser ends it, together with the rest.
      handleSIGHUP: false,
      handleSIGINT: false,
      handleSIGTERM: false,
      args: FLAGS,
      env: { .../** @type {Record<string, string>} */ (process.env), ...env },
      viewport: { width: 1280, height: 800 },
      deviceScaleFactor: 1,
      locale: "vi-VN",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const page = context.pages()[0] ?? (await context.newPage());
    return {
      page,
      stop: async () => {
        await context.close();
        await removeProfile();
      },
    };
  } catch (error) {
    await removeProfile();
    throw error;
  }
}
