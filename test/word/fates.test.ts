import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { finish, importDocx } from "../../server/src/word/bundle.ts";
import { marked } from "./judgeMarks.ts";
import type { Node } from "./trackedChanges.ts";
import { acceptAll, all, parse, rejectAll, serialise } from "./trackedChanges.ts";
import { paragraph, run, table, wordFile } from "./wordXml.ts";

/** What becomes of the remarks of a review once somebody in Word has been through them. */

function changed(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  for (const [name, content] of Object.entries(files)) {
    if (/^word\/(?:document|header|footer)/.test(name)) files[name] = strToU8(change(strFromU8(content)));
  }
  return zipSync(files, { level: 1 });
}

/** Accepts or rejects some of the changes: those for which `pick` says so, by what they say. */
function settling(accept: boolean, pick: (said: string) => boolean) {
  const others = (node: Node): Node => {
    const words = [...all(node, "w:t"), ...all(node, "w:delText")].flatMap(({ children }) => children).join("");
    const change = /^w:(?:ins|del)$/.test(node.name);
    const attributes = change && !pick(words) ? { ...node.attributes, "w:author": "Chờ" } : node.attributes;
    return { ...node, attributes, children: node.children.map((one) => (typeof one === "string" ? one : others(one))) };
  };
  const own = (xml: string) => xml.replaceAll('w:author="Chờ"', 'w:author="Chỉ thị"');
  return (xml: string) => own((accept ? acceptAll : rejectAll)(serialise(others(parse(xml)))));
}

/** Accepting and rejecting take comments out of no file. */
const fateOf = (bytes: Uint8Array, change: (xml: string) => string) => marked(changed(bytes, change));

const FILES: readonly (readonly [name: string, body: string, changes: number])[] = [
  ["a number without its zero", paragraph("Số 5-CT/TU") + paragraph("Các cơ quan thực hiện."), 1],
  [
    "blanks far from the words that are spoken of",
    paragraph("Số 5-CT/TU") + paragraph("Nội  dung cần  thực hiện ngay.") + paragraph("Đề nghị các  chi bộ thực hiện."),
    2,
  ],
  ["a missing mark at the end", paragraph("Số 5-CT/TU") + paragraph("1. Một,") + paragraph("2. Hai"), 1],
  ["a table", table([[paragraph("Số 5-CT/TU")]]) + paragraph("Nội  dung"), 1],
];

