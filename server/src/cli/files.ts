import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import type { Text } from "../service.ts";
import { Failure } from "../service.ts";
import { systemReason } from "./failure.ts";
import { expandGlob, isGlob } from "./glob.ts";
import { STANDARD_INPUT } from "./read.ts";

/** A text to work on. */
export interface InputFile {
  /** As it is shown. */
  readonly path: string;
  /** What to open: a path, or `-`. */
  readonly source: string;
  /** Why it is known already that it cannot be read. */
  readonly failure?: Failure;
}

/** The texts that the arguments name, each once, in the order of the arguments. */
export interface Inputs {
  readonly files: readonly InputFile[];
  /** About arguments that name nothing. */
  readonly notes: readonly Text[];
  /** True when a pattern matched nothing: as wrong as a file that is not there. */
  readonly incomplete: boolean;
}

const DRAFT = /\.chithi(\.md|\.txt)?$/i;
/** Of a Word file that was reviewed: what stands before the ending of the copy with the marks. */
export const REVIEWED = ".gop-y";

/** True for a Word file that a folder is searched for: no copy with marks, and not what Word keeps beside an open file. */
function isWordFile(name: string): boolean {
  return /\.docx$/i.test(name) && !name.toLowerCase().endsWith(`${REVIEWED}.docx`) && !name.startsWith("~$");
}

/** Tells by its name whether a file in a folder is meant. */
type Wanted = (name: string) => boolean;

const WANTED: Readonly<Record<"drafts" | "word" | "both", Wanted>> = {
  drafts: (name) => DRAFT.test(name),
  word: isWordFile,
  both: (name) => DRAFT.test(name) || isWordFile(name),
};
const KINDS = {
  drafts: {
    vi: "bản thảo nào (*.chithi, *.chithi.md, *.chithi.txt)",
    en: "drafts (*.chithi, *.chithi.md, *.chithi.txt)",
  },
  word: { vi: "tệp Word nào (*.docx)", en: "Word files (*.docx)" },
  both: { vi: "bản thảo hay tệp Word nào", en: "drafts or Word files" },
} as const;

/** How paths are read. */
interface InputOptions {
  readonly stdinFilename: string | null;
  /** False for a list of paths, in which `*` and `[` are letters like others. */
  readonly patterns: boolean;
  /** What is meant by a folder. */
  readonly kinds?: keyof typeof WANTED;
}

/** A folder that is searched. */
interface Search {
  readonly root: string;
  readonly wanted: Wanted;
  /** The folders that were walked. */
  readonly seen: Set<string>;
  readonly found: Found[];
  /** Links that lead out of it. */
  readonly away: string[];
}

/** Paths are shown with `/` on every system, so that reports compare. */
function shown(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

function fileAt(path: string): InputFile {
  return { path: shown(path), source: path };
}

/** What a file is, whatever name leads to it. */
async function identity(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (one) => one.isDirectory(),
    () => false,
  );
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** A file with what it is, whatever name leads to it. */
type Found = readonly [identity: string, file: InputFile];

/**
 * Collects the drafts below a folder, by name, folders in between. `seen` holds the folders that were walked. Links are
 * not followed: one that stays inside `root` leads to what is found anyway, another to files that nobody named. `away`
 * gets those others.
 */
async function walk(folder: string, search: Search): Promise<void> {
  const { root, wanted, seen, found, away } = search;
  const real = await identity(folder);
  if (seen.has(real)) return;
  seen.add(real);
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    found.push([real, { ...fileAt(folder), failure: new Failure(systemReason(error)) }]);
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await walk(path, search);
    else if (entry.isSymbolicLink()) {
      const meant = wanted(entry.name) || (await isFolder(path));
      if (meant && !isBelow(await identity(path), root)) away.push(path);
    } else if (wanted(entry.name)) found.push([join(real, entry.name), fileAt(path)]);
  }
}

/**
 * A path as the disk has it: names come composed from one system and decomposed from another. One that leads to nothing
 * in either form stays as it is.
 */
export async function onDisk(path: string): Promise<string> {
  const forms = [path, path.normalize("NFC"), path.normalize("NFD")];
  if (forms[1] === forms[2]) return path;
  for (const form of forms) if (await exists(form)) return form;
  return path;
}

/** True for a real path in a folder, or the folder itself. */
function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The files of one argument; a name that leads to nothing is kept, so that its place in the output says so. */
async function filesOf(named: string, patterns: boolean, search: Omit<Search, "root" | "found">): Promise<Found[]> {
  const path = await onDisk(named);
  if (await isFolder(path)) {
    const found: Found[] = [];
    await walk(path, { ...search, root: await identity(path), found });
    return found;
  }
  const globbed = patterns && isGlob(path) && !(await exists(path));
  const files = globbed ? (await expandGlob(path)).map(fileAt) : [{ path: shown(named), source: path }];
  return Promise.all(files.map(async (file) => [await identity(file.source), file] as const));
}

function leadsAway(link: string): Text {
  return {
    vi: `${link}: liên kết dẫn ra ngoài thư mục, không theo; nếu cần thì nêu rõ tên tệp`,
    en: `${link}: the link leads out of the folder and is not followed; name the file if it is meant`,
  };
}

/**
 * Finds the texts that paths name: files of any extension, folders, patterns, and `-`.
 */
export async function findInputs(
  paths: readonly string[],
  { stdinFilename, patterns, kinds = "drafts" }: InputOptions,
): Promise<Inputs> {
  const files = new Map<string, InputFile>();
  const notes: Text[] = [];
  let incomplete = false;
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === STANDARD_INPUT && patterns) {
      files.set(STANDARD_INPUT, { path: stdinFilename ?? STANDARD_INPUT, source: STANDARD_INPUT });
      continue;
    }
    const walked = seen.size;
    const away: string[] = [];
    const found = await filesOf(path, patterns, { wanted: WANTED[kinds], seen, away });
    for (const link of away) notes.push(leadsAway(shown(link)));
    for (const [key, file] of found) if (!files.has(key)) files.set(key, file);
    if (found.length > 0) continue;
    if (seen.size > walked) {
      notes.push({
        vi: `${path}: thư mục không có ${KINDS[kinds].vi}`,
        en: `${path}: no ${KINDS[kinds].en} in this folder`,
      });
    } else if (!(await exists(path))) {
      incomplete = true;
      notes.push({ vi: `${path}: không có tệp nào khớp mẫu này`, en: `${path}: no file matches this pattern` });
    }
  }
  return { files: [...files.values()], notes, incomplete };
}
