import type { ExplicitStyle, Settings, Text } from "../service.ts";
import { OFFERED, settingsOf } from "../service.ts";
import type { ConfigurationFiles } from "./configurationFiles.ts";
import type { Locale } from "./convert.ts";
import { isFields } from "./params.ts";

/** The settings `chithi.*` of a client. */
interface ClientChoices {
  readonly style: ExplicitStyle | null;
  readonly locale: Locale;
}

/** What applies to one document: a client's settings and the `.chithi.json` around it. Equal ones are the same object. */
export interface ClientSettings {
  readonly locale: Locale;
  readonly settings: Settings;
  /** Differs when anything differs. */
  readonly key: string;
}

const LOCALES: readonly [Locale, ...Locale[]] = ["vi", "en"];
const STYLE_SETTINGS: readonly [string, ...string[]] = ["auto", ...OFFERED.map(({ id }) => id)];

/** The size of the cache: more than a folder of drafts needs. An evicted entry is computed again. */
const MOST_MADE = 100;
const made = new Map<string, ClientSettings>();

function clientSettings(settings: Settings, locale: Locale): ClientSettings {
  const key = JSON.stringify([locale, settings]);
  const one = made.get(key) ?? { locale, settings, key };
  if (made.size >= MOST_MADE) made.clear();
  made.set(key, one);
  return one;
}

/** By setting: what it may be, its default first. The last two concern a client's own commands, and are judged here alone. */
const CHOICES = {
  style: STYLE_SETTINGS,
  locale: LOCALES,
  detect: ["ask", "always", "never"],
  "export.numbering": ["go-tay", "tu-dong"],
} as const;

/** What stands under a name whose dots lead into objects: “export.numbering”. */
function valueAt(given: Record<string, unknown>, name: string): unknown {
  return name.split(".").reduce<unknown>((at, key) => (isFields(at) ? at[key] : undefined), given);
}

/** Says what is wrong with a value, and what stands in for it, in the user's language. */
function unknownValue(name: string, set: unknown, known: readonly string[]): Text {
  const shown = typeof set === "string" ? set : JSON.stringify(set);
  const all = known.map((one) => `“${one}”`).join(", ");
  return {
    vi: `Cài đặt chithi.${name} không nhận giá trị “${shown}”, đang dùng “${known[0]}”. Các giá trị nhận được: ${all}.`,
    en: `The setting chithi.${name} cannot be “${shown}”; “${known[0]}” is used. It can be ${all}.`,
  };
}

/** Reads the section `chithi`; `warn` gets a sentence for each value that is not known, and the default stands in. */
function readChoices(value: unknown, warn: (message: string) => void): ClientChoices {
  const given = isFields(value) ? value : {};
  const chosen: Record<string, string> = {};
  const wrong: Text[] = [];
  for (const [name, known] of Object.entries<readonly [string, ...string[]]>(CHOICES)) {
    const set = valueAt(given, name);
    const isKnown = known.some((one) => one === set);
    chosen[name] = isKnown ? (set as string) : known[0];
    if (!isKnown && set !== undefined && set !== null) wrong.push(unknownValue(name, set, known));
  }
  const { style } = chosen;
  const locale = chosen.locale as Locale;
  for (const message of wrong) warn(message[locale]);
  return { style: style === "auto" ? null : { style: style as string, reason: "cai-dat" }, locale };
}

export interface ConfigurationOptions {
  /** What applies until the client says otherwise. */
  readonly initial: unknown;
  /** Asks the client for the section `chithi` of a document; null when it cannot be asked. */
  readonly ask: ((uri: string) => Promise<unknown>) | null;
  readonly warn: (message: string) => void;
  readonly files: ConfigurationFiles;
  /** What was said of a document's settings holds no more: its configuration files came after all. */
  readonly late: (uri: string) => void;
}

/** How long a check waits for files that the client has to read, in milliseconds. */
const PATIENCE = 300;

/** What a promise gives in time; null when it gives nothing yet. */
async function inTime<T>(promise: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE);
  });
  return Promise.race([promise, end]).finally(() => clearTimeout(timer));
}

export interface Configuration {
  /** The settings of a document: at once where they are known, so that a check need not wait for a turn. */
  of(uri: string): ClientSettings | Promise<ClientSettings>;
  /** The client says that settings changed; `pushed` are those of a client that cannot be asked. */
  changed(pushed: unknown): void;
  /** Some `.chithi.json` changed. */
  filesChanged(): void;
  forget(uri: string): void;
}

/** Keeps the settings of the open documents. Warns once of each value that is not known. */
export function createConfiguration({ initial, ask, warn, files, late }: ConfigurationOptions): Configuration {
  const warned = new Set<string>();
  const warnOnce = (message: string) => {
    if (warned.has(message)) return;
    warned.add(message);
    warn(message);
  };
  let common = readChoices(initial, warnOnce);
  let known = new Map<string, ClientSettings | Promise<ClientSettings>>();

  async function choicesFor(uri: string): Promise<ClientChoices> {
    if (ask === null) return common;
    try {
      const value = await ask(uri);
      return isFields(value) ? readChoices(value, warnOnce) : common;
    } catch {
      // A client that cannot answer after all is treated like one that has nothing set.
      return common;
    }
  }

  async function find(uri: string): Promise<ClientSettings> {
    const reading = files.around(uri);
    const [{ style, locale }, around] = await Promise.all([choicesFor(uri), inTime(reading)]);
    if (around === null) {
      const answers = known;
      void reading.then((found) => {
        if (found.length > 0 && answers === known && known.delete(uri)) late(uri);
      });
    } else files.tell(uri, locale);
    return clientSettings(settingsOf(around ?? [], style), locale);
  }

  function findAndKeep(uri: string): Promise<ClientSettings> {
    const answers = known;
    const answer: Promise<ClientSettings> = find(uri).then((settings) => {
      if (answers.get(uri) === answer) answers.set(uri, settings);
      return settings;
    });
    answers.set(uri, answer);
    return answer;
  }

  return {
    of: (uri) => known.get(uri) ?? findAndKeep(uri),
    changed(pushed) {
      known = new Map();
      const section = isFields(pushed) ? pushed.chithi : undefined;
      if (isFields(section)) common = readChoices(section, warnOnce);
    },
    filesChanged() {
      known = new Map();
    },
    forget: (uri) => void known.delete(uri),
  };
}
