import * as docx from "docx";
import { DOCUMENT, NUMBERS } from "./canonical.ts";
import { escapeXml } from "./wordXml.ts";

/** Twenty-five Word files by the docx library and twenty-five documents for LibreOffice, each with other things in it and faults in its text. */

const { left, right, title, preamble, sections, dissemination, recipients, signature } = DOCUMENT;

/** The same text with what typists do to it, other faults in other files. */
function faulty(text: string, n: number): string {
  const one = text.replace("Số 03-", "Số 3-");
  if (n % 3 === 0) return one.replace("các chi bộ", "các  chi bộ").replace("từng đảng viên", "từng  đảng viên");
  if (n % 3 === 1) return one.replace("sạt lở, ngập", "sạt lở , ngập").replace("theo dõi, đôn", "theo dõi,đôn");
  return one.replace("đôn đốc", "đôn  đốc").replace("dân sự xã.", "dân sự  xã.");
}

/** A text cut in two or three, as programs cut it for no visible reason. */
function cut(text: string, n: number): string[] {
  const at = [Math.floor(text.length / 3) + (n % 4), Math.floor((2 * text.length) / 3)].filter(
    (one) => n % 2 === 0 || one > 20,
  );
  return [0, ...at].map((from, k) => text.slice(from, at[k] ?? text.length)).filter((one) => one !== "");
}

const FONT = { font: "Times New Roman", size: 28 };
const DATE = "2026-05-01T08:00:00Z";

function runs(text: string, n: number): docx.TextRun[] {
  return cut(text, n).map((one, k) => new docx.TextRun({ ...FONT, text: one, noProof: k % 2 === 1 }));
}

/** Paragraphs that do not stand in the flow of the text are left whole. */
function centred(text: string, n: number): docx.Paragraph {
  return new docx.Paragraph({ alignment: docx.AlignmentType.CENTER, children: runs(faulty(text, n), n) });
}

const NONE = { style: docx.BorderStyle.NONE, size: 0, color: "auto" };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

function columns(rows: readonly (readonly (readonly string[])[])[], n: number): docx.Table {
  const cell = (texts: readonly string[]) => new docx.TableCell({ children: texts.map((text) => centred(text, n)) });
  return new docx.Table({
    width: { size: 100, type: docx.WidthType.PERCENTAGE },
    borders: NO_BORDERS,
    rows: rows.map((row) => new docx.TableRow({ children: row.map(cell) })),
  });
}

type Child = docx.Paragraph | docx.Table | docx.Textbox | docx.TableOfContents;

function headOf(n: number): Child[] {
  const [superior = "", issuing = "", star = "", number = ""] = left;
  const [partyTitle = "", placeDate = ""] = right;
  const line = (...parts: string[]) =>
    new docx.Paragraph({
      children: parts.flatMap((part, k) => [
        ...(k > 0 ? [new docx.TextRun({ children: [new docx.Tab()] })] : []),
        ...runs(faulty(part, n), n),
      ]),
      tabStops: [{ type: docx.TabStopType.LEFT, position: 5000 }],
    });
  switch (n % 5) {
    case 0:
      return [columns([[left, right]], n)];
    case 1:
      return [
        columns(
          [
            [[superior], [partyTitle]],
            [[issuing], [""]],
            [[star], [""]],
            [[number], [placeDate]],
          ],
          n,
        ),
      ];
    case 2:
      return [line(superior, partyTitle), line(issuing), line(star), line(number, placeDate)];
    case 3:
      return [...left, ...right].map((text) => centred(text, n));
    // In the head of the first page.
    default:
      return [];
  }
}

