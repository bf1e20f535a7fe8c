/** The letters of Vietnamese, digits, blanks and the usual marks. “Õ” and “Ý” are left out: the old encodings use them. */
const LETTERS = "ÀÁÂÃÈÉÊÌÍÒÓÔÙÚàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư";
const MARKS = "–—‘’“”…";

const USUAL = new Uint8Array(0x2100);
USUAL.fill(1, 0x20, 0x7f);
USUAL.fill(1, 0x1ea0, 0x1efa);
USUAL["\t".charCodeAt(0)] = 1;
for (const unit of LETTERS + MARKS) USUAL[unit.charCodeAt(0)] = 1;

/** Several rules in turn ask about the same line. */
let last = { text: "", usual: true };

/**
 * True for a text of precomposed Vietnamese letters and usual signs alone. Searches for letters of other scripts or
 * encodings, combining marks and odd blanks skip such a text.
 */
export function isUsual(text: string): boolean {
  if (last.text !== text) last = { text, usual: onlyUsual(text) };
  return last.usual;
}

function onlyUsual(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (USUAL[text.charCodeAt(at)] !== 1) return false;
  return true;
}
