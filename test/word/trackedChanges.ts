import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { SaxesParser } from "saxes";

/** A reading of WordprocessingML of the tests' own: what Word does when all changes are accepted, or all rejected. */

export interface Node {
  readonly name: string;
  readonly attributes: Record<string, string>;
  children: (Node | string)[];
}

export function parse(xml: string): Node {
  const top: Node = { name: "", attributes: {}, children: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const node: Node = { name, attributes: attributes as Record<string, string>, children: [] };
    (open.at(-1) as Node).children.push(node);
    open.push(node);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (text) => void (open.at(-1) as Node).children.push(text));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml.replace(/^\ufeff/, "")).close();
  return top.children.find((child): child is Node => typeof child !== "string") as Node;
}

export function serialise(node: Node | string): string {
  const quote = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  if (typeof node === "string") return quote(node).replaceAll(">", "&gt;");
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${quote(value).replaceAll('"', "&quot;")}"`,
  );
  return `<${node.name}${attributes.join("")}>${node.children.map(serialise).join("")}</${node.name}>`;
}

export function elements({ children }: Node): Node[] {
  return children.filter((child): child is Node => typeof child !== "string");
}

/** All elements of a name below one, in the order of the file. */
export function all(node: Node, name: string): Node[] {
  return elements(node).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

const OWN = "Chỉ thị";

function mine({ attributes }: Node): boolean {
  return attributes["w:author"] === OWN;
}

/** The tree with the changes of this program accepted or rejected, and its comments taken out; others' stay. */
function settled(node: Node, accept: boolean): Node {
  const children: (Node | string)[] = [];
  for (const child of node.children) {
    if (typeof child === "string") {
      children.push(child);
      continue;
    }
    const { name } = child;
    const [kept, gone] = accept ? ["w:ins", "w:del"] : ["w:del", "w:ins"];
    if (mine(child) && name === gone) continue;
    if (mine(child) && name === kept) {
      children.push(...settled(child, accept).children.map(asText));
      continue;
    }
    if (mine(child) && /^w:(?:rPr|pPr|sectPr)Change$/.test(name)) {
      if (accept) continue;
      // The old properties take the place of the new ones, but for what a change does not keep.
      const [old] = elements(child);
      const left = children.filter(
        (one) => typeof one !== "string" && /^w:(?:rPr|sectPr|headerReference|footerReference)$/.test(one.name),
      );
      children.length = 0;
      const behind = name === "w:pPrChange" ? left : [];
      children.push(...(name === "w:sectPrChange" ? left : []), ...(old?.children ?? []), ...behind);
      continue;
    }
    children.push(settled(child, accept));
  }
  return { ...node, children };
}

function asText(node: Node | string): Node | string {
  if (typeof node === "string") return node;
  const name = node.name === "w:delText" ? "w:t" : node.name;
  return { ...node, name, children: node.children.map(asText) };
}

export function acceptAll(xml: string): string {
  return serialise(settled(parse(xml), true));
}

export function rejectAll(xml: string): string {
  return serialise(settled(parse(xml), false));
}

/** A file with the changes of this program rejected, in all parts that have text. */
export function rejected(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  for (const [name, content] of Object.entries(files)) {
    if (/^word\/(?:document|header|footer)/.test(name)) files[name] = strToU8(rejectAll(strFromU8(content)));
  }
  return zipSync(files, { level: 1 });
}
