import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { LEFT_OUT } from "../../build/client-library.mjs";
import { capabilities } from "../../server/src/lsp/capabilities.ts";

const BOTH = [true, false];
const offers = BOTH.flatMap((pulls) =>
  BOTH.map((resolvesActions) => capabilities({ pulls, resolvesActions } as never)),
);

/** The value at a path in an object; undefined where the path ends early. */
const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((one, key) => (one as Record<string, unknown> | undefined)?.[key], value);

it.each(Object.entries(LEFT_OUT))("%s stays out of the client's library: the server does not offer it", (_, path) => {
  for (const offer of offers) expect(at(offer, path)).toBeUndefined();
});

it("what is left out is there to be left out: an update of the library that renames a module fails here", () => {
  const modules = fileURLToPath(new URL("../../node_modules/vscode-languageclient/lib/common/", import.meta.url));
  const names = [...Object.keys(LEFT_OUT), "utils/globPattern"];
  expect(names.filter((name) => !existsSync(`${modules}${name}.js`))).toEqual([]);
});

it("the path of an offer is read: what the server does offer is found", () => {
  for (const offer of offers) expect(at(offer, ["workspace", "workspaceFolders", "supported"])).toBe(true);
});