const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** What stands in the text besides words; each file has some of these. */
function extras(n: number): Child[] {
  const text = (one: string) => new docx.TextRun({ ...FONT, text: one });
  const all: readonly (() => Child)[] = [
    () =>
      new docx.Paragraph({
        children: [
          text("Tài liệu kèm theo  tại "),
          new docx.ExternalHyperlink({ link: "https://example.org/", children: [text("trang  của xã")] }),
          text(" ."),
        ],
      }),
    () =>
      new docx.Paragraph({
        children: [
          text("Các đơn vị "),
          new docx.InsertedTextRun({ ...FONT, id: 901, author: "Lan", date: DATE, text: "đã  họp " }),
          new docx.DeletedTextRun({ ...FONT, id: 902, author: "Lan", date: DATE, text: "chưa họp " }),
          text("thực hiện  nghiêm."),
        ],
      }),
    () =>
      new docx.Paragraph({
        children: [
          text("Xem "),
          new docx.SimpleField("REF muc1", "mục  1"),
          text(" và "),
          new docx.Bookmark({ id: "muc2", children: [text("mục  2")] }),
          text(" của Chỉ thị này."),
        ],
      }),
    () =>
      new docx.Paragraph({
        children: [
          text("Có ghi chú "),
          new docx.FootnoteReferenceRun(1),
          text(" cho  các chi bộ."),
          new docx.CommentRangeStart(0),
          text("Xem  lại"),
          new docx.CommentRangeEnd(0),
          new docx.TextRun({ children: [new docx.CommentReference(0)] }),
          text("."),
        ],
      }),
    () =>
      columns(
        [
          [["Chi bộ"], ["Số  đảng viên"]],
          [["Thôn Đông"], ["12"]],
        ],
        n,
      ),
    () =>
      new docx.Paragraph({
        children: [
          new docx.ImageRun({ type: "png", data: PICTURE, transformation: { width: 20, height: 20 } }),
          text(" Sơ đồ  kèm theo."),
        ],
      }),
    () => new docx.Paragraph({ children: [new docx.CheckBox({ checked: true }), text(" Đã  kiểm tra.")] }),
    () =>
      new docx.Textbox({
        alignment: "center",
        children: [new docx.Paragraph({ children: [text("Ghi chú  trong khung.")] })],
        style: { width: "300pt", height: "40pt" },
      }),
    () => new docx.Paragraph({ children: [text("Trang sau."), new docx.PageBreak(), text("Nội dung  tiếp theo.")] }),
    () =>
      new docx.Paragraph({
        children: [text("Ngày "), new docx.TextRun({ children: [docx.PageNumber.CURRENT] }), text("  trang.")],
      }),
    () =>
      new docx.Paragraph({
        children: [
          text("Bỏ"),
          new docx.TextRun({ children: [new docx.SoftHyphen()] }),
          text("  qua"),
          new docx.TextRun({ break: 1 }),
          text("xuống  dòng."),
        ],
      }),
  ];
  return [0, 1, 2].map((step) => (all[(n * 3 + step * 4) % all.length] as () => Child)());
}

