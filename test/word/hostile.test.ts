import fc from "fast-check";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { Failure } from "../../server/src/text/failure.ts";
import { LIMITS } from "../../server/src/word/archive/limits.ts";
import { importDocx, importing } from "../../server/src/word/bundle.ts";
import { sharedCase } from "./shared.ts";
import { level, listed, numbering, paragraph, run, table, wordFile, wordFiles, zipped } from "./wordXml.ts";

/** Why a file is refused, in Vietnamese. Fails where it is not. */
function refusal(bytes: Uint8Array): string {
  try {
    importDocx(bytes);
  } catch (error) {
    if (error instanceof Failure) return error.text.vi;
    throw error;
  }
  throw new Error("the file was read");
}

const GOOD = wordFiles({ body: paragraph("Chào đồng chí") });

function withDocument(xml: string): Uint8Array {
  return zipped({ ...GOOD, "word/document.xml": xml });
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Writes a number into a header of the archive: at `offset` from each place where `signature` stands. */
function patched(bytes: Uint8Array, signature: number, offset: number, value: number, size: 2 | 4): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 22 <= copy.length; at++) {
    if (view.getUint32(at, true) !== signature) continue;
    if (size === 2) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
  }
  return copy;
}

const DIRECTORY = 0x02014b50;

describe("what is no Word file is refused with advice", () => {
  it.each([
    ["an old Word file", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], /\(\.doc\).*Lưu dưới dạng.*\.docx/],
    [
      "a Word file with a password",
      [0xd0, 0xcf, 0x11, 0xe0, ...[..."xxEncryptedPackage"].flatMap((one) => [one.charCodeAt(0), 0])],
      /mật khẩu.*bỏ mật khẩu/,
    ],
    ["a PDF", [..."%PDF-1.7"].map((one) => one.charCodeAt(0)), /PDF.*Lưu dưới dạng \.docx/],
    ["RTF", [..."{\\rtf1"].map((one) => one.charCodeAt(0)), /RTF.*\.docx/],
    ["plain text", [...strToU8("CHỈ THỊ")], /không phải tệp Word/],
    ["nothing", [], /tệp rỗng/],
  ])("%s", (_, bytes, said) => {
    expect(refusal(Uint8Array.from(bytes))).toMatch(said);
  });

  it.each([
    ["Excel", { "xl/workbook.xml": "<a/>" }, /Excel/],
    ["PowerPoint", { "ppt/presentation.xml": "<a/>" }, /PowerPoint/],
    ["LibreOffice's own format", { mimetype: "application/vnd.oasis.opendocument.text" }, /OpenDocument/],
    ["pictures", { "a.png": "x" }, /tệp nén/],
  ])("an archive of %s", (_, files, said) => {
    expect(refusal(zipped(files as Record<string, string>))).toMatch(said);
  });
});

describe("damaged archives are refused", () => {
  const good = zipped(GOOD);
  it.each([
    ["cut off", good.slice(0, good.length / 2)],
    ["without an end", good.slice(0, good.length - 22)],
    ["with another checksum", patched(good, DIRECTORY, 16, 0x12345678, 4)],
    ["with another size", patched(good, DIRECTORY, 24, 7, 4)],
    ["that point behind their end", patched(good, DIRECTORY, 42, 0x7fffffff, 4)],
    ["that pack in an unknown way", patched(good, DIRECTORY, 10, 99, 2)],
    ["whose text is no XML", withDocument("CHỈ THỊ")],
    ["whose XML is not closed", withDocument(`<w:document ${W}><w:body>`)],
    ["whose XML is not UTF-8", zipped({ ...GOOD, "word/document.xml": Uint8Array.of(0x3c, 0x61, 0xff, 0x2f, 0x3e) })],
    ["without a body", withDocument(`<w:document ${W}/>`)],
  ])("%s", (_, bytes) => {
    expect(refusal(bytes)).toMatch(/bị hỏng|không phải tệp Word/);
  });

  it("with a password on the archive", () => {
    expect(refusal(patched(good, DIRECTORY, 8, 1, 2))).toMatch(/mật khẩu/);
  });
});

