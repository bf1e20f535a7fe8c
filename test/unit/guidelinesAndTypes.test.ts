import { fileURLToPath } from "node:url";
import type { Node, SourceFile } from "typescript/unstable/ast";
import { SyntaxKind } from "typescript/unstable/ast";
import {
  isBinaryExpression,
  isCallExpression,
  isIdentifier,
  isImportDeclaration,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isSwitchStatement,
  isVariableDeclaration,
} from "typescript/unstable/ast/is";
import { API } from "typescript/unstable/sync";
import { afterAll, describe, expect, it } from "vitest";
import { KIND_ROWS } from "../../server/src/kinds/table.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { STYLES } from "../../server/src/styles/index.ts";
import { fold } from "../../server/src/text/fold.ts";

/**
 * A guideline is known by its folder and a type by its row. Elsewhere nothing may know one of them by its id, slug or
 * name, hold an object that stands for one, or compare such objects: code asks what they say (`style.forms`, `kind.form`).
 */

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const api = new API({ cwd: ROOT });
const [project] = api.updateSnapshot({ openProject: `${ROOT}tsconfig.json` }).getProjects();
if (project === undefined) throw new Error("tsconfig.json opens no project");
const { checker, program } = project;
const SOURCES = program
  .getSourceFileNames()
  .filter((path) => path.startsWith(ROOT))
  .map((path) => path.slice(ROOT.length))
  .filter((path) => /^(?:server|client)\/src\/(?!styles\/|kinds\/)/.test(path));

afterAll(() => api.close());

function sourceOf(path: string): SourceFile {
  const source = program.getSourceFile(ROOT + path);
  if (source === undefined) throw new Error(`${path} is in no project`);
  return source;
}

/** What `find` tells of each node of a file, as “path: what”; not of imports, nor below a property named in `without`. */
function found(path: string, find: (node: Node) => string | null, without: readonly string[] = []): string[] {
  const all: string[] = [];
  const source = sourceOf(path);
  const walk = (node: Node): void => {
    if (isImportDeclaration(node)) return;
    if (isPropertyAssignment(node) && without.includes(node.name.getText(source))) return;
    const one = find(node);
    if (one !== null) all.push(`${path}: ${one}`);
    node.forEachChild(walk);
  };
  source.forEachChild(walk);
  return all;
}

const TEXTS = new Set([
  SyntaxKind.StringLiteral,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.TemplateHead,
  SyntaxKind.TemplateMiddle,
  SyntaxKind.TemplateTail,
  SyntaxKind.RegularExpressionLiteral,
]);
const textOf = (node: Node) => (TEXTS.has(node.kind) ? (node as Node & { readonly text: string }).text : null);

const IDS = STYLES.map(({ id }) => id ?? "");
const SLUGS = [...KIND_ROWS.map(({ slug }) => slug), "ban-sao", "khong-ro"];
const WORD = new RegExp(`(?<![a-z0-9-])(?:${[...IDS, ...SLUGS].join("|")})(?![a-z0-9-])`);
const RULE_IDS = new Set(RULES.flatMap(({ id }) => [id, id.replace(/\/.*/, "/*")]));

function idOrSlug(node: Node): string | null {
  const text = textOf(node);
  return text !== null && !RULE_IDS.has(text) && WORD.test(text) ? text : null;
}

const TYPE_NAMES = new Set(KIND_ROWS.map(({ name }) => fold(name)));
/** “HD 05”, “05-HD/VPTW”. */
const GUIDELINE_NAMES = STYLES.flatMap(({ shortName, name }) => [shortName, name.replace(/^\D+/, "")]);

function nameOf(node: Node): string | null {
  const text = textOf(node);
  if (text === null) return null;
  return TYPE_NAMES.has(fold(text)) || GUIDELINE_NAMES.some((name) => text.includes(name)) ? text : null;
}

/** Identifiers such as `HD05`, `moveToHd05`. */
const NUMBERED = new RegExp(IDS.map((id) => id.replace(/-.*/, "").replace(/(?=\d)/, "_?")).join("|"), "i");
const numbered = (node: Node) => (isIdentifier(node) && NUMBERED.test(node.text) ? node.text : null);

