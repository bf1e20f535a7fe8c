import type { Draft } from "../syntax/draft.ts";
import type { ClassifiedLine } from "../syntax/kinds.ts";

/** A pure function of a draft. */
type DraftReader = (draft: Draft) => unknown;

/** The keys that were read, each with the value that stood there. No key is in it twice in a row. */
interface ReadLog<K, V> {
  readonly keys: K[];
  readonly values: V[];
}

/**
 * The dependencies of a computation on a draft. A later draft shares, by reference, the parts and lines that no edit
 * changed, so the result still holds where every read gives a reference-equal value: `isCurrent`.
 */
export interface ReadSet {
  /** The fields of the draft, but `lines`. */
  readonly parts: ReadLog<keyof Draft, unknown>;
  /** Single lines, by number. */
  readonly lines: ReadLog<number, ClassifiedLine | undefined>;
  /** Results of `dependOnResult` readers. */
  readonly results: ReadLog<DraftReader, unknown>;
  /** The number of lines, where it was read. */
  lineCount: number | null;
  /** False once a read went unrecorded: the result must not be reused. */
  complete: boolean;
}

function emptyLog<K, V>(): ReadLog<K, V> {
  return { keys: [], values: [] };
}

function emptyReadSet(): ReadSet {
  return { parts: emptyLog(), lines: emptyLog(), results: emptyLog(), lineCount: null, complete: true };
}

function record<K, V>({ keys, values }: ReadLog<K, V>, key: K, value: V): void {
  if (keys[keys.length - 1] === key) return;
  keys.push(key);
  values.push(value);
}

/** A read set that outgrows this many lines is given up: to compare it would cost as much as to compute again. */
const MOST_LINES = 20_000;

/** The tracking proxy of a draft. There is one for each draft, which all computations share, one at a time. */
interface Tracker {
  readonly draft: Draft;
  readonly trackedDraft: Draft;
  /** Where reads are recorded: the read set of the innermost `track` that runs. */
  reads: ReadSet;
}

const trackers = new WeakMap<Draft, Tracker>();
const trackersByProxy = new WeakMap<Draft, Tracker>();
const edited = new WeakSet<Draft>();

/** Marks a draft as the result of an edit: more edits will follow, so that it pays to track reads of it. */
export function markEdited(draft: Draft): void {
  edited.add(draft);
}

/** True for a draft that is the result of an edit. Most texts are read once and never edited. */
export function isEdited(draft: Draft): boolean {
  return edited.has(draft);
}

function trackerOf(draft: Draft): Tracker {
  const known = trackers.get(draft);
  if (known !== undefined) return known;
  const lines = new Proxy(draft.lines, {
    get(target, key) {
      const { reads } = tracker;
      if (key === "length") reads.lineCount = target.length;
      else if (reads.complete && typeof key === "string") {
        const line = Number(key);
        if (line >= 0) record(reads.lines, line, target[line]);
        if (reads.lines.keys.length > MOST_LINES) reads.complete = false;
      }
      return Reflect.get(target, key);
    },
  });
  const trackedDraft = new Proxy(draft, {
    get(target, part: keyof Draft) {
      if (part === "lines") return lines;
      const { parts } = tracker.reads;
      if (!parts.keys.includes(part)) record(parts, part, target[part]);
      return target[part];
    },
  });
  const tracker: Tracker = { draft, trackedDraft, reads: emptyReadSet() };
  trackers.set(draft, tracker);
  trackersByProxy.set(trackedDraft, tracker);
  return tracker;
}

/**
 * Calls `read` with a tracking proxy of `draft`. Returns the result and the read set up to the return of `read`; later
 * reads through the proxy are not recorded.
 */
export function track<T>(draft: Draft, read: (trackedDraft: Draft) => T): { value: T; reads: ReadSet } {
  const tracker = trackerOf(draft);
  const outer = tracker.reads;
  const reads = emptyReadSet();
  tracker.reads = reads;
  try {
    return { value: read(tracker.trackedDraft), reads };
  } finally {
    tracker.reads = outer;
  }
}

/**
 * Unwraps the tracking proxy, for reads that come after the computation has returned: the edits of a fix that are made
 * when they are asked for. Their reads are unknown, so the result is not reused after an edit.
 */
export function untracked(draft: Draft): Draft {
  const tracker = trackersByProxy.get(draft);
  if (tracker === undefined) return draft;
  tracker.reads.complete = false;
  return tracker.draft;
}

/** True when every recorded read gives a reference-equal value in `draft`: the result that was computed still holds. */
export function isCurrent({ parts, lines, results, lineCount, complete }: ReadSet, draft: Draft): boolean {
  if (!complete || (lineCount !== null && lineCount !== draft.lines.length)) return false;
  for (let n = 0; n < parts.keys.length; n++) if (draft[parts.keys[n] as keyof Draft] !== parts.values[n]) return false;
  for (let n = 0; n < lines.keys.length; n++) {
    if (draft.lines[lines.keys[n] as number] !== lines.values[n]) return false;
  }
  for (let n = 0; n < results.keys.length; n++) if (results.keys[n]?.(draft) !== results.values[n]) return false;
  return true;
}

/**
 * Wraps a reader so that its callers depend on its result instead of on every line that it read. To be of use, the
 * result must be reference-equal as long as nothing in it changes.
 */
export function dependOnResult<T>(read: (draft: Draft) => T): (draft: Draft) => T {
  const reader = (draft: Draft): T => {
    const tracker = trackersByProxy.get(draft);
    if (tracker === undefined) return read(draft);
    const value = read(tracker.draft);
    record(tracker.reads.results, reader, value);
    return value;
  };
  return reader;
}
