/** A header is two short lines; in bytes. */
const MOST_HEADER = 8192;

/**
 * Follows the frames of a stream chunk by chunk, in linear time, and limits the length of a header. The library
 * searches all received bytes for the end of a header whenever more arrive: a line without end would keep a core busy
 * and fill the memory. `fail` is called once, with the reason in words.
 */
export function createHeaderLimit(fail: (reason: string) => void): (chunk: Buffer) => void {
  let header = "";
  let body = 0;
  let failed = false;

  /** Consumes bytes of a header. Returns how many bytes of the chunk belong to it. */
  function takeHeader(chunk: Buffer, at: number): number {
    const before = header.length;
    const piece = chunk.toString("latin1", at, Math.min(chunk.length, at + MOST_HEADER));
    header += piece;
    const end = header.indexOf("\r\n\r\n", Math.max(before - 3, 0));
    if (end < 0) {
      if (header.length > MOST_HEADER) {
        failed = true;
        fail("dòng đầu thông điệp quá dài");
      }
      return piece.length;
    }
    body = Number(/content-length:\s*(\d+)/i.exec(header.slice(0, end))?.[1] ?? 0);
    header = "";
    return end + 4 - before;
  }

  return (chunk) => {
    let at = 0;
    while (at < chunk.length && !failed) {
      if (body === 0) at += takeHeader(chunk, at);
      else {
        const taken = Math.min(body, chunk.length - at);
        body -= taken;
        at += taken;
      }
    }
  };
}
