/**
 * What the programs load from word.node.js and word.browser.js, and only when a Word file is asked for: the libraries
 * weigh more than all the rest. Nothing else may import from this folder.
 */
export { exportWord } from "./export/exportWord.ts";
export { importDocx, importing } from "./importDocx.ts";
export { paragraphWords, wordPlaces } from "./places.ts";
export type { MarkableFile } from "./review/reviewing.ts";
export { openForMarks } from "./review/reviewing.ts";
export { finish } from "./steps.ts";
