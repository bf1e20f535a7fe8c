import { isLetter } from "./words.ts";

/** Where a name stands, in code units. */
export interface GluedName {
  readonly from: number;
  readonly to: number;
}

/** Where `name` ends that begins at `from`, with a blank or none where it has one; -1 when it does not stand there. */
function endOfName(folded: string, from: number, name: string): number {
  let at = from;
  for (let n = 0; n < name.length; n++) {
    if (name[n] === " ") at += /^\s/.test(folded.charAt(at)) ? 1 : 0;
    else if (folded.charCodeAt(at++) !== name.charCodeAt(n)) return -1;
  }
  return at;
}

/**
 * Makes a finder, in folded texts, of names whose words a PDF may have glued together (“nghịđịnh”). They are given folded
 * and begin where no letter stands before; `whole`: none stands behind either. Of two at one place the longer wins.
 * One expression of all the names would take V8 milliseconds to compile.
 */
export function gluedNameFinder(names: readonly string[], whole: boolean): (folded: string) => GluedName[] {
  const byFirst = new Map<number, string[]>();
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const first = name.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  return (folded) => {
    const found: GluedName[] = [];
    for (let from = 0; from < folded.length; from++) {
      if (from > 0 && isLetter(folded.charCodeAt(from - 1))) continue;
      for (const name of byFirst.get(folded.charCodeAt(from)) ?? []) {
        const to = endOfName(folded, from, name);
        if (to < 0 || (whole && isLetter(folded.charCodeAt(to)))) continue;
        found.push({ from, to });
        from = to - 1;
        break;
      }
    }
    return found;
  };
}
