import { perDraft, perLine } from "../../incremental/memoise.ts";
import { lastBodyLine } from "../../reading/bodyEnd.ts";
import type { Run } from "../../reading/numbering.ts";
import { numberingKey, runsOf } from "../../reading/numbering.ts";
import type { Draft, Section } from "../../syntax/draft.ts";
import { lineAt } from "../../syntax/kinds.ts";
import { isCapitals } from "../../text/fold.ts";
import { lineEnd, lineStart } from "../../text/segment.ts";
import { toEndWith, toRemove } from "../authoring/fixTitles.ts";
import { lastWords } from "../authoring/insertion.ts";
import type { Finding } from "../define.ts";
import { defineRule } from "../define.ts";

/** A numbered line with less text than this is a heading. */
const LEAST_TEXT = 12;

/** How a numbered line ends: its mark, or nothing; null for a heading. */
const numberedLines = perLine(({ items, whole: { text } }): string | null => {
  const marker = items[0]?.marker ?? null;
  if (marker === null || text.length - marker.textFrom < LEAST_TEXT || text === text.toUpperCase()) return null;
  return /[.;,:!?…]$/.exec(text)?.[0] ?? (/[\p{L}\d%)”"]$/u.test(text) ? "" : null);
});

/** Headings in capitals with a colon behind them: “I. MỤC TIÊU:”. */
const headingsWithColon = perLine(({ items, whole: { text } }) => {
  const marker = items[0]?.marker ?? null;
  const name = marker === null ? "" : text.slice(marker.textFrom);
  return name.endsWith(":") && isCapitals(name) && /\p{L}{2}/u.test(name) ? 1 : null;
});

/** A section that is one paragraph, and how that ends: its mark, or nothing. Null for a heading with others below it. */
type EndingOf = (section: Section) => string | null;

/** The same function after an edit that changes no ending. */
const endings = perDraft((draft): EndingOf => {
  const byLine = new Map(numberedLines(draft).map(({ line, fact }) => [line, fact]));
  const { hardWrapped } = draft;
  return ({ markerRange, lastLine, children }) => {
    const { line } = markerRange.start;
    return hardWrapped || children.length > 0 || lastLine !== line ? null : (byLine.get(line) ?? null);
  };
});

/** The mark that all others of a run end with but the last; null where they do not agree. */
function commonMark(endingOf: EndingOf, { sections }: Run): string | null {
  const marks = sections.slice(0, -1).map(endingOf);
  const marked = marks.filter((mark) => mark === ";" || mark === ".");
  const [first] = marked;
  if (first === undefined || marked.length < 2 || marked.some((mark) => mark !== first)) return null;
  return marks.every((mark) => mark !== null) && marks.length - marked.length === 1 ? first : null;
}

/** A leaf of this length is no heading among points; among numbers it has to be longer. */
const POINT_LENGTH = 16;

/** The one section of a run that has a comma, or a point without a mark, where the others end as sentences do. */
function oddIn(
  draft: Draft,
  endingOf: EndingOf,
  { sections }: Run,
): { section: Section; mark: string; ending: string } | null {
  const found = sections.map(endingOf);
  const odd = found.flatMap((ending, n) => (ending === "" || ending === "," ? [n] : []));
  const marks = new Set(found.filter((ending) => ending === "." || ending === ";"));
  const [at] = odd;
  if (at === undefined || odd.length > 1 || marks.size === 0) return null;
  const section = sections[at] as Section;
  const ending = found[at] as string;
  const { text } = lineAt(draft.lines, section.markerRange.start.line).whole;
  const leaves = found.every((one) => one !== null);
  const sure = section.marker.family === "letter" && leaves && text.length >= POINT_LENGTH;
  if (ending === "" && !sure) return null;
  if (section.lastLine === lastBodyLine(draft)) return null;
  return { section, mark: marks.has(";") && at < sections.length - 1 ? ";" : ".", ending };
}

/** A leaf shorter than this may be a heading that its text was forgotten below, where no other of its run tells. */
const SENTENCE_LENGTH = 40;

/** The sections one by one that lack their mark though all others of their level in the draft have a full stop. */
function lackingByLevel(draft: Draft, endingOf: EndingOf, runs: readonly Run[]): Section[] {
  const byLevel = new Map<string, Section[]>();
  for (const { sections } of runs) {
    for (const section of sections) {
      if (endingOf(section) === null || section.children.length > 0) continue;
      const key = `${numberingKey(section.marker)} ${section.level}`;
      const level = byLevel.get(key);
      if (level === undefined) byLevel.set(key, [section]);
      else level.push(section);
    }
  }
  return [...byLevel.values()].flatMap((level) => {
    const lacking = level.filter((section) => endingOf(section) === "");
    const others = level.length - lacking.length;
    const stopped = level.filter((section) => endingOf(section) === ".").length;
    const [one] = lacking;
    if (one === undefined || lacking.length > 1 || stopped !== others || others < 2) return [];
    // The end of the whole body is another rule's business.
    if (one.lastLine === lastBodyLine(draft)) return [];
    const { text } = lineAt(draft.lines, one.markerRange.start.line).whole;
    return text.length < SENTENCE_LENGTH ? [] : [one];
  });
}

function colonFinding(draft: Draft, line: number): Finding {
  const { whole } = lineAt(draft.lines, line);
  const { text } = whole;
  const range = {
    start: { line, character: lineStart(whole, text.length - 1) },
    end: { line, character: lineEnd(whole, text.length) },
  };
  return {
    range,
    cause: "colon",
    message: {
      vi: "Đề mục viết chữ in hoa không có dấu hai chấm ở cuối",
      en: "A heading in capitals ends without a colon",
    },
    fix: { title: toRemove(":"), safe: true, edits: [{ range, newText: "" }] },
  };
}

const HEAD = "KẾ HOẠCH\nvề giữ gìn vệ sinh\n-----\n";

export default defineRule({
  id: "de-muc/dau-cuoi",
  title: "Đề mục, điểm kết thúc bằng dấu như các đề mục cùng cấp",
  titleEn: "A section ends with the mark that the others of its level have",
  why: "Các mục bên cạnh đều có dấu chấm phẩy hoặc dấu chấm, một mục thiếu dấu (hoặc ghi dấu phẩy) là sót.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "info",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `${HEAD}1. Quét dọn đường làng.\n2. Trồng cây ở sân kho\n3. Thu gom rác thải.\n4. Khơi thông cống rãnh.`,
      good: `${HEAD}1. Quét dọn đường làng.\n2. Trồng cây ở sân kho.\n3. Thu gom rác thải.\n4. Khơi thông cống rãnh.`,
    },
    {
      style: "hd36-2018",
      bad: `${HEAD}a) Ghi sổ trực đầy đủ;\nb) Báo cáo việc khẩn cấp,\nc) Bàn giao ca trực;\nd) Giữ gìn tài sản.`,
      good: `${HEAD}a) Ghi sổ trực đầy đủ;\nb) Báo cáo việc khẩn cấp;\nc) Bàn giao ca trực;\nd) Giữ gìn tài sản.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}a) Ghi sổ trực đầy đủ;\nb) Báo cáo việc khẩn cấp;\nc) Bàn giao ca trực\nd) Giữ gìn tài sản.`,
      good: `${HEAD}a) Ghi sổ trực đầy đủ;\nb) Báo cáo việc khẩn cấp;\nc) Bàn giao ca trực;\nd) Giữ gìn tài sản.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}1. Tổ trưởng phân công:\na) Ghi sổ trực đầy đủ\nb) Báo cáo việc khẩn cấp.\n2. Các tổ viên thực hiện,\n3. Văn phòng tổng hợp chung.`,
      good: `${HEAD}1. Tổ trưởng phân công:\na) Ghi sổ trực đầy đủ.\nb) Báo cáo việc khẩn cấp.\n2. Các tổ viên thực hiện.\n3. Văn phòng tổng hợp chung.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}I. MỤC TIÊU:\n1. Giữ gìn vệ sinh chung.\n2. Trồng thêm cây xanh.\nII. THỰC HIỆN\n1. Đồng chí Bí thư chi bộ trực tiếp theo dõi\n2. Báo cáo kết quả hằng tháng.`,
      good: `${HEAD}I. MỤC TIÊU\n1. Giữ gìn vệ sinh chung.\n2. Trồng thêm cây xanh.\nII. THỰC HIỆN\n1. Đồng chí Bí thư chi bộ trực tiếp theo dõi.\n2. Báo cáo kết quả hằng tháng.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}1. Rà soát danh sách đảng viên\n2. Kiểm tra hồ sơ lưu trữ.\n3. Tổng hợp số liệu báo cáo.\n4. Gửi Văn phòng Đảng uỷ.`,
      good: `${HEAD}1. Rà soát danh sách đảng viên.\n2. Kiểm tra hồ sơ lưu trữ.\n3. Tổng hợp số liệu báo cáo.\n4. Gửi Văn phòng Đảng uỷ.`,
    },
  ],
  check({ draft }, report) {
    const runs = runsOf(draft);
    const endingOf = endings(draft);
    const colons = new Set(headingsWithColon(draft).map(({ line }) => line));
    const told = new Set<Section>();
    const lacks = (section: Section, mark: string, ending: string) => {
      const { line } = section.markerRange.start;
      const { whole } = lineAt(draft.lines, line);
      told.add(section);
      const end = { line, character: lineEnd(whole, whole.text.length) };
      const start = { line, character: end.character - ending.length };
      report({
        range: ending === "" ? lastWords(draft, line) : { start, end },
        message: {
          vi: `Các mục cùng cấp kết thúc bằng “${mark}”, mục này ${ending === "" ? "thiếu dấu" : `ghi “${ending}”`}`,
          en: `The others of this level end with “${mark}”, this one with ${ending === "" ? "nothing" : `“${ending}”`}`,
        },
        fix: {
          title: toEndWith(mark),
          safe: true,
          edits: [{ range: { start, end }, newText: mark }],
        },
      });
    };
    for (const run of runs) {
      const mark = commonMark(endingOf, run);
      for (const section of mark === null ? [] : run.sections.slice(0, -1)) {
        const ending = endingOf(section);
        if (ending !== "" && ending !== ",") continue;
        lacks(section, mark as string, ending);
      }
      const odd = oddIn(draft, endingOf, run);
      if (odd !== null && !told.has(odd.section)) lacks(odd.section, odd.mark, odd.ending);
      for (const section of run.sections) {
        const { line } = section.markerRange.start;
        if (colons.has(line)) report(colonFinding(draft, line));
      }
    }
    for (const section of lackingByLevel(draft, endingOf, runs)) if (!told.has(section)) lacks(section, ".", "");
  },
});