describe("what became of remarks", () => {
  it.each(FILES)("%s: waiting, accepted, rejected", (_, body, least) => {
    const bytes = wordFile({ body });
    const first = marked(bytes);
    const changes = first.marks.remarks.filter((one) => one.changed).length;
    const others = first.marks.remarks.length - changes;
    expect(changes).toBeGreaterThanOrEqual(least);
    const settled = { accepted: 0, rejected: 0, left: others };
    expect(marked(first.bytes).earlier).toEqual({ ...settled, left: others + changes });
    const accepted = fateOf(first.bytes, acceptAll);
    expect(accepted.earlier).toEqual({ ...settled, accepted: changes });
    const rejected = fateOf(first.bytes, rejectAll);
    expect(rejected.earlier).toEqual({ ...settled, rejected: changes });
    for (const again of [accepted, rejected]) expect(again.marks.remarks).toEqual([]);
  });

  it.each([
    ["letters in two code points", "Kính  gửi các đồng chí, đề nghị ủy ban thực hiện."],
    ["the same with a number", "Số 5-CT/TU ngày 3  tháng 6, đề nghị các chi  bộ thực hiện."],
    ["the same with wrong tone marks", "Các cơ quan hòa  giải ở thủy điện, hóa chất , xã."],
  ])("two fixes at one place wait together: %s", (_, words) => {
    const first = marked(wordFile({ body: paragraph("Số 5-CT/TU") + paragraph(words.normalize("NFD")) }));
    const { remarks } = first.marks;
    const changes = remarks.filter((one) => one.changed);
    expect(new Set(changes.map(({ rule }) => rule)).size).toBeGreaterThan(2);
    expect(marked(first.bytes).earlier).toEqual({ accepted: 0, rejected: 0, left: remarks.length });
    const others = remarks.length - changes.length;
    // What speaks of other places may hold no longer once the letters are right.
    const accepted = fateOf(first.bytes, acceptAll).earlier;
    expect(accepted.accepted).toBeGreaterThanOrEqual(changes.length);
    expect(accepted).toMatchObject({ rejected: 0, left: remarks.length - accepted.accepted });
    expect(fateOf(first.bytes, rejectAll).earlier).toEqual({ accepted: 0, rejected: changes.length, left: others });
  });

  it.each([true, false])("one is settled (%s), the others wait", (accept) => {
    const body =
      paragraph("Số 5-CT/TU") + paragraph("Các chi bộ thực hiên nghị quyết.") + paragraph("Đề nghị  các chi bộ họp.");
    const first = marked(wordFile({ body }));
    const changes = first.marks.remarks.filter((one) => one.changed).length;
    expect(changes).toBeGreaterThan(1);
    const now = fateOf(
      first.bytes,
      settling(accept, (said) => /^0?5/.test(said)),
    );
    const others = first.marks.remarks.length - changes;
    expect(now.earlier).toEqual({
      accepted: accept ? 1 : 0,
      rejected: accept ? 0 : 1,
      left: others + changes - 1,
    });
  });

  it("settings wait, too, those of the sheet and of paragraphs among them", () => {
    const section =
      '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="600" w:right="600" w:bottom="600" w:left="600"/></w:sectPr>';
    const body =
      paragraph(run("Số 05-CT/TU", '<w:sz w:val="20"/>')) + paragraph(run("Nội dung.", '<w:sz w:val="20"/>'));
    const bytes = wordFile({ body: body + section });
    const first = marked(bytes, { layout: true });
    const layout = first.marks.remarks.filter(({ changed: one }) => one).length;
    expect(layout).toBeGreaterThan(1);
    expect(strFromU8(unzipSync(first.bytes)["word/document.xml"] as Uint8Array)).toContain("<w:sectPrChange ");
    const total = first.marks.remarks.length;
    expect(marked(first.bytes, { layout: true }).earlier).toEqual({ accepted: 0, rejected: 0, left: total });
    expect(fateOf(first.bytes, rejectAll).earlier).toEqual({ accepted: 0, rejected: layout, left: total - layout });
    expect(fateOf(first.bytes, acceptAll).earlier).toEqual({ accepted: layout, rejected: 0, left: total - layout });
  });

  it("a remark that asked for a hand is taken as done where what it spoke of is gone", () => {
    const body = paragraph("Số 05-CT/TU") + paragraph("Các cơ quan … thực hiện.");
    const first = marked(wordFile({ body }));
    expect(first.marks.remarks.map(({ rule }) => rule)).toContain("noi-dung/cho-trong");
    const filled = fateOf(first.bytes, (xml) => xml.replace("…", "của xã"));
    expect(filled.earlier.accepted).toBe(1);
  });

  it("changes of others are no business of it", () => {
    const inserted = `<w:ins w:id="70" w:author="Người khác" w:date="2026-01-01T00:00:00Z">${run("5-CT/TU")}</w:ins>`;
    const first = marked(wordFile({ body: paragraph(run("Số ") + inserted) + paragraph("Nội  dung") }));
    const undone = finish(marked(first.bytes).file.unsettled());
    expect(undone?.imported.text).toBe(
      importDocx(wordFile({ body: paragraph(run("Số ") + inserted) + paragraph("Nội  dung") })).text,
    );
    expect(finish(marked(wordFile({ body: paragraph("Số 05-CT/TU") })).file.unsettled())).toBeNull();
  });

  it("the file without waiting changes is the one that was reviewed", () => {
    for (const [, body] of FILES) {
      const bytes = wordFile({ body });
      const undone = finish(marked(bytes, { layout: true }).file.unsettled());
      expect(undone).toBeNull();
      const back = finish(marked(marked(bytes, { layout: true }).bytes).file.unsettled());
      expect(back?.imported.text).toBe(importDocx(bytes).text);
      expect(back?.imported.measured).toEqual(marked(bytes).file.imported.measured);
    }
  });
});
