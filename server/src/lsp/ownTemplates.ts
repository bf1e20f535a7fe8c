import type { Settings, TemplateFile } from "../service.ts";
import { textOf } from "../service.ts";
import { foldersAbove, pathFrom } from "./files/addresses.ts";
import { isDraftName } from "./files/find.ts";
import type { Session } from "./session.ts";

/** Where an office keeps its templates where it says nothing else. */
const USUAL = ["mau"];
/** So many of a folder are offered. */
const MOST = 50;

/** The folder that paths of templates are meant from: that of the nearest `.chithi.json`, else the client's. Null: none. */
async function folderFor(uri: string, { files, folders }: Session): Promise<string | null> {
  const nearest = await files.nearest(uri);
  if (nearest !== null) return foldersAbove(nearest.uri)[0] ?? null;
  const [only] = folders;
  return only === undefined ? null : `${only.replace(/\/$/, "")}/`;
}

async function textAt(uri: string, { documents, read }: Session): Promise<string | null> {
  const open = documents.get(uri);
  if (open !== undefined) return textOf(open.source);
  try {
    return await read(uri);
  } catch {
    return null;
  }
}

/**
 * The drafts with which an office begins others: those in `mau/`, or that its `.chithi.json` names. One that is open
 * counts as it stands there. What cannot be read is left out.
 */
export async function ownTemplates(uri: string, { office }: Settings, session: Session): Promise<TemplateFile[]> {
  const folder = await folderFor(uri, session);
  if (folder === null) return [];
  const uris = new Set<string>();
  for (const path of office.templates ?? USUAL) {
    const parts = path.split(/[\\/]/).filter((part) => part !== "" && part !== ".");
    // Nothing outside of the office's folder is read.
    if (parts.length === 0 || parts.includes("..")) continue;
    const place = `${folder}${parts.map(encodeURIComponent).join("/")}`;
    const found = isDraftName(path) ? [place] : await session.find(`${place}/`, MOST, () => false);
    for (const one of found) uris.add(one);
  }
  const read = await Promise.all(
    [...uris].slice(0, MOST).map(async (one): Promise<TemplateFile | null> => {
      const text = await textAt(one, session);
      return text === null ? null : { path: pathFrom(folder, one), text };
    }),
  );
  return read.filter((one) => one !== null).sort((a, b) => a.path.localeCompare(b.path, "vi"));
}
