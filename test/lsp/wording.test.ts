import { afterEach, describe, expect, it } from "vitest";
import { Client, PULLS, rulesOf } from "./client.ts";
import { FAULTY } from "./drafts.ts";

const SLIP = "chu/nham-tu";
const uri = "file:///van-ban/du-thao.chithi";
const SENTENCE = "Chủ động ứng phó trong mọi hình huống.";
const LINE = FAULTY.split("\n").length;
const TEXT = `${FAULTY}\n${SENTENCE}\n`;
const at = (from: number, to: number) => ({
  start: { line: LINE, character: from },
  end: { line: LINE, character: to },
});
const WRONG = { from: SENTENCE.indexOf("hình"), to: SENTENCE.indexOf("hình") + 4 };

const clients: Client[] = [];
async function start(capabilities: object = {}) {
  const client = new Client();
  clients.push(client);
  await client.initialize(capabilities);
  return client;
}
afterEach(() => {
  for (const client of clients.splice(0)) client.kill();
});

type Sent = Awaited<ReturnType<Client["published"]>>;
const withSlip = (client: Client, is: boolean) =>
  client.take<Sent>("textDocument/publishDiagnostics", ({ diagnostics }) => rulesOf(diagnostics).includes(SLIP) === is);

describe("words against usual wording", () => {
  it("are told behind the first findings, where they stand, with the likelier word as a fix", async () => {
    const client = await start();
    client.open(uri, TEXT);
    expect(rulesOf((await client.published(uri)).diagnostics)).not.toContain(SLIP);
    const { diagnostics } = await withSlip(client, true);
    const slip = diagnostics.find(({ code }) => code === SLIP);
    expect(slip).toMatchObject({ range: at(WRONG.from, WRONG.to), severity: 3 });
    const actions = await client.actions(uri, at(WRONG.from, WRONG.to), ["quickfix"]);
    expect(actions.map(({ title }) => title)).toContain("Viết “tình”");
  });

  it("stay told while other lines change, move with them, and go with the word", async () => {
    const client = await start();
    client.open(uri, TEXT);
    await withSlip(client, true);
    const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    client.change(uri, 2, [{ range: top, text: "\n" }]);
    const moved = await client.published(uri, 2);
    expect(moved.diagnostics.find(({ code }) => code === SLIP)?.range.start.line).toBe(LINE + 1);
    const word = at(WRONG.from, WRONG.to);
    const below = { start: { ...word.start, line: LINE + 1 }, end: { ...word.end, line: LINE + 1 } };
    client.change(uri, 3, [{ range: below, text: "tình" }]);
    expect(rulesOf((await client.published(uri, 3)).diagnostics)).not.toContain(SLIP);
    client.change(uri, 4, [{ range: below, text: "hình" }]);
    expect(rulesOf((await client.published(uri, 4)).diagnostics)).not.toContain(SLIP);
    expect((await withSlip(client, true)).version).toBe(4);
  });

  it("make clients that pull ask again, once, and the answer is another one", async () => {
    const client = await start({ ...PULLS, workspace: { diagnostics: { refreshSupport: true } } });
    client.answer("workspace/diagnostic/refresh", () => null);
    client.open(uri, TEXT);
    const first = await client.pull(uri);
    expect(rulesOf(first.items ?? [])).not.toContain(SLIP);
    await client.take("workspace/diagnostic/refresh");
    const second = await client.pull(uri, first.resultId);
    expect(rulesOf(second.items ?? [])).toContain(SLIP);
    expect((await client.pull(uri, second.resultId)).kind).toBe("unchanged");
  });
});
