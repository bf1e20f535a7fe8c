/**
 * How Node runs the server, besides what it would do by itself. V8 lets the young generation grow to 16 MB a half, of
 * which a check leaves nothing behind: with 2 MB the server needs a fifth less memory, and no more time.
 */
export const NODE_OPTIONS: readonly string[] = ["--max-semi-space-size=2"];
