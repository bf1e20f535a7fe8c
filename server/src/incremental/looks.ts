import type { Draft } from "../syntax/draft.ts";
import type { ClassifiedLine } from "../syntax/kinds.ts";

/** What takes a draft and depends on nothing else. */
type DraftReader = (draft: Draft) => unknown;

/** Things that were looked at, and what stood there. Nothing is in it twice in a row. */
interface Seen<K, V> {
  readonly keys: K[];
  readonly values: V[];
}

/** What somebody looked at of a draft. Parts and lines that an edit left alone are the same objects as before. */
export interface Looks {
  readonly parts: Seen<keyof Draft, unknown>;
  /** Single lines by number. */
  readonly lines: Seen<number, ClassifiedLine | undefined>;
  /** What readers of the whole draft told. */
  readonly told: Seen<DraftReader, unknown>;
  /** The number of lines, where anyone asked for it. */
  lineCount: number | null;
  /** False once more was looked at than is kept track of. */
  traceable: boolean;
}

function none<K, V>(): Seen<K, V> {
  return { keys: [], values: [] };
}

function see<K, V>({ keys, values }: Seen<K, V>, key: K, value: V): void {
  if (keys[keys.length - 1] === key) return;
  keys.push(key);
  values.push(value);
}

/** More single lines than this are not kept track of. */
const MOST_LINES = 20_000;

/** A draft under watch: one for all who look at it, one after the other. */
interface Watch {
  readonly draft: Draft;
  /** The draft again, of which every look is noted. */
  readonly seen: Draft;
  /** Where it is noted. */
  looks: Looks;
}

const watches = new WeakMap<Draft, Watch>();
const watchesBySeen = new WeakMap<Draft, Watch>();
/** Drafts that came from others by edits. */
const followed = new WeakSet<Draft>();

/** Tells that `draft` came from another by an edit, so that others will come from it. */
export function follow(draft: Draft): void {
  followed.add(draft);
}

/** True where it is worth to know what was looked at: most texts are read once and never edited. */
export function isFollowed(draft: Draft): boolean {
  return followed.has(draft);
}

function noLooks(): Looks {
  return { parts: none(), lines: none(), told: none(), lineCount: null, traceable: true };
}

function watchOf(draft: Draft): Watch {
  const ready = watches.get(draft);
  if (ready !== undefined) return ready;
  const lines = new Proxy(draft.lines, {
    get(target, key) {
      const { looks } = watch;
      if (key === "length") looks.lineCount = target.length;
      else if (looks.traceable && typeof key === "string") {
        const line = Number(key);
        if (line >= 0) see(looks.lines, line, target[line]);
        if (looks.lines.keys.length > MOST_LINES) looks.traceable = false;
      }
      return Reflect.get(target, key);
    },
  });
  const seen = new Proxy(draft, {
    get(target, part: keyof Draft) {
      if (part === "lines") return lines;
      const { parts } = watch.looks;
      if (!parts.keys.includes(part)) see(parts, part, target[part]);
      return target[part];
    },
  });
  const watch: Watch = { draft, seen, looks: noLooks() };
  watches.set(draft, watch);
  watchesBySeen.set(seen, watch);
  return watch;
}

/** Lets `read` look at a draft; gives back what it told, and what it looked at. What it looks at later is not noted. */
export function watched<T>(draft: Draft, read: (draft: Draft) => T): { value: T; looks: Looks } {
  const watch = watchOf(draft);
  const around = watch.looks;
  const looks = noLooks();
  watch.looks = looks;
  try {
    return { value: read(watch.seen), looks };
  } finally {
    watch.looks = around;
  }
}

/** The draft behind one that is watched, for what will be read of it at some later time: nobody can tell what that is. */
export function untraced(draft: Draft): Draft {
  const known = watchesBySeen.get(draft);
  if (known === undefined) return draft;
  known.looks.traceable = false;
  return known.draft;
}

/** True when whoever looked at another draft would see the same in this one. */
export function looksTheSame({ parts, lines, told, lineCount, traceable }: Looks, draft: Draft): boolean {
  if (!traceable || (lineCount !== null && lineCount !== draft.lines.length)) return false;
  for (let n = 0; n < parts.keys.length; n++) if (draft[parts.keys[n] as keyof Draft] !== parts.values[n]) return false;
  for (let n = 0; n < lines.keys.length; n++) {
    if (draft.lines[lines.keys[n] as number] !== lines.values[n]) return false;
  }
  for (let n = 0; n < told.keys.length; n++) if (told.keys[n]?.(draft) !== told.values[n]) return false;
  return true;
}

/**
 * Makes a reader of whole drafts of one that goes over all their lines in its own way: whoever asks it has looked at
 * what it tells, not at the lines. To be of use it must tell the very same as long as nothing changes of it.
 */
export function draftReader<T>(read: (draft: Draft) => T): (draft: Draft) => T {
  const reader = (draft: Draft): T => {
    const by = watchesBySeen.get(draft);
    if (by === undefined) return read(draft);
    const value = read(by.draft);
    see(by.looks.told, reader, value);
    return value;
  };
  return reader;
}

/** Makes a reader of whole drafts that reads again only what looks different. */
export function keptReader<T>(read: (draft: Draft) => T): (draft: Draft) => T {
  const known = new WeakMap<Draft, { value: T }>();
  let last: { looks: Looks; value: T } | null = null;

  function readAnew(draft: Draft): T {
    if (last !== null && looksTheSame(last.looks, draft)) return last.value;
    if (!isFollowed(draft)) return read(draft);
    last = watched(draft, read);
    return last.value;
  }

  return draftReader((draft) => {
    const ready = known.get(draft) ?? { value: readAnew(draft) };
    known.set(draft, ready);
    return ready.value;
  });
}
