import { perDraft } from "../../incremental/memoise.ts";
import { untracked } from "../../incremental/tracking.ts";
import { misnumberedOf } from "../../reading/misnumbered.ts";
import type { Run } from "../../reading/numbering.ts";
import { markerParts, ordinalText, pathBelow, runsOf } from "../../reading/numbering.ts";
import { newNumbers, renumber } from "../../reading/renumbering.ts";
import type { Draft, Section } from "../../syntax/draft.ts";
import type { TextEdit } from "../../text/position.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import type { Text } from "../define.ts";
import { defineRule } from "../define.ts";

/** A marker that breaks its run. */
interface Break {
  readonly section: Section;
  readonly previous: Section | null;
  readonly message: Text;
}

/** A marker's text with another number in it: “4.” → “3.”. */
function markerWith({ marker }: Section, written: string, number: string): string {
  const at = marker.text.indexOf(written);
  return `${marker.text.slice(0, at)}${number}${marker.text.slice(at + written.length)}`;
}

/** “(1) …; (2) …” may go on inside a paragraph, so that a run of them has gaps. */
function goesOnInline(draft: Draft, section: Section): boolean {
  for (let line = section.markerRange.start.line; line <= section.lastLine; line++) {
    if (/\s\((?:\d{1,2}|[ivx]{1,5}|[a-zđ])\)\s/.test(draft.lines[line]?.whole.text ?? "")) return true;
  }
  return false;
}

/** The paths that may stand before the last number of a “1.2.”: as the parent is numbered, and as it should be. */
function prefixesOf(run: Run, right: ReadonlyMap<Section, number>): string[] {
  const written = pathBelow(run.parent);
  if (written === null || run.parent === null) return [];
  const ordinal = right.get(run.parent);
  const prefixes = [written.join(".")];
  if (ordinal !== undefined) prefixes.push([...written.slice(0, -1), ordinal].join("."));
  return prefixes;
}

function explain(section: Section, previous: Section | null, right: string): Text {
  const { text } = section.marker;
  const before = previous?.marker.text ?? "";
  if (previous === null) {
    return {
      vi: `Đánh số phải bắt đầu từ “${right}”, ở đây là “${text}”`,
      en: `The numbering begins with “${right}”, here with “${text}”`,
    };
  }
  const { ordinal } = section.marker;
  if (ordinal !== null && ordinal === previous.marker.ordinal) {
    return {
      vi: `Trùng số thứ tự: đã có “${before}” ở trên, tiếp theo phải là “${right}”`,
      en: `A number twice: “${before}” stands above, “${right}” is next`,
    };
  }
  return {
    vi: `Sai số thứ tự: sau “${before}” phải là “${right}”, không phải “${text}”`,
    en: `Wrong number: “${right}” follows “${before}”, not “${text}”`,
  };
}

function breaksOf(draft: Draft, run: Run, right: ReadonlyMap<Section, number>): Break[] {
  const found: Break[] = [];
  const prefixes = prefixesOf(run, right);
  let previous: Section | null = null;
  let wanted = run.first;
  run.sections.forEach((section, n) => {
    const { marker } = section;
    const fits = prefixes.length > 0 && marker.path.length === (prefixes[0]?.split(".").length ?? 0) + 1;
    const misplaced = fits && !prefixes.includes(marker.path.slice(0, -1).join("."));
    // Only of a marker that breaks the run anything more is read.
    if (marker.ordinal !== wanted || misplaced) {
      const written = markerParts(draft.lines, section)?.number;
      const number = ordinalText(marker, wanted);
      const inline = marker.family === "parenthesis" && previous !== null && goesOnInline(draft, previous);
      if (!inline && written !== undefined && number !== null) {
        const path = marker.path.slice(0, -1).join(".");
        const whole = marker.family === "decimal" ? `${fits ? prefixes[0] : path}.${number}` : number;
        found.push({ section, previous, message: explain(section, previous, markerWith(section, written, whole)) });
      }
    }
    // One wrong letter: what follows goes on as if it were right, “a), c), c), d)”.
    const goesOn = run.sections[n + 1]?.marker.ordinal === wanted + 1;
    wanted = (goesOn ? wanted : (marker.ordinal ?? wanted)) + 1;
    previous = section;
  });
  return found;
}

/** Articles of another document, on which this one comments one after the other: “Điều 5 … Điều 6 … Điều 9”. */
function isExplained({ type }: Draft, { sections: [head, ...others] }: Run): boolean {
  if (type.articles !== "explained" || head === undefined || head.marker.family !== "dieu") return false;
  let last = head.marker.ordinal ?? 0;
  return (
    last > 1 &&
    others.every(({ marker: { ordinal } }) => {
      const grows = ordinal !== null && ordinal > last;
      last = ordinal ?? last;
      return grows;
    })
  );
}

/** The place of every section in its run, counted as it should be. */
function rightOrdinals(runs: readonly Run[]): Map<Section, number> {
  const right = new Map<Section, number>();
  for (const { sections, first } of runs) {
    sections.forEach((section, n) => {
      right.set(section, first + n);
    });
  }
  return right;
}

/** A run with markers that break it. */
interface BrokenRun {
  readonly breaks: readonly Break[];
  /** The place of each of its sections, counted as it should be. */
  readonly wanted: ReadonlyMap<Section, number>;
  /** True when one of those markers gets another number by it. */
  readonly changes: boolean;
}

