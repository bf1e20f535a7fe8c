import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { paragraph, run, table, wordFile, wordFiles, zipped } from "./wordXml.ts";

/** Word files with what offices leave in them, one kind each, and the same faults in the text of each. */

const head = paragraph("ĐẢNG BỘ TỈNH SƠN HÀ") + paragraph("ĐẢNG UỶ XÃ AN PHÚ") + paragraph("*");
const ins = (id: number, x: string, a = "Lan") =>
  `<w:ins w:id="${id}" w:author="${a}" w:date="2026-01-01T00:00:00Z">${x}</w:ins>`;
const del = (id: number, x: string, a = "Lan") =>
  `<w:del w:id="${id}" w:author="${a}" w:date="2026-01-01T00:00:00Z"><w:r><w:delText xml:space="preserve">${x}</w:delText></w:r></w:del>`;
const fld = (instr: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instr} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const sdt = (inside: string, pr = "") =>
  `<w:sdt><w:sdtPr>${pr}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
const bad = [
  "Số 5-CT/ĐU",
  "Các  chi bộ thực hiên , theo dõi,đôn đốc.",
  "Ủy ban nhân dân xã  hòa giải.",
  "Hội nghị ngày 3/2/2026 thống nhất .",
];
const [B0, B1, B2, B3] = bad as [string, string, string, string];
const cut = (s: string) =>
  [...s.matchAll(/.{1,3}/gsu)].map(([x], n) => run(x, n % 2 ? "<w:b/>" : '<w:sz w:val="28"/>')).join("");
const F: Record<string, Uint8Array> = {};
F.ruby = wordFile({
  body:
    head +
    paragraph(B0) +
    paragraph(
      run("Các  ") +
        `<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/><w:hps w:val="12"/><w:hpsRaise w:val="20"/><w:hpsBaseText w:val="24"/><w:lid w:val="zh-CN"/></w:rubyPr><w:rt>${run("chú")}</w:rt><w:rubyBase>${run("chi bộ")}</w:rubyBase></w:ruby></w:r>` +
        run(" thực hiên , tốt."),
    ) +
    paragraph(B2),
});
F.rtl = wordFile({
  body:
    head +
    `<w:p><w:pPr><w:bidi/></w:pPr>${run("Các  chi bộ", "<w:rtl/>")}<w:dir w:val="rtl">${run(" thực hiên , theo")}</w:dir><w:bdo w:val="ltr">${run(" dõi,đôn đốc.")}</w:bdo></w:p>` +
    paragraph(B2),
});
F.move = wordFile({
  body:
    head +
    `<w:p><w:moveFromRangeStart w:id="50" w:author="Lan" w:date="2026-01-01T00:00:00Z" w:name="m1"/><w:moveFrom w:id="51" w:author="Lan" w:date="2026-01-01T00:00:00Z">${run("Các  chi bộ thực hiên.").replaceAll("w:t>", "w:t>")}</w:moveFrom><w:moveFromRangeEnd w:id="50"/>${run(B1)}</w:p><w:p><w:moveToRangeStart w:id="52" w:author="Lan" w:date="2026-01-01T00:00:00Z" w:name="m1"/><w:moveTo w:id="53" w:author="Lan" w:date="2026-01-01T00:00:00Z">${run("Các  chi bộ thực hiên.")}</w:moveTo><w:moveToRangeEnd w:id="52"/></w:p>` +
    paragraph(B2),
});
F.sdt = wordFile({
  body:
    head +
    sdt(paragraph(B0), '<w:alias w:val="so"/><w:tag w:val="so"/>') +
    paragraph(
      run("Các  ") +
        sdt(run("chi  bộ"), "<w:text/>") +
        sdt(run("thực hiên , "), '<w:date><w:dateFormat w:val="dd"/></w:date>') +
        run("theo dõi,đôn đốc."),
    ) +
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid>${sdt(`<w:tr><w:tc><w:tcPr/>${paragraph(B2)}</w:tc></w:tr>`)}<w:tr>${sdt(`<w:tc><w:tcPr/>${paragraph(B3)}</w:tc>`)}</w:tr></w:tbl>` +
    paragraph(sdt(sdt(run(B1)))),
});
F["locked sdt"] = wordFile({
  body:
    head +
    paragraph(run("Số ") + sdt(run("5-CT/ĐU"), '<w:lock w:val="contentLocked"/>')) +
    sdt(paragraph(B1), '<w:lock w:val="sdtContentLocked"/>') +
    paragraph(B2),
});
F.smartTag = wordFile({
  body:
    head +
    paragraph(
      `<w:smartTag w:uri="urn:x" w:element="place"><w:smartTagPr><w:attr w:name="a" w:val="b"/></w:smartTagPr>${run("Ủy ban nhân dân xã  hòa")}<w:smartTag w:element="y">${run(" giải.")}</w:smartTag></w:smartTag>`,
    ) +
    paragraph(`<w:customXml w:element="z">${run("Các  chi bộ thực hiên")}</w:customXml>${run(" , tốt.")}`),
});
F.alternate = wordFile({
  body:
    head +
    paragraph(
      run("Các  ") +
        `<mc:AlternateContent><mc:Choice Requires="w14">${run("chi bộ thực hiên")}</mc:Choice><mc:Fallback>${run("chi bộ thực hiên")}</mc:Fallback></mc:AlternateContent>` +
        run(" , tốt."),
    ) +
    `<mc:AlternateContent><mc:Choice Requires="w15">${paragraph(B2)}</mc:Choice><mc:Fallback>${paragraph(B2)}</mc:Fallback></mc:AlternateContent>` +
    paragraph(B1),
});
F["bookmarks cross"] = wordFile({
  body:
    head +
    `<w:bookmarkStart w:id="1" w:name="_Hlk1"/>` +
    paragraph(
      run("Các ") +
        '<w:bookmarkStart w:id="2" w:name="b2"/>' +
        run(" chi bộ ") +
        '<w:bookmarkEnd w:id="1"/>' +
        run("thực hiên ") +
        '<w:permStart w:id="9" w:edGrp="everyone"/>' +
        run(",") +
        '<w:permEnd w:id="9"/>' +
        run(" theo dõi,đôn đốc."),
    ) +
    paragraph(`${run("Ủy ban nhân")}<w:bookmarkEnd w:id="2"/>${run(" dân xã  hòa giải.")}`),
});
F["cut runs"] = wordFile({
  body: head + bad.map((x) => paragraph(cut(x))).join("") + table([[paragraph(cut(B1)), paragraph(cut(B2))]]),
});
F["tracked others"] = wordFile({
  body:
    head +
    paragraph(
      run("Các  chi bộ ") +
        del(11, "phải ") +
        ins(12, run("thực  hiên ")) +
        run(", theo dõi,đôn") +
        ins(
          13,
          `<w:del w:id="14" w:author="Minh" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>x</w:delText></w:r></w:del>` +
            run(" đốc"),
        ) +
        run("."),
    ) +
    `<w:p><w:pPr><w:rPr><w:del w:id="15" w:author="Lan" w:date="2026-01-01T00:00:00Z"/></w:rPr></w:pPr>${run("Ủy ban nhân dân xã ")}</w:p>` +
    `<w:p><w:pPr><w:rPr><w:ins w:id="16" w:author="Lan" w:date="2026-01-01T00:00:00Z"/></w:rPr><w:pPrChange w:id="17" w:author="Lan" w:date="2026-01-01T00:00:00Z"><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange></w:pPr>${run(" hòa  giải.")}</w:p>` +
    paragraph(B1),
});
F.fields = wordFile({
  body:
    head +
    paragraph(run("Số ") + fld("SEQ so", "5") + run("-CT/ĐU")) +
    paragraph(
      run("Căn cứ ") +
        fld('HYPERLINK "http://x"', "Quy định  số 5") +
        run(" ngày 3/2/2026  của") +
        `<w:fldSimple w:instr=" REF b \\h ">${run("Ủy ban ,")}</w:fldSimple>` +
        run(" xã."),
    ) +
    paragraph(fld(`IF a = b`, "Các  chi bộ thực hiên") + run(" , tốt.")) +
    `<w:p>${fld('TOC \\o "1-3"', "Mục  lục")}</w:p>`,
});
F.notes = (() => {
  const f = wordFiles({
    body:
      head +
      paragraph(
        run("Các  chi bộ") +
          '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>' +
          run(" thực hiên , theo dõi,đôn đốc."),
      ) +
      paragraph(B2),
    footnotes: `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2">${paragraph("Ủy ban  nhân dân hòa giải .")}</w:footnote>`,
  });
  return zipped(f);
})();
F["head and foot"] = wordFile({
  body:
    head +
    paragraph(B1) +
    `<w:sectPr><w:headerReference w:type="default" r:id="rIdH"/><w:footerReference w:type="default" r:id="rIdFo"/><w:headerReference w:type="first" r:id="rIdH2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="720" w:footer="720" w:gutter="0"/><w:titlePg/></w:sectPr>`,
  headers: { rIdH: paragraph(fld("PAGE", "2")), rIdH2: table([[paragraph(B0), paragraph("Ủy ban  nhân dân")]]) },
  footers: { rIdFo: paragraph("Lưu  hành , nội bộ") },
});
F.hyperlink = wordFile({
  body:
    head +
    paragraph(
      run("Xem ") +
        `<w:hyperlink r:id="rIdL" w:history="1">${run("Quy định  số 5", '<w:u w:val="single"/>')}</w:hyperlink>` +
        run(" , ngày 3/2/2026  của Ủy ban."),
    ) +
    paragraph(`<w:hyperlink w:anchor="a">${run("thực hiên ")}</w:hyperlink>${run(", tốt.")}`),
  relations:
    '<Relationship Id="rIdL" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="http://x.vn" TargetMode="External"/>',
});
F.strict = (() => {
  const f = unzipSync(wordFile({ body: head + bad.map((x) => paragraph(x)).join("") }));
  for (const n of Object.keys(f))
    f[n] = strToU8(
      strFromU8(f[n]!)
        .replaceAll(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    );
  return zipSync(f);
})();
F["odd text"] = wordFile({
  body:
    head +
    paragraph(
      `<w:r><w:t xml:space="preserve">Các </w:t><w:tab/><w:t> chi bộ</w:t><w:br/><w:t xml:space="preserve"> thực hiên </w:t><w:noBreakHyphen/><w:t>,</w:t><w:softHyphen/><w:sym w:font="Symbol" w:char="F0B7"/><w:t xml:space="preserve"> theo dõi,đôn đốc.</w:t><w:cr/><w:t>Ủy  ban &amp; &lt;x&gt;</w:t></w:r>`,
    ) +
    paragraph("Ủy&#160;ban  nhân&#x20;&#x20;dân hòa giải") +
    '<w:p><w:r><w:t>a</w:t><w:t xml:space="preserve"> </w:t><w:t xml:space="preserve"> b ,</w:t></w:r></w:p>',
});
F["comments there"] = (() => {
  const f = wordFiles({
    body:
      head +
      paragraph(
        '<w:commentRangeStart w:id="0"/>' +
          run("Các  chi bộ ") +
          '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>' +
          run("thực hiên , tốt."),
      ) +
      paragraph(B0),
    relations:
      '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>',
  });
  const ns = /<w:document ([^>]*)>/.exec(f["word/document.xml"] as string)![1];
  f["word/comments.xml"] =
    `<w:comments ${ns}><w:comment w:id="0" w:author="Lan" w:initials="L">${paragraph("Xem lại")}</w:comment></w:comments>`;
  f["word/commentsExtended.xml"] =
    `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="1" w15:done="0"/></w15:commentsEx>`;
  return zipped(f);
})();
F["alt chunk, math, object"] = wordFile({
  body:
    head +
    '<w:altChunk r:id="rIdA"/>' +
    paragraph(`${run("Các  ")}<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>${run(" thực hiên , tốt.")}`) +
    paragraph(
      `<w:r><w:object><o:OLEObject Type="Embed" xmlns:o="urn:schemas-microsoft-com:office:office"/></w:object></w:r>` +
        run("Ủy  ban ,x"),
    ),
  relations:
    '<Relationship Id="rIdA" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="a.html"/>',
  files: { "word/a.html": "<p>x</p>" },
});
F.docm = (() => {
  const f = wordFiles({ body: head + bad.map((x) => paragraph(x)).join("") });
  f["[Content_Types].xml"] = (f["[Content_Types].xml"] as string).replace(
    "</Types>",
    '<Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
  );
  f["word/vbaProject.bin"] = "\u0001\u0002";
  return zipped(f);
})();

/** By what is in them. */
export const OFFICE_FILES: Readonly<Record<string, Uint8Array>> = F;
