import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { LayoutChange } from "../../server/src/page/layoutChange.ts";
import type { WordMarks } from "../../server/src/page/wordMarks.ts";
import { Failure } from "../../server/src/text/failure.ts";
import { comparePositions } from "../../server/src/text/position.ts";
import { finish, openForMarks } from "../../server/src/word/bundle.ts";
import { judge, marked, TODAY } from "./judgeMarks.ts";
import * as layouts from "./layouts.ts";
import { all, elements, parse } from "./trackedChanges.ts";
import { escapeXml, paragraph, run, table, wordFile } from "./wordXml.ts";

const LAYOUTS = [
  layouts.nestedTables,
  layouts.tabs,
  layouts.textBoxes,
  layouts.googleDocs,
  layouts.wps,
  layouts.letterhead,
  layouts.reviewed,
];

/** The same file with faults in its text: each stands in one run of all layouts. */
function faulty(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  for (const [name, content] of Object.entries(files)) {
    if (!/^word\/(?:document|header|footer)/.test(name)) continue;
    const text = strFromU8(content)
      .replaceAll("thực hiện", "thực hiên")
      .replaceAll(/([^>\s]) và /g, "$1  và ")
      .replaceAll(/, (?=\p{L})/gu, ",  ")
      .replace(/(\p{L}) <\/w:t>/u, "$1  </w:t>")
      .replaceAll("Số 05", "Số 5");
    files[name] = new TextEncoder().encode(text);
  }
  return zipSync(files, { level: 1 });
}

/** Everything that holds of a file however it is marked. */
function holds(bytes: Uint8Array): { edits: number; remarks: number } {
  const review = marked(bytes);
  expect(judge(bytes, review.bytes, review.marks)).toEqual([]);
  const layout = marked(bytes, { layout: true });
  expect(judge(bytes, layout.bytes, layout.marks)).toEqual([]);
  const fixed = marked(bytes, { silent: true, tracked: false });
  expect(judge(bytes, fixed.bytes, fixed.marks)).toEqual([]);
  return { edits: review.marks.edits.length, remarks: review.marks.remarks.length };
}

function documentOf(bytes: Uint8Array) {
  return parse(strFromU8(unzipSync(bytes)["word/document.xml"] as Uint8Array));
}

function commentsOf(bytes: Uint8Array): string[] {
  const part = unzipSync(bytes)["word/comments.xml"];
  if (part === undefined) return [];
  return elements(parse(strFromU8(part))).map((comment) =>
    all(comment, "w:p")
      .map((one) =>
        all(one, "w:t")
          .flatMap(({ children }) => children)
          .join(""),
      )
      .join("\n"),
  );
}

/** The words between the marks of each comment. */
function commented(bytes: Uint8Array): string[] {
  const words: string[] = [];
  const open = new Map<string, number>();
  const walk = (node: ReturnType<typeof documentOf>) => {
    for (const child of elements(node)) {
      const id = child.attributes["w:id"] ?? "";
      if (child.name === "w:commentRangeStart") open.set(id, words.push("") - 1);
      if (child.name === "w:commentRangeEnd") open.delete(id);
      if (child.name === "w:t" || child.name === "w:delText") {
        for (const at of open.values()) words[at] += child.children.join("");
      }
      walk(child);
    }
  };
  walk(documentOf(bytes));
  return words;
}

describe("a marked file is the same file, but for its marks", () => {
  it.for(LAYOUTS.map((made) => [made.name, made] as const))("laid out as %s", ([, made]) => {
    const bytes = faulty(made());
    expect(holds(bytes).edits).toBeGreaterThan(0);
  });
  it("by the docx library, with automatic numbers and columns in tables", async () => {
    expect(holds(faulty(await layouts.wordTables())).edits).toBeGreaterThan(0);
    expect(holds(faulty(await layouts.wordRows())).edits).toBeGreaterThan(0);
  });

  const FOLDERS = ["cases/word/", "corpus/docx/"].map((name) => new URL(`../../../shared/${name}`, import.meta.url));
  it("of the corpus and of the cases", { timeout: 120_000 }, ({ skip }) => {
    skip(FOLDERS.some((folder) => !existsSync(folder)) && !process.env.CI, "../shared is not there");
    let files = 0;
    for (const folder of FOLDERS) {
      for (const name of readdirSync(folder).filter((one) => one.endsWith(".docx"))) {
        const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
        try {
          finish(openForMarks(bytes, true));
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
          continue;
        }
        const review = marked(bytes);
        expect(judge(bytes, review.bytes, review.marks)).toEqual([]);
        files++;
      }
    }
    expect(files).toBeGreaterThan(10);
  });
});

const BODY = paragraph("Các cơ quan tổ chức thực hiên.");

