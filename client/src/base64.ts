/** The most arguments of one call: an engine limits them. */
const CHUNK = 0x8000;

/** Bytes as a string: what both ends of a connection can send, whatever carries it. */
export function base64(bytes: Uint8Array): string {
  let letters = "";
  for (let at = 0; at < bytes.length; at += CHUNK) letters += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(letters);
}

/** The bytes that were sent as such a string. */
export function bytesOf(letters: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(letters), (unit) => unit.charCodeAt(0));
}
