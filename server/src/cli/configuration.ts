import { stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Configuration, PlacedConfiguration, Settings } from "../service.ts";
import {
  CONFIGURATION_FILE,
  Failure,
  MOST_CONFIGURATION_BYTES,
  readConfigurationFile,
  SEVERITY_WORDS,
  settingsOf,
} from "../service.ts";
import type { CommandLine } from "./arguments.ts";
import { decodeText } from "./encoding.ts";
import { systemReason } from "./failure.ts";
import { readBytes } from "./read.ts";

/** What a file configures, and the folder that it speaks of. */
interface FolderConfiguration {
  readonly folder: string;
  readonly configuration: Configuration;
}

/** Finds the settings of each text; reads each configuration file once. */
export interface Configurations {
  /** The settings of the file at a path. */
  readonly settingsOf: (path: string) => Promise<Settings>;
}

/** What is asked for on the command line wins over every file; `warn` is told what is wrong in one, a line at a time. */
export function createConfigurations(
  { style, config, locale }: Pick<CommandLine, "style" | "config" | "locale">,
  warn: (message: string) => void,
): Configurations {
  const chains = new Map<string, Promise<readonly FolderConfiguration[]>>();
  let named: Promise<readonly FolderConfiguration[]> | null = null;
  /** Files of one folder share their settings, unless a pattern names some of them. */
  const shared = new WeakMap<readonly FolderConfiguration[], Settings>();

  /** Null where there is no such file. Throws a Failure when there is one that cannot be read. */
  async function read(path: string): Promise<Configuration | null> {
    // Asked for first: most folders have none, and no error is made for them.
    const there = await stat(path).catch((error) => {
      if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
      throw new Failure(systemReason(error));
    });
    if (there === null) return null;
    const bytes = await readBytes(path, MOST_CONFIGURATION_BYTES);
    if (bytes === null) {
      throw new Failure({ vi: "tệp cấu hình lớn hơn 1 MB, không đọc", en: "the configuration is larger than 1 MB" });
    }
    const decoded = decodeText(bytes);
    if ("reason" in decoded) throw new Failure(decoded.reason);
    const { configuration, diagnostics } = readConfigurationFile(decoded.text);
    const name = relative("", path);
    for (const { range, message } of diagnostics) {
      const { line, character } = range.start;
      const place = `${name.startsWith("..") ? path : name}:${line + 1}:${character + 1}`;
      warn(`${place}: ${SEVERITY_WORDS.warning[locale]}: ${message[locale]} [cau-hinh/khong-hop-le]`);
    }
    return configuration;
  }

  /** The configurations of a folder and those above it, the nearest first. */
  async function readChain(folder: string): Promise<readonly FolderConfiguration[]> {
    const parent = dirname(folder);
    const above = parent === folder ? [] : await chainOf(parent);
    const path = join(folder, CONFIGURATION_FILE);
    try {
      const configuration = await read(path);
      return configuration === null ? above : [{ folder, configuration }, ...above];
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      warn(`${path}: ${SEVERITY_WORDS.warning[locale]}: ${error.text[locale]} [cau-hinh/khong-hop-le]`);
      return above;
    }
  }

  function chainOf(folder: string): Promise<readonly FolderConfiguration[]> {
    const known = chains.get(folder) ?? readChain(folder);
    chains.set(folder, known);
    return known;
  }

  async function readNamed(path: string): Promise<readonly FolderConfiguration[]> {
    const missing = { vi: "không tìm thấy", en: "not found" };
    const fail = ({ vi, en }: Failure["text"]) =>
      new Failure({ vi: `Tệp cấu hình ${path}: ${vi}`, en: `Configuration ${path}: ${en}` });
    const found = await read(resolve(path)).catch((error) => {
      throw error instanceof Failure ? fail(error.text) : error;
    });
    if (found === null) throw fail(missing);
    return [{ folder: dirname(resolve(path)), configuration: found }];
  }

  function configurationsOf(path: string): Promise<readonly FolderConfiguration[]> {
    if (config === null) return chainOf(dirname(path));
    named ??= readNamed(config);
    return named;
  }

  function settingsBy(chain: readonly FolderConfiguration[], absolute: string): Settings {
    const placed = chain.map(
      ({ folder, configuration }): PlacedConfiguration => ({
        configuration,
        path: relative(folder, absolute).replaceAll(sep, "/"),
      }),
    );
    const configured = settingsOf(placed);
    if (style === null) return configured;
    return { ...configured, style: style === "auto" ? null : { style, reason: "tham-so" } };
  }

  return {
    async settingsOf(path) {
      const absolute = resolve(path);
      const chain = await configurationsOf(absolute);
      if (chain.some(({ configuration }) => configuration.exceptions !== undefined)) return settingsBy(chain, absolute);
      const settings = shared.get(chain) ?? settingsBy(chain, absolute);
      shared.set(chain, settings);
      return settings;
    },
  };
}
