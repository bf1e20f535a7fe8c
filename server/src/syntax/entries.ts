import { fold } from "../text/fold.ts";
import { beginsWithSmall, WORD_END } from "../text/letters.ts";
import { sliceSegment } from "../text/segment.ts";
import type { Component, Stretch } from "./component.ts";
import { component, slice } from "./component.ts";
import type { Entry, Recipient } from "./draft.ts";
import type { Marker } from "./kinds.ts";
import { readMarker } from "./markers.ts";
import type { Token } from "./tokens.ts";
import { stretchOf } from "./tokens.ts";

const CLOSING = /(?<!\s)\s*(?:\.\/\s?[.-]?|(?<![,;.:])[,;.:]+)$/;

const PURPOSES =
  "để|đề|kính báo cáo|báo cáo|b/?c|thực hiện|t/?h|phối hợp|p/?h|chỉ đạo|theo dõi|t/d|giải quyết|trao đổi|biết|lưu";
const HALF_SHORTENED = "b/cáo|t/hiện|p/hợp|t/dõi";
const RARE_PURPOSES = "xin ý kiến|thông báo|phổ biến|tuyên truyền|triển khai|tham mưu|kiểm tra|giám sát";
/** How a purpose begins: “để báo cáo”, “b/c”, “t/h”, and “đề”, for which it is often mistyped. */
const PURPOSE = new RegExp(`^(?:${PURPOSES}|${HALF_SHORTENED}|${RARE_PURPOSES})${WORD_END}`, "u");
const PURPOSE_PART = /(?<!\s)\s*([(“"‘'«])([^()“”"‘’'«»]{1,80})[)”"’'»]$/u;
/** “Lưu: VT”, “Lưu Văn phòng …”: no line of another entry begins so. */
const BEGINS_ARCHIVE = new RegExp(`^lưu\\s*(?::|(?:vt|văn thư|văn phòng)${WORD_END})`, "u");
const ARCHIVE = new RegExp(`^lưu${WORD_END}`, "u");

/** The lines of an entry that is being read. */
export interface OpenEntry {
  readonly stretches: Stretch[];
  readonly marker: Marker | null;
}

/** Begins an entry with a token, whose dash is its marker. `from`: where in the token's text the entry begins. */
export function openEntry(token: Token, from = 0): OpenEntry {
  const all = token.item.segment;
  const segment = from === 0 ? all : sliceSegment(all, from, all.text.length);
  return { stretches: [{ line: token.line, segment }], marker: readMarker(segment.text) };
}

/** True when a line without a dash goes on with the entry: it has not ended, or the line begins in lower case. */
export function continues(entry: OpenEntry, token: Token): boolean {
  if (BEGINS_ARCHIVE.test(fold(token.item.segment.text))) return false;
  const last = entry.stretches.at(-1)?.segment.text ?? "";
  return !/[,;.]$/.test(last) || beginsWithSmall(token.item.segment.text);
}

/** Lets an entry go on with another line. */
export function addLine(entry: OpenEntry, token: Token): void {
  entry.stretches.push(stretchOf(token));
}

/** True when the entry read so far ends with a full stop. */
export function isEnded(entry: OpenEntry): boolean {
  return (entry.stretches.at(-1)?.segment.text ?? "").endsWith(".");
}

/** True when the entry begins with “Lưu”. */
export function isArchiveEntry(entry: OpenEntry): boolean {
  const text = entry.stretches[0]?.segment.text ?? "";
  return ARCHIVE.test(fold(text.slice(entry.marker?.textFrom ?? 0)));
}

function closed(entry: OpenEntry): { full: Component; from: number; to: number; closing: string } {
  const full = component(entry.stretches);
  const from = entry.marker === null ? 0 : entry.marker.textFrom;
  const closing = CLOSING.exec(full.text)?.[0] ?? "";
  return { full, from, to: Math.max(full.text.length - closing.length, from), closing: closing.trim() };
}

/** Closes an entry of “Kính gửi” or of the bases. */
export function closeEntry(entry: OpenEntry): Entry {
  const { full, from, to, closing } = closed(entry);
  return { ...slice(full, from, to), full, marker: entry.marker, closing };
}

/** Closes an entry of the recipients; null for a note on the whole list (“(Để thực hiện)”), which is no recipient. */
export function closeRecipient(entry: OpenEntry): Recipient | null {
  const { full, from, to, closing } = closed(entry);
  const body = full.text.slice(from, to);
  const match = PURPOSE_PART.exec(body);
  const isPurpose = match !== null && PURPOSE.test(fold((match[2] as string).trim()));
  if (match === null || !isPurpose) {
    const isArchive = ARCHIVE.test(fold(body));
    return {
      ...slice(full, from, to),
      full,
      marker: entry.marker,
      closing,
      purpose: null,
      purposeMark: null,
      isArchive,
    };
  }
  const textTo = from + match.index;
  if (full.text.slice(from, textTo).trim() === "") return null;
  const inner = from + match.index + match[0].indexOf(match[1] as string) + 1;
  return {
    ...slice(full, from, textTo),
    full,
    marker: entry.marker,
    closing,
    purpose: slice(full, inner, inner + (match[2] as string).length),
    purposeMark: match[1] as string,
    isArchive: ARCHIVE.test(fold(body)),
  };
}
