/** An entry of a calendar that takes a whole day. */
export interface WholeDay {
  readonly uid: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly summary: string;
  readonly description: string;
}

/** A line of a calendar has at most 75 bytes; the next one goes on behind a blank. RFC 5545, 3.1. */
const MOST_BYTES = 75;

function folded(line: string): string {
  let bytes = 0;
  let text = "";
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > MOST_BYTES) {
      text += "\r\n ";
      bytes = 1;
    }
    text += character;
    bytes += size;
  }
  return `${text}\r\n`;
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");
}

const compact = (date: string) => date.replaceAll("-", "");

/** A calendar (RFC 5545) of whole days; `today`: when it was made, as YYYY-MM-DD. */
export function calendar(days: readonly WholeDay[], today: string): string {
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Chi thi//chithi tasks//VI", "CALSCALE:GREGORIAN"];
  for (const { uid, date, summary, description } of days) {
    lines.push(
      "BEGIN:VEVENT",
      `UID:${escaped(uid)}`,
      `DTSTAMP:${compact(today)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(date)}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(description)}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    );
  }
  return [...lines, "END:VCALENDAR"].map(folded).join("");
}
