import { component, rangeIn } from "../../syntax/component.ts";
import type { Component, Draft } from "../../syntax/draft.ts";
import { isCapitals } from "../../text/fold.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { insertLineAfter } from "../authoring/insertion.ts";
import type { Finding } from "../define.ts";
import { defineRule } from "../define.ts";

const RIGHT = "-----";
const RUN_AT_END = /(?<!\s)\s*(?:[-–—_*=.~]\s?){3,40}$/;

function wrong(written: string): Finding["message"] {
  return {
    vi: `Dưới trích yếu phải là đúng năm dấu gạch nối “${RIGHT}”, không phải “${written}”`,
    en: `Below the abstract stand exactly five hyphens “${RIGHT}”, not “${written}”`,
  };
}

const TITLE = toWrite(RIGHT);

/** The hyphens behind the last words of the abstract instead of below them. */
function atEndOf(last: Component): Finding | null {
  const run = RUN_AT_END.exec(last.text);
  if (run === null || run.index === 0) return null;
  const range = rangeIn(last, run.index, last.text.length);
  return {
    range,
    message: {
      vi: `Năm dấu gạch nối “${RIGHT}” phải ở một dòng riêng dưới trích yếu`,
      en: `The five hyphens “${RIGHT}” stand on a line of their own below the abstract`,
    },
    fix: { title: TITLE, safe: true, edits: [{ range, newText: `\n${RIGHT}` }] },
  };
}

/** A star on the line right below, where the hyphens belong. */
function starBelow({ lines }: Draft, last: Component): Component | null {
  const line = last.range.end.line + 1;
  const [item, second] = lines[line]?.items ?? [];
  return item?.kind === "star" && second === undefined ? component([{ line, segment: item.segment }]) : null;
}

function missing(draft: Draft, last: Component): Finding {
  return {
    range: last === draft.abstract ? rangeIn(last, last.text.lastIndexOf(" ") + 1, last.text.length) : last.range,
    message: {
      vi: `Thiếu năm dấu gạch nối “${RIGHT}” ở dòng riêng dưới trích yếu`,
      en: `The five hyphens “${RIGHT}” on a line of their own below the abstract are missing`,
    },
    fix: { title: TITLE, safe: true, edits: [insertLineAfter(draft, last.range.end.line, RIGHT)] },
  };
}

/** The theme of a congress's report, which stands in the place of type and abstract. HD 36: II.1.5.1; HD 05: Phần II, I.5.1.2. */
function themeOf({ abstract, type }: Draft): Component | null {
  return type.codes.length > 0 && abstract !== null && isCapitals(abstract.pieces[0]?.segment.text ?? "")
    ? abstract
    : null;
}

export default defineRule({
  id: "trich-yeu/gach-ngan-cach",
  title: "Dưới trích yếu có năm dấu gạch nối",
  titleEn: "Five hyphens stand below the abstract",
  why: "Năm dấu gạch nối ngăn cách phần tên loại, trích yếu với nội dung; không dùng đường kẻ dài, dấu sao hay số gạch khác. Công văn không có.",
  kinds: ({ form }) => form !== "letter" && form !== "slip",
  absenceOf: "separator",
  changes: "form",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "CHỈ THỊ\nvề giữ gìn vệ sinh\n\nTrước tình hình đó, Ban Thường vụ yêu cầu:",
      good: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\n\nTrước tình hình đó, Ban Thường vụ yêu cầu:",
    },
    {
      style: "hd36-2018",
      bad: "CHỈ THỊ\n**về giữ gìn vệ sinh**\n**________**\nTrước tình hình đó, Ban Thường vụ yêu cầu:",
      good: "CHỈ THỊ\n**về giữ gìn vệ sinh**\n**-----**\nTrước tình hình đó, Ban Thường vụ yêu cầu:",
    },
    {
      style: "hd05-2026",
      bad: "KẾT LUẬN\nvề giữ gìn vệ sinh\n---\nSau khi xem xét báo cáo, Ban Thường vụ kết luận:",
      good: "KẾT LUẬN\nvề giữ gìn vệ sinh\n-----\nSau khi xem xét báo cáo, Ban Thường vụ kết luận:",
    },
    {
      style: "hd05-2026",
      bad: "KẾT LUẬN\nvề giữ gìn vệ sinh -----\nSau khi xem xét báo cáo, Ban Thường vụ kết luận:",
      good: "KẾT LUẬN\nvề giữ gìn vệ sinh\n-----\nSau khi xem xét báo cáo, Ban Thường vụ kết luận:",
    },
  ],
  check({ draft }, report) {
    const { docType, separator } = draft;
    const title = docType ?? themeOf(draft);
    if (title === null) return;
    const last = draft.abstract ?? draft.author ?? title;
    const written = separator ?? starBelow(draft, last);
    if (written === null) {
      report(atEndOf(last) ?? missing(draft, last));
    } else if (written.text !== RIGHT) {
      const range = rangeIn(written, 0, written.text.length);
      const { text } = written;
      report({ range, message: wrong(text), fix: { title: TITLE, safe: true, edits: [{ range, newText: RIGHT }] } });
    }
  },
});
