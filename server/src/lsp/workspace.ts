import type { CancellationToken } from "vscode-languageserver";
import type { CivilDate, DraftIndex, DraftLookup, KnownDraft, Service, Settings, WorkspaceFacts } from "../service.ts";
import { createDraftIndex, draftLookup, findDrafts, MOST_DRAFTS, workspaceFacts } from "../service.ts";
import type { Configuration } from "./configuration.ts";
import type { Documents, OpenDocument } from "./documents.ts";
import type { ReadFile } from "./files/files.ts";
import type { FindFiles } from "./files/find.ts";
import { isDraftName, isPassedOver } from "./files/find.ts";
import { inSlices } from "./transport/turns.ts";

/** A text longer than this, in code units, is found but not read: no draft is as long. */
const LONGEST_TEXT = 2_000_000;

/**
 * When more files than this change at once, they are not read one by one: the next request reads the folders again, and
 * can be cancelled.
 */
const MOST_CHANGED = 50;

/** Reports the progress of a scan. */
export type Progress = (done: number, total: number) => void;

export interface WorkspaceOptions {
  readonly service: Service;
  readonly documents: Documents;
  readonly configuration: Configuration;
  readonly find: FindFiles;
  readonly read: ReadFile;
  readonly today: () => CivilDate;
  /** The folders of the client, as it writes their addresses. */
  readonly folders: () => readonly string[];
  /** Records that a file is there but cannot be read. */
  readonly failed: (uri: string, error: unknown) => void;
  /** Called when the drafts that are not open changed, so that lists and findings may change. */
  readonly changed: () => void;
  /** The findings of a draft that is open can be counted now, so that lists may change. */
  readonly countable: () => void;
}

/** The drafts that are known: those that are open, and, once somebody asked for them, those of the client's folders. */
export interface Workspace {
  /** Reads the folders' drafts; at once where that was done and `again` is false. False when it was cancelled. */
  scan(again: boolean, token: CancellationToken, progress: Progress): Promise<boolean>;
  /** The drafts that are known now; reads nothing. */
  lookup(): DraftLookup;
  drafts(): readonly KnownDraft[];
  /** The changes since a revision of the list that was sent before; everything for null or an unknown revision. */
  draftsSince(state: string | null): NewDrafts;
  find(query: string): readonly KnownDraft[];
  /** The facts that rules of a workspace ask about a draft, with a cache key that differs when they may. */
  factsFor(uri: string, settings: Settings): { readonly facts: WorkspaceFacts | null; readonly key: string };
  /**
   * Files or folders were made, changed or taken away; a folder that is renamed takes its drafts along in one event.
   * Gives true when drafts of a folder came or went. Does nothing before the folders were read.
   */
  filesChanged(uris: readonly string[]): Promise<boolean>;
  /** A document was closed: what stands in its file counts again. */
  closed(uri: string): Promise<void>;
  /** The client works in other folders: they are read on the next request. */
  foldersChanged(): void;
  /** Settings changed, by which the findings of drafts are counted: they are counted again on the next request. */
  settingsChanged(): void;
}

/** A list of drafts, or what changed of it. */
export interface NewDrafts {
  readonly drafts: readonly KnownDraft[];
  readonly removed: readonly string[];
  /** False: `drafts` and `removed` are only what changed. */
  readonly whole: boolean;
  /** The name of the list's present state. */
  readonly state: string;
}

/** Schemes of what is or will be a file, whatever the folders. */
const KEPT: ReadonlySet<string> = new Set(["file", "untitled"]);
const NO_FACTS = { facts: null, key: "" };

/** One place under all the ways to write its address. */
function placeOf(uri: string): string {
  try {
    return decodeURIComponent(uri)
      .normalize("NFC")
      .replace(/^file:\/\/\/([A-Z]):/, (_, drive: string) => `file:///${drive.toLowerCase()}:`);
  } catch {
    return uri;
  }
}

/** False for the many files with an ending, “a.docx”; a folder may end in figures, “Quý 3.2026”. */
function mayBeFolder(uri: string): boolean {
  return !/\.[a-z][a-z0-9]{0,7}$/i.test(uri);
}

/** The part of an address before its first colon. */
function schemeOf(uri: string): string {
  return uri.slice(0, Math.max(uri.indexOf(":"), 0)).toLowerCase();
}

