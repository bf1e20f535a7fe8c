import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { RULES } from "../rules/index.ts";
import { nearestIds } from "../rules/nearest.ts";
import type { Configuration, Settings } from "../style/configuration.ts";
import { mergeConfigurations, settingsOf } from "../style/configuration.ts";
import type { KnownRules } from "../style/readConfiguration.ts";
import { readConfiguration } from "../style/readConfiguration.ts";
import type { CommandLine } from "./arguments.ts";
import { decodeText } from "./encoding.ts";
import { Failure, systemReason } from "./failure.ts";
import { SEVERITY_WORDS } from "./format/words.ts";

/** The name of the file that configures a folder and those below it. */
const CONFIGURATION_FILE = ".chithi.json";

const IDS = RULES.map(({ id }) => id);

const KNOWN_RULES: KnownRules = {
  ids: IDS,
  options: (id) => {
    const options = Object.entries(RULES.find((rule) => rule.id === id)?.options ?? {});
    return Object.fromEntries(options.map(([name, { schema }]) => [name, schema]));
  },
  nearest: (id) => nearestIds(id, IDS)[0],
};

/** Finds the settings of each text; reads each configuration file once. */
export interface Configurations {
  /** The settings of the file at a path; the same object for all files of a folder. */
  readonly settingsOf: (path: string) => Promise<Settings>;
}

/** What is asked for on the command line wins over every file; `warn` is told what is wrong in one, a line at a time. */
export function createConfigurations(
  { style, config, locale }: Pick<CommandLine, "style" | "config" | "locale">,
  warn: (message: string) => void,
): Configurations {
  const chains = new Map<string, Promise<readonly Configuration[]>>();
  const settings = new Map<string, Promise<Settings>>();

  /** Null where there is no such file. Throws a Failure when there is one that cannot be read. */
  async function read(path: string): Promise<Configuration | null> {
    let bytes: Buffer;
    try {
      bytes = await readFile(path);
    } catch (error) {
      if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
        return null;
      throw new Failure(systemReason(error));
    }
    const decoded = decodeText(bytes);
    if ("reason" in decoded) throw new Failure(decoded.reason);
    const { configuration, problems } = readConfiguration(decoded.text, KNOWN_RULES);
    const name = relative("", path);
    for (const { range, message } of problems) {
      const { line, character } = range.start;
      const place = `${name.startsWith("..") ? path : name}:${line + 1}:${character + 1}`;
      warn(`${place}: ${SEVERITY_WORDS.warning[locale]}: ${message[locale]} [cau-hinh/khong-hop-le]`);
    }
    return configuration;
  }

  /** The configurations of a folder and those above it, the nearest first. */
  async function readChain(folder: string): Promise<readonly Configuration[]> {
    const parent = dirname(folder);
    const above = parent === folder ? [] : await chainOf(parent);
    const path = join(folder, CONFIGURATION_FILE);
    try {
      const own = await read(path);
      return own === null ? above : [own, ...above];
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      warn(`${path}: ${SEVERITY_WORDS.warning[locale]}: ${error.text[locale]} [cau-hinh/khong-hop-le]`);
      return above;
    }
  }

  function chainOf(folder: string): Promise<readonly Configuration[]> {
    const known = chains.get(folder) ?? readChain(folder);
    chains.set(folder, known);
    return known;
  }

  async function readNamed(path: string): Promise<readonly Configuration[]> {
    const missing = { vi: "không tìm thấy", en: "not found" };
    const fail = ({ vi, en }: Failure["text"]) =>
      new Failure({ vi: `Tệp cấu hình ${path}: ${vi}`, en: `Configuration ${path}: ${en}` });
    const found = await read(resolve(path)).catch((error) => {
      throw error instanceof Failure ? fail(error.text) : error;
    });
    if (found === null) throw fail(missing);
    return [found];
  }

  async function make(folder: string): Promise<Settings> {
    const configured = settingsOf(mergeConfigurations(await (config === null ? chainOf(folder) : readNamed(config))));
    if (style === null) return configured;
    return { ...configured, style: style === "auto" ? null : { style, reason: "tham-so" } };
  }

  return {
    settingsOf(path) {
      const folder = config === null ? dirname(resolve(path)) : "";
      const known = settings.get(folder) ?? make(folder);
      settings.set(folder, known);
      return known;
    },
  };
}
