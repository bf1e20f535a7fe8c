import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, it } from "vitest";
import type { CodeAction, TextDocumentEdit } from "vscode-languageserver";
import { Client, PULLS } from "./client.ts";
import { FAULTY } from "./drafts.ts";

const NUMBER = "so-ky-hieu/them-so-0";
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const WRITES = { workspace: { workspaceEdit: { resourceOperations: ["create"], snippetEditSupport: true } } };
const folder = mkdtempSync(join(tmpdir(), "chithi-co-quan-"));
const at = (name: string) => pathToFileURL(join(folder, name)).href;
const clients: Client[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.kill();
  rmSync(join(folder, ".chithi.json"), { force: true });
});

async function actionsOf(capabilities: object): Promise<CodeAction[]> {
  const client = new Client();
  clients.push(client);
  await client.initialize({ ...PULLS, ...capabilities });
  client.open(at("a.chithi"), FAULTY);
  await client.pull(at("a.chithi"));
  return client.actions(at("a.chithi"), WHOLE, ["quickfix"]);
}

const off = (actions: readonly CodeAction[]) =>
  actions.find(({ title }) => title.startsWith("Tắt quy tắc này cho cơ quan") && title.includes(NUMBER));

it("a rule is turned off in a file that is made, where there is none", async () => {
  const changes = off(await actionsOf(WRITES))?.edit?.documentChanges ?? [];
  expect(changes[0]).toEqual({ kind: "create", uri: at(".chithi.json"), options: { ignoreIfExists: true } });
  const { textDocument, edits } = changes[1] as TextDocumentEdit;
  expect(textDocument).toEqual({ uri: at(".chithi.json"), version: null });
  expect(JSON.parse((edits[0] as { newText: string }).newText)).toEqual({ rules: { [NUMBER]: "off" } });
});

it("a rule is turned off in the file that is there; one with a fault is left alone", async () => {
  writeFileSync(join(folder, ".chithi.json"), '{\n  "tuRieng": ["Zalo"]\n}\n');
  const changes = off(await actionsOf(WRITES))?.edit?.documentChanges;
  expect(changes).toHaveLength(1);
  expect(JSON.stringify(changes)).toContain(`\\"${NUMBER}\\": \\"off\\"`);
  writeFileSync(join(folder, ".chithi.json"), '{ "tuRieng": [');
  expect(off(await actionsOf(WRITES))).toBeUndefined();
});

it("a client that makes no files is not offered to, and one without snippets gets the reason in words", async () => {
  const plain = await actionsOf({});
  expect(off(plain)).toBeUndefined();
  const ignore = (actions: readonly CodeAction[]) =>
    JSON.stringify(actions.find(({ title }) => title.startsWith("Bỏ qua ở đây")));
  expect(ignore(plain)).toContain(": lý do -->");
  expect(ignore(await actionsOf(WRITES))).toContain(": $0 -->");
});
