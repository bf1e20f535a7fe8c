import { deflateSync } from "fflate";
import { damaged } from "../refusal.ts";
import { crc32 } from "./crc32.ts";
import type { Archive, Entry } from "./zip.ts";

/** Where fields stand in the record of a file in the directory, and in the header before the file itself. */
const RECORD = { needed: 6, flags: 8, method: 10, time: 12, crc: 16, extra: 30, offset: 42, length: 46 };
const HEADER = { needed: 4, flags: 6, method: 8, time: 10, crc: 14, nameLength: 26, length: 30 };
const END = { entries: 8, size: 12, offset: 16 };
const HEADER_SIGNATURE = 0x04034b50;
const RECORD_SIGNATURE = 0x02014b50;
const DEFLATED = 8;
/** Deflated files are of version 2.0. */
const NEEDED = 20;
/** The flags of a rewritten record: of the old ones only “name in UTF-8” stays true. */
const UTF8_NAME = 0x0800;

/** One file of the new archive: the bytes before and of it, and its record, but for where it stands. */
interface Written {
  readonly local: Uint8Array;
  readonly record: Uint8Array;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Packs a file. `letters`: its name; `like`: the record that it replaces, or whose time it takes. */
function packed(letters: Uint8Array, content: Uint8Array, like: Uint8Array): Written {
  const from = viewOf(like);
  const data = deflateSync(content);
  const flags = from.getUint16(RECORD.flags, true) & UTF8_NAME;
  const common = (view: DataView, fields: typeof RECORD | typeof HEADER) => {
    view.setUint16(fields.needed, NEEDED, true);
    view.setUint16(fields.flags, flags, true);
    view.setUint16(fields.method, DEFLATED, true);
    view.setUint32(fields.time, from.getUint32(RECORD.time, true), true);
    view.setUint32(fields.crc, crc32(content), true);
    view.setUint32(fields.crc + 4, data.length, true);
    view.setUint32(fields.crc + 8, content.length, true);
    view.setUint16(fields.crc + 12, letters.length, true);
  };
  const header = new Uint8Array(HEADER.length);
  viewOf(header).setUint32(0, HEADER_SIGNATURE, true);
  common(viewOf(header), HEADER);
  const record = new Uint8Array(RECORD.length);
  viewOf(record).setUint32(0, RECORD_SIGNATURE, true);
  // The system that the archive was made by, and what the file is allowed there.
  record.set(like.subarray(4, 6), 4);
  record.set(like.subarray(36, 42), 36);
  common(viewOf(record), RECORD);
  return { local: joined([header, letters, data]), record: joined([record, letters]) };
}

/** A file's name as the archive writes it. */
function nameIn(record: Uint8Array): Uint8Array {
  return record.subarray(RECORD.length, RECORD.length + viewOf(record).getUint16(RECORD.crc + 12, true));
}

/** Where each file ends: at the next one, so that what some programs put behind it goes with it. */
function endsOf({ entries, directory }: Archive): Map<Entry, number> {
  const inOrder = entries.toSorted((a, b) => a.offset - b.offset);
  return new Map(
    inOrder.map((entry, n) => {
      const end = inOrder[n + 1]?.offset ?? directory;
      if (end <= entry.offset) throw damaged();
      return [entry, end];
    }),
  );
}

/**
 * An archive with other content in some of its files, and new files behind the others: `parts`, by name. All other files
 * are copied as they are packed, byte for byte. Throws a Failure where files lie over each other.
 */
export function withParts(
  bytes: Uint8Array,
  archive: Archive,
  parts: ReadonlyMap<string, Uint8Array>,
): Uint8Array<ArrayBuffer> {
  const ends = endsOf(archive);
  const recordOf = ({ record: [start, end] }: Entry) => bytes.subarray(start, end);
  const left = new Map([...parts].map(([name, content]) => [name.toLowerCase(), { name, content }]));
  const written = archive.entries.map((entry): Written => {
    const key = entry.name.toLowerCase();
    const changed = left.get(key);
    left.delete(key);
    if (changed !== undefined) return packed(nameIn(recordOf(entry)), changed.content, recordOf(entry));
    return { local: bytes.subarray(entry.offset, ends.get(entry)), record: recordOf(entry) };
  });
  const like = recordOf(archive.entries[0] as Entry);
  for (const { name, content } of left.values()) written.push(packed(new TextEncoder().encode(name), content, like));

  const records: Uint8Array[] = [];
  let offset = 0;
  for (const { local, record } of written) {
    const own = Uint8Array.from(record);
    viewOf(own).setUint32(RECORD.offset, offset, true);
    records.push(own);
    offset += local.length;
  }
  // A copy: Node gives views of its buffers by `slice`.
  const tail = Uint8Array.from(bytes.subarray(archive.end));
  const end = viewOf(tail);
  end.setUint16(END.entries, written.length, true);
  end.setUint16(END.entries + 2, written.length, true);
  end.setUint32(
    END.size,
    records.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  end.setUint32(END.offset, offset, true);
  return joined([...written.map(({ local }) => local), ...records, tail]) as Uint8Array<ArrayBuffer>;
}
