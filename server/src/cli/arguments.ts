import { parseArgs } from "node:util";
import type { CivilDate } from "../service.ts";
import { nearestWords, OFFERED, readIsoDate } from "../service.ts";
import { wrongUsage } from "./failure.ts";
import type { Locale } from "./locale.ts";
import { LOCALES } from "./locale.ts";
import { STANDARD_INPUT } from "./read.ts";

export type CommandName =
  | "check"
  | "review"
  | "parse"
  | "outline"
  | "tasks"
  | "register"
  | "fix"
  | "export"
  | "import"
  | "rules";

/** What a draft can be exported to. */
export const EXPORT_FORMATS = ["docx", "html", "pdf"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How section numbers are written in a Word file. */
const NUMBERINGS = { "go-tay": "typed", "tu-dong": "automatic" } as const;

/** What the command line asks for. */
export interface CommandLine {
  readonly command: CommandName;
  readonly locale: Locale;
  /** One of the command's formats. */
  readonly format: string;
  /** Null: as configured. */
  /** The id of a guideline. */
  readonly style: string | null;
  readonly config: string | null;
  readonly maxWarnings: number | null;
  /** Where the output goes; null: standard output. */
  readonly output: string | null;
  readonly dryRun: boolean;
  /** Word files in folders, too. */
  readonly word: boolean;
  /** In Word files: the page is set by the guideline. */
  readonly layout: boolean;
  /** The result of the review as the first comment. */
  readonly summary: boolean;
  /** In Word files: fixes are left as tracked changes. */
  readonly track: boolean;
  /** Null: as the name of the output tells. */
  readonly to: ExportFormat | null;
  /** Null: beside each draft. */
  readonly outDir: string | null;
  readonly numbering: (typeof NUMBERINGS)[keyof typeof NUMBERINGS];
  readonly allowPlaceholders: boolean;
  readonly force: boolean;
  /** Null: the present day. */
  readonly today: CivilDate | null;
  readonly stdinFilename: string | null;
  /** A file that lists paths, or `-`. */
  readonly filesFrom: string | null;
  /** Only what git says changed; with `since`, also what the commits since that one's branching point touched. */
  readonly changed: { readonly since: string | null } | null;
  readonly paths: readonly string[];
}

/** What is to be done: a command, or only to print something. */
export type Request =
  | { readonly show: "version" }
  | { readonly show: "help"; readonly command: CommandName | null; readonly locale: Locale }
  | { readonly show: null; readonly line: CommandLine };

const OPTIONS = {
  format: { type: "string" },
  style: { type: "string" },
  config: { type: "string" },
  "max-warnings": { type: "string" },
  output: { type: "string", short: "o" },
  "dry-run": { type: "boolean" },
  word: { type: "boolean" },
  layout: { type: "boolean" },
  summary: { type: "boolean" },
  track: { type: "boolean" },
  to: { type: "string" },
  "out-dir": { type: "string" },
  numbering: { type: "string" },
  "allow-placeholders": { type: "boolean" },
  force: { type: "boolean" },
  today: { type: "string" },
  "stdin-filename": { type: "string" },
  "files-from": { type: "string" },
  changed: { type: "boolean" },
  "changed-since": { type: "string" },
  locale: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

type OptionName = keyof typeof OPTIONS;

const EVERYWHERE: readonly OptionName[] = ["locale", "help", "version"];
const OF_FILES: readonly OptionName[] = ["stdin-filename", "files-from"];
const OF_CHANGES: readonly OptionName[] = ["changed", "changed-since"];
const OF_STYLE: readonly OptionName[] = ["style", "config", "today"];

/** The options that each command understands besides those that all do, and its formats, the default first. */
const COMMANDS: Readonly<Record<CommandName, { readonly options: readonly OptionName[]; readonly formats: string[] }>> =
  {
    check: {
      options: ["format", "max-warnings", "output", "word", ...OF_STYLE, ...OF_FILES, ...OF_CHANGES],
      formats: ["text", "json", "jsonl", "sarif", "github", "report"],
    },
    review: {
      options: ["output", "out-dir", "force", "layout", "summary", "word", ...OF_STYLE, ...OF_FILES, ...OF_CHANGES],
      formats: ["text"],
    },
    parse: { options: ["format", "output", ...OF_STYLE, ...OF_FILES], formats: ["json", "jsonl"] },
    outline: { options: ["format", "output", ...OF_FILES], formats: ["text", "json"] },
    tasks: { options: ["format", "output", "today", ...OF_FILES], formats: ["text", "json", "csv", "ics"] },
    register: { options: ["format", "output", "config", "today", ...OF_FILES], formats: ["csv", "json", "md"] },
    fix: {
      options: ["dry-run", "word", "layout", "track", ...OF_STYLE, ...OF_FILES, ...OF_CHANGES],
      formats: ["text"],
    },
    export: {
      options: ["to", "output", "out-dir", "numbering", "allow-placeholders", "force", ...OF_STYLE, ...OF_FILES],
      formats: ["text"],
    },
    import: { options: ["output", "force"], formats: ["text"] },
    rules: { options: ["format", "output"], formats: ["text", "md", "json"] },
  };

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

type Values = Partial<Record<OptionName, string | true>>;

/** Reads options and words without judging which belong to the command. */
function readTokens(args: readonly string[]): { values: Values; words: string[] } {
  // Not strict: the messages of Node's own checks are English.
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Values = {};
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isOption(name))
      throw unknownWord(
        "tuỳ chọn",
        "option",
        rawName,
        Object.keys(OPTIONS).map((one) => `--${one}`),
      );
    if (OPTIONS[name].type === "boolean") {
      if (value !== undefined) throw wrongUsage(`${rawName} không nhận giá trị`, `${rawName} takes no value`);
      values[name] = true;
    } else {
      // Without “=”, the next option is not meant as this one's value.
      const missing = value === undefined || value === "" || (!inlineValue && /^-./.test(value));
      if (missing) throw wrongUsage(`${rawName} cần một giá trị`, `${rawName} needs a value`);
      values[name] = value;
    }
  }
  return { values, words };
}

