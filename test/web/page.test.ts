import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { serveFolder } from "../../scripts/serve-folder.mjs";
import { chithi } from "../cli/program.ts";
import { NODE } from "../lsp/client.ts";
import { example, FAULTY } from "../lsp/drafts.ts";
import { openBrowser } from "../vscode/host/browser.mjs";
import { chromium } from "../vscode/host/server-install.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "chithi-trang-"));
const site = join(folder, "trang");
/** A machine that runs everything at once takes its time. */
const WAIT = 60_000;
/** What stands in the editor, all of which is drawn in a text of these lengths. */
const TEXT = `[...document.querySelector("#ban-thao").shadowRoot.querySelectorAll(".cm-line")].map((line) => line.textContent).join("\\n")`;

const missing = await chromium().then(
  () => null,
  (error: Error) => error.message,
);

beforeAll(() => {
  const { status, stderr } = spawnSync(NODE, [join(root, "scripts", "build-web.mjs"), site], { encoding: "utf8" });
  expect(status, stderr).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("a Chromium is there to try the page, at least where CI is set", ({ skip }) => {
  skip(missing !== null && !process.env.CI, missing ?? "");
  expect(missing).toBeNull();
});

describe.runIf(missing === null)("the page", { timeout: 180_000 }, () => {
  let page: Page;
  let address: string;
  /** What the server was asked for, and what the page asked anybody for. */
  let asked: string[];
  let requested: string[];
  /** What the browser complains of: refused code, failed loads, errors. */
  let complaints: string[];
  let stopServer: () => Promise<void>;
  let stopBrowser: () => Promise<void>;

  beforeEach(async () => {
    [asked, requested, complaints] = [[], [], []];
    // The browser itself looks now and then whether the page's own worker has changed; that carries nothing.
    const server = await serveFolder(site, 0, (path) => path !== "/sw.js" && asked.push(path));
    ({ address, stop: stopServer } = server);
    const browser = await openBrowser();
    ({ page, stop: stopBrowser } = browser);
    page.setDefaultTimeout(WAIT);
    page.on("request", (request) => requested.push(request.url()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    await load();
    // A page that has loaded asks for nothing more.
    [asked, requested] = [[], []];
  }, 120_000);

  afterEach(async () => {
    await stopBrowser();
    await stopServer();
    // Copies in memory have addresses, too.
    expect(requested.filter((url) => !url.startsWith("blob:"))).toEqual([]);
    expect(asked).toEqual([]);
    expect(complaints).toEqual([]);
  });

  async function load(): Promise<void> {
    await page.goto(address);
    await page.waitForSelector("html[data-ready]");
  }

  const text = () => page.evaluate<string>(TEXT);
  /** Waits for something in the page. Its policy lets no text become code, so that it is asked again and again. */
  const until = (expression: string) =>
    expect.poll(() => page.evaluate(`Boolean(${expression})`), { timeout: WAIT, interval: 50 }).toBe(true);
  const textBecomes = (expression: string) => until(`(text => ${expression})(${TEXT})`);
  const content = () => page.locator(".cm-content");
  const list = () => page.locator("#nhan-xet");

  async function paste(draft: string): Promise<void> {
    await content().click();
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText(draft);
  }

  async function drop(name: string, bytes: Uint8Array): Promise<void> {
    const data = Buffer.from(bytes).toString("base64");
    await page.evaluate(`(() => {
      const bytes = Uint8Array.from(atob(${JSON.stringify(data)}), (one) => one.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], ${JSON.stringify(name)}));
      const event = (type) => new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true, composed: true });
      document.querySelector("#ban-thao").dispatchEvent(event("dragover"));
      document.querySelector("#ban-thao").dispatchEvent(event("drop"));
    })()`);
  }

  async function downloaded(act: () => Promise<unknown>): Promise<{ name: string; path: string }> {
    const [download] = await Promise.all([page.waitForEvent("download"), act()]);
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    return { name: download.suggestedFilename(), path };
  }

  /** A Word file of a draft, as chithi export writes it. */
  function wordFile(draft: string): Uint8Array {
    const place = mkdtempSync(join(folder, "word-"));
    writeFileSync(join(place, "a.chithi"), draft);
    const { code, stderr } = chithi(["export", "--to", "docx", "--allow-placeholders", "a.chithi"], { cwd: place });
    expect(code, stderr).toBe(0);
    return readFileSync(join(place, "a.docx"));
  }

  /** A picture of the window for README.md; only where it is asked for. */
  async function picture(name: string): Promise<void> {
    const to = process.env.CHITHI_PICTURES;
    if (!to) return;
    mkdirSync(to, { recursive: true });
    await page.screenshot({ path: join(to, `${name}.png`) });
  }

  it("does a whole job: a Word file is dropped, mended, looked at and downloaded", async () => {
    await drop("Chỉ thị phòng cháy.docx", wordFile(FAULTY));
    await textBecomes(`text.includes("Số 5-CT/HU")`);
    await list().getByText("05").first().waitFor();
    await page.locator(".cm-lint-marker").first().waitFor();
    await list().locator("button.fix").first().waitFor();
    await picture("trang-nhan-xet");

    await page.locator("#sua-tat-ca").click();
    const dialog = page.getByRole("dialog");
    const boxes = dialog.getByRole("checkbox");
    expect(await boxes.count()).toBeGreaterThan(1);
    await picture("trang-sua");
    // One is left out by the user, and stays.
    await dialog.locator("label", { hasText: "03" }).getByRole("checkbox").uncheck();
    await dialog.getByRole("button", { name: "Sửa những chỗ đã chọn" }).click();
    await textBecomes(`text.includes("Số 05-CT/HU") && text.includes("ngày 3 tháng 9")`);
    await list().locator("button.fix", { hasText: "03" }).first().click();
    await textBecomes(`text.includes("ngày 03 tháng 9")`);

    await page.getByRole("tab", { name: "Trang in" }).click();
    const sheet = page.frameLocator("iframe").locator(".sheet").first();
    await sheet.getByText("05-CT/HU").first().waitFor();
    await picture("trang-in");

    const { name, path } = await downloaded(() => page.locator("#xuat-word").click());
    expect(name).toBe("Chỉ thị phòng cháy.docx");
    const back = chithi(["import", path]);
    expect(back.stdout).toContain("Số 05-CT/HU");
    expect(back.stdout).toContain("ngày 03 tháng 9 năm 2024");
    const { stdout } = chithi(["check", "--format", "json", path]);
    const rules: string[] = JSON.parse(stdout).files[0].diagnostics.map(({ rule }: { rule: string }) => rule);
    expect(rules.filter((rule) => /them-so-0/.test(rule))).toEqual([]);

    // The review goes into a copy of the file as it was dropped.
    await page.locator("#gop-y-word").click();
    await page.getByRole("dialog").getByText("tóm tắt").click();
    const reviewed = await downloaded(() =>
      page.getByRole("dialog").getByRole("button", { name: "Ghi và tải về" }).click(),
    );
    expect(reviewed.name).toBe("Chỉ thị phòng cháy.gop-y.docx");
    const parts = unzipSync(readFileSync(reviewed.path));
    const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    expect(part("word/comments.xml")).toContain("số 0");
    expect(part("word/document.xml")).toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*>0?5</);
    expect(part("word/document.xml")).toContain("<w:del ");

    const draft = await downloaded(() => page.locator("#luu").click());
    expect(readFileSync(draft.path, "utf8")).toBe(await text());
  });

  it("works without a network once it has loaded, Word files included", async () => {
    const word = wordFile(FAULTY);
    await stopServer();
    await page.reload();
    await page.waitForSelector("html[data-ready]");
    await drop("a.docx", word);
    await textBecomes(`text.includes("Số 5-CT/HU")`);
    await list().locator("button.fix").first().waitFor();
    // The page's own files came from its worker: nobody else was there to ask.
    requested = requested.filter((url) => !url.startsWith(address));
    complaints = complaints.filter((text) => !/ERR_CONNECTION_REFUSED/.test(text));
  });

  it("keeps no text unless it is asked to, and forgets it when that is taken back", async () => {
    const stored = () => page.evaluate<string>("JSON.stringify({ ...localStorage })");
    await paste(FAULTY);
    await list().locator("li").first().waitFor();
    expect(await stored()).toBe("{}");
    expect(await page.evaluate("indexedDB.databases().then((all) => all.length)")).toBe(0);
    await page.locator("#nho").check();
    await until("localStorage.length > 0");
    expect(await stored()).toContain("THANH BÌNH");
    await load();
    expect(await text()).toBe(FAULTY);
    await page.locator("#nho").uncheck();
    expect(await stored()).toBe("{}");
    [asked, requested] = [[], []];
  });

  it("goes step by step to a new draft", async () => {
    await page.locator("#van-ban-moi").click();
    const dialog = page.getByRole("dialog");
    for (let step = 1; ; step++) {
      expect(step).toBeLessThan(30);
      await dialog.getByRole("heading", { name: `(${step}/` }).waitFor();
      const done = dialog.getByRole("button", { name: "Xong" });
      const isLast = (await done.count()) > 0;
      await page.keyboard.press("Enter");
      if (isLast) break;
    }
    await textBecomes(`text.includes("ĐẢNG CỘNG SẢN VIỆT NAM") && text.includes("[")`);
    await page.getByRole("tab", { name: "Thể thức" }).click();
    await page.locator("#the-thuc li").nth(5).waitFor();
  });

  it("speaks English, also of the findings", async () => {
    await drop("a.chithi", Buffer.from(FAULTY));
    await page.getByText("Đã mở a.chithi.").waitFor();
    await list().locator("li").first().waitFor();
    await page.locator("#ngon-ngu").selectOption("en");
    await page.getByText("Opened a.chithi.").waitFor();
    await page.getByRole("tab", { name: "Findings" }).waitFor();
    await list()
      .getByText(/line 4: /)
      .first()
      .waitFor();
    await list()
      .getByText(/^Ignore here/)
      .first()
      .waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });

  it("leaves what an input method composes alone, and judges it when it is done", async () => {
    await paste("Nội dung.\n\n");
    await content().click();
    await page.keyboard.press("Control+End");
    const session = await page.context().newCDPSession(page);
    for (const step of ["d", "đ", "đo", "đoa", "đoan", "đoàn"]) {
      await session.send("Input.imeSetComposition", {
        text: step,
        selectionStart: step.length,
        selectionEnd: step.length,
      });
      await page.waitForTimeout(120);
    }
    await session.send("Input.insertText", { text: "đoàn" });
    await textBecomes(`text === "Nội dung.\\n\\nđoàn"`);
    await session.detach();
  });

  it("is all in reach of the keyboard, with a name for everything", async () => {
    await paste(FAULTY);
    await list().locator("button.fix").first().waitFor();
    expect(await page.locator("#gop-y-word").isDisabled()).toBe(true);
    const unnamed = await page.evaluate<
      string[]
    >(`[...document.querySelectorAll("button, select, input:not([hidden]), iframe, [role=tabpanel]")]
      .filter((one) => !(one.textContent.trim() || one.ariaLabel || one.title || one.labels?.length || one.getAttribute("aria-labelledby")))
      .map((one) => one.outerHTML)`);
    expect(unnamed).toEqual([]);
    // Tab comes by everything in the order of the page, goes into the text, and out of it again.
    const focused = () =>
      page.evaluate<string>(
        `(({ shadowRoot, id, tagName }) => shadowRoot?.activeElement?.className.split(" ")[0] || id || tagName)(document.activeElement)`,
      );
    await page.locator("#mo-tep").focus();
    const order = [await focused()];
    while (order.length < 10 && order.at(-1) !== "the-nhan-xet") {
      await page.keyboard.press("Tab");
      order.push(await focused());
    }
    expect(order.slice(1)).toEqual([
      "van-ban-moi",
      "sua-tat-ca",
      "luu",
      "xuat-word",
      "nho",
      "cm-content",
      "the-nhan-xet",
    ]);
    await page.locator("#den-ban-thao").focus();
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("cm-content");
    // From a finding to its fix: F8 in the text, Ctrl+. to what can be done, Enter.
    await content().click();
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("F8");
    await page.keyboard.press("Control+.");
    await until(`document.activeElement.classList.contains("fix")`);
    await page.keyboard.press("Enter");
    await textBecomes(`text.includes("Số 05-CT/HU")`);
    const tab = page.getByRole("tab", { selected: true });
    await tab.focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Thể thức");
    await page.keyboard.press("End");
    expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Trang in");
  });

  it("keeps text and lists in the window, each with its own scrolling, however long they are", async () => {
    await paste(FAULTY.replace("1. Tuyên truyền", `${"5. Đoạn , sai .\n\n".repeat(60)}1. Tuyên truyền`));
    await list().locator("li").nth(30).waitFor();
    expect(await page.evaluate("document.documentElement.scrollHeight - innerHeight")).toBeLessThanOrEqual(0);
    expect(await page.evaluate(`document.querySelector("#nhan-xet").scrollHeight > innerHeight`)).toBe(true);
  });

  it.each([
    ["a phone", 360, 740],
    ["a window at 200 %", 640, 400],
  ])("fits %s without scrolling sideways", async (name, width, height) => {
    await page.setViewportSize({ width, height });
    await paste(FAULTY);
    await list().locator("button.fix").first().waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    expect(await page.locator("#xuat-word").isVisible()).toBe(true);
    if (name === "a phone") await picture("trang-dien-thoai");
    // A list of thirty types leaves the buttons in sight.
    await page.locator("#van-ban-moi").click();
    const next = page.getByRole("dialog").getByRole("button", { name: "Tiếp" });
    await next.waitFor();
    const box = await next.boundingBox();
    expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    await page.keyboard.press("Escape");
  });

  it("writes a draft back in the line ends that it had", async () => {
    const draft = example("mau-cong-van-hd05.chithi").replaceAll("\n", "\r\n");
    await drop("cong-van.chithi", Buffer.from(`\ufeff${draft}`));
    await textBecomes("text.length > 100");
    const { name, path } = await downloaded(() => page.locator("#luu").click());
    expect(name).toBe("cong-van.chithi");
    expect(readFileSync(path, "utf8")).toBe(`\ufeff${draft}`);
  });

  it("says what is wrong with a file that it cannot open, and leaves the draft as it is", async () => {
    await paste("Nội dung.");
    await drop("anh.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
    await page.getByText("Không mở được anh.png").waitFor();
    await drop("giay.pdf", Buffer.from("%PDF-1.7\nabc"));
    await page.getByText("Không mở được giay.pdf: đây là tệp PDF").waitFor();
    await drop("hong.docx", Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9]));
    await page.getByText("Không mở được hong.docx").waitFor();
    expect(await text()).toBe("Nội dung.");
  });

  it("a finding that is put into the text as markup is shown as text", async () => {
    await paste(`${FAULTY}\n<img src=x onerror=alert(1)> Số 5-<b>CT/HU</b>\n`);
    await list().locator("li").first().waitFor();
    expect(await list().locator("img, b").count()).toBe(0);
  });
});
