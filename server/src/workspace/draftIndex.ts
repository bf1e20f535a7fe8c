import type { KnownCitation, KnownDraft } from "../features/draftSummary.ts";

/** More drafts than this are not kept: a folder of an office's whole archive must not eat the memory. */
export const MOST_DRAFTS = 5000;

/** What is known of many drafts, by their addresses. */
export interface DraftIndex {
  /** Grows with each change. */
  readonly revision: number;
  readonly size: number;
  /** Differs when a number, or what it counts for, changed. */
  readonly numbers: number;
  /** Puts a draft in, or in the place of what was known of its address. False when the index is full. */
  set(draft: KnownDraft): boolean;
  remove(uri: string): void;
  get(uri: string): KnownDraft | undefined;
  /** What was put in or taken out after the index had that revision. */
  changedSince(revision: number): { readonly drafts: readonly KnownDraft[]; readonly removed: readonly string[] };
  /** All drafts by their addresses. The same array as long as nothing changes. */
  drafts(): readonly KnownDraft[];
  /** The drafts with a number, as `citationKey` writes it. */
  withKey(key: string): readonly KnownDraft[];
  /** The places that cite such a number. */
  citing(key: string): readonly { readonly draft: KnownDraft; readonly citation: KnownCitation }[];
}

/** What of a draft decides whether another may bear its number, or go with it. */
function countsFor(draft: KnownDraft | undefined): string {
  if (draft === undefined) return "";
  const { key, kind, issuer, date, abstract } = draft;
  // What a decision puts into force is named by its abstract.
  const issues = /ban hành/iu.test(abstract ?? "") ? abstract : null;
  return JSON.stringify([key, kind, issuer, date, issues]);
}

/** Makes an empty index. Each change costs time in proportion to the draft changed, not to the index. */
export function createDraftIndex(most = MOST_DRAFTS): DraftIndex {
  const byUri = new Map<string, KnownDraft>();
  const uris = { byKey: new Map<string, Set<string>>(), byCited: new Map<string, Set<string>>() };
  /** The revision that put a draft in, and the one that took another out. */
  const setAt = new Map<string, number>();
  const removedAt = new Map<string, number>();
  let revision = 0;
  let numbers = 0;
  let all: readonly KnownDraft[] | null = null;

  function add(map: Map<string, Set<string>>, key: string, uri: string): void {
    const known = map.get(key);
    if (known === undefined) map.set(key, new Set([uri]));
    else known.add(uri);
  }

  function drop(map: Map<string, Set<string>>, key: string, uri: string): void {
    const known = map.get(key);
    known?.delete(uri);
    if (known?.size === 0) map.delete(key);
  }

  function changed(): void {
    revision++;
    all = null;
  }

  function remove(uri: string): void {
    if (!byUri.has(uri)) return;
    numbers++;
    takeOut(uri);
    setAt.delete(uri);
    removedAt.set(uri, revision);
  }

  function takeOut(uri: string): void {
    const old = byUri.get(uri);
    if (old === undefined) return;
    byUri.delete(uri);
    if (old.key !== null) drop(uris.byKey, old.key, uri);
    for (const { key } of old.citations) drop(uris.byCited, key, uri);
    changed();
  }

  const of = (known: ReadonlySet<string> | undefined) =>
    [...(known ?? [])].sort().map((uri) => byUri.get(uri) as KnownDraft);

  return {
    get revision() {
      return revision;
    },
    get numbers() {
      return numbers;
    },
    get size() {
      return byUri.size;
    },
    set(draft) {
      if (!byUri.has(draft.uri) && byUri.size >= most) return false;
      if (countsFor(byUri.get(draft.uri)) !== countsFor(draft)) numbers++;
      takeOut(draft.uri);
      byUri.set(draft.uri, draft);
      if (draft.key !== null) add(uris.byKey, draft.key, draft.uri);
      for (const { key } of draft.citations) add(uris.byCited, key, draft.uri);
      changed();
      setAt.set(draft.uri, revision);
      removedAt.delete(draft.uri);
      return true;
    },
    remove,
    get: (uri) => byUri.get(uri),
    drafts() {
      all ??= [...byUri.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
      return all;
    },
    changedSince(since) {
      const after = ([, at]: [string, number]) => at > since;
      return {
        drafts: [...setAt].filter(after).map(([uri]) => byUri.get(uri) as KnownDraft),
        removed: [...removedAt].filter(after).map(([uri]) => uri),
      };
    },
    withKey: (key) => of(uris.byKey.get(key)),
    citing: (key) =>
      of(uris.byCited.get(key)).flatMap((draft) =>
        draft.citations.filter((one) => one.key === key).map((citation) => ({ draft, citation })),
      ),
  };
}