/** True for an expression whose value is a guideline or a type, or null: told by what these alone have. */
function isOne(node: Node): boolean {
  const type = checker.getTypeAtLocation(node);
  const value = type === undefined ? undefined : checker.getNonNullableType(type);
  if (value === undefined) return false;
  return ["shortName", "codesUntil"].some((name) => checker.getPropertyOfType(value, name) !== undefined);
}

/** A variable of a module that holds one. */
function held(node: Node): string | null {
  if (!isVariableDeclaration(node) || node.parent?.parent?.parent?.kind !== SyntaxKind.SourceFile) return null;
  return isIdentifier(node.name) && isOne(node.name) ? node.name.text : null;
}

const EQUALS = new Set([
  SyntaxKind.EqualsEqualsToken,
  SyntaxKind.EqualsEqualsEqualsToken,
  SyntaxKind.ExclamationEqualsToken,
  SyntaxKind.ExclamationEqualsEqualsToken,
]);
const LOOKS_UP = new Set(["includes", "indexOf", "lastIndexOf", "has", "is"]);
const isNothing = (node: Node) => node.kind === SyntaxKind.NullKeyword || node.getText() === "undefined";

/** A comparison of a guideline or type with another; with null it is none. */
function compared(node: Node): string | null {
  if (isBinaryExpression(node) && EQUALS.has(node.operatorToken.kind)) {
    const sides = [node.left, node.right];
    return !sides.some(isNothing) && sides.some(isOne) ? node.getText() : null;
  }
  if (isSwitchStatement(node)) return isOne(node.expression) ? `switch (${node.expression.getText()})` : null;
  if (!isCallExpression(node) || !isPropertyAccessExpression(node.expression)) return null;
  return LOOKS_UP.has(node.expression.name.text) && node.arguments.some(isOne) ? node.getText() : null;
}

describe("outside styles and kinds", () => {
  const REFUSED = "test/unit/refused.ts";
  const inAll = (find: (node: Node) => string | null, without: readonly string[] = []) =>
    SOURCES.flatMap((path) => found(path, find, without));
  const refused = (find: (node: Node) => string | null) =>
    found(REFUSED, find).map((one) => one.slice(REFUSED.length + 2));

  it("no text holds the id of a guideline or the slug of a type", () => {
    // A kind of copy has the name of the block that stands alone.
    const copies = ["server/src/syntax/draft.ts", "server/src/syntax/trailers.ts", "server/src/features/outline.ts"];
    expect(inAll(idOrSlug, ["examples"])).toEqual(copies.map((path) => `${path}: ban-sao`));
    expect(refused(idOrSlug)).toEqual(["hd36-2018", "templates/chi-thi.txt", " nd30-2020", "/^cong-van$/", "to-trinh"]);
  });

  it("no text names one, but where a rule is explained and where tables hold words", () => {
    const WORDS = /^server\/src\/vocabulary\/|\/hover\/examples\.ts$|\/authoring\/decisions\.ts$/;
    // The program has the name of a type.
    const own = [...SOURCES]
      .filter((path) => !WORDS.test(path))
      .flatMap((path) => found(path, nameOf, ["examples", "title", "titleEn", "why"]));
    expect(own.filter((one) => !one.endsWith(": Chỉ thị"))).toEqual([]);
    expect(refused(nameOf)).toEqual(["HD 05", "Chuyển sang Hướng dẫn 36-HD/VPTW", "Tờ trình"]);
  });

  it("no identifier and no file is called after one", () => {
    expect(inAll(numbered)).toEqual([]);
    expect(SOURCES.filter((path) => NUMBERED.test(path))).toEqual([]);
    expect(refused(numbered)).toEqual(["HD05"]);
  });

  it("no module holds one", () => {
    expect(inAll(held)).toEqual([]);
    expect(refused(held)).toEqual(["NEWEST"]);
  });

  it("none are compared with each other", () => {
    expect(inAll(compared)).toEqual([]);
    expect(refused(compared)).toEqual([
      "type === letter",
      "letter !== type",
      "all.includes(type)",
      "all.indexOf(type)",
      "new Set([letter]).has(type)",
      "Object.is(style, NEWEST)",
      "switch (style)",
    ]);
  });
});