describe("hostile archives are refused", () => {
  it("that unpack to far more than they are", () => {
    const bomb = wordFile({ body: paragraph(run("a".repeat(LIMITS.partBytes + 1))) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(refusal(bomb)).toMatch(/giải nén ra quá lớn/);
  });

  it("that unpack to more than they say, and no further than that", () => {
    const bytes = wordFile({ body: paragraph(run("a".repeat(20_000_000))) });
    expect(refusal(patched(bytes, DIRECTORY, 24, 10, 4))).toMatch(/bị hỏng/);
  });

  it("of thousands of files", () => {
    const many = Object.fromEntries(Array.from({ length: LIMITS.entries }, (_, n) => [`word/${n}.xml`, ""]));
    expect(refusal(zipped({ ...GOOD, ...many }))).toMatch(/quá nhiều tệp/);
    // More than the format counts: the number there says that another one holds.
    expect(refusal(patched(zipped(GOOD), 0x06054b50, 10, 0xffff, 2))).toMatch(/quá nhiều tệp/);
  });

  it.each(["../../a.xml", "/etc/passwd", "C:\\a.xml", "word/../../a.xml", "word\\..\\a.xml"])(
    "with the name %s",
    (name) => {
      expect(refusal(zipped({ ...GOOD, [name]: "x" }))).toMatch(/dẫn ra ngoài/);
    },
  );

  it("with two files of one name", () => {
    expect(refusal(zipped({ ...GOOD, "WORD/Document.xml": "<a/>" }))).toMatch(/trùng tên/);
  });

  it.each([
    [
      "an external entity",
      `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document ${W}><w:body>&x;</w:body></w:document>`,
    ],
    [
      "entities in entities",
      `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]><w:document ${W}><w:body>&c;</w:body></w:document>`,
    ],
    [
      "an external document type",
      `<!DOCTYPE a SYSTEM "http://example.com/a.dtd"><w:document ${W}><w:body/></w:document>`,
    ],
  ])("with %s", (_, xml) => {
    expect(refusal(withDocument(xml))).toMatch(/DOCTYPE/);
  });

  it("with an entity that was never declared", () => {
    expect(refusal(withDocument(`<w:document ${W}><w:body>&x;</w:body></w:document>`))).toMatch(/bị hỏng/);
  });

  it("with elements in elements without end", () => {
    const deep = `<w:document ${W}><w:body>${"<w:sdt>".repeat(50_000)}${"</w:sdt>".repeat(50_000)}</w:body></w:document>`;
    expect(refusal(withDocument(deep))).toMatch(/lồng nhau/);
  });

  it("with more elements than any document has", () => {
    expect(refusal(wordFile({ body: "<w:p/>".repeat(LIMITS.xmlElements + 1) }))).toMatch(/lồng nhau|quá lớn/);
  });

  it("with one note that a hundred thousand marks repeat", () => {
    const footnotes = `<w:footnote w:id="1">${paragraph("a".repeat(10_000))}</w:footnote>`;
    const marks = '<w:r><w:footnoteReference w:id="1"/></w:r>'.repeat(5000);
    expect(refusal(wordFile({ footnotes, body: paragraph(marks) }))).toMatch(/quá dài/);
  });

  it("with styles that are based on each other, alternatives in alternatives, lists without end: they are read", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    let alternative = paragraph("sâu");
    for (let n = 0; n < 80; n++)
      alternative = `<mc:AlternateContent><mc:Choice>${alternative}</mc:Choice><mc:Fallback/></mc:AlternateContent>`;
    let cells = paragraph("trong cùng");
    for (let n = 0; n < 30; n++) cells = table([[cells]]);
    const lists = numbering([[0, level(0, "decimal", "%1".repeat(10_000))]], [[1, 0]]);
    const body = paragraph("vòng", '<w:pStyle w:val="A"/>') + alternative + cells + listed("dài", 1);
    const { text } = importDocx(wordFile({ body, styles, numbering: lists }));
    expect(text.split("\n").filter((line) => line !== "")).toEqual([
      "vòng",
      "sâu",
      "trong cùng",
      `${"1".repeat(50)} dài`,
    ]);
  });
});

describe("nothing outside the file is read", () => {
  it("whatever its relations name", () => {
    const relations =
      '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="http://example.com/styles.xml" TargetMode="External"/>' +
      '<Relationship Id="rIdY" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="../../../etc/passwd"/>';
    expect(importDocx(wordFile({ relations, body: paragraph("Chào") })).text).toBe("Chào\n");
  });
});

describe("any bytes", () => {
  const original = wordFile({
    body: paragraph("Số 05-CT/TU") + table([["<w:p/>", paragraph("a")]]) + listed("việc", 1),
    numbering: numbering([[0, level(0, "decimal", "%1.")]], [[1, 0]]),
    styles: '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>',
  });
  const answered = (bytes: Uint8Array) => {
    try {
      return typeof importDocx(bytes).text === "string";
    } catch (error) {
      if (error instanceof Failure) return true;
      throw error;
    }
  };

  it("of a file changed in some places are read or refused, and nothing else happens", () => {
    const change = fc.tuple(fc.nat(original.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const bytes = original.slice();
        for (const [at, value] of changes) bytes[at] = value;
        return answered(bytes);
      }),
      { numRuns: 400 },
    );
  });

  it("of XML changed in some places, too", () => {
    const files = wordFiles({ body: paragraph("Số 05-CT/TU") + table([[paragraph("a")]]) });
    const xml = files["word/document.xml"] as string;
    const cut = fc.tuple(
      fc.nat(xml.length),
      fc.nat(40),
      fc.constantFrom("", "<w:p>", "</w:tc>", '"', "&", "<w:r/>", "<w:tbl>"),
    );
    fc.assert(
      fc.property(cut, ([at, length, text]) =>
        answered(zipped({ ...files, "word/document.xml": xml.slice(0, at) + text + xml.slice(at + length) })),
      ),
      { numRuns: 300 },
    );
  });
});

