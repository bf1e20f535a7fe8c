import type { OpenWordFile, WordMarks } from "../../page/wordMarks.ts";
import { openPackage } from "../archive/package.ts";
import { withParts } from "../archive/replace.ts";
import type { XmlElement } from "../archive/xml.ts";
import { decodePart, elementsOf } from "../archive/xml.ts";
import { readWordDocument } from "../document/read.ts";
import type { ImportResult } from "../importDocx.ts";
import { drafting } from "../importDocx.ts";
import type { Steps } from "../steps.ts";
import type { Part } from "./anatomy.ts";
import { readAnatomy } from "./anatomy.ts";
import { createAnchorFinder } from "./anchors.ts";
import { encodePart, partsWithComments } from "./comments.ts";
import type { Stretch } from "./draftEdits.ts";
import { createEditReader, stretchesOf } from "./draftEdits.ts";
import { readEarlier } from "./earlier.ts";
import { createLayoutFinder } from "./layoutPlaces.ts";
import { refuseProtected } from "./protection.ts";
import { withoutOwnChanges } from "./undoing.ts";
import { writeMarks } from "./writeMarks.ts";

/** A Word file that is open to be marked. */
export interface MarkableFile extends OpenWordFile {
  readonly imported: ImportResult;
  /** The file without this program's changes that nobody has accepted or rejected yet; null where it has none. */
  readonly unsettled: () => Steps<MarkableFile | null>;
  /** The file with these marks; all else in it stays as it is. Without any mark the very bytes. */
  readonly write: (marks: WordMarks) => Steps<Uint8Array>;
}

/** Word counts in 31 bits, and in some places in fewer. */
const MOST = 2 ** 30;

/** Gives numbers that are not in use for comments, changes and bookmarks. */
function numbersFor(roots: readonly XmlElement[]): () => number {
  const used = new Set<number>();
  const walk = (element: XmlElement): void => {
    const id = Number(element.attributes["w:id"]);
    if (Number.isInteger(id)) used.add(id);
    for (const child of elementsOf(element)) walk(child);
  };
  for (const root of roots) walk(root);
  let next = 0;
  for (const id of used) if (id < MOST) next = Math.max(next, id + 1);
  return () => {
    while (used.has(next)) next++;
    return next++;
  };
}

/**
 * Opens a Word file to be marked. Throws a Failure for what cannot be read, and for what its author has locked or signed;
 * `tracked`: changes are only proposed, which some locks allow.
 */
export function* openForMarks(bytes: Uint8Array, tracked: boolean): Steps<MarkableFile> {
  const file = yield* openPackage(bytes);
  const document = yield* readWordDocument(file);
  const settings = yield* file.part("settings");
  refuseProtected(settings, file.archive.names, tracked);
  const comments = yield* file.part("comments");
  const imported = yield* drafting(document);
  const { archive, main: mainName, relations } = file;
  const parts = [...file.roots].flatMap(([name, root]): Part[] => {
    const written = root === file.document || root?.name === "w:hdr" || root?.name === "w:ftr";
    return written && root !== null ? [{ name, root, text: decodePart(archive.read(name) as Uint8Array) }] : [];
  });
  const main = parts.find(({ name }) => name === mainName) as Part;
  const anatomy = readAnatomy(parts, main);
  const known: Stretch[][] = [];
  const stretches = (line: number): readonly Stretch[] => {
    const one = imported.lines[line];
    known[line] ??= one === undefined ? [] : stretchesOf(one);
    return known[line] as Stretch[];
  };
  const editOf = createEditReader(stretches, anatomy);
  const anchorOf = createAnchorFinder(imported, stretches, anatomy, main);
  const layoutOf = createLayoutFinder(imported, document, stretches, anatomy);
  const before = readEarlier(main, comments);
  return {
    imported,
    summarised: before.summarised,
    refusalOf(edit) {
      const own = editOf(edit);
      return "refusal" in own ? own.refusal : null;
    },
    canSet(change) {
      const { runs, paragraph, section } = layoutOf(change);
      return runs.length > 0 || paragraph !== null || section !== null;
    },
    leavesSome: (change) => layoutOf(change).leaves,
    isSaid: (rule, range) => before.isSaid(rule, anchorOf(range)),
    remarksAt: (found) => before.remarksAt(found, anchorOf),
    earlier: before.count,
    *unsettled() {
      const changed = new Map<string, Uint8Array>();
      for (const part of parts) {
        const text = withoutOwnChanges(part);
        if (text !== null) changed.set(part.name, encodePart(text, archive.read(part.name)));
      }
      return changed.size === 0 ? null : yield* openForMarks(withParts(bytes, archive, changed), tracked);
    },
    *write(marks) {
      const newId = numbersFor([...file.roots.values()].filter((root) => root !== null));
      const made = writeMarks({ main, anatomy, editOf, layoutOf, anchorOf, newId }, marks);
      const changed = new Map<string, Uint8Array>();
      for (const [name, text] of made.texts) changed.set(name, encodePart(text, archive.read(name)));
      if (made.comments.length > 0) {
        const more = yield* partsWithComments(archive, main, relations, made.comments, marks.today);
        for (const [name, content] of more) changed.set(name, content);
      }
      return changed.size === 0 ? bytes : withParts(bytes, archive, changed);
    },
  };
}
