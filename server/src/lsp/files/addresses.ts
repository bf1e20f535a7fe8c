/** Scheme, authority and folder of an address with a path; query and fragment are no part of it. */
const FOLDER = /^[a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?\/(?:[^?#]*\/)?/i;

/**
 * The folders above a file, the nearest first, each ending in `/`; none for an address without folders
 * (`untitled:Untitled-1`). Addresses are compared and cut as the client writes them, percent signs and all.
 */
export function foldersAbove(uri: string): readonly string[] {
  const nearest = FOLDER.exec(uri)?.[0];
  if (nearest === undefined) return [];
  // Above a share of a network, or a drive, there is no folder.
  const root = /^(?:file:\/\/(?:[^/]+\/[^/]+|\/[a-z](?::|%3a))\/|[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?\/)/i.exec(
    nearest,
  )?.[0] as string;
  const folders = [nearest];
  for (let folder = nearest; folder.length > root.length; ) {
    folder = folder.slice(0, folder.lastIndexOf("/", folder.length - 2) + 1);
    folders.push(folder);
  }
  return folders;
}

/** The last part of an address. */
export function nameOf(uri: string): string {
  return decoded(uri.replace(/[?#].*$/s, "").replace(/^.*[/:]/s, ""));
}

/** The path of a file from a folder above it, as people write it. */
export function pathFrom(folder: string, uri: string): string {
  return decoded(uri.slice(folder.length).replace(/[?#].*$/s, ""));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that stands for itself.
    return text;
  }
}