describe("large files are read: anything that grows faster than the file would not end", () => {
  const MANY = 10_000;
  const many = (one: (n: number) => string) => Array.from({ length: MANY }, (_, n) => one(n)).join("");
  it.each([
    ["paragraphs", () => many((n) => paragraph(`Đoạn ${n}`))],
    ["rows of a table", () => table(Array.from({ length: MANY }, (_, n) => [paragraph(`${n}`), paragraph("b")]))],
    ["runs of a paragraph", () => paragraph(many((n) => run("a ", n % 2 === 0 ? "<w:b/>" : "")))],
    ["runs of a cell", () => table([[paragraph(many((n) => run("a ", n % 2 === 0 ? "<w:b/>" : ""))), paragraph("b")]])],
    ["lines of a column", () => table([[many((n) => paragraph(`- Chi bộ ${n};`)), paragraph("T/M BAN THƯỜNG VỤ")]])],
    ["sections", () => many(() => paragraph("a", "<w:sectPr/>"))],
  ])("with ten thousand %s", { timeout: 120_000 }, (_, body) => {
    const { lines } = importDocx(wordFile({ body: body() }));
    expect(lines.length).toBeGreaterThan(0);
  });
});

describe("nothing takes longer than its size, and all of it can be stopped", () => {
  /** What this thread has worked, in milliseconds: others on the machine do not count. */
  const worked = () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };

  /** The longest that nobody else was let in, in milliseconds of work. */
  function longestStep(bytes: Uint8Array): number {
    let longest = 0;
    const steps = importing(bytes);
    for (let from = worked(); ; ) {
      const { done } = steps.next();
      const now = worked();
      longest = Math.max(longest, now - from);
      from = now;
      if (done === true) return longest;
    }
  }

  /** A cancellation is read between two steps, at the latest a slice of ten milliseconds (lsp/transport/turns.ts) behind one. */
  const MOST_STEP = 90;

  /** The best of some runs: the collector of memory stops one of them for longer. */
  function isSoonCancelled(bytes: Uint8Array): boolean {
    return [1, 2, 3, 4, 5].some(() => longestStep(bytes) < MOST_STEP);
  }
  const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  it.each([
    ["20,000 breaks in one paragraph", () => paragraph(run("các chi bộ\n".repeat(20_000)))],
    [
      "20,000 breaks between runs",
      () =>
        paragraph(
          Array.from({ length: 20_000 }, (_, n) => run(`đoạn ${n} và,\n`, n % 2 === 0 ? "<w:b/>" : "")).join(""),
        ),
    ],
    ["60,000 open fields", () => paragraph(`${begin.repeat(60_000)}${run("a").repeat(1000)}`)],
    [
      "8,000 fields in fields, of which each hides what stands in it",
      () =>
        paragraph(
          Array.from({ length: 8000 }, (_, n) => `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run(`${n}`)}`).join(
            "",
          ),
        ),
    ],
    ["paragraphs whose ends were all deleted", () => paragraph("a b", "<w:rPr><w:del/></w:rPr>").repeat(20_000)],
  ])("%s", { timeout: 60_000 }, (_, body) => {
    const bytes = wordFile({ body: body() });
    const from = worked();
    longestStep(bytes);
    expect(worked() - from).toBeLessThan(10_000);
    expect(isSoonCancelled(bytes)).toBe(true);
  });

  it("nor does the file of the trial", ({ skip }) => {
    const bytes = new Uint8Array(sharedCase("hostile/ngat-dong-20000.docx", skip));
    expect(isSoonCancelled(bytes)).toBe(true);
  });

  it("letters that grow when they are capitals are counted as capitals", () => {
    const body = paragraph(run("ŉ".repeat(LIMITS.textLength / 2 + 1), "<w:caps/>"));
    expect(refusal(wordFile({ body }))).toMatch(/quá dài|quá lớn/);
  });

  it("sections that name one page head again and again read it once; many heads count together", {
    timeout: 60_000,
  }, () => {
    const relation = (n: number, target: string) =>
      `<Relationship Id="h${n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="${target}"/>`;
    const head = wordFiles({ body: "", headers: { x: paragraph("đầu trang").repeat(2000) } })[
      "word/header-x.xml"
    ] as string;
    const sections = Array.from({ length: 200 }, (_, n) =>
      paragraph("a", `<w:sectPr><w:headerReference w:type="default" r:id="h${n}"/></w:sectPr>`),
    ).join("");
    const same = Array.from({ length: 200 }, (_, n) => relation(n, "head.xml")).join("");
    expect(importDocx(wordFile({ body: sections, relations: same, files: { "word/head.xml": head } })).paragraphs).toBe(
      200,
    );
    const others = Array.from({ length: 100 }, (_, n) => relation(n, `head${n}.xml`)).join("");
    const files = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`word/head${n}.xml`, head]));
    expect(refusal(wordFile({ body: sections, relations: others, files }))).toMatch(/lồng nhau/);
  });

  it("cells over a thousand columns do not make a text of blanks", () => {
    const cell = (n: number) => `<w:tcPr><w:gridSpan w:val="${n}"/></w:tcPr>${paragraph("1")}`;
    const wide = Array.from({ length: 2000 }, () => paragraph("a"));
    const body = table(
      [wide, ...Array.from({ length: 3000 }, () => [cell(1000), cell(1000)])],
      '<w:tblBorders><w:insideV w:val="single"/></w:tblBorders>',
    );
    expect(importDocx(wordFile({ body })).text.length).toBeLessThan(2_000_000);
  });

  it.for(["hostile/ngat-dong-20000.docx"])("%s", { timeout: 60_000 }, async (name, { skip }) => {
    const bytes = sharedCase(name, skip);
    const from = performance.now();
    expect(await longestStep(bytes)).toBeLessThan(1000);
    expect(performance.now() - from).toBeLessThan(5000);
  });
});
