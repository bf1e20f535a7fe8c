import { afterEach, expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver";
import { Client, PULLS } from "./client.ts";
import { FAULTY } from "./drafts.ts";

const uri = "file:///van-ban/dai.chithi";
/** Longer than what is checked at once; each section has a slip. */
const LONG = `${FAULTY.trimEnd()}\n${Array.from({ length: 1500 }, (_, n) => `${n + 20}. Các nghành phối hợp giữ gìn vệ sinh ở thôn số ${n}.`).join("\n")}\n`;
const FIRST_LINES = 100;

let client: Client;
async function start(capabilities: object): Promise<void> {
  client = new Client();
  await client.initialize(capabilities);
}
afterEach(() => client.kill());

const placesOf = (found: readonly Diagnostic[]) => found.map(({ code, range }) => `${code} ${JSON.stringify(range)}`);

/** The first findings stand in the first lines and come again with all others, which are more. */
function expectBeginning(first: readonly Diagnostic[], all: readonly Diagnostic[]): void {
  expect(first.length).toBeGreaterThan(FIRST_LINES / 2);
  expect(Math.max(...first.map(({ range }) => range.end.line))).toBeLessThan(FIRST_LINES);
  const places = new Set(placesOf(all));
  expect(placesOf(first).filter((one) => !places.has(one))).toEqual([]);
  expect(all.length).toBeGreaterThan(1000);
}

it("what stands in the first lines of a long draft is pushed before all of it, under the same version", async () => {
  await start({});
  client.open(uri, LONG, 7);
  const first = await client.published(uri);
  const all = await client.published(uri);
  expect([first.version, all.version]).toEqual([7, 7]);
  expectBeginning(first.diagnostics, all.diagnostics);
  // Once for each opening: an edit is answered with all.
  client.change(uri, 8, [{ range: { start: { line: 30, character: 0 }, end: { line: 31, character: 0 } }, text: "" }]);
  const edited = await client.published(uri, 8);
  expect(edited.diagnostics.length).toBeGreaterThan(1000);
});

it("an edit that comes before all was checked is answered with the whole, at the latest behind the first lines", async () => {
  await start({});
  client.open(uri, LONG, 7);
  client.change(uri, 8, [{ range: { start: { line: 30, character: 0 }, end: { line: 31, character: 0 } }, text: "" }]);
  let told = await client.published(uri, 8);
  // Where the edit overtakes the settings, its state is the first that is checked.
  if (told.diagnostics.length < 1000) told = await client.published(uri, 8);
  expect(told.diagnostics.length).toBeGreaterThan(1000);
});

it("a client that asks is told the first lines, and to ask again", async () => {
  await start({ ...PULLS, workspace: { diagnostics: { refreshSupport: true } } });
  client.open(uri, LONG);
  const first = await client.pull(uri);
  await client.take("workspace/diagnostic/refresh");
  const all = await client.pull(uri);
  expectBeginning(first.items ?? [], all.items ?? []);
});

it("a client that asks and cannot be told to ask again is told all", async () => {
  await start(PULLS);
  client.open(uri, LONG);
  expect((await client.pull(uri)).items?.length).toBeGreaterThan(1000);
});

it.each([
  ["a comment suppresses something", LONG.replace(/\n/, "\n<!-- chithi-bo-qua chu/am-tiet: tên riêng -->\n")],
  ["the draft is short", LONG.slice(0, 20_000)],
])("all is told at once where %s", async (_, text) => {
  await start({});
  client.open(uri, text);
  const { diagnostics } = await client.published(uri);
  expect(diagnostics.some(({ range }) => range.start.line >= FIRST_LINES)).toBe(true);
});