function unknownWord(vi: string, en: string, word: string, known: readonly string[]) {
  const [near] = nearestWords(word, known);
  return wrongUsage(
    `Không có ${vi} “${word}”${near === undefined ? "" : `; có phải là ${near}?`}`,
    `There is no ${en} “${word}”${near === undefined ? "" : `; did you mean ${near}?`}`,
  );
}

/** The value of an option, which must be one of a list; null when it is not given. */
function oneOf<T extends string>(values: Values, name: OptionName, allowed: readonly T[]): T | null {
  const value = values[name];
  if (value === undefined) return null;
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  const list = allowed.join(", ");
  throw wrongUsage(`--${name} phải là một trong: ${list} (không phải “${value}”)`, `--${name} must be one of: ${list}`);
}

function text(values: Values, name: OptionName): string | null {
  const value = values[name];
  return typeof value === "string" ? value : null;
}

function readCount(values: Values): number | null {
  const value = text(values, "max-warnings");
  if (value === null) return null;
  if (!/^\d{1,9}$/.test(value)) {
    throw wrongUsage(
      `--max-warnings phải là một số không âm (không phải “${value}”)`,
      `--max-warnings must be a number from 0 on (not “${value}”)`,
    );
  }
  return Number(value);
}

function readDay(values: Values): CivilDate | null {
  const value = text(values, "today");
  if (value === null) return null;
  const day = readIsoDate(value);
  if (day !== null) return day;
  throw wrongUsage(
    `--today phải là một ngày có thật, viết NĂM-THÁNG-NGÀY như 2026-06-01 (không phải “${value}”)`,
    `--today must be a real day written YYYY-MM-DD (not “${value}”)`,
  );
}

/** The language asked for, as far as it can be told before the rest is read: errors about the rest use it. */
export function localeOf(args: readonly string[]): Locale {
  const at = args.lastIndexOf("--locale");
  const wanted = at >= 0 ? args[at + 1] : args.findLast((one) => one.startsWith("--locale="))?.slice(9);
  return LOCALES.find((locale) => locale === wanted) ?? "vi";
}

