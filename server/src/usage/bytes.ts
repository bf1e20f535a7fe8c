/** Reads a file from its beginning on. */
export interface ByteReader {
  /** A whole number from 0 on: seven bits a byte, the lowest first; the highest bit says that more follow. */
  readonly number: () => number;
  /** Reads that number of bytes. Throws a RangeError where there are fewer. */
  readonly bytes: (count: number) => Uint8Array;
}

/** A reader that begins at the first byte. */
export function byteReader(file: Uint8Array): ByteReader {
  let at = 0;
  return {
    number() {
      let value = 0;
      let shift = 0;
      let byte: number;
      do {
        byte = file[at++] ?? 0;
        value |= (byte & 0x7f) << shift;
        shift += 7;
      } while (byte > 0x7f);
      return value;
    },
    bytes(count) {
      if (at + count > file.length) throw new RangeError(`${count} bytes are wanted at ${at} of ${file.length}`);
      at += count;
      return file.subarray(at - count, at);
    },
  };
}
