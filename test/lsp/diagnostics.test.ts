import { afterEach, describe, expect, it } from "vitest";
import { applyEdits, Client, PULLS, rulesOf } from "./client.ts";
import { example, FAULTY } from "./drafts.ts";

const NUMBER = "so-ky-hieu/them-so-0";
const uri = "file:///van-ban/du-thao.chithi";
const clients: Client[] = [];
async function start(capabilities: object = {}, options: object = {}, prepare?: (client: Client) => void) {
  const client = new Client();
  clients.push(client);
  prepare?.(client);
  await client.initialize(capabilities, options);
  return client;
}
afterEach(() => {
  for (const client of clients.splice(0)) client.kill();
});

const at = (line: number, from: number, to: number) => ({
  start: { line, character: from },
  end: { line, character: to },
});

describe("push", () => {
  it("sends the diagnostics of each version, and none once the document is closed", async () => {
    const client = await start();
    client.open(uri, FAULTY, 7);
    const first = await client.published(uri);
    expect(first.version).toBe(7);
    const found = first.diagnostics.find(({ code }) => code === NUMBER);
    expect(found).toMatchObject({ range: at(3, 3, 4), severity: 1, source: "chithi" });
    expect(found?.message).toMatch(/“05”.*II\.1\.3\.2/);
    client.change(uri, 8, [{ range: at(3, 3, 3), text: "0" }]);
    const second = await client.published(uri);
    expect(second.version).toBe(8);
    expect(rulesOf(second.diagnostics)).not.toContain(NUMBER);
    client.notify("textDocument/didClose", { textDocument: { uri } });
    expect(await client.published(uri)).toEqual({ uri, diagnostics: [] });
  });

  it.each(["untitled:Untitled-1", "vscode-vfs://github/son-ha/du-thao.chithi", "inmemory://1"])(
    "checks documents of any scheme: %s",
    async (other) => {
      const client = await start();
      client.open(other, FAULTY);
      expect(rulesOf((await client.published(other)).diagnostics)).toContain(NUMBER);
    },
  );

  it("links the rules' pages where the client says that they are", async () => {
    const client = await start({}, { docsUri: "https://tai-lieu.example/quy-tac" });
    client.open(uri, FAULTY);
    const { diagnostics } = await client.published(uri);
    expect(diagnostics.find(({ code }) => code === NUMBER)?.codeDescription).toEqual({
      href: `https://tai-lieu.example/quy-tac/${NUMBER}.md`,
    });
  });

  it("names the neighbours of what is missing", async () => {
    const client = await start();
    client.open(uri, FAULTY.replace(/Nơi nhận:[\s\S]*?\n\n/, ""));
    const { diagnostics } = await client.published(uri);
    const missing = diagnostics.find(({ code }) => code === "noi-nhan/thieu");
    expect(missing?.relatedInformation?.length).toBeGreaterThan(0);
    for (const { location } of missing?.relatedInformation ?? []) expect(location.uri).toBe(uri);
  });

  it("checks again when asked, and tells the client's status item", async () => {
    const client = await start();
    client.open(uri, FAULTY, 3);
    const { diagnostics } = await client.published(uri);
    const count = (severity: number) => diagnostics.filter((one) => one.severity === severity).length;
    const status = {
      uri,
      version: 3,
      kind: "chi-thi",
      kindName: "Chỉ thị",
      style: "hd36-2018",
      styleName: "Hướng dẫn 36-HD/VPTW",
      styleShortName: "HD 36",
      styleReason: "ngay-ban-hanh",
      counts: { error: count(1), warning: count(2), info: count(3), hint: count(4) },
    };
    expect(await client.take("chithi/status")).toEqual(status);
    expect(await client.request("chithi/check", { uri })).toEqual(status);
    expect((await client.published(uri)).diagnostics).toEqual(diagnostics);
  });
});