/** A Word file by the docx library. */
export async function byLibrary(n: number): Promise<Uint8Array> {
  const automatic = n % 2 === 0;
  const header = n % 5 === 4 ? { first: new docx.Header({ children: [columns([[left, right]], n)] }) } : {};
  const number = new docx.Paragraph({
    alignment: docx.AlignmentType.CENTER,
    children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT] })],
  });
  const body = sections.map(([at, one], k) => {
    const text = automatic ? one : `${NUMBERS[k]} ${one}`;
    return new docx.Paragraph({
      children: runs(faulty(text, n), n + k),
      ...(automatic && { numbering: { reference: "khoan", level: at } }),
    });
  });
  const foot =
    n % 3 === 2
      ? [...recipients, ...signature].map((text) => new docx.Paragraph({ children: runs(text, n) }))
      : [columns([[recipients, signature]], n)];
  const file = new docx.Document({
    comments: { children: [{ id: 0, author: "Lan", date: new Date(DATE), children: [new docx.Paragraph("Góp ý")] }] },
    footnotes: { 1: { children: [new docx.Paragraph("Chú thích  cuối trang.")] } },
    numbering: {
      config: [
        {
          reference: "khoan",
          levels: [
            { level: 0, format: docx.LevelFormat.DECIMAL, text: "%1." },
            { level: 1, format: docx.LevelFormat.LOWER_LETTER, text: "%2)" },
          ],
        },
      ],
    },
    sections: [
      {
        headers: header,
        footers: n % 4 === 1 ? { default: new docx.Footer({ children: [number] }) } : {},
        properties: { titlePage: n % 5 === 4, page: { margin: { left: 1700, right: 850 } } },
        children: [
          ...headOf(n),
          ...title.map((text) => centred(text, n)),
          new docx.Paragraph({ children: runs(faulty(preamble, n), n) }),
          ...body,
          ...extras(n),
          new docx.Paragraph({ children: runs(dissemination, n) }),
          ...foot,
        ],
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toBuffer(file));
}

const XMLNS = Object.entries({
  office: "office",
  text: "text",
  table: "table",
  style: "style",
  fo: "xsl-fo-compatible",
  draw: "drawing",
  svg: "svg-compatible",
})
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");

const blanks = (text: string) => escapeXml(text).replace(/ {2,}/g, (run) => ` <text:s text:c="${run.length - 1}"/>`);

function spans(text: string, n: number): string {
  return cut(text, n)
    .map((one, k) => (k % 2 === 1 ? `<text:span text:style-name="T">${blanks(one)}</text:span>` : blanks(one)))
    .join("");
}

const para = (inside: string, style = "P") => `<text:p text:style-name="${style}">${inside}</text:p>`;

function odtTable(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<table:table-cell>${cell}</table:table-cell>`).join("");
  const lines = rows.map((row) => `<table:table-row>${cells(row)}</table:table-row>`).join("");
  return `<table:table><table:table-column table:number-columns-repeated="${rows[0]?.length}"/>${lines}</table:table>`;
}

/** True for a document for LibreOffice whose head stands in two frames. */
export function hasFrames(n: number): boolean {
  return n % 4 === 2;
}

function odtHead(n: number): string {
  const all = (texts: readonly string[]) => texts.map((text) => para(spans(faulty(text, n), n), "C")).join("");
  const box = (texts: readonly string[], at: number) =>
    `<draw:frame text:anchor-type="paragraph" svg:x="${at}cm" svg:y="0cm" svg:width="7cm" draw:z-index="0"><draw:text-box fo:min-height="2.6cm">${all(texts)}</draw:text-box></draw:frame>`;
  const [superior = "", issuing = "", star = "", number = ""] = left;
  const [partyTitle = "", placeDate = ""] = right;
  if (hasFrames(n)) return para(box(left, 0) + box(right, 8)) + para("").repeat(5);
  switch (n % 4) {
    case 0:
      return odtTable([[all(left), all(right)]]);
    case 1:
      return [`${superior}\t${partyTitle}`, issuing, star, `${number}\t${placeDate}`]
        .map((line) =>
          para(
            line
              .split("\t")
              .map((part) => spans(faulty(part, n), n))
              .join("<text:tab/>"),
          ),
        )
        .join("");
    default:
      return all([...left, ...right]);
  }
}

const CHANGES = `<text:tracked-changes><text:changed-region xml:id="ct1" text:id="ct1"><text:insertion><office:change-info><dc:creator>Lan</dc:creator><dc:date>2026-05-01T08:00:00</dc:date></office:change-info></text:insertion></text:changed-region><text:changed-region xml:id="ct2" text:id="ct2"><text:deletion><office:change-info><dc:creator>Lan</dc:creator><dc:date>2026-05-01T08:00:00</dc:date></office:change-info><text:p>bỏ đi </text:p></text:deletion></text:changed-region></text:tracked-changes>`;

function odtExtras(n: number): string {
  const all = [
    para(
      `Các đơn vị <text:change-start text:change-id="ct1"/>đã <text:s/>họp <text:change-end text:change-id="ct1"/><text:change text:change-id="ct2"/>thực hiện <text:s/>nghiêm.`,
    ),
    para(
      `Xem <text:a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:type="simple" xlink:href="https://example.org/">trang <text:s/>của xã</text:a> tại <text:s/>đây.`,
    ),
    // No fault in the words that are referred to: LibreOffice takes the mark of a comment there for one of their letters.
    para(
      `Mục <text:bookmark-start text:name="m"/>một hai<text:bookmark-end text:name="m"/>, xem <text:bookmark-ref text:reference-format="text" text:ref-name="m">một hai</text:bookmark-ref> .`,
    ),
    para(`Trang <text:page-number text:select-page="current">1</text:page-number> của <text:s/>văn bản.`),
    para(
      `Có chú thích<text:note text:id="f1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Ghi <text:s/>chú.</text:p></text:note-body></text:note> ở <text:s/>đây.`,
    ),
    para(
      `Có góp ý<office:annotation><dc:creator>Lan</dc:creator><dc:date>2026-05-01T08:00:00</dc:date><text:p>Xem lại</text:p></office:annotation> ở <text:s/>đây.`,
    ),
    odtTable([
      [para("Chi bộ"), para("Số <text:s/>đảng viên")],
      [para("Thôn Đông"), para("12")],
    ]),
    para(`Dòng <text:s/>một<text:line-break/>dòng <text:s/>hai.`),
    para(
      `<draw:frame text:anchor-type="as-char" svg:width="6cm" draw:z-index="1"><draw:text-box fo:min-height="1cm"><text:p>Trong <text:s/>khung.</text:p></draw:text-box></draw:frame> sau <text:s/>khung.`,
    ),
    para(`Điền <text:text-input text:description="Tên">tên  đơn vị</text:text-input> vào <text:s/>đây.`),
    para(
      `Số thứ tự <text:sequence text:ref-name="r0" text:name="Bang" text:formula="ooow:Bang+1" style:num-format="1">1</text:sequence> của <text:s/>bảng.`,
    ),
  ];
  return [0, 1, 2].map((step) => all[(n * 3 + step * 4) % all.length]).join("");
}

