import { readdirSync, readFileSync } from "node:fs";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";
import { RULES } from "../../server/src/rules/index.ts";

const ROOT = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), "utf8");

const IGNORED = new Set([
  ".git",
  ...read(".gitignore")
    .split("\n")
    .map((line) => line.replaceAll("/", "")),
]);

/** The files below a folder, from the root of the project, but those that git would ignore. */
function filesIn(folder: string): string[] {
  return readdirSync(new URL(folder, ROOT), { withFileTypes: true }).flatMap((entry) => {
    if (IGNORED.has(entry.name)) return [];
    return entry.isDirectory() ? filesIn(`${folder}${entry.name}/`) : [`${folder}${entry.name}`];
  });
}

const FILES = filesIn("");
const SOURCES = FILES.filter((path) => /^(?:server|client)\/src\/.*\.ts$/.test(path));

/**
 * The rooms of server/src, each after those that it may import from. `usage` knows how words are usually put together, and
 * nothing of documents; `styles` and `kinds` hold data; `syntax` remembers nothing; the programs `lsp` and `cli` come last.
 */
const ROOMS = [
  "text",
  "vocabulary",
  "usage",
  "kinds",
  "styles",
  "syntax",
  "incremental",
  "reading",
  "configuration",
  "page",
  "rules",
  "engine",
  "features",
  "workspace",
  "service",
];
const upTo = (room: string) => ROOMS.slice(0, ROOMS.indexOf(room) + 1);
/** Which rooms a room may import from, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(ROOMS.map((room, n) => [room, ROOMS.slice(0, n)])),
  word: upTo("page"),
  // Programs ask the service, and know nothing behind it.
  lsp: ["service"],
  cli: ["service"],
};
/** The programs say which version they are. */
const ANY_PROGRAM = { layers: ["lsp", "cli"], may: "package.json" };
/** What the client may know outside its folder: the shapes of the messages. */
const CLIENT_MAY_IMPORT = ["server/src/lsp/messages.ts"];
/** The Word parts are bundles of their own: the programs know their types, and load them when a Word file is asked for. */
const LOADED = { layers: ["lsp", "cli"], may: ["server/src/word/bundle.ts", "server/src/word/bundle.node.ts"] };
/** Packages that only compute: each is counted and justified in CONTRIBUTING.md. */
const PURE_PACKAGES = ["jsonc-parser"];
/** The language service and what is below it run in a browser, and read neither clock nor files. */
const PURE = Object.keys(MAY_IMPORT).filter((layer) => !["lsp", "cli", "word"].includes(layer));

/** Where a file imports from: statically, dynamically, for a type, by a re-export. */
function importsOf(source: string): string[] {
  const before = IMPORTS.get(source);
  if (before !== undefined) return before;
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (node === null || typeof node !== "object") return;
    const { type, source: from } = node as { type?: string; source?: unknown };
    if (type !== undefined && FROM.has(type) && from !== null && from !== undefined) found.push(specifier(from));
    for (const part of Object.values(node)) walk(part);
  };
  walk(parseSync("a.ts", source).program);
  IMPORTS.set(source, found);
  return found;
}

/** What was found before, by source: several tests ask for the same. */
const IMPORTS = new Map<string, string[]>();

const FROM = new Set([
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
]);

const COMPUTED = "an address that is computed";

/** The words of a specifier. One that is put together while the program runs is no address that a test could follow. */
function specifier(node: object): string {
  const { value, quasis } = node as { value?: unknown; quasis?: readonly { value: { cooked: string } }[] };
  if (typeof value === "string") return value;
  return quasis?.length === 1 ? (quasis[0]?.value.cooked ?? "") : COMPUTED;
}

/** The path that a relative specifier means, from the root of the project. */
function target(path: string, specifier: string): string {
  return new URL(specifier, new URL(path, "file:///")).pathname.slice(1);
}

