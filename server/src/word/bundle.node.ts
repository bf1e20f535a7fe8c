/** What word.node.js offers: there other programs can be run, too. */
export * from "./bundle.ts";
export { toPdf } from "./pdf.node.ts";
