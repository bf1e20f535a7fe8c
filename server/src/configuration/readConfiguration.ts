import type { Node, ParseError } from "jsonc-parser";
import { getNodeValue, parseTree } from "jsonc-parser";
import type { Range } from "../text/position.ts";
import { linesOf, readSource } from "../text/source.ts";
import type { Configuration, Exception, FileConfiguration, Office, RuleSetting } from "./configuration.ts";
import { EXCEPTION_FILES, EXCEPTIONS, OFFICE_KEYS, SCOPE, SEVERITY, STYLE } from "./configurationKeys.ts";
import type { Entry, ValueSchema } from "./jsonValue.ts";
import { entriesOf, misfit, nearestOf } from "./jsonValue.ts";

/** What is wrong in a `.chithi.json` (`cau-hinh/khong-hop-le`); what it speaks of is left out of the configuration. */
export interface ConfigurationProblem {
  /** In the file: zero-based lines, UTF-16 code units. */
  readonly range: Range;
  /** Ends without a full stop. */
  readonly message: { readonly vi: string; readonly en: string };
  /** What the text in `range` was probably meant to be, as JSON. */
  readonly replacement: string | null;
}

/** What a configuration may say of rules; the rules themselves lie above this module. */
export interface KnownRules {
  readonly ids: readonly string[];
  /** The schema of each option of a rule, by name. */
  readonly options: (id: string) => Readonly<Record<string, ValueSchema>>;
}

/** A `.chithi.json` as far as it is right, and what is wrong in it. */
export interface ConfigurationFile {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
}

const OBJECT: ValueSchema = { type: "object" };

/** No office writes a longer one: a longer text is not read. In bytes of a file, and in UTF-16 code units of a text. */
export const MOST_CONFIGURATION_BYTES = 1 << 20;
/** The most problems that are reported: each costs a comparison with all known keys. */
const MOST_PROBLEMS = 100;

/** What is being read, and where its problems go. */
interface Reading {
  readonly report: (node: Pick<Node, "offset" | "length">, vi: string, en: string, replacement?: string) => void;
  readonly rules: KnownRules;
  /** True once `MOST_PROBLEMS` are reported. */
  readonly full: () => boolean;
}

/** Reports at `node` what is wrong, and what was probably meant. */
function reportNear({ report }: Reading, node: Node, vi: string, en: string, near: string | undefined): void {
  if (near === undefined) report(node, vi, en);
  else report(node, `${vi}; có phải là “${near}”?`, `${en}; did you mean “${near}”?`, JSON.stringify(near));
}

/** Reports a key that is not among those known. `owner`: what has no such key; empty for the file itself. */
function reportKey(reading: Reading, { key, name }: Entry, known: readonly string[], owner: string): void {
  if (reading.full()) return;
  const near = nearestOf(name, known);
  const all = known.map((one) => `“${one}”`).join(", ");
  const vi = `${owner === "" ? "Không" : `“${owner}” không`} có khoá “${name}”`;
  const en = owner === "" ? `There is no key “${name}”` : `“${owner}” has no key “${name}”`;
  if (near !== undefined) reportNear(reading, key, vi, en, near);
  else reading.report(key, `${vi}; có thể dùng ${all}`, `${en}; use ${all}`);
}

/** The value of a node; undefined, and a problem, when it does not fit. */
function fitting<T>(reading: Reading, name: string, node: Node, schema: ValueSchema): T | undefined {
  const found = misfit(node, schema);
  if (found === null) return getNodeValue(node) as T;
  reportNear(reading, found.node, `“${name}” ${found.vi}`, `“${name}” ${found.en}`, found.near);
  return undefined;
}