const brokenRuns = perDraft((draft: Draft): BrokenRun[] => {
  const mistaken = new Set(misnumberedOf(draft).map(({ section }) => section));
  const runs = runsOf(draft).flatMap((run) => {
    const sections = run.sections.filter((section) => !mistaken.has(section));
    return sections.length === 0 || isExplained(draft, run) ? [] : [{ ...run, sections }];
  });
  const right = rightOrdinals(runs);
  return runs.flatMap((run) => {
    const breaks = breaksOf(draft, run, right);
    if (breaks.length === 0) return [];
    const wanted = new Map(run.sections.map((section, n) => [section, run.first + n]));
    const numbers = newNumbers(draft, wanted);
    return [{ breaks, wanted, changes: breaks.some(({ section }) => numbers.has(section)) }];
  });
});

export default defineRule({
  id: "de-muc/so-thu-tu",
  title: "Số thứ tự đề mục phải liên tục",
  titleEn: "Numbers and letters of sections run on without a gap",
  why: "Khi viện dẫn “khoản 3” hay “điểm b”, người đọc phải tìm đúng một chỗ; số nhảy hoặc trùng làm viện dẫn sai. Điểm đánh theo chữ cái tiếng Việt: a, b, c, d, đ, e, g…",
  changes: "numbers",
  appliesTo: "party",
  severity: "error",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nBan Thường vụ yêu cầu:\n1. Quét dọn đường làng.\n2. Trồng cây xanh.\n4. Thu gom rác thải.",
      good: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nBan Thường vụ yêu cầu:\n1. Quét dọn đường làng.\n2. Trồng cây xanh.\n3. Thu gom rác thải.",
    },
    {
      style: "hd36-2018",
      bad: "QUY ĐỊNH\nvề chế độ báo cáo\n-----\nI- NỘI DUNG\n1. Báo cáo gồm:\na) Kết quả thực hiện.\nb) Hạn chế.\nb) Kiến nghị.\nI- TỔ CHỨC THỰC HIỆN\n1. Các chi bộ báo cáo hằng tháng.\n2. Văn phòng tổng hợp.",
      good: "QUY ĐỊNH\nvề chế độ báo cáo\n-----\nI- NỘI DUNG\n1. Báo cáo gồm:\na) Kết quả thực hiện.\nb) Hạn chế.\nc) Kiến nghị.\nII- TỔ CHỨC THỰC HIỆN\n1. Các chi bộ báo cáo hằng tháng.\n2. Văn phòng tổng hợp.",
    },
    {
      style: "hd05-2026",
      bad: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nBan Thường vụ yêu cầu:\n1. Quét dọn đường làng.\n1. Trồng cây xanh.\n2. Thu gom rác thải.",
      good: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nBan Thường vụ yêu cầu:\n1. Quét dọn đường làng.\n2. Trồng cây xanh.\n3. Thu gom rác thải.",
    },
    {
      style: "hd05-2026",
      bad: "HƯỚNG DẪN\nvề sinh hoạt chi bộ\n-----\n1. Chuẩn bị\n1.1. Phân công người viết.\n1.3. Gửi tài liệu.\n2. Nội dung gồm:\na) Thời sự.\nb) Nhiệm vụ.\nc) Đảng viên.\nd) Tài chính.\ne) Việc khác.",
      good: "HƯỚNG DẪN\nvề sinh hoạt chi bộ\n-----\n1. Chuẩn bị\n1.1. Phân công người viết.\n1.2. Gửi tài liệu.\n2. Nội dung gồm:\na) Thời sự.\nb) Nhiệm vụ.\nc) Đảng viên.\nd) Tài chính.\nđ) Việc khác.",
    },
  ],
  check({ draft }, report) {
    const told = new Set<Section>();
    for (const { range, written, previous, next, right } of misnumberedOf(draft)) {
      told.add(next);
      const before = previous.marker.text;
      report({
        range,
        message: {
          vi: `Sai số thứ tự: sau “${before}” phải là “${right}”, không phải “${written}”`,
          en: `Wrong number: “${right}” follows “${before}”, not “${written}”`,
        },
        related: [{ range: previous.markerRange, message: { vi: "Đề mục liền trước", en: "The section before" } }],
        fix: {
          title: toWrite(right),
          safe: false,
          edits: [{ range, newText: right }],
        },
      });
    }
    for (const { breaks, wanted, changes } of brokenRuns(draft)) {
      let edits: readonly TextEdit[] | null = null;
      const whole = untracked(draft);
      for (const { section, previous, message } of breaks) {
        if (told.has(section)) continue;
        report({
          range: section.markerRange,
          message,
          related:
            previous === null
              ? []
              : [{ range: previous.markerRange, message: { vi: "Đề mục liền trước", en: "The section before" } }],
          ...(changes && {
            fix: {
              title: {
                vi: "Đánh lại số thứ tự và sửa các chỗ nhắc đến",
                en: "Renumber, and correct the references",
              },
              safe: false,
              // Computed only when asked for: renumbering looks at every reference of the text.
              get edits() {
                edits ??= renumber(whole, wanted).edits;
                return edits;
              },
            },
          }),
        });
      }
    }
  },
});
