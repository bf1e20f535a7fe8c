import type { Configuration, Diagnostic, PlacedConfiguration, Source } from "../service.ts";
import { CONFIGURATION_FILE, readConfigurationFile, readSource, replaceRange, textOf } from "../service.ts";
import type { Locale } from "./convert.ts";
import { foldersAbove, nameOf, pathFrom } from "./files/addresses.ts";
import type { ReadFile } from "./files/files.ts";
import type { OpenedText, TextChange } from "./params.ts";

/** A configuration file as it was read. */
interface ReadConfiguration {
  readonly uri: string;
  readonly text: string;
  readonly configuration: Configuration;
  readonly problems: readonly Diagnostic[];
}

/** A configuration file that the client has open: what stands there counts, saved or not. */
export interface OpenConfiguration {
  readonly uri: string;
  readonly version: number;
  readonly source: Source;
}

/** The file that an office's wish is written into. */
export interface OfficeFile {
  readonly uri: string;
  /** Null where it is not open. */
  readonly version: number | null;
  /** Null where it is yet to be made. */
  readonly text: string | null;
}

export interface ConfigurationFilesOptions {
  readonly read: ReadFile;
  /** The one folder that the client works in, for texts that lie nowhere yet; null where there is none, or several. */
  readonly root: string | null;
  /** Shows what is wrong in a file, and nothing any more when the list is empty. */
  readonly publish: (uri: string, problems: readonly Diagnostic[], locale: Locale, version: number | undefined) => void;
  /** Takes down that a file is there but cannot be read. */
  readonly failed: (uri: string, error: unknown) => void;
}

/** The `.chithi.json` around the open drafts. */
export interface ConfigurationFiles {
  /** Those of a document's folder and the folders above it, the nearest first. Never rejects. */
  around(uri: string): Promise<readonly PlacedConfiguration[]>;
  /**
   * The nearest one that there is for a document; else where one would lie: in the folder that the client works in, or
   * the document's own. Null for a text that lies nowhere.
   */
  nearest(uri: string): Promise<OfficeFile | null>;
  /** Shows what is wrong in the files around a document, as far as it is not shown yet. */
  tell(uri: string, locale: Locale): void;
  /** What is wrong in one file. Never rejects. */
  problemsOf(uri: string): Promise<readonly Diagnostic[]>;
  /** A file was changed, made or taken away; null: perhaps any. What was read is read again when it is wanted. */
  changed(uri: string | null): void;
  open(opened: OpenedText): void;
  /** Applies changes in their order. False for a file that is not open. */
  edit(uri: string, version: number, changes: readonly TextChange[]): boolean;
  close(uri: string): void;
  get(uri: string): OpenConfiguration | undefined;
}

/** True for the URI of a `.chithi.json`. */
export function isConfigurationFile(uri: string): boolean {
  return nameOf(uri) === CONFIGURATION_FILE;
}

/** Reads and remembers the `.chithi.json` of folders. The text of an open one counts before what is saved. */
export function createConfigurationFiles({
  read,
  root,
  publish,
  failed,
}: ConfigurationFilesOptions): ConfigurationFiles {
  const opened = new Map<string, OpenConfiguration>();
  const files = new Map<string, Promise<ReadConfiguration | null>>();
  const known = new Map<string, ReadConfiguration>();
  /** What is shown of each file that something is wrong in. */
  const told = new Map<string, { readonly file: ReadConfiguration; readonly locale: Locale }>();
  /** That of the last document; the language is one for the whole window. */
  let language: Locale = "vi";

  async function readFile(uri: string): Promise<ReadConfiguration | null> {
    const open = opened.get(uri);
    let text: string | null;
    try {
      text = open === undefined ? await read(uri) : textOf(open.source);
    } catch (error) {
      failed(uri, error);
      return null;
    }
    if (text === null) return null;
    const { configuration, diagnostics } = readConfigurationFile(text);
    return { uri, text, configuration, problems: diagnostics };
  }

  function fileAt(uri: string): Promise<ReadConfiguration | null> {
    const present = files.get(uri);
    if (present !== undefined) return present;
    const reading = readFile(uri).then((file) => {
      // What was forgotten meanwhile is read again by whoever wants it.
      if (file !== null && files.get(uri) === reading) known.set(uri, file);
      return file;
    });
    files.set(uri, reading);
    return reading;
  }

  /** Where a document counts as lying: an untitled one of a path where it will be saved. */
  function placeOf(uri: string): string {
    if (uri.startsWith("untitled:/")) {
      const where = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(root ?? "")?.[0] ?? "file://";
      return where + uri.slice("untitled:".length);
    }
    return root !== null && foldersAbove(uri).length === 0 ? `${root.replace(/\/$/, "")}/${nameOf(uri)}` : uri;
  }

  function tellOf(uri: string): void {
    const file = known.get(uri);
    const shown = told.get(uri);
    const { version } = opened.get(uri) ?? {};
    if (file === undefined || file.problems.length === 0) {
      if (told.delete(uri)) publish(uri, [], language, version);
    } else if (shown?.file !== file || shown.locale !== language) {
      told.set(uri, { file, locale: language });
      publish(uri, file.problems, language, version);
    }
  }

  function forget(uri: string): void {
    files.delete(uri);
    known.delete(uri);
    // What is shown, or before the user's eyes, must not wait for a draft that asks.
    if (told.has(uri) || opened.has(uri)) void fileAt(uri).then(() => tellOf(uri));
  }

  return {
    async around(uri) {
      const place = placeOf(uri);
      const folders = foldersAbove(place);
      const found = await Promise.all(folders.map((folder) => fileAt(folder + CONFIGURATION_FILE)));
      return found.flatMap((file, n) =>
        file === null ? [] : [{ configuration: file.configuration, path: pathFrom(folders[n] as string, place) }],
      );
    },
    async nearest(uri) {
      const folders = foldersAbove(placeOf(uri));
      const [own] = folders;
      if (own === undefined) return null;
      const found = await Promise.all(folders.map((folder) => fileAt(folder + CONFIGURATION_FILE)));
      const file = found.find((one) => one !== null);
      if (file != null) return { uri: file.uri, version: opened.get(file.uri)?.version ?? null, text: file.text };
      const work = root === null ? null : `${root.replace(/\/$/, "")}/`;
      const folder = work !== null && folders.includes(work) ? work : own;
      return { uri: folder + CONFIGURATION_FILE, version: null, text: null };
    },
    tell(uri, locale) {
      language = locale;
      for (const folder of foldersAbove(placeOf(uri))) tellOf(folder + CONFIGURATION_FILE);
    },
    problemsOf: async (uri) => (await fileAt(uri))?.problems ?? [],
    changed(uri) {
      for (const one of uri === null ? [...files.keys()] : [uri]) forget(one);
    },
    open({ uri, version, text }) {
      opened.set(uri, { uri, version, source: readSource(text) });
      forget(uri);
    },
    edit(uri, version, changes) {
      const open = opened.get(uri);
      if (open === undefined) return false;
      const source = changes.reduce(
        (present, { range, newText }) =>
          range === null ? readSource(newText) : replaceRange(present, { range, newText }).source,
        open.source,
      );
      opened.set(uri, { uri, version, source });
      forget(uri);
      return true;
    },
    close(uri) {
      opened.delete(uri);
      forget(uri);
    },
    get: (uri) => opened.get(uri),
  };
}
