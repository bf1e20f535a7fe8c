import {
  AlignmentType,
  BorderStyle,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { DOCUMENT, NUMBERED } from "./canonical.ts";
import { escapeXml, level, numbering, paragraph, run, table, wordFile } from "./wordXml.ts";

/** The same directive as people and programs lay it out in Word files. */

const { left, right, title, preamble, sections, dissemination, recipients, signature } = DOCUMENT;

const CENTRE = '<w:jc w:val="center"/>';
const centred = (texts: readonly string[]) => texts.map((text) => paragraph(text, CENTRE)).join("");
const plain = (texts: readonly string[]) => texts.map((text) => paragraph(text)).join("");
const LIST = numbering([[0, level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)")]], [[7, 0]]);
const body = plain([preamble, ...NUMBERED, dissemination]);

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};

function words(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text, font: "Times New Roman", size: 28 })],
  });
}

function columns(rows: readonly (readonly (readonly string[])[])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: NO_BORDERS,
    rows: rows.map(
      (row) => new TableRow({ children: row.map((texts) => new TableCell({ children: texts.map(words) })) }),
    ),
  });
}

/** What Word's users do most: one row for the header, one for the footer; numbers by the program. */
export async function wordTables(): Promise<Uint8Array> {
  const text = (one: string) => new Paragraph({ alignment: AlignmentType.JUSTIFIED, children: [new TextRun(one)] });
  const file = new Document({
    numbering: {
      config: [
        {
          reference: "khoan",
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: "%1." },
            { level: 1, format: LevelFormat.LOWER_LETTER, text: "%2)" },
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          columns([[left, right]]),
          ...title.map(words),
          text(preamble),
          ...sections.map(([at, one]) => new Paragraph({ text: one, numbering: { reference: "khoan", level: at } })),
          text(dissemination),
          columns([[recipients, signature]]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

/** A row for each line, the title and the body name beside each other. */
export async function wordRows(): Promise<Uint8Array> {
  const [superior = "", issuing = "", star = "", number = ""] = left;
  const [partyTitle = "", placeDate = ""] = right;
  const file = new Document({
    sections: [
      {
        children: [
          columns([
            [[superior], [partyTitle]],
            [[issuing], [""]],
            [[star], [""]],
            [[number], [placeDate]],
          ]),
          ...title.map(words),
          ...[preamble, ...NUMBERED, dissemination].map((text) => new Paragraph(text)),
          columns([
            [recipients, signature.slice(0, 2)],
            [[""], [signature[3] ?? ""]],
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

/** Tables in a table, an empty column between two, a row over all of them; lines hidden cell by cell. */
export function nestedTables(): Uint8Array {
  const wide = '<w:tcPr><w:gridSpan w:val="3"/></w:tcPr>';
  const inner = table([[centred(left)]]);
  const header = table(
    [[`${inner}<w:p/>`, "<w:p/>", centred(right)], [`${wide}${centred(title)}`]],
    '<w:tblStyle w:val="TableGrid"/>',
  );
  const styles = `<w:style w:type="table" w:styleId="TableGrid"><w:tblPr><w:tblBorders><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr></w:style>`;
  const footer = table([[plain(recipients), "<w:p/>", centred(signature)]], '<w:tblStyle w:val="TableGrid"/>');
  return wordFile({ styles, body: header + body + footer });
}

/** Header and footer by tabs, as typists learnt it. */
export function tabs(): Uint8Array {
  const [superior, issuing, star, number] = left;
  const [partyTitle, placeDate] = right;
  const [heading, first, second, archive] = recipients;
  const [authority, position, , name] = signature;
  const lines = [`${superior}\t${partyTitle}`, `${issuing}`, `\t${star}`, `${number}\t\t${placeDate}`];
  const foot = [
    `${heading}\t\t${authority}`,
    `${first}\t${position}`,
    `${second}`,
    `${archive}`,
    "",
    "",
    `\t\t\t\t${name}`,
  ];
  return wordFile({ body: plain(lines) + centred(title) + body + plain(foot) });
}

/** Text boxes in the new way, with the old one beside it for old programs. */
export function textBoxes(): Uint8Array {
  const box = (texts: readonly string[], at: number) => {
    const content = `<w:txbxContent>${centred(texts)}</w:txbxContent>`;
    const anchor = `<wp:anchor><wp:positionH relativeFrom="column"><wp:posOffset>${at}</wp:posOffset></wp:positionH><a:graphic><a:graphicData><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor>`;
    return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${anchor}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  };
  // The right one was drawn first.
  const header = paragraph(box(right, 3_000_000) + box(left, -200_000));
  const old = (texts: readonly string[], at: number) =>
    `<w:r><w:pict><v:shape style="position:absolute;margin-left:${at}pt"><v:textbox><w:txbxContent>${plain(texts)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
  const footer = paragraph(old(signature, 240) + old(recipients, 5));
  return wordFile({ body: header + centred(title) + body + footer });
}

/** Google Docs: everything said at each run, bookmarks everywhere, tables with lines of no width, lists of its own. */
export function googleDocs(): Uint8Array {
  const says =
    '<w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:rtl w:val="0"/>';
  const one = (text: string, more = "") =>
    `<w:p w:rsidR="00000000" w:rsidDel="00000000">${`<w:pPr><w:pageBreakBefore w:val="0"/>${more}<w:rPr>${says}</w:rPr></w:pPr>`}<w:bookmarkStart w:colFirst="0" w:colLast="0" w:name="_x" w:id="0"/><w:bookmarkEnd w:id="0"/>${run(text, says)}<w:r w:rsidDel="00000000"><w:rPr><w:rtl w:val="0"/></w:rPr></w:r></w:p>`;
  const all = (texts: readonly string[]) => texts.map((text) => one(text, CENTRE)).join("");
  const borders = `<w:tblStyle w:val="Table1"/><w:tblBorders><w:top w:val="nil"/><w:insideH w:val="nil"/><w:insideV w:val="nil"/></w:tblBorders>`;
  const control = (inside: string) =>
    `<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
  const items = sections.map(([at, text]) =>
    one(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="7"/></w:numPr>`),
  );
  return wordFile({
    numbering: LIST,
    body:
      table([[all(left), all(right)]], borders) +
      all(title) +
      control(one(preamble)) +
      items.join("") +
      one(dissemination) +
      table([[recipients.map((text) => one(text)).join(""), all(signature)]], borders),
  });
}

/** WPS: styles with numbers for names, words cut into runs by language, alternatives even for lists. */
export function wps(): Uint8Array {
  const styles =
    '<w:style w:type="paragraph" w:default="1" w:styleId="1"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="2"><w:basedOn w:val="1"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>';
  const cut = (text: string) =>
    text
      .split(/(?<= )/)
      .map((word) =>
        run(
          word,
          '<w:rFonts w:hint="default" w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:lang w:val="vi-VN"/>',
        ),
      )
      .join("");
  const one = (text: string, more = "") => paragraph(text === "" ? "" : cut(text), more);
  const all = (texts: readonly string[]) => texts.map((text) => one(text, '<w:pStyle w:val="2"/>')).join("");
  const levels =
    '<w:lvl w:ilvl="0" w:tentative="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:suff w:val="space"/><w:lvlText w:val="%1."/></w:lvl>' +
    level(1, "lowerLetter", "%2)");
  return wordFile({
    styles,
    numbering: numbering([[0, levels]], [[7, 0]]),
    body:
      table([[all(left), all(right)]]) +
      all(title) +
      one(preamble) +
      sections
        .map(([at, text]) => paragraph(cut(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="7"/></w:numPr>`))
        .join("") +
      one(dissemination) +
      table([[recipients.map((text) => one(text)).join(""), all(signature)]]),
  });
}

/** A template whose letterhead stands in the header of the first page. */
export function letterhead(): Uint8Array {
  const head = table([[centred(left), centred(right)]]);
  const number = paragraph(
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    CENTRE,
  );
  const section =
    '<w:sectPr><w:headerReference w:type="first" r:id="rId10"/><w:headerReference w:type="default" r:id="rId11"/><w:titlePg/></w:sectPr>';
  return wordFile({
    headers: { rId10: head, rId11: number },
    body: centred(title) + body + table([[plain(recipients), centred(signature)]]) + section,
  });
}

/** Changes that were never accepted, comments, links, breaks that only make room. */
export function reviewed(): Uint8Array {
  const [first = "", ...others] = NUMBERED;
  const changed = `<w:ins w:id="1" w:author="a">${run(first.slice(0, 12))}</w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>bỏ đi</w:delText></w:r></w:del>${run(first.slice(12))}<w:r><w:commentReference w:id="0"/></w:r>`;
  const moved = `<w:moveFrom w:id="3">${run("chỗ cũ")}</w:moveFrom>`;
  const link = `<w:hyperlink r:id="rIdZ">${run(dissemination)}</w:hyperlink>`;
  return wordFile({
    body:
      table([
        [
          left.map((text) => run(text)).join("<w:r><w:br/></w:r>"),
          right.map((text) => run(text)).join("<w:r><w:br/></w:r>"),
        ].map((cell) => paragraph(cell, CENTRE)),
      ]) +
      centred(title) +
      paragraph(preamble) +
      paragraph(changed) +
      plain(others) +
      paragraph(moved) +
      paragraph(link) +
      table([[plain(recipients), centred(signature)]]),
  });
}

/** Web pages as people save or paste them, for LibreOffice to make a Word file of. */
export const HTML = `<html><head><meta charset="utf-8"></head><body>
<table width="100%"><tr><td align="center">${left.map(escapeXml).join("<br>")}</td><td align="center">${right.map(escapeXml).join("<br>")}</td></tr></table>
${title.map((text) => `<p align="center"><b>${escapeXml(text)}</b></p>`).join("")}
<p>${preamble}</p>
<ol><li>${sections[0]?.[1]}</li><li>${sections[1]?.[1]}<ol type="a"><li>${sections[2]?.[1]}</li><li>${sections[3]?.[1]}</li></ol></li><li>${sections[4]?.[1]}</li></ol>
<p>${dissemination}</p>
<table width="100%"><tr><td>${recipients.map((text) => `<p>${escapeXml(text)}</p>`).join("")}</td><td align="center">${signature.map((text) => `<p>${text === "" ? "<br>" : text}</p>`).join("")}</td></tr></table>
</body></html>`;

const paragraphs = (texts: readonly string[], style = "Standard") =>
  texts.map((text) => `<text:p text:style-name="${style}">${escapeXml(text)}</text:p>`).join("");

const listLevel = (at: number, format: string, suffix: string) =>
  `<text:list-level-style-number text:level="${at}" style:num-format="${format}" style:num-suffix="${suffix}"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab"/></style:list-level-properties></text:list-level-style-number>`;

/** LibreOffice's own format, in one file of text, with its lists and tables. */
export const OPEN_DOCUMENT = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles><style:style style:name="C" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/></style:style>
<text:list-style style:name="L">${listLevel(1, "1", ".")}${listLevel(2, "a", ")")}</text:list-style></office:automatic-styles>
<office:body><office:text>
<table:table><table:table-column table:number-columns-repeated="2"/><table:table-row><table:table-cell>${paragraphs(left, "C")}</table:table-cell><table:table-cell>${paragraphs(right, "C")}</table:table-cell></table:table-row></table:table>
${paragraphs(title, "C")}${paragraphs([preamble])}
<text:list text:style-name="L"><text:list-item>${paragraphs([sections[0]?.[1] ?? ""])}</text:list-item><text:list-item>${paragraphs([sections[1]?.[1] ?? ""])}<text:list><text:list-item>${paragraphs([sections[2]?.[1] ?? ""])}</text:list-item><text:list-item>${paragraphs([sections[3]?.[1] ?? ""])}</text:list-item></text:list></text:list-item><text:list-item>${paragraphs([sections[4]?.[1] ?? ""])}</text:list-item></text:list>
${paragraphs([dissemination])}
<table:table><table:table-column table:number-columns-repeated="2"/><table:table-row><table:table-cell>${paragraphs(recipients)}</table:table-cell><table:table-cell>${paragraphs(signature, "C")}</table:table-cell></table:table-row></table:table>
</office:text></office:body></office:document>`;
