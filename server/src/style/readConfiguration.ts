import type { Node, ParseError } from "jsonc-parser";
import { getNodeValue, parseTree } from "jsonc-parser";
import type { Range } from "../text/position.ts";
import { readSource } from "../text/source.ts";
import type { Configuration, Office, RuleSetting } from "./configuration.ts";
import { RULE_SEVERITIES } from "./configuration.ts";
import type { Misfit, ValueSchema } from "./jsonValue.ts";
import { entriesOf, misfit } from "./jsonValue.ts";
import { STYLES } from "./styles.ts";

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
  /** The id that was probably meant. */
  readonly nearest: (id: string) => string | undefined;
}

/** A `.chithi.json` as far as it is right, and what is wrong in it. */
export interface ConfigurationFile {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
}

const TEXT: ValueSchema = { type: "string" };
const TEXTS: ValueSchema = { type: "array", items: TEXT };

/** The office's own data. */
const OFFICE: Readonly<Record<keyof Office, ValueSchema>> = {
  issuingBody: TEXT,
  superiorBody: TEXT,
  bodyCode: TEXT,
  place: TEXT,
  signers: {
    type: "array",
    items: {
      type: "object",
      properties: { authority: TEXT, position: TEXT, name: TEXT },
      required: ["name"],
      additionalProperties: false,
    },
  },
  recipients: TEXTS,
  abbreviations: { type: "object", additionalProperties: TEXT },
  dissemination: TEXT,
  words: TEXTS,
  termStart: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
};

const STYLE: ValueSchema = { enum: ["auto", ...Object.keys(STYLES)] };
const SCOPE: ValueSchema = { enum: ["full", "body"] };
const SEVERITY: ValueSchema = { enum: RULE_SEVERITIES };
const OBJECT: ValueSchema = { type: "object" };

/** What is being read, and where its problems go. */
interface Reading {
  readonly report: (node: Pick<Node, "offset" | "length">, vi: string, en: string, replacement?: string) => void;
  readonly rules: KnownRules;
}

function reportMisfit({ report }: Reading, { node, vi, en }: Misfit, name: string): void {
  report(node, `“${name}” ${vi}`, `“${name}” ${en}`);
}

/** The value of a node; undefined, and a problem, when it does not fit. */
function fitting<T>(reading: Reading, name: string, node: Node, schema: ValueSchema): T | undefined {
  const found = misfit(node, schema);
  if (found === null) return getNodeValue(node) as T;
  reportMisfit(reading, found, name);
  return undefined;
}

function readRuleSetting(reading: Reading, id: string, node: Node): RuleSetting | undefined {
  if (node.type !== "object") {
    const severity = fitting<RuleSetting["severity"]>(reading, id, node, SEVERITY);
    return severity === undefined ? undefined : { severity };
  }
  let setting: RuleSetting = {};
  for (const { key, name, value } of entriesOf(node)) {
    if (name === "severity") {
      const severity = fitting<RuleSetting["severity"]>(reading, `${id}: ${name}`, value, SEVERITY);
      if (severity !== undefined) setting = { ...setting, severity };
    } else if (name === "options") {
      setting = { ...setting, options: readOptions(reading, id, value) };
    } else {
      reading.report(
        key,
        `“${id}” không có khoá “${name}”; chỉ có “severity” và “options”`,
        `“${id}” has no key “${name}”, only “severity” and “options”`,
      );
    }
  }
  return setting;
}

function readOptions(reading: Reading, id: string, node: Node): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  if (fitting(reading, `${id}: options`, node, OBJECT) === undefined) return options;
  const known = reading.rules.options(id);
  for (const { key, name, value } of entriesOf(node)) {
    const schema = Object.hasOwn(known, name) ? known[name] : undefined;
    if (schema === undefined) {
      reading.report(key, `Quy tắc ${id} không có tuỳ chọn “${name}”`, `Rule ${id} has no option “${name}”`);
      continue;
    }
    const option = fitting(reading, `${id}: ${name}`, value, schema);
    if (option !== undefined) options[name] = option;
  }
  return options;
}

function readRules(reading: Reading, node: Node): Record<string, RuleSetting> {
  const { report, rules } = reading;
  const settings: Record<string, RuleSetting> = {};
  if (fitting(reading, "rules", node, OBJECT) === undefined) return settings;
  for (const { key, name, value } of entriesOf(node)) {
    if (!rules.ids.includes(name)) {
      const near = rules.nearest(name);
      const vi = near === undefined ? "" : `; có phải là ${near}?`;
      const en = near === undefined ? "" : `; did you mean ${near}?`;
      const replacement = near === undefined ? undefined : JSON.stringify(near);
      report(key, `Không có quy tắc nào tên là ${name}${vi}`, `There is no rule ${name}${en}`, replacement);
      continue;
    }
    const setting = readRuleSetting(reading, name, value);
    if (setting !== undefined) settings[name] = setting;
  }
  return settings;
}

function readOffice(reading: Reading, node: Node): Office {
  const office: Record<string, unknown> = {};
  if (fitting(reading, "office", node, OBJECT) === undefined) return office;
  for (const { key, name, value } of entriesOf(node)) {
    if (!Object.hasOwn(OFFICE, name)) {
      reading.report(key, `“office” không có khoá “${name}”`, `“office” has no key “${name}”`);
      continue;
    }
    const read = fitting(reading, `office: ${name}`, value, OFFICE[name as keyof Office]);
    if (read !== undefined) office[name] = read;
  }
  return office as Office;
}

const KEYS = ["style", "scope", "rules", "office"];

function readKeys(reading: Reading, root: Node): Configuration {
  let read: Configuration = {};
  for (const { key, name, value } of entriesOf(root)) {
    if (name === "style") {
      const style = fitting<NonNullable<Configuration["style"]>>(reading, name, value, STYLE);
      if (style !== undefined) read = { ...read, style };
    } else if (name === "scope") {
      const scope = fitting<NonNullable<Configuration["scope"]>>(reading, name, value, SCOPE);
      if (scope !== undefined) read = { ...read, scope };
    } else if (name === "rules") read = { ...read, rules: readRules(reading, value) };
    else if (name === "office") read = { ...read, office: readOffice(reading, value) };
    // An editor's own key: where the schema of the file is.
    else if (name !== "$schema") {
      const keys = KEYS.map((one) => `“${one}”`).join(", ");
      reading.report(key, `Không có khoá “${name}”; có thể dùng ${keys}`, `There is no key “${name}”; use ${keys}`);
    }
  }
  return read;
}

/** Turns offsets into ranges. */
function ranger(text: string): (offset: number, length: number) => Range {
  const starts = [0];
  for (const { text: line, eol } of readSource(text).lines) {
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
    const root = parseTree(text, errors, { allowTrailingComma: true });
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
  const report: Reading["report"] = ({ offset, length }, vi, en, replacement) => {
    problems.push({ range: rangeOf(offset, length), message: { vi, en }, replacement: replacement ?? null });
  };
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
  return { configuration: readKeys({ report, rules }, root), problems };
}