describe("a remark", () => {
  it("stands at its words, says what is wrong, what was done, and by which rule", () => {
    const bytes = wordFile({ body: paragraph("Số 5-CT/TU") });
    const { bytes: after } = marked(bytes);
    const said = commentsOf(after).find((one) => one.includes("so-ky-hieu/them-so-0"));
    expect(said).toMatch(/\(HD \d\d, .*\)\n/);
    expect(said).toMatch(
      /\nĐã sửa ngay trong văn bản: “.*5.*” → “.*05.*”; chấp nhận \(Accept\).*\n\[so-ky-hieu\/them-so-0 ✓\]$/,
    );
    expect(commented(after).some((words) => /^(?:Số )?0?5/.test(words))).toBe(true);
    expect(all(documentOf(after), "w:ins")).toHaveLength(1);
  });

  it("goes with a change between two letters of one run", () => {
    const bytes = wordFile({
      body: paragraph("Căn cứ Quy định số 24-QĐ/TW ngày 30/7/2021 của Ban Chấp hành Trung ương;"),
    });
    const file = finish(openForMarks(bytes, true));
    const { text } = file.imported;
    const at = text.indexOf(" ngày");
    const place = { line: 0, character: at };
    const edit = { range: { start: place, end: place }, newText: "," };
    expect(file.refusalOf(edit)).toBeNull();
    const marks = { remarks: [], summary: null, edits: [edit], layout: [], tracked: true, today: TODAY };
    const after = finish(file.write(marks));
    expect(judge(bytes, after, marks)).toEqual([]);
    expect(all(documentOf(after), "w:ins").map((one) => all(one, "w:t").flatMap(({ children }) => children))).toEqual([
      [","],
    ]);
  });

  it("says why a fix is not made where it would cross a link, stand in a field or in others' changes", () => {
    const link = `<w:hyperlink w:anchor="a">${run("Số ")}</w:hyperlink>`;
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("5")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const inserted = `<w:ins w:id="7" w:author="A" w:date="2026-01-01T00:00:00Z">${run("5")}</w:ins>`;
    for (const [before, reason] of [
      [field, /trường \(field\)/],
      [inserted, /thay đổi được theo dõi/],
    ] as const) {
      const bytes = wordFile({ body: paragraph(`${link}${before}${run("-CT/TU")}`) });
      const { review, bytes: after, marks } = marked(bytes);
      const zero = review.left.find(({ rule }) => rule === "so-ky-hieu/them-so-0");
      // An insertion goes to the side that takes it.
      if (zero !== undefined) expect(zero.reason.vi).toMatch(reason);
      expect(judge(bytes, after, marks)).toEqual([]);
    }
  });

  it("of a page header and of a text box stands in the document itself, where Word allows it", () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${paragraph("Số 5-CT/TU")}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph("Số 5-CT/TU")}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const boxed = wordFile({ body: paragraph(box + run("Chữ")) });
    const { bytes: after, marks } = marked(boxed);
    expect(judge(boxed, after, marks)).toEqual([]);
    // In both ways in which the box is written.
    expect(all(documentOf(after), "w:ins")).toHaveLength(2);

    const section = '<w:sectPr><w:headerReference w:type="default" r:id="rId10"/></w:sectPr>';
    const headed = wordFile({ body: BODY + section, headers: { rId10: paragraph("Số 5-CT/TU") } });
    const review = marked(headed);
    expect(judge(headed, review.bytes, review.marks)).toEqual([]);
    const header = parse(strFromU8(unzipSync(review.bytes)["word/header-rId10.xml"] as Uint8Array));
    expect(all(header, "w:ins")).toHaveLength(1);
  });

  it("is not doubled when the file comes back, and its fate is told", () => {
    const bytes = wordFile({ body: paragraph("Số 5-CT/TU") + BODY + paragraph("Nội  dung") });
    const first = marked(bytes);
    const again = marked(first.bytes);
    expect(again.bytes).toEqual(first.bytes);
    const total = first.marks.remarks.length;
    expect(again.earlier).toEqual({ accepted: 0, rejected: 0, left: total });
  });
});

