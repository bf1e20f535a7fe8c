/** The part of the program that knows Word files; it is a bundle of its own, read from disk when it is first asked for. */
export function loadWord() {
  return import("../word/bundle.node.ts");
}