describe("pull", () => {
  it("answers with a result id, says when nothing changed, and is never pushed to", async () => {
    const client = await start(PULLS);
    client.open(uri, FAULTY, 1);
    const first = await client.pull(uri);
    expect(first.kind).toBe("full");
    expect(rulesOf(first.items)).toContain(NUMBER);
    expect(await client.pull(uri, first.resultId)).toEqual({ kind: "unchanged", resultId: first.resultId });
    client.change(uri, 2, [{ range: at(3, 3, 3), text: "0" }]);
    const second = await client.pull(uri, first.resultId);
    expect(second.kind).toBe("full");
    expect(second.resultId).not.toBe(first.resultId);
    expect(rulesOf(second.items)).not.toContain(NUMBER);
    // The same version of another opening is another text.
    client.notify("textDocument/didClose", { textDocument: { uri } });
    client.open(uri, "Một văn bản khác", 2);
    expect((await client.pull(uri, second.resultId)).kind).toBe("full");
    await client.request("chithi/check", { uri });
    expect(client.methods()).not.toContain("textDocument/publishDiagnostics");
    expect(client.methods()).toContain("chithi/status");
  });

  it("gives the same findings as push", async () => {
    const [pulls, waits] = [await start(PULLS), await start()];
    const text = example("loi-dau-trang.chithi");
    pulls.open(uri, text);
    waits.open(uri, text);
    expect((await pulls.pull(uri)).items).toEqual((await waits.published(uri)).diagnostics);
  });

  it("answers a cancelled request by RequestCancelled, and the next one as ever", async () => {
    const client = await start(PULLS);
    client.open(uri, FAULTY);
    const cancelled = client.cancelled("textDocument/diagnostic", { textDocument: { uri } });
    expect(
      await cancelled.then(
        () => null,
        ({ code }) => code,
      ),
    ).toBe(-32800);
    expect(rulesOf((await client.pull(uri)).items)).toContain(NUMBER);
  });

  it("answers each of many requests that edits overtake, the last one for the last text", async () => {
    const client = await start(PULLS);
    client.open(uri, FAULTY, 1);
    const reports = [];
    for (let n = 0; n < 20; n++) {
      client.change(uri, n + 2, [{ range: at(3, 3, 3), text: "1" }]);
      reports.push(client.pull(uri));
    }
    const all = await Promise.all(reports);
    expect(all.map(({ kind }) => kind)).toEqual(all.map(() => "full"));
    const last = all.at(-1);
    expect((await client.pull(uri, last?.resultId)).kind).toBe("unchanged");
  });
});

/** The findings of a document, without its name. */
async function findings(client: Client, of: string): Promise<unknown> {
  return JSON.parse(JSON.stringify((await client.pull(of)).items).replaceAll(JSON.stringify(of), '"uri"'));
}