describe("other ways to write the same", () => {
  const xml = (text: string) => new TextEncoder().encode(text);
  const change = (bytes: Uint8Array, with_: (files: Record<string, Uint8Array>) => void) => {
    const files = unzipSync(bytes);
    with_(files);
    return zipSync(files, { level: 1 });
  };
  const plain = wordFile({ body: paragraph("Số 5-CT/TU") + paragraph("A & <B>") });
  const document = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)["word/document.xml"] as Uint8Array);

  it.each([
    [
      "with another prefix",
      (text: string) =>
        text
          .replaceAll("<w:", "<x:")
          .replaceAll("</w:", "</x:")
          .replace("xmlns:w=", "xmlns:x=")
          .replaceAll(" w:", " x:"),
    ],
    [
      "as the strict form",
      (text: string) =>
        text.replace(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
        ),
    ],
    ["with a mark of byte order", (text: string) => `\ufeff${text}`],
    ["with lines broken between its elements", (text: string) => text.replaceAll("><", ">\r\n<")],
    ["with entities", (text: string) => text.replaceAll("Số", "&#x53;&#7889;")],
  ])("%s", (_, form) => {
    const bytes = change(plain, (files) => {
      files["word/document.xml"] = xml(form(document(plain)));
    });
    const { bytes: after, marks, file } = marked(bytes);
    expect(marks.edits.length).toBeGreaterThan(0);
    const fixed = marked(bytes, { silent: true, tracked: false });
    expect(finish(openForMarks(fixed.bytes, true)).imported.text).toMatch(/^Số 05-CT\/TU/);
    // The marks are read by those who wrote them.
    const again = marked(after);
    expect(again.marks.remarks).toEqual([]);
    expect(file.imported.text).toMatch(/^Số 5-CT/);
  });
});

describe("locked files are refused with what to do", () => {
  const locked = (edit: string) =>
    wordFile({
      body: BODY,
      relations:
        '<Relationship Id="rIdL" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>',
      files: {
        "word/settings.xml": `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:documentProtection w:edit="${edit}" w:enforcement="1"/></w:settings>`,
      },
    });
  it.each(["readOnly", "forms", "comments"])("%s", (edit) => {
    expect(() => finish(openForMarks(locked(edit), true))).toThrow(Failure);
  });
  it("but for tracked changes where those are allowed", () => {
    expect(() => finish(openForMarks(locked("trackedChanges"), true))).not.toThrow();
    expect(() => finish(openForMarks(locked("trackedChanges"), false))).toThrow(Failure);
  });
  it("signed ones", () => {
    const signed = wordFile({ body: BODY, files: { "_xmlsignatures/origin.sigs": "" } });
    expect(() => finish(openForMarks(signed, true))).toThrow(/signature/);
  });
});