function readChanged(values: Values, paths: readonly string[]): CommandLine["changed"] {
  const since = text(values, "changed-since");
  if (since === null && values.changed !== true) return null;
  if (paths.includes(STANDARD_INPUT)) {
    throw wrongUsage(
      "--changed chọn trong các tệp; đầu vào chuẩn (“-”) không phải là tệp",
      "--changed chooses among files; standard input (“-”) is none",
    );
  }
  return { since };
}

function readPaths(command: CommandName, paths: readonly string[], values: Values): readonly string[] {
  const filesFrom = text(values, "files-from");
  const stdin = paths.includes(STANDARD_INPUT);
  if (command === "rules" && paths.length > 0) {
    throw wrongUsage(`rules không nhận đường dẫn (“${paths[0]}”)`, `rules takes no paths (“${paths[0]}”)`);
  }
  if (command === "import" && paths.length !== 1) {
    throw wrongUsage(
      "import cần đúng một tệp Word: chithi import TỆP.docx",
      "import takes one Word file: chithi import FILE.docx",
    );
  }
  if (stdin && filesFrom === STANDARD_INPUT) {
    throw wrongUsage(
      "Đầu vào chuẩn không thể vừa là bản thảo (“-”) vừa là danh sách tệp (--files-from -)",
      "Standard input cannot be a draft (“-”) and a list of files (--files-from -) at once",
    );
  }
  if (values["stdin-filename"] !== undefined && !stdin) {
    throw wrongUsage(
      "--stdin-filename chỉ dùng khi đọc từ đầu vào chuẩn (“-”)",
      "--stdin-filename is only for reading from standard input (“-”)",
    );
  }
  if (paths.length > 0 || filesFrom !== null || command === "rules") return paths;
  if (command === "check" || command === "register" || readChanged(values, paths) !== null) return ["."];
  throw wrongUsage(
    `Cần ít nhất một tệp hoặc thư mục: chithi ${command} TỆP…`,
    `At least one file or folder is needed: chithi ${command} FILE…`,
  );
}

/** Reads the arguments after the program's name. Throws a Failure that says what is wrong with them. */
export function readArguments(args: readonly string[]): Request {
  const locale = localeOf(args);
  const { values, words } = readTokens(args);
  oneOf(values, "locale", LOCALES);
  const help = values.help === true || words[0] === "help";
  const [name, ...paths] = words[0] === "help" ? words.slice(1) : words;
  if (values.version === true) return { show: "version" };
  if (name === undefined) {
    if (help) return { show: "help", command: null, locale };
    throw wrongUsage(
      "Cần một lệnh: check, review, parse, outline, tasks, register, fix, export, import hoặc rules",
      "A command is needed: check, parse, …",
    );
  }
  if (!isCommand(name)) throw unknownWord("lệnh", "command", name, Object.keys(COMMANDS));
  if (help) return { show: "help", command: name, locale };

  const { options, formats } = COMMANDS[name];
  for (const option of Object.keys(values) as OptionName[]) {
    if (options.includes(option) || EVERYWHERE.includes(option)) continue;
    throw wrongUsage(`Lệnh ${name} không có tuỳ chọn --${option}`, `The command ${name} has no option --${option}`);
  }
  const line: CommandLine = {
    command: name,
    locale,
    format: oneOf(values, "format", formats) ?? (formats[0] as string),
    style: oneOf(values, "style", ["auto", ...OFFERED.map(({ id }) => id)]),
    config: text(values, "config"),
    maxWarnings: readCount(values),
    output: text(values, "output"),
    dryRun: values["dry-run"] === true,
    word: values.word === true,
    layout: values.layout === true,
    summary: values.summary === true,
    track: values.track === true,
    to: oneOf(values, "to", EXPORT_FORMATS),
    outDir: text(values, "out-dir"),
    numbering:
      NUMBERINGS[oneOf(values, "numbering", Object.keys(NUMBERINGS) as (keyof typeof NUMBERINGS)[]) ?? "go-tay"],
    allowPlaceholders: values["allow-placeholders"] === true,
    force: values.force === true,
    today: readDay(values),
    stdinFilename: text(values, "stdin-filename"),
    filesFrom: text(values, "files-from"),
    changed: readChanged(values, paths),
    paths: readPaths(name, paths, values),
  };
  return { show: null, line };
}
