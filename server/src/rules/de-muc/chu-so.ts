import { markerParts, ordinalText, runsOf } from "../../reading/numbering.ts";
import type { Section } from "../../syntax/draft.ts";
import type { Marker, MarkerFamily } from "../../syntax/kinds.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { rightScripts } from "../authoring/sectionDelimiters.ts";
import { defineRule } from "../define.ts";

const NAMES: Readonly<Partial<Record<MarkerFamily, { vi: string; en: string }>>> = {
  phan: { vi: "phần dùng chữ số La Mã", en: "of a part (“phần”) is Roman" },
  chuong: { vi: "chương dùng chữ số La Mã", en: "of a chapter (“chương”) is Roman" },
  muc: { vi: "mục dùng chữ số Ả-rập", en: "of a section (“mục”) is in Arabic figures" },
  dieu: { vi: "điều dùng chữ số Ả-rập", en: "of an article is in Arabic figures" },
};

/** How the ordinal should be written: as most of its level write it where that is right, else in the usual way. */
function scriptFor(sections: readonly Section[], scripts: readonly Marker["script"][]): Marker["script"] {
  const sound = sections.find(({ marker }) => scripts.includes(marker.script));
  return sound?.marker.script ?? (scripts[0] as Marker["script"]);
}

function rightNumber({ marker }: Section, script: Marker["script"]): string | null {
  return marker.ordinal === null ? null : ordinalText({ ...marker, script }, marker.ordinal);
}

const HEAD = "QUY ĐỊNH\nvề giữ gìn vệ sinh\n-----\n";

export default defineRule({
  id: "de-muc/chu-so",
  title: "Phần, chương đánh số La Mã; mục, điều đánh số Ả-rập",
  titleEn: "“Phần” and “Chương” are numbered in Roman figures, “Mục” and “Điều” in Arabic ones",
  why: "Chữ số của từng cấp đã định sẵn: “Chương I”, “Mục 1”, “Điều 1.”; nhìn số là biết cấp. Văn bản của Đảng còn được ghi số của phần, chương bằng chữ: “Chương thứ nhất”.",
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `${HEAD}Chương 1\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi.\nChương 2\nTHI HÀNH\nĐiều 2. Hiệu lực.`,
      good: `${HEAD}Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi.\nChương II\nTHI HÀNH\nĐiều 2. Hiệu lực.`,
    },
    {
      style: "hd36-2018",
      bad: `${HEAD}Chương I\nQUY ĐỊNH CHUNG\nMục I\nPHẠM VI\nĐiều 1. Phạm vi.\nMục II\nĐỐI TƯỢNG\nĐiều 2. Đối tượng.`,
      good: `${HEAD}Chương I\nQUY ĐỊNH CHUNG\nMục 1\nPHẠM VI\nĐiều 1. Phạm vi.\nMục 2\nĐỐI TƯỢNG\nĐiều 2. Đối tượng.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}Phần A\nTHỰC TRẠNG\nI- NỘI DUNG\nPhần B\nGIẢI PHÁP\nI- NỘI DUNG`,
      good: `${HEAD}Phần thứ nhất\nTHỰC TRẠNG\nI- NỘI DUNG\nPhần thứ hai\nGIẢI PHÁP\nI- NỘI DUNG`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}Điều I. Phạm vi.\nĐiều II. Đối tượng.`,
      good: `${HEAD}Điều 1. Phạm vi.\nĐiều 2. Đối tượng.`,
    },
    {
      style: "nd30-2020",
      bad: "QUY CHẾ\nQuản lý hồ sơ\n\nChương thứ nhất\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi",
      good: "QUY CHẾ\nQuản lý hồ sơ\n\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi",
    },
  ],
  check({ draft, style }, report) {
    for (const { sections } of runsOf(draft)) {
      const [head] = sections;
      const scripts = head === undefined ? null : rightScripts(head.marker, style);
      if (head === undefined || scripts === null) continue;
      const inWords = scripts.includes("words");
      const wrong = sections.filter(({ marker }) => !scripts.includes(marker.script));
      const script = scriptFor(sections, scripts);
      for (const section of wrong) {
        const parts = markerParts(draft.lines, section);
        const number = rightNumber(section, script);
        const name = NAMES[section.marker.family];
        const right = `${section.marker.text.split(" ")[0]} ${number}`;
        report({
          range: section.markerRange,
          case: section.marker.family,
          cause: `${section.marker.family} ${section.marker.script}`,
          message: {
            vi: `Số thứ tự của ${name?.vi}${inWords ? " hoặc ghi bằng chữ" : ""}: “${right}”, không ghi “${section.marker.text}”`,
            en: `The number ${name?.en}${inWords ? " or in words" : ""}: “${right}”, not “${section.marker.text}”`,
          },
          // References to it change with it, which nobody looks for here.
          ...(parts !== null &&
            number !== null && {
              fix: {
                title: toWrite(right),
                safe: false,
                edits: [{ range: parts.numberRange, newText: number }],
              },
            }),
        });
      }
    }
  },
});
