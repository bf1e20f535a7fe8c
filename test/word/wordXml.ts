import { strToU8, zipSync } from "fflate";

/** Small pieces of WordprocessingML, from which tests build files as different programs write them. */

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"',
].join(" ");
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A run; `properties` is the inside of `w:rPr`. */
export function run(text: string, properties = ""): string {
  const pieces = text.split(/(\t|\n)/).map((piece) => {
    if (piece === "\t") return "<w:tab/>";
    if (piece === "\n") return "<w:br/>";
    return piece === "" ? "" : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
  });
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${pieces.join("")}</w:r>`;
}

/** A paragraph of runs, or of one text; `properties` is the inside of `w:pPr`. */
export function paragraph(content: string, properties = ""): string {
  const inside = content === "" || content.startsWith("<") ? content : run(content);
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
}

/** A paragraph of a list. */
export function listed(content: string, list: number, level = 0, more = ""): string {
  return paragraph(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>${more}`);
}

/** A table: rows of cells, each the blocks in it. */
export function table(rows: readonly (readonly string[])[], properties = ""): string {
  const cells = rows.map((row) => {
    const inside = row.map((cell) => `<w:tc>${cell.startsWith("<w:tcPr") ? "" : "<w:tcPr/>"}${cell}</w:tc>`);
    return `<w:tr>${inside.join("")}</w:tr>`;
  });
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid/>${cells.join("")}</w:tbl>`;
}

/** A level of a list. */
export function level(at: number, format: string, text: string, more = ""): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

/** A list definition and the lists that use it, by id; `overrides` stand in `w:num`. */
export function numbering(
  abstracts: readonly (readonly [id: number, levels: string])[],
  lists: readonly (readonly [id: number, abstract: number, overrides?: string])[],
): string {
  const definitions = abstracts.map(
    ([id, levels]) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`,
  );
  const uses = lists.map(
    ([id, abstract, overrides = ""]) =>
      `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`,
  );
  return definitions.join("") + uses.join("");
}

/** The parts of a Word file; each the inside of its root. */
export interface Parts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly theme?: string;
  /** The inside of `w:settings`. */
  readonly settings?: string;
  /** By relation id, such as `rId10`: the inside of a `w:hdr` or `w:ftr`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
  /** Further files, as they are. */
  readonly files?: Readonly<Record<string, string>>;
  /** Further relations of the document. */
  readonly relations?: string;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}

function relations(inside: string): string {
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
}

/** The files of a Word file by name. */
export function wordFiles(parts: Parts): Record<string, string> {
  const files: Record<string, string> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relations(relation("rId1", "officeDocument", "word/document.xml")),
    "word/document.xml": `${HEAD}<w:document ${NAMESPACES}><w:body>${parts.body}</w:body></w:document>`,
  };
  let links = parts.relations ?? "";
  const add = (id: string, type: string, name: string, root: string, inside: string) => {
    links += relation(id, type, `${name}.xml`);
    files[`word/${name}.xml`] = `${HEAD}<w:${root} ${NAMESPACES}>${inside}</w:${root}>`;
  };
  if (parts.styles !== undefined) add("rIdS", "styles", "styles", "styles", parts.styles);
  if (parts.numbering !== undefined) add("rIdN", "numbering", "numbering", "numbering", parts.numbering);
  if (parts.footnotes !== undefined) add("rIdF", "footnotes", "footnotes", "footnotes", parts.footnotes);
  if (parts.settings !== undefined) add("rIdSet", "settings", "settings", "settings", parts.settings);
  for (const [id, inside] of Object.entries(parts.headers ?? {})) add(id, "header", `header-${id}`, "hdr", inside);
  for (const [id, inside] of Object.entries(parts.footers ?? {})) add(id, "footer", `footer-${id}`, "ftr", inside);
  if (parts.theme !== undefined) {
    links += relation("rIdT", "theme", "theme/theme1.xml");
    files["word/theme/theme1.xml"] = `${HEAD}<a:theme ${NAMESPACES}>${parts.theme}</a:theme>`;
  }
  files["word/_rels/document.xml.rels"] = relations(links);
  return { ...files, ...parts.files };
}

export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes), { level: 1 });
}

/** A Word file with these parts. */
export function wordFile(parts: Parts): Uint8Array {
  return zipped(wordFiles(parts));
}