/** The index over the drafts of the client's folders. It is filled when it is first asked for. */
export function createWorkspace(options: WorkspaceOptions): Workspace {
  const { service, documents, configuration, find, read, today, folders, failed, changed, countable } = options;
  const index: DraftIndex = createDraftIndex();
  /** Distinguishes the revisions of this index from those of an earlier server. Made on the first request. */
  let lifetime: string | null = null;
  /** The address under which each place is kept. */
  const places = new Map<string, string>();
  /** The states of open documents that the index knows, and the settings by which their findings were counted, if they were. */
  const seen = new Map<string, { readonly open: OpenDocument; readonly settings: Settings | null }>();
  const facts = new Map<string, { readonly key: string; readonly facts: WorkspaceFacts | null }>();
  /** Which of the open documents count, as long as these are the open ones and these the folders. */
  let counting: { uris: readonly string[]; folders: readonly string[]; drafts: readonly string[] } = {
    uris: [],
    folders: [],
    drafts: [],
  };
  let scanned = false;
  /** True when too much changed to follow file by file. */
  let outdated = false;
  /** The places of the files that were found. */
  let onDisk = new Set<string>();
  let running: Promise<boolean> | null = null;

  function put(draft: KnownDraft): boolean {
    const place = placeOf(draft.uri);
    const before = places.get(place);
    if (before !== undefined && before !== draft.uri) index.remove(before);
    const kept = index.set(draft);
    if (kept) places.set(place, draft.uri);
    return kept;
  }

  function drop(uri: string): void {
    const place = placeOf(uri);
    index.remove(places.get(place) ?? uri);
    places.delete(place);
  }

  /**
   * False for what an editor only shows and keeps open for a while: what a draft was at an earlier commit (`git:`), or
   * what it would become. That is no draft beside the one that it is of.
   */
  function isDraft(uri: string): boolean {
    const scheme = schemeOf(uri);
    return KEPT.has(scheme) || folders().some((folder) => schemeOf(folder) === scheme);
  }

  /** True where reading the folders would find such a file, if it is there. */
  function isInFolders(uri: string): boolean {
    const place = placeOf(uri);
    return folders().some((folder) => {
      const above = `${placeOf(folder).replace(/\/$/, "")}/`;
      return place.startsWith(above) && !place.slice(above.length).split("/").slice(0, -1).some(isPassedOver);
    });
  }

  /**
   * The open drafts that count, in the order in which they were opened: of one that is open under two addresses the one
   * opened last, whichever settings are known first. Who asks for facts asks at each keystroke: with ten drafts open
   * going over their addresses would take longer than all else of it.
   */
  function openDrafts(): readonly string[] {
    const uris = documents.uris();
    const inFolders = folders();
    if (counting.uris !== uris || counting.folders !== inFolders) {
      const last = new Map(uris.map((uri) => [placeOf(uri), uri]));
      const counts = (uri: string) => last.get(placeOf(uri)) === uri;
      for (const uri of uris) if (!counts(uri)) seen.delete(uri);
      counting = { uris, folders: inFolders, drafts: uris.filter((uri) => counts(uri) && isDraft(uri)) };
    }
    return counting.drafts;
  }

  /** Updates the index from the open documents, all but one. */
  function takeOpen(except: string | null): void {
    for (const uri of openDrafts()) {
      const open = documents.get(uri);
      if (uri === except || open === undefined) continue;
      const before = seen.get(uri);
      const found = configuration.of(uri);
      // Until the new settings are known, the old ones are used.
      const settings = found instanceof Promise ? null : found.settings;
      if (before?.open === open && (settings === null || settings === before.settings)) continue;
      seen.set(uri, { open, settings });
      if (open.document === null) drop(uri);
      else put(service.summarise(uri, open.document, settings));
      if (found instanceof Promise) void found.then(countable, () => {});
    }
  }

  function isOpen(uri: string): boolean {
    const place = placeOf(uri);
    return documents.uris().some((open) => placeOf(open) === place);
  }

  /** Reads one file. False when there is no room for more. */
  async function takeFile(uri: string): Promise<boolean> {
    let text: string | null = null;
    try {
      text = await read(uri);
    } catch (error) {
      failed(uri, error);
    }
    if (text === null) onDisk.delete(placeOf(uri));
    else onDisk.add(placeOf(uri));
    if (isOpen(uri)) return true;
    if (text === null || text.length > LONGEST_TEXT) {
      drop(uri);
      return true;
    }
    const { settings } = await configuration.of(uri);
    configuration.forget(uri);
    return isOpen(uri) || put(service.summarise(uri, service.open(text), settings));
  }

  /** Reads files one after the other, until there is no room for more. */
  async function* takeFiles(uris: readonly string[], stopped: () => boolean, taken: () => void) {
    for (const uri of uris) {
      if (stopped() || !(await takeFile(uri))) return;
      taken();
      yield;
    }
  }

  async function takeFolders(stopped: () => boolean, progress: Progress): Promise<boolean> {
    outdated = false;
    const uris: string[] = [];
    for (const folder of folders()) {
      if (uris.length < MOST_DRAFTS) uris.push(...(await find(folder, MOST_DRAFTS - uris.length, stopped)));
    }
    onDisk = new Set(uris.map(placeOf));
    let count = 0;
    const taken = () => void count++;
    await inSlices(takeFiles(uris, stopped, taken), () => {
      progress(count, uris.length);
      return !stopped();
    });
    if (stopped()) {
      outdated = true;
      return false;
    }
    for (const { uri } of index.drafts()) if (!onDisk.has(placeOf(uri)) && !isOpen(uri)) drop(uri);
    return true;
  }

  async function scan(again: boolean, token: CancellationToken, progress: Progress): Promise<boolean> {
    takeOpen(null);
    if (scanned && !outdated && !again) return true;
    // A scan that began earlier may have missed later changes.
    if (again) await running?.catch(() => false);
    running ??= takeFolders(() => token.isCancellationRequested, progress).finally(() => {
      running = null;
    });
    const whole = await running;
    // The scan was cancelled for another request: this one starts its own.
    if (!whole && !token.isCancellationRequested) return scan(again, token, progress);
    scanned ||= whole;
    takeOpen(null);
    changed();
    return whole;
  }

  /** The drafts that are known below these addresses, and those that are there now; of files none. */
  async function draftsOfFolders(uris: readonly string[]): Promise<string[]> {
    if (uris.length === 0) return [];
    const wanted = new Set(uris.map((uri) => placeOf(uri).replace(/\/$/, "")));
    const found: string[] = [];
    for (const { uri } of index.drafts()) {
      const place = placeOf(uri);
      for (let at = place.lastIndexOf("/"); at > 0; at = place.lastIndexOf("/", at - 1)) {
        if (!wanted.has(place.slice(0, at))) continue;
        found.push(uri);
        break;
      }
    }
    for (const uri of uris.filter(mayBeFolder).slice(0, MOST_CHANGED)) {
      if (!isInFolders(`${uri.replace(/\/$/, "")}/a`)) continue;
      // A folder that is gone has no files, and what is no folder neither.
      const below = await find(uri, MOST_DRAFTS, () => found.length >= MOST_DRAFTS).catch(() => []);
      for (const one of below) found.push(one);
    }
    return found;
  }

  return {
    scan,
    lookup() {
      takeOpen(null);
      return draftLookup(index);
    },
    drafts() {
      takeOpen(null);
      return index.drafts();
    },
    draftsSince(state) {
      takeOpen(null);
      const [of, revision] = state?.split("/") ?? [];
      lifetime ??= crypto.randomUUID();
      const whole = of !== lifetime;
      const news = whole ? { drafts: index.drafts(), removed: [] } : index.changedSince(Number(revision));
      return { ...news, whole, state: `${lifetime}/${index.revision}` };
    },
    find(query) {
      takeOpen(null);
      return findDrafts(index, query);
    },
    factsFor(uri, { office: { termStart } }) {
      // Before the folders are read, the open drafts alone do not show which numbers are in use.
      if (!scanned || !isDraft(uri)) return NO_FACTS;
      takeOpen(uri);
      const key = `${index.numbers}.${termStart ?? ""}`;
      const known = facts.get(uri);
      if (known?.key === key) return known;
      const fresh = { key, facts: workspaceFacts(index, uri, termStart, today(), (one) => onDisk.has(placeOf(one))) };
      facts.set(uri, fresh);
      return fresh;
    },
    async filesChanged(uris) {
      if (!scanned) return false;
      const drafts = uris.filter(isDraftName);
      const ofFolders = await draftsOfFolders(uris.filter((uri) => !isDraftName(uri)));
      const all = [...new Set([...drafts, ...ofFolders])];
      if (all.length === 0) return false;
      if (all.length > MOST_CHANGED) outdated = true;
      // A draft that is gone stays hidden until the folders are read again.
      for (const uri of all.length > MOST_CHANGED ? ofFolders : all) await takeFile(uri);
      changed();
      return ofFolders.length > 0;
    },
    async closed(uri) {
      seen.delete(uri);
      facts.delete(uri);
      // Some editors report no created file, not even one that they saved.
      if (onDisk.has(placeOf(uri)) || (scanned && isDraftName(uri) && isInFolders(uri))) await takeFile(uri);
      else drop(uri);
      if (scanned) changed();
    },
    foldersChanged() {
      scanned = false;
    },
    settingsChanged() {
      outdated = true;
    },
  };
}
