import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { LEFT_OUT } from "../../build/client-library.mjs";
import { ASKED_ABOUT, UNSPOKEN, WITHOUT_METHODS } from "../../build/server-library.mjs";

const modules = fileURLToPath(new URL("../../node_modules/", import.meta.url));
const SERVER = `${modules}vscode-languageserver/lib/`;
const PROTOCOLS = [
  `${modules}vscode-languageserver/node_modules/vscode-languageserver-protocol/lib/common/`,
  `${modules}vscode-languageserver-protocol/lib/common/`,
];
const source = (file: string) => readFileSync(file, "utf8");

/** What a module of the protocol gives, by its names. */
function namesIn(file: string): string[] {
  return [...new Set([...source(file).matchAll(/\bexports(?:\.|, ")([A-Z]\w+)/g)].map(([, name]) => name ?? ""))];
}

/** The modules of a folder of a library that take one of some names from another module. */
function usersOf(folder: string, names: readonly string[]): string[] {
  const use = new RegExp(`_1\\.(?:${names.join("|")})\\b`);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".js") && use.test(source(folder + name)))
    .map((name) => name.replace(/\.js$/, ""));
}

it("what is left out is there to be left out: an update of the library that renames a module fails here", () => {
  const files = [
    ...PROTOCOLS.flatMap((folder) => UNSPOKEN.map((name) => `${folder}protocol.${name}.js`)),
    ...WITHOUT_METHODS.map((name) => `${SERVER}common/${name}.js`),
    `${SERVER}common/textDocuments.js`,
    `${SERVER}node/files.js`,
  ];
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

describe.each(UNSPOKEN)("%s", (name) => {
  it("is asked about by no part of the client's library that stays, and the server's own is left out with it", () => {
    const client = `${modules}vscode-languageclient/lib/common/`;
    const names = namesIn(`${PROTOCOLS[1]}protocol.${name}.js`);
    expect(names.length).toBeGreaterThan(0);
    const stays = usersOf(client, names).filter((user) => !(user in LEFT_OUT));
    expect(stays.length > 0).toBe(ASKED_ABOUT.includes(name));
    // Those without a module of their own in the server's library stand in it as methods, which nothing calls.
    const users = usersOf(`${SERVER}common/`, namesIn(`${PROTOCOLS[0]}protocol.${name}.js`));
    expect(users).toEqual(WITHOUT_METHODS.includes(name) ? [name] : ["server"]);
  });
});
