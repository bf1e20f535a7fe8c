import type { Settings } from "../style/configuration.ts";
import { DEFAULT_SETTINGS } from "../style/configuration.ts";
import type { PartyStyleId } from "../style/styles.ts";
import type { Locale } from "./convert.ts";
import { isFields } from "./params.ts";

/** The settings `chithi.*` of a client, as they apply to one document. Equal settings are the same object. */
export interface ClientSettings {
  readonly locale: Locale;
  readonly settings: Settings;
  /** Differs when anything differs. */
  readonly key: string;
}

const LOCALES: readonly [Locale, ...Locale[]] = ["vi", "en"];
type StyleSetting = PartyStyleId | "auto";
const STYLE_SETTINGS: readonly [StyleSetting, ...StyleSetting[]] = ["auto", "hd36-2018", "hd05-2026"];

const made = new Map<string, ClientSettings>();

function clientSettings(style: StyleSetting, locale: Locale): ClientSettings {
  const key = `${style}-${locale}`;
  const settings: Settings =
    style === "auto" ? DEFAULT_SETTINGS : { ...DEFAULT_SETTINGS, style: { style, reason: "cai-dat" } };
  const one = made.get(key) ?? { locale, settings, key };
  made.set(key, one);
  return one;
}

/** Reads `{ style, locale }`; `warn` gets a sentence for each value that is not known, and the default stands in. */
export function readSettings(value: unknown, warn: (message: string) => void): ClientSettings {
  const given = isFields(value) ? value : {};
  function choice<T extends string>(name: string, known: readonly [T, ...T[]]): T {
    const set = given[name];
    const [first] = known;
    if (set === undefined || set === null) return first;
    const found = known.find((one) => one === set);
    if (found !== undefined) return found;
    const shown = typeof set === "string" ? set : JSON.stringify(set);
    warn(
      `Cài đặt chithi.${name} không nhận giá trị “${shown}”, đang dùng “${first}”. Các giá trị: ${known.join(", ")}.`,
    );
    return first;
  }
  return clientSettings(choice("style", STYLE_SETTINGS), choice("locale", LOCALES));
}

export interface ConfigurationOptions {
  /** What applies until the client says otherwise. */
  readonly initial: unknown;
  /** Asks the client for the section `chithi` of a document; null when it cannot be asked. */
  readonly ask: ((uri: string) => Promise<unknown>) | null;
  readonly warn: (message: string) => void;
}

export interface Configuration {
  /** The settings of a document: at once where they are known, so that a check need not wait for a turn. */
  of(uri: string): ClientSettings | Promise<ClientSettings>;
  /** The client says that settings changed; `pushed` are those of a client that cannot be asked. */
  changed(pushed: unknown): void;
  forget(uri: string): void;
}

/** Keeps the settings of the open documents. Warns once of each value that is not known. */
export function createConfiguration({ initial, ask, warn }: ConfigurationOptions): Configuration {
  const warned = new Set<string>();
  const warnOnce = (message: string) => {
    if (warned.has(message)) return;
    warned.add(message);
    warn(message);
  };
  let common = readSettings(initial, warnOnce);
  let known = new Map<string, ClientSettings | Promise<ClientSettings>>();

  function askFor(uri: string, client: (uri: string) => Promise<unknown>): Promise<ClientSettings> {
    const answers = known;
    const answer = client(uri).then(
      (value) => (isFields(value) ? readSettings(value, warnOnce) : common),
      // A client that cannot answer after all is treated like one that has nothing set.
      () => common,
    );
    answers.set(uri, answer);
    return answer.then((settings) => {
      if (answers.get(uri) === answer) answers.set(uri, settings);
      return settings;
    });
  }

  return {
    of: (uri) => (ask === null ? common : (known.get(uri) ?? askFor(uri, ask))),
    changed(pushed) {
      known = new Map();
      const section = isFields(pushed) ? pushed.chithi : undefined;
      if (isFields(section)) common = readSettings(section, warnOnce);
    },
    forget: (uri) => void known.delete(uri),
  };
}