/** `text` of server/src/text/fold.ts, `service` of server/src/service.ts; null outside the server. */
function layerOf(path: string): string | null {
  return /^server\/src\/([^/.]+)/.exec(path)?.[1] ?? null;
}

/** The circles in a graph of imports, each as “a → b → a”: found by a walk in depth. */
function circlesIn(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  function walk(file: string): void {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (done.has(file)) return;
    done.add(file);
    path.push(file);
    for (const next of edges.get(file) ?? []) walk(next);
    path.pop();
  }
  for (const file of edges.keys()) walk(file);
  return circles;
}

describe("imports", () => {
  it("are found in the ways that they are written", () => {
    const source = [
      `import { a } from "./a.ts"; import type {\n  // One of { b }.\n  B,\n} from '../b.ts';`,
      `export * from "./c.ts";\nimport "./e.ts";\nexport const x = "no";\nexport default rule({ id: "no" });`,
      `const d = await import("./d.ts");\nconst f = await import(\`./f.ts\`);\nconst g = import(\`./\${x}.ts\`);`,
      'let h: import("./h.ts").H;\nexport { i } from "./i.ts";',
    ].join("\n");
    const first = ["./a.ts", "../b.ts", "./c.ts", "./e.ts", "./d.ts", "./f.ts"];
    expect(importsOf(source)).toEqual([...first, COMPUTED, "./h.ts", "./i.ts"]);
  });

  it("point one way in the server", () => {
    const wrong = SOURCES.filter((path) => path.startsWith("server/")).flatMap((path) => {
      const layer = layerOf(path) as string;
      // The programs themselves, server/src/<program>.ts, put the parts together.
      const allowed = MAY_IMPORT[layer];
      if (allowed === undefined) return path.split("/").length === 3 ? [] : [`${path}: a folder that is in no layer`];
      return importsOf(read(path)).flatMap((specifier) => {
        if (specifier === COMPUTED) return [`${path} imports ${COMPUTED}`];
        if (!specifier.startsWith(".")) return [];
        const to = target(path, specifier);
        const toLayer = layerOf(to);
        const version = ANY_PROGRAM.layers.includes(layer) && to === ANY_PROGRAM.may;
        const right = toLayer !== null && (toLayer === layer || allowed.includes(toLayer));
        const loaded = LOADED.layers.includes(layer) && LOADED.may.includes(to);
        return right || version || loaded ? [] : [`${path} imports ${to}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it("make no circle of files", () => {
    const sources = SOURCES.filter((path) => path.startsWith("server/"));
    const edges = new Map(
      sources.map((path) => [
        path,
        importsOf(read(path))
          .filter((specifier) => specifier.startsWith("."))
          .map((specifier) => target(path, specifier)),
      ]),
    );
    expect(circlesIn(edges)).toEqual([]);
    const circle = new Map([
      ["a", ["b"]],
      ["b", ["c", "a"]],
      ["c", []],
    ]);
    expect(circlesIn(circle)).toEqual(["a → b → a"]);
  });

  it("of the Word parts are dynamic, or of types", () => {
    const wrong = SOURCES.filter((path) => LOADED.layers.includes(layerOf(path) ?? "")).filter((path) =>
      /(?:^|\n)(?:import|export)\s(?!type)[^;]*?from\s*"[^"]*\/word\//.test(read(path)),
    );
    expect(wrong).toEqual([]);
  });

  it("of the client reach no part of the server but the messages", () => {
    const wrong = SOURCES.filter((path) => path.startsWith("client/")).flatMap((path) =>
      importsOf(read(path))
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => target(path, specifier))
        .filter((to) => !to.startsWith("client/") && !CLIENT_MAY_IMPORT.includes(to))
        .map((to) => `${path} imports ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it("of the language service name no part of Node, no clock, no package that does more than compute", () => {
    const pure = SOURCES.filter((path) => PURE.includes(layerOf(path) ?? ""));
    const packages = pure.flatMap((path) =>
      importsOf(read(path))
        .filter((specifier) => !specifier.startsWith(".") && !PURE_PACKAGES.includes(specifier))
        .map((specifier) => `${path} imports ${specifier}`),
    );
    const impure = pure.filter((path) =>
      /\bnew Date\(\)|\bDate\.now\(|\bperformance\.now\(|\bMath\.random\(|\bprocess\.|\bconsole\./.test(read(path)),
    );
    expect([...packages, ...impure]).toEqual([]);
  });
});

describe("features and programs", () => {
  // The engine's own findings have names where they are made; the table of components names rules.
  const ASKING = SOURCES.filter((path) =>
    /^(?:server\/src\/(?:features|lsp|cli|service|workspace|page)|client\/src)\//.test(path),
  );
  const NOTICES = ["server/src/features/configurationFile.ts"];

  it("ask what a rule declares, and never its id", () => {
    const ids = new Set(RULES.map(({ id }) => id));
    const found = ASKING.filter((path) => !NOTICES.includes(path)).flatMap((path) =>
      [...read(path).matchAll(/"([a-z]+(?:-[a-z]+)*\/[a-z0-9-]*)"/g)]
        .map(([, id]) => id as string)
        .filter((id) => ids.has(id) || (id.endsWith("/") && [...ids].some((one) => one.startsWith(id))))
        .map((id) => `${path}: ${id}`),
    );
    expect(found).toEqual([]);
  });
});

describe("exported functions", () => {
  const DECLARED = /^export (?:async )?(?:function\*? ?(\w+)|const (\w+)(?::[^=\n]*)? = (?:async )?(?:<[^>\n]*>)?\()/gm;
  const SCRIPTS = FILES.filter((path) => /^(?:web\/src|scripts|build)\/.*\.(?:ts|mjs)$/.test(path));
  const undocumented = (path: string, source: string) =>
    [...source.matchAll(DECLARED)]
      .filter(({ index }) => !source.slice(0, index).trimEnd().endsWith("*/"))
      .map((match) => `${path}: ${match[1] ?? match[2]}`);

  it("say what they do", () => {
    expect([...SOURCES, ...SCRIPTS].flatMap((path) => undocumented(path, read(path)))).toEqual([]);
    expect(
      undocumented("a.ts", "/** Adds. */\nexport const add = (a: number) => a;\nexport function take() {}"),
    ).toEqual(["a.ts: take"]);
  });
});

describe("files", () => {
  it("say in their names what they are for", () => {
    const vague = FILES.filter((path) => /(?:^|\/)(?:utils?|helpers?|misc|common)\.[cm]?[jt]s$/i.test(path));
    expect(vague).toEqual([]);
  });

  it("are written in composed letters", () => {
    const text = FILES.filter((path) => /\.(?:ts|mjs|json|jsonc|md|chithi|yml|html|css)$/.test(path));
    const decomposed = text.filter((path) => {
      const content = read(path);
      return content !== content.normalize("NFC");
    });
    expect(decomposed).toEqual([]);
  });

  it("name no place on somebody's machine", () => {
    const named = FILES.filter((path) => /\.(?:ts|mjs|json|md|yml)$/.test(path)).filter((path) =>
      /(?:^|[^a-z0-9_.])\/(?:root|home\/[a-z]+|Users)\//.test(read(path)),
    );
    expect(named).toEqual([]);
  });
});

describe("the list of rules", () => {
  const FOLDER = "server/src/rules/";
  const onDisk = readdirSync(new URL(FOLDER, ROOT), { withFileTypes: true })
    // What rules share is beside them in a folder of its own.
    .filter((entry) => entry.isDirectory() && entry.name !== "authoring")
    .flatMap(({ name }) => readdirSync(new URL(`${FOLDER}${name}/`, ROOT)).map((file) => `${name}/${file}`))
    .filter((path) => path.endsWith(".ts"))
    .map((path) => path.slice(0, -3))
    .sort();

  it("is what is on disk, each rule under the name of its file", () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual(onDisk);
  });

  it("has no id twice, and every id is ASCII", () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });
});