const listLevel = (at: number, format: string, suffix: string) =>
  `<text:list-level-style-number text:level="${at}" style:num-format="${format}" style:num-suffix="${suffix}"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="space"/></style:list-level-properties></text:list-level-style-number>`;

/** A document in LibreOffice's own format, in one file of text, for it to make a Word file of. */
export function forLibreOffice(n: number): string {
  const item = (k: number, inside = "") =>
    `<text:list-item>${para(spans(faulty(sections[k]?.[1] ?? "", n), n + k))}${inside}</text:list-item>`;
  const list = `<text:list text:style-name="L">${item(0)}${item(1, `<text:list>${item(2)}${item(3)}</text:list>`)}${item(4)}</text:list>`;
  const typed = sections.map(([, one], k) => para(spans(faulty(`${NUMBERS[k]} ${one}`, n), n + k))).join("");
  const all = (texts: readonly string[], style: string) => texts.map((text) => para(spans(text, n), style)).join("");
  const body = [
    CHANGES,
    odtHead(n),
    title.map((text) => para(spans(faulty(text, n), n), "C")).join(""),
    para(spans(faulty(preamble, n), n)),
    n % 2 === 0 ? list : typed,
    odtExtras(n),
    para(spans(dissemination, n)),
    odtTable([[all(recipients, "P"), all(signature, "C")]]),
  ].join("");
  const style = (name: string, align: string) =>
    `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="${align}"/><style:text-properties style:font-name="Times New Roman" fo:font-size="14pt"/></style:style>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${XMLNS} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>${style("C", "center")}${style("P", "start")}<style:style style:name="T" style:family="text"><style:text-properties fo:font-weight="${n % 3 === 0 ? "bold" : "normal"}" fo:letter-spacing="0.01cm"/></style:style>
<text:list-style style:name="L">${listLevel(1, "1", ".")}${listLevel(2, "a", ")")}</text:list-style></office:automatic-styles>
<office:body><office:text>${body}</office:text></office:body></office:document>`;
}
