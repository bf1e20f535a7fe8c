/** Items against a pattern in which `star` stands for any number of them. In time of one length times the other. */
function matchesSequence(
  items: readonly string[],
  pattern: readonly string[],
  star: string,
  matchesOne: (item: string, part: string) => boolean,
): boolean {
  // By hand instead of as a regular expression: many stars in a user's pattern would make one run for ever.
  let n = 0;
  let p = 0;
  let starAt = -1;
  let starItem = 0;
  while (n < items.length) {
    const part = pattern[p];
    if (part === star) {
      starAt = p++;
      starItem = n;
    } else if (part !== undefined && matchesOne(items[n] as string, part)) {
      n++;
      p++;
    } else if (starAt >= 0) {
      p = starAt + 1;
      n = ++starItem;
    } else return false;
  }
  while (pattern[p] === star) p++;
  return p === pattern.length;
}

function matchesLetter(letter: string, part: string): boolean {
  if (part === "?") return true;
  if (part.length > 2 && part.startsWith("[")) {
    const not = part.startsWith("[!");
    return [...part.slice(not ? 2 : 1, -1)].includes(letter) !== not;
  }
  return part === letter;
}

/**
 * A name of one folder level against a pattern: `*` any characters, `?` one, `[abc]` or `[!abc]` one of them or of the
 * others. Names in NFC and NFD are the same.
 */
export function matchesName(name: string, pattern: string): boolean {
  const parts = pattern.normalize("NFC").match(/\[!?[^\]]{1,100}\]|[\s\S]/gu) ?? [];
  return matchesSequence([...name.normalize("NFC")], parts, "*", matchesLetter);
}

/** A name against a pattern in which brackets are letters like others, as in names of folders: “Văn bản [2025]”. */
function matchesPlainName(name: string, pattern: string): boolean {
  const letters = (text: string) => [...text.normalize("NFC")];
  return matchesSequence(letters(name), letters(pattern), "*", (letter, part) => part === "?" || part === letter);
}

/**
 * A path from a folder (`/` between names) against a pattern of that folder: `*` and `?` stay within a name, `**` is any
 * number of folders, a pattern without `/` names files at any depth, and one that ends in `/` all that is in a folder.
 */
export function matchesPath(path: string, pattern: string): boolean {
  // A backslash parts names as on Windows; before a bracket it only says that the bracket is meant.
  const written = pattern.replace(/\\(?=[[\]])/g, "").replaceAll("\\", "/");
  const anyDepth = !/\/(?!$)/.test(written);
  const parts = written
    .replace(/\/$/, "/**")
    .split("/")
    .filter((part) => part !== "" && part !== ".");
  return matchesSequence(path.split("/"), anyDepth ? ["**", ...parts] : parts, "**", matchesPlainName);
}