const letters = fc.string({ unit: fc.constantFrom(..."aăcđiộ &<.1\u00a0\u00ad"), minLength: 1, maxLength: 9 });
const text = (value: string) => `<w:r><w:t xml:space="preserve">${escapeXml(value)}</w:t></w:r>`;
const WRAPS: readonly ((value: string, id: number) => string)[] = [
  text,
  text,
  (value) => run(value, "<w:b/>"),
  (value) => run(value, '<w:caps/><w:sz w:val="28"/>'),
  (value, id) => `<w:bookmarkStart w:id="${id}" w:name="b${id}"/>${text(value)}<w:bookmarkEnd w:id="${id}"/>`,
  (value) => `<w:hyperlink w:anchor="a">${text(value)}${text("liên kết")}</w:hyperlink>`,
  (value, id) => `<w:ins w:id="${id}" w:author="A" w:date="2026-01-01T00:00:00Z">${text(value)}</w:ins>`,
  (value, id) => `<w:del w:id="${id}" w:author="A"><w:r><w:delText>${escapeXml(value)}</w:delText></w:r></w:del>`,
  (value) => `<w:sdt><w:sdtPr/><w:sdtContent>${text(value)}</w:sdtContent></w:sdt>`,
  (value) => `<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent>${text(value)}</w:sdtContent></w:sdt>`,
  (value) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${text(value)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  (value) => `<w:fldSimple w:instr="REF x">${text(value)}</w:fldSimple>`,
  (value, id) =>
    `<w:r><w:rPr><w:b/><w:rPrChange w:id="${id}" w:author="A"><w:rPr/></w:rPrChange></w:rPr><w:t xml:space="preserve">${escapeXml(value)}</w:t></w:r>`,
  (value) => `<w:smartTag w:element="x">${text(value)}${text(value)}</w:smartTag>`,
  (value) =>
    `<w:r><w:t xml:space="preserve">${escapeXml(value)}</w:t><w:noBreakHyphen/><w:t>${escapeXml(value)}</w:t></w:r>`,
  (value) => run(value, "<w:vanish/>"),
  (value) => `<w:proofErr w:type="spellStart"/>${text(value)}<w:r><w:lastRenderedPageBreak/></w:r>`,
  (value, id) => `<w:commentRangeStart w:id="${id}"/>${text(value)}<w:commentRangeEnd w:id="${id}"/>`,
];
const inline = fc
  .array(fc.tuple(letters, fc.nat(WRAPS.length - 1)), { minLength: 1, maxLength: 6 })
  .map((pieces) => (id: number) => pieces.map(([value, wrap], n) => WRAPS[wrap]?.(value, id + n)).join(""));
const bodies = fc.array(fc.tuple(inline, fc.boolean()), { minLength: 1, maxLength: 5 }).map((all) =>
  all
    .map(([content, tabled], n) => {
      const own = `<w:p>${content(n * 10)}</w:p>`;
      return tabled ? table([[own]]) : own;
    })
    .join(""),
);
const places = fc.array(fc.tuple(fc.nat(8), fc.nat(40), fc.nat(12), fc.constantFrom("", "xyz", "Q", "&")), {
  maxLength: 8,
});

const SECTIONS = [
  "",
  "<w:sectPr/>",
  '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440"/></w:sectPr>',
  '<w:sectPr><w:titlePg/><w:sectPrChange w:id="900" w:author="A"><w:sectPr/></w:sectPrChange></w:sectPr>',
];
const setLetters = fc.record(
  { font: fc.constant("Times New Roman"), sizePt: fc.constantFrom(13, 14), bold: fc.boolean(), italic: fc.boolean() },
  { requiredKeys: [] },
);
const setParagraph = fc.record(
  {
    alignment: fc.constantFrom("left" as const, "center" as const, "justify" as const),
    firstLineMm: fc.constantFrom(0, 10, 12.7),
    betweenPt: fc.constantFrom(0, 6),
    linePt: fc.constantFrom(16, 18),
  },
  { requiredKeys: [] },
);
const setSheet = fc.record(
  { widthMm: fc.constant(210), heightMm: fc.constant(297), topMm: fc.constant(20), leftMm: fc.constantFrom(30, 35) },
  { requiredKeys: [] },
);
const settings = fc.array(fc.tuple(fc.nat(8), fc.nat(20), fc.nat(12), fc.oneof(setLetters, setParagraph, setSheet)), {
  maxLength: 6,
});

/** Random settings as changes of the lines of a draft. */
function settingsOf(
  lines: readonly string[],
  all: readonly (readonly [number, number, number, object])[],
): LayoutChange[] {
  return all.map(([at, from, length, set]): LayoutChange => {
    const line = at % lines.length;
    const end = lines[line]?.length ?? 0;
    const kind = Object.keys(set).some((key) => key in { alignment: 1, firstLineMm: 1, betweenPt: 1, linePt: 1 })
      ? "paragraph"
      : Object.keys(set).some((key) => key.endsWith("Mm"))
        ? "sheet"
        : "letters";
    const place = kind === "letters" ? { from: Math.min(from, end), to: Math.min(from + length, end) } : {};
    return { kind, line, set, ...place } as LayoutChange;
  });
}

describe("random marks on random runs", () => {
  // Blanks at the ends of lines are not a draft's, and emphasis goes with the letters.
  const bare = (draft: string) => draft.replace(/[\s*]+|<\/?su[bp]>/g, "");
  it("keep the file whole, and lead to the wanted text or back to the old one", { timeout: 120_000 }, () => {
    let made = 0;
    let set = 0;
    fc.assert(
      fc.property(bodies, places, places, settings, fc.constantFrom(...SECTIONS), fc.boolean(), (...random) => {
        const [body, wanted, spoken, changes, section, tracked] = random;
        const bytes = wordFile({ body: body + section });
        const file = finish(openForMarks(bytes, tracked));
        const lines = file.imported.text.split("\n");
        const rangeOf = ([line, from, length]: (typeof wanted)[number]) => {
          const at = line % lines.length;
          const all = lines[at]?.length ?? 0;
          const start = Math.min(from, all);
          return { start: { line: at, character: start }, end: { line: at, character: Math.min(start + length, all) } };
        };
        const edits: WordMarks["edits"][number][] = [];
        for (const one of wanted) {
          const edit = { range: rangeOf(one), newText: one[3] };
          const touching = edits.some(
            ({ range }) =>
              comparePositions(range.start, edit.range.end) <= 0 && comparePositions(edit.range.start, range.end) <= 0,
          );
          if (!touching && file.refusalOf(edit) === null) edits.push(edit);
        }
        made += edits.length;
        const remarks = tracked
          ? spoken.map((one) => ({ range: rangeOf(one), rule: "a/b", lines: ["c"], changed: false }))
          : [];
        const layout = settingsOf(lines, changes).filter(file.canSet);
        set += layout.length;
        const marks: WordMarks = { remarks, summary: null, edits, layout, tracked, today: TODAY };
        const after = finish(file.write(marks));
        const same = (a: string, b: string) => bare(a) === bare(b);
        expect(judge(bytes, after, marks, same)).toEqual([]);
      }),
      { numRuns: 200, seed: 14 },
    );
    expect(made).toBeGreaterThan(150);
    expect(set).toBeGreaterThan(150);
  });
});
