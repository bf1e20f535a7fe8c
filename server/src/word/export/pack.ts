import type { Document } from "docx";
import { Packer } from "docx";
import { unzipSync, zipSync } from "fflate";
import type { Properties } from "../../page/model.ts";

const NAMESPACES =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"';
const EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PROGRAM = "Chỉ thị";

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u001f\ufffe\uffff]/g, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

function element(name: string, text: string): string {
  return text === "" ? "" : `<${name}>${escaped(text)}</${name}>`;
}

/** What the file says about itself: what the draft says, and no time of day. */
function coreProperties({ title, subject, author }: Properties): string {
  const told = element("dc:title", title) + element("dc:subject", subject) + element("dc:creator", author);
  return `${HEAD}<cp:coreProperties ${NAMESPACES}>${told}<dc:language>vi-VN</dc:language></cp:coreProperties>`;
}

function extendedProperties({ author }: Properties): string {
  const told = element("Application", PROGRAM) + element("Company", author);
  return `${HEAD}<Properties xmlns="${EXTENDED}">${told}</Properties>`;
}

/** A Word file of a document: its bytes depend on nothing but the document and the properties. */
export async function packed(document: Document, properties: Properties): Promise<Uint8Array> {
  const buffer = await Packer.toArrayBuffer(document, undefined, [
    { path: "docProps/core.xml", data: coreProperties(properties) },
    { path: "docProps/app.xml", data: extendedProperties(properties) },
  ]);
  // The library writes the present time into the archive; it counts in local time, as this does.
  return zipSync(unzipSync(new Uint8Array(buffer)), { level: 9, mtime: new Date(1980, 0, 1) });
}
