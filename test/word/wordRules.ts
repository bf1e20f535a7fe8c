import type { Node } from "./trackedChanges.ts";
import { all, elements } from "./trackedChanges.ts";

/** Rules of the transitional schema for what a review writes. ECMA-376, part 1, annex A; part 4 for the transitional one. */
const ORDER: Readonly<Record<string, string>> = {
  "w:rPr":
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange",
  "w:pPr":
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
  "w:sectPr":
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange",
};
const CHANGES = ["w:ins", "w:del", "w:rPrChange", "w:pPrChange", "w:sectPrChange"];
const OWN = "Chỉ thị";

function inOrder({ name, children }: Node, problems: string[]): void {
  const order = (ORDER[name] as string).split(" ");
  let last = -1;
  for (const child of children) {
    if (typeof child === "string" || !child.name.startsWith("w:")) continue;
    const at = order.indexOf(child.name.slice(2));
    if (at < 0) problems.push(`${child.name} in ${name}`);
    else if (at < last && !/Reference$/.test(child.name)) problems.push(`${child.name} too late in ${name}`);
    last = Math.max(last, at);
  }
}

function walk(node: Node, inBox: boolean, problems: string[]): void {
  const own = elements(node);
  const first: Readonly<Record<string, string>> = {
    "w:r": "w:rPr",
    "w:p": "w:pPr",
    "w:tc": "w:tcPr",
    "w:tbl": "w:tblPr",
  };
  const wanted = first[node.name];
  const at = wanted === undefined ? -1 : own.findIndex(({ name }) => name === wanted);
  if (at > 0) problems.push(`${wanted} is not first in ${node.name}`);
  if (own.filter(({ name }) => name === wanted).length > 1) problems.push(`two ${wanted}`);
  const changed = own.some(({ name, attributes }) => CHANGES.includes(name) && attributes["w:author"] === OWN);
  if (ORDER[node.name] !== undefined && changed) inOrder(node, problems);
  if (node.name === "w:del" && all(node, "w:t").length > 0) problems.push("w:t in w:del");
  if (node.name === "w:ins" && all(node, "w:delText").length > 0 && node.attributes["w:author"] === OWN) {
    problems.push("w:delText in w:ins");
  }
  if (/^w:(?:ins|del)$/.test(node.name) && node.attributes["w:author"] === OWN) {
    const runs = own.filter(({ name }) => !/^w:commentRange/.test(name));
    if (runs.length === 0 || runs.some(({ name }) => name !== "w:r")) problems.push(`${node.name} without a run`);
  }
  if (inBox && /^w:comment/.test(node.name)) problems.push("a comment in a text box");
  for (const child of own) walk(child, inBox || node.name === "w:txbxContent", problems);
}

/** What a part breaks of these rules. */
export function problemsOf(root: Node): string[] {
  const problems: string[] = [];
  walk(root, false, problems);
  return problems;
}

/** What is wrong with the numbers of comments and changes over the parts of a file. */
export function problemsOfNumbers(document: Node, others: readonly Node[], comments: Node | null): string[] {
  const problems: string[] = [];
  const used = new Set<string>();
  for (const root of [document, ...others]) {
    for (const name of CHANGES) {
      for (const { attributes } of all(root, name)) {
        if (attributes["w:author"] !== OWN) continue;
        const id = attributes["w:id"] ?? "";
        if (used.has(id)) problems.push(`${name} ${id} twice`);
        used.add(id);
        if (!/^\d{4}-\d{2}-\d{2}T00:00:00Z$/.test(attributes["w:date"] ?? "")) problems.push(`${name} without a date`);
      }
    }
    if (root !== document && all(root, "w:commentReference").length > 0)
      problems.push("a comment outside the document");
  }
  const ids = comments === null ? [] : elements(comments).map(({ attributes }) => attributes["w:id"] ?? "");
  if (new Set(ids).size !== ids.length) problems.push("two comments of one number");
  const flat: string[] = [];
  const flatten = (node: Node) => {
    if (/^w:comment(?:Range|Reference)/.test(node.name)) flat.push(`${node.name.slice(9)} ${node.attributes["w:id"]}`);
    for (const child of elements(node)) flatten(child);
  };
  flatten(document);
  for (const id of ids) {
    const own = flat.filter((one) => one.endsWith(` ${id}`)).map((one) => one.split(" ")[0]);
    const author =
      comments === null
        ? ""
        : elements(comments).find(({ attributes }) => attributes["w:id"] === id)?.attributes["w:author"];
    if (author === OWN && own.join() !== "RangeStart,RangeEnd,Reference") problems.push(`comment ${id}: ${own.join()}`);
  }
  return problems;
}