/** Chance that comes out the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe("edits", () => {
  const pieces = [
    "",
    "0",
    "5",
    "\n",
    "\r\n",
    "\n\n",
    "- ",
    "1. ",
    "Nơi nhận:\n",
    "<!--",
    "-->",
    "uỷ",
    "u\u0309",
    "😀",
    "\r",
  ];

  it.each([1, 2, 3])("one by one lead to where the whole text leads (%i)", async (seed) => {
    const client = await start(PULLS);
    const random = chance(seed);
    let text = example("loi-noi-nhan-chu-ky.chithi");
    client.open("untitled:tung-buoc", text, 1);
    for (let version = 2; version < 32; version++) {
      const changes = [];
      for (let n = random(3); n >= 0; n--) {
        const lines = text.split(/\r\n|\n|\r/);
        const line = random(lines.length);
        const last = Math.min(line + random(3), lines.length - 1);
        const from = random((lines[line]?.length ?? 0) + 1);
        const to =
          line === last ? from + random((lines[line]?.length ?? 0) - from + 1) : random(lines[last]?.length ?? 1);
        const range = { start: { line, character: from }, end: { line: last, character: to } };
        const newText = pieces[random(pieces.length)] ?? "";
        text = applyEdits(text, [{ range, newText }]);
        changes.push({ range, text: newText });
      }
      client.change("untitled:tung-buoc", version, changes);
      if (version % 5 !== 0) continue;
      client.open("untitled:mot-lan", text, version);
      expect(await findings(client, "untitled:tung-buoc")).toEqual(await findings(client, "untitled:mot-lan"));
      expect(await client.symbols("untitled:tung-buoc")).toEqual(await client.symbols("untitled:mot-lan"));
    }
  });

  it("may replace the whole text, before and after others in one message", async () => {
    const client = await start(PULLS);
    client.open(uri, "Chưa có gì", 1);
    client.change(uri, 2, [{ range: at(0, 0, 4), text: "Đã" }, { text: FAULTY }, { range: at(3, 3, 4), text: "7" }]);
    const { items } = await client.pull(uri);
    expect(items.find(({ code }) => code === NUMBER)?.message).toContain("“07”");
  });

  it("outside the text are moved into it", async () => {
    const client = await start(PULLS);
    client.open(uri, "Số 5-CT/HU", 1);
    client.change(uri, 2, [{ range: at(99, 0, 99), text: "\nhết" }]);
    client.open("untitled:b", "Số 5-CT/HU\nhết", 1);
    expect(await findings(client, uri)).toEqual(await findings(client, "untitled:b"));
  });
});

describe("texts of all kinds", () => {
  it("finds the same in a text with CRLF", async () => {
    const client = await start(PULLS);
    client.open("untitled:lf", FAULTY);
    client.open("untitled:crlf", FAULTY.replaceAll("\n", "\r\n"));
    expect(await findings(client, "untitled:crlf")).toEqual(await findings(client, "untitled:lf"));
    expect(await client.symbols("untitled:crlf")).toEqual(await client.symbols("untitled:lf"));
  });

  it("finds the number in decomposed letters, at the place where it stands there", async () => {
    const client = await start(PULLS);
    const text = FAULTY.normalize("NFD");
    client.open(uri, text);
    const found = (await client.pull(uri)).items.find(({ code }) => code === NUMBER);
    const { line, character } = found?.range.start ?? { line: -1, character: -1 };
    expect(text.split("\n")[line]?.charAt(character)).toBe("5");
  });

  it.each([
    ["nothing", ""],
    ["a byte order mark", "\ufeff"],
    ["bytes of a picture", Buffer.from(Array.from({ length: 4096 }, (_, n) => (n * 131) % 256)).toString("latin1")],
    ["lone surrogates", "Số \ud800-CT/TU\n\udc00"],
    ["a comment without an end", "<!-- chithi-bo-qua"],
  ])("answers on %s", async (_, text) => {
    const client = await start(PULLS);
    client.open(uri, text);
    expect((await client.pull(uri)).kind).toBe("full");
    expect(await client.symbols(uri)).toBeInstanceOf(Array);
    expect(await client.stop()).toBe(0);
  });

  it("does not check a text above 16 MB, and does so again once it is smaller", { timeout: 60_000 }, async () => {
    const client = await start();
    const line = "Nội dung của một dòng trong một tệp quá lớn.\n";
    const long = line.repeat(Math.ceil((20 * 1024 * 1024) / Buffer.byteLength(line)));
    client.open(uri, FAULTY + long, 1);
    const { diagnostics } = await client.published(uri, 1);
    expect(diagnostics).toMatchObject([{ code: "tep/qua-lon", severity: 3, range: at(0, 0, 0) }]);
    expect(await client.symbols(uri)).toEqual([]);
    expect(await client.request("chithi/fixAll", { uri })).toBeNull();
    expect(await client.take("chithi/status")).toMatchObject({ style: null, styleReason: null, counts: { info: 1 } });
    client.change(uri, 2, [{ range: at(3, 3, 4), text: "6" }]);
    expect(rulesOf((await client.published(uri, 2)).diagnostics)).toEqual(["tep/qua-lon"]);
    const first = FAULTY.split("\n").length - 1;
    client.change(uri, 3, [
      { range: { start: { line: first, character: 0 }, end: { line: 9e6, character: 0 } }, text: "" },
    ]);
    const { diagnostics: after } = await client.published(uri, 3);
    expect(after.find(({ code }) => code === NUMBER)?.message).toContain("“06”");
    client.change(uri, 4, [{ text: long }]);
    expect(rulesOf((await client.published(uri, 4)).diagnostics)).toEqual(["tep/qua-lon"]);
  });
});

describe("settings", () => {
  const asks = { workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } };

  it("speaks English when told to", async () => {
    const client = await start({}, { locale: "en" });
    client.open(uri, FAULTY);
    const { diagnostics } = await client.published(uri);
    expect(diagnostics.find(({ code }) => code === NUMBER)?.message).toMatch(/^A number below 10/);
    expect((await client.symbols(uri))[0]?.name).toBe("Header");
    expect(await client.take("chithi/status")).toMatchObject({ kindName: "directive" });
  });

  it("takes the style from a client that cannot be asked, at first and when it changes", async () => {
    const client = await start({}, { style: "hd05-2026" });
    client.open(uri, FAULTY);
    await client.published(uri);
    expect(await client.take("chithi/status")).toMatchObject({ style: "hd05-2026", styleReason: "cai-dat" });
    client.notify("workspace/didChangeConfiguration", { settings: { chithi: { style: "hd36-2018", locale: "en" } } });
    const { diagnostics } = await client.published(uri);
    expect(diagnostics.find(({ code }) => code === NUMBER)?.message).toMatch(/^A number.*HD 36/);
    expect(await client.take("chithi/status")).toMatchObject({ style: "hd36-2018" });
  });

  it("asks a client that can be asked, for each document, and again when settings change", async () => {
    let style = "hd05-2026";
    const client = await start(asks, { style: "hd36-2018" }, (one) =>
      one.answer("workspace/configuration", (params) =>
        (params as { items: { scopeUri: string }[] }).items.map(({ scopeUri }) =>
          scopeUri.includes("cu") ? { style: "hd36-2018", locale: "vi" } : { style, locale: "vi" },
        ),
      ),
    );
    client.open("file:///moi.chithi", FAULTY);
    await client.published("file:///moi.chithi");
    expect(await client.take("chithi/status")).toMatchObject({ style: "hd05-2026" });
    client.open("file:///cu.chithi", FAULTY);
    await client.published("file:///cu.chithi");
    expect(await client.take("chithi/status")).toMatchObject({ style: "hd36-2018" });
    expect(client.methods()).toContain("client/registerCapability");
    style = "auto";
    client.notify("workspace/didChangeConfiguration", { settings: null });
    await client.published("file:///moi.chithi");
    expect(
      await client.take<{ uri: string }>("chithi/status", (one) => one.uri === "file:///moi.chithi"),
    ).toMatchObject({ styleReason: "ngay-ban-hanh" });
  });

  it("tells a client that pulls to ask again, and gives it another result id", async () => {
    const client = await start({ ...PULLS, workspace: { diagnostics: { refreshSupport: true } } });
    client.open(uri, FAULTY);
    const { resultId } = await client.pull(uri);
    client.notify("workspace/didChangeConfiguration", { settings: { chithi: { style: "hd05-2026" } } });
    await client.take("workspace/diagnostic/refresh");
    const report = await client.pull(uri, resultId);
    expect(report.kind).toBe("full");
    expect(report.items.find(({ code }) => code === NUMBER)?.message).toContain("HD 05");
  });

  it("warns once of a value that it does not know, and goes on with the default", async () => {
    const client = await start({}, { style: "hd99", locale: "vi" });
    client.open(uri, FAULTY);
    await client.published(uri);
    client.notify("workspace/didChangeConfiguration", { settings: { chithi: { style: "hd99" } } });
    await client.published(uri);
    const warnings = client.inbox.filter(({ method }) => method === "window/showMessage");
    expect(warnings.map(({ params }) => params)).toEqual([
      { type: 2, message: expect.stringMatching(/^Cài đặt chithi\.style .*“hd99”.*“auto”, “hd36-2018”, “hd05-2026”/) },
    ]);
    expect(await client.take("chithi/status")).toMatchObject({ styleReason: "ngay-ban-hanh" });
  });

  it.each([
    ["vi", "detect", { detect: "maybe" }, "Cài đặt chithi.detect không nhận giá trị “maybe”, đang dùng “ask”."],
    ["en", "detect", { detect: "maybe" }, "The setting chithi.detect cannot be “maybe”; “ask” is used."],
    ["vi", "export.numbering", { export: { numbering: 1 } }, "Cài đặt chithi.export.numbering không nhận giá trị “1”"],
    ["en", "style", { style: "hd99" }, "The setting chithi.style cannot be “hd99”; “auto” is used."],
  ])("in the language %s warns of a wrong value of chithi.%s", async (locale, _, given, wanted) => {
    const client = await start({}, { locale, ...given });
    client.open(uri, FAULTY);
    await client.published(uri);
    const warnings = client.inbox.filter(({ method }) => method === "window/showMessage");
    expect(warnings.map(({ params }) => params)).toEqual([{ type: 2, message: expect.stringContaining(wanted) }]);
  });

  it("goes on when the client cannot answer after all", async () => {
    const client = await start(asks, { style: "hd05-2026" }, (one) => one.answer("workspace/configuration", () => 5));
    client.open(uri, FAULTY);
    await client.published(uri);
    expect(await client.take("chithi/status")).toMatchObject({ style: "hd05-2026" });
  });
});