function readOptions(reading: Reading, id: string, node: Node): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  if (fitting(reading, `${id}: options`, node, OBJECT) === undefined) return options;
  const known = reading.rules.options(id);
  for (const entry of entriesOf(node)) {
    const { key, name, value } = entry;
    const schema = Object.hasOwn(known, name) ? known[name] : undefined;
    if (schema !== undefined) {
      const option = fitting(reading, `${id}: ${name}`, value, schema);
      if (option !== undefined) options[name] = option;
    } else if (Object.keys(known).length > 0) reportKey(reading, entry, Object.keys(known), id);
    else reading.report(key, `Quy tắc ${id} không có tuỳ chọn nào`, `Rule ${id} has no options`);
  }
  return options;
}

function readRuleSetting(reading: Reading, id: string, node: Node): RuleSetting | undefined {
  if (node.type !== "object") {
    const severity = fitting<RuleSetting["severity"]>(reading, id, node, SEVERITY);
    return severity === undefined ? undefined : { severity };
  }
  let setting: RuleSetting = {};
  for (const entry of entriesOf(node)) {
    const { name, value } = entry;
    if (name === "severity") {
      const severity = fitting<RuleSetting["severity"]>(reading, `${id}: ${name}`, value, SEVERITY);
      if (severity !== undefined) setting = { ...setting, severity };
    } else if (name === "options") {
      setting = { ...setting, options: readOptions(reading, id, value) };
    } else reportKey(reading, entry, ["severity", "options"], id);
  }
  return setting;
}

function readRules(reading: Reading, node: Node): Record<string, RuleSetting> {
  const settings: Record<string, RuleSetting> = {};
  if (fitting(reading, "rules", node, OBJECT) === undefined) return settings;
  const { ids } = reading.rules;
  for (const { key, name, value } of entriesOf(node)) {
    if (ids.includes(name)) {
      const setting = readRuleSetting(reading, name, value);
      if (setting !== undefined) settings[name] = setting;
      continue;
    }
    const near = nearestOf(name, ids);
    reportNear(reading, key, `Không có quy tắc nào tên là “${name}”`, `There is no rule “${name}”`, near);
  }
  return settings;
}

const GENERAL_KEYS = ["style", "scope", "rules"] as const;

/** One of the keys that may stand for all files and in an exception; null for another key. */
function readGeneral(reading: Reading, { name, value }: Entry): FileConfiguration | null {
  if (name === "style") {
    const style = fitting<NonNullable<FileConfiguration["style"]>>(reading, name, value, STYLE);
    return style === undefined ? {} : { style };
  }
  if (name === "scope") {
    const scope = fitting<NonNullable<FileConfiguration["scope"]>>(reading, name, value, SCOPE);
    return scope === undefined ? {} : { scope };
  }
  return name === "rules" ? { rules: readRules(reading, value) } : null;
}

function readException(reading: Reading, node: Node): Exception | null {
  if (fitting(reading, "ngoaiLe", node, OBJECT) === undefined) return null;
  const entries = entriesOf(node);
  const named = entries.find(({ name }) => name === "tep");
  if (named === undefined) {
    reading.report(
      node,
      "Mục ngoại lệ phải có khoá “tep”: mẫu tên tệp",
      "An exception needs “tep”, a pattern of files",
    );
  }
  let exception: FileConfiguration = {};
  for (const entry of entries) {
    if (entry.name === "tep") continue;
    const general = readGeneral(reading, entry);
    if (general === null) reportKey(reading, entry, ["tep", ...GENERAL_KEYS], "ngoaiLe");
    else exception = { ...exception, ...general };
  }
  const files = named && fitting<string>(reading, "tep", named.value, EXCEPTION_FILES);
  return files === undefined ? null : { files, ...exception };
}

function readExceptions(reading: Reading, node: Node): Exception[] {
  if (fitting(reading, "ngoaiLe", node, EXCEPTIONS) === undefined) return [];
  return (node.children ?? []).flatMap((child) => readException(reading, child) ?? []);
}

