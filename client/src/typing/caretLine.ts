// What the line of the caret looks like, for keys that mean something else there. The server decides what they do.

/** “2.”, “a)”, “(i)”, “1.2.”, “IV-”, “-”, “+”, and what stands behind. */
const BARE_MARKER = /^\s*(?:[-–+•]|\(?(?:[a-zđ]|\d{1,3}(?:\.\d{1,2})*|[ivxIVX]{1,6})[.)/-])(\s*)$/u;
const LIST_HEAD = /^[\s#*]*(?:nơi nhận|kính gửi|kính trình)\s*:/iu;
/** How many lines a list of recipients may have above the caret. */
const MOST_ENTRIES = 60;

/** True for a line that holds nothing but the marker of a point. */
export function isEmptyPoint(line: string): boolean {
  return BARE_MARKER.test(line.normalize("NFC"));
}

/** True where nothing but a marker and one blank stands before the caret: that blank is what Backspace would take. */
export function isBehindMarker(before: string): boolean {
  return BARE_MARKER.exec(before.normalize("NFC"))?.[1] === " ";
}

/** True for a line that may be a word which stands for something longer: “muc”, “ky-tm”, in a draft of its own “chithi”. */
export function mayExpand(line: string): boolean {
  return /^\s*[a-z]{2,12}(?:-[a-z]{2,12})?$/.test(line);
}

/** True where the entries of “Nơi nhận”, “Kính gửi” go on: `above` gives a line by how many lines it stands above. */
export function isInRecipients(above: (lines: number) => string | undefined): boolean {
  for (let n = 1; n <= MOST_ENTRIES; n++) {
    const line = above(n)?.normalize("NFC");
    if (line === undefined || line.trim() === "") return false;
    if (LIST_HEAD.test(line)) return true;
  }
  return false;
}
