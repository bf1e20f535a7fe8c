/** What a Word file may take of the machine. No office document comes near; hostile ones are stopped here. */
export const LIMITS = {
  /** Of the file itself, pictures and all. */
  fileBytes: 64 * 1024 * 1024,
  entries: 5000,
  /** Of one part that is read, and of all that are, unpacked. */
  partBytes: 24 * 1024 * 1024,
  readBytes: 40 * 1024 * 1024,
  /** Of everything in the archive by its own account, read or not. */
  declaredBytes: 1024 * 1024 * 1024,
  /** Unpacked to packed, from `ratioFrom` bytes on: repetitive tables come to 60. */
  ratio: 250,
  ratioFrom: 1024 * 1024,
  xmlDepth: 200,
  xmlElements: 500_000,
  xmlAttributes: 500,
  /** Code units of the text that comes out of it: what a check takes at most. */
  textLength: 16 * 1024 * 1024,
} as const;
