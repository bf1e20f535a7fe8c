import fc from "fast-check";
import { expect, it } from "vitest";
import { METHODS, PROTOCOL } from "../fuzz/protocol.ts";

it("the requests of the server are found in its source", () => {
  for (const method of ["textDocument/diagnostic", "textDocument/hover", "chithi/fixAll", "chithi/drafts"]) {
    expect(METHODS).toContain(method);
  }
});

// A failure is worth the time of making it small; npm run fuzz tries more.
it(PROTOCOL.name, { timeout: 300_000 }, async () => {
  await fc.assert(PROTOCOL.property as unknown as fc.IAsyncProperty<unknown>, { seed: 20261122, numRuns: 12 });
});