/** By the key that users write: the office's data, what it must be, and how it is read. */
const OFFICE = new Map(Object.entries(OFFICE_KEYS).map(([field, one]) => [one.key, { field, ...one }] as const));
const KEYS = [...GENERAL_KEYS, "ngoaiLe", ...OFFICE.keys()];

function readKeys(reading: Reading, root: Node): Configuration {
  let read: Configuration = {};
  let office: Record<string, unknown> = {};
  for (const entry of entriesOf(root)) {
    const { name, value } = entry;
    // An editor's own key: where the schema of the file is.
    if (name === "$schema") continue;
    const general = readGeneral(reading, entry);
    const known = OFFICE.get(name);
    if (general !== null) read = { ...read, ...general };
    else if (name === "ngoaiLe") read = { ...read, exceptions: readExceptions(reading, value) };
    else if (known !== undefined) {
      const given = fitting(reading, name, value, known.schema);
      const datum = given === undefined ? undefined : known.read(given);
      if (datum !== undefined) office = { ...office, [known.field]: datum };
    } else reportKey(reading, entry, KEYS, "");
  }
  return Object.keys(office).length === 0 ? read : { ...read, office: office as Office };
}

/** Turns offsets into ranges. */
function ranger(text: string): (offset: number, length: number) => Range {
  const starts = [0];
  for (const { text: line, eol } of linesOf(readSource(text))) {
    starts.push((starts.at(-1) as number) + line.length + eol.length);
  }
  const position = (offset: number) => {
    let line = starts.findLastIndex((start) => start <= offset);
    // The last start is the end of the text.
    if (line === starts.length - 1) line--;
    return { line, character: offset - (starts[line] as number) };
  };
  return (offset, length) => ({ start: position(offset), end: position(offset + length) });
}

/** The tree of a text as far as it can be parsed, and the first place where it cannot. */
function parse(text: string): { root?: Node | undefined; error?: Pick<Node, "offset" | "length"> | undefined } {
  const errors: ParseError[] = [];
  try {
    // A byte order mark is no part of the JSON; a blank in its place keeps the offsets.
    const root = parseTree(text.replace(/^\ufeff/, " "), errors, { allowTrailingComma: true });
    return { root, error: errors[0] };
  } catch {
    // Brackets nested so deep that the parser's stack overflows.
    return { error: { offset: 0, length: 0 } };
  }
}

/**
 * Reads the text of a `.chithi.json`: JSON with comments and trailing commas. Never throws: what is wrong becomes a
 * problem and is left out, the rest holds. An empty text configures nothing.
 */
export function readConfiguration(text: string, rules: KnownRules): ConfigurationFile {
  const problems: ConfigurationProblem[] = [];
  if (text.trim() === "") return { configuration: {}, problems };
  const rangeOf = ranger(text);
  const full = () => problems.length >= MOST_PROBLEMS;
  const report: Reading["report"] = ({ offset, length }, vi, en, replacement) => {
    if (full()) return;
    problems.push({ range: rangeOf(offset, length), message: { vi, en }, replacement: replacement ?? null });
  };
  if (text.length > MOST_CONFIGURATION_BYTES) {
    report({ offset: 0, length: 0 }, "Tệp cấu hình lớn hơn 1 MB nên không được đọc", "Larger than 1 MB, not read");
    return { configuration: {}, problems };
  }
  const { root, error } = parse(text);
  if (error !== undefined) {
    report(
      error,
      "Sai cú pháp JSON từ đây (thiếu dấu phẩy, dấu ngoặc kép hoặc dấu ngoặc đóng?)",
      "Not JSON from here on (a comma, a quotation mark or a closing bracket missing?)",
    );
  }
  if (root === undefined) return { configuration: {}, problems };
  if (root.type !== "object") {
    report(root, "Cấu hình phải là một nhóm { … }", "A configuration must be an object { … }");
    return { configuration: {}, problems };
  }
  return { configuration: readKeys({ report, rules, full }, root), problems };
}
