import { describe, expect, it } from "vitest";
import { messageJson } from "../../server/src/lsp/transport/keptJson.ts";
import { keepItems } from "../../server/src/lsp/transport/keptLists.ts";

const RANGE = { start: { line: 3, character: 0 }, end: { line: 3, character: 4 } };
const ITEMS = ["Thiếu dấu “,”", "", "lone \ud800 surrogate", 'quote " and \\ and \n'].map((message) => ({
  range: RANGE,
  message,
}));

const written = (message: object) =>
  Buffer.concat(messageJson({ jsonrpc: "2.0", ...message } as Parameters<typeof messageJson>[0])).toString();

describe("a message with kept items", () => {
  it.each([
    ["pushed", (list: object[]) => ({ method: "m", params: { uri: "file:///a", version: 2, diagnostics: list } })],
    ["pushed without anything else", (list: object[]) => ({ method: "m", params: { diagnostics: list } })],
    ["pulled", (list: object[]) => ({ id: 7, result: { kind: "full", resultId: "1.2", items: list } })],
  ])("says the same as one without, the second time too: %s", (_, message) => {
    for (const list of [[], ITEMS.slice(0, 1), ITEMS, ITEMS.toReversed()]) {
      const plain = JSON.parse(written(message(list)));
      expect(plain).toEqual(JSON.parse(JSON.stringify({ jsonrpc: "2.0", ...message(list) })));
      expect(JSON.parse(written(message(keepItems(list))))).toEqual(plain);
    }
  });

  it("leaves lists alone that nobody keeps", () => {
    const item = { message: "một" };
    const first = written({ method: "m", params: { diagnostics: [item] } });
    item.message = "hai";
    expect(first).toContain("một");
    expect(written({ method: "m", params: { diagnostics: [item] } })).toContain("hai");
  });
});
