import { archivePlace } from "../../reading/archivePlace.ts";
import { rangeIn } from "../../syntax/component.ts";
import type { Component, Draft, Recipient } from "../../syntax/draft.ts";
import { fold } from "../../text/fold.ts";
import { WORD_END } from "../../text/letters.ts";
import type { TextEdit } from "../../text/position.ts";
import { comparePositions } from "../../text/position.ts";
import { theComponent } from "../../vocabulary/components.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { insertLineAfter } from "../authoring/insertion.ts";
import { removalOf } from "../authoring/lineRemoval.ts";
import { wrongMark } from "../authoring/listPunctuation.ts";
import { recipientLists } from "../authoring/recipientLists.ts";
import { defineRule } from "../define.ts";

/** “Lưu VT”, “Lưu : VT.”, “Lưu” alone, where a State document has “Lưu: VT”. */
const LOOSE_STATE_FORM = new RegExp(String.raw`^lưu\s*(?:[:-]\s*)?(?:(?:vt|văn thư)${WORD_END})?`, "u");

/** “Lưu: VT”, “Lưu VT”: how State documents write it. */
const STATE_FORM = new RegExp(String.raw`^lưu(?:\s*:\s*(?:vt${WORD_END})?|\s+vt${WORD_END})`, "u");

/** A line behind the list's last entry, which gets the mark that parts entries. */
function appended(
  draft: Draft,
  last: Recipient | null,
  heading: Component,
  separator: string,
  text: string,
): readonly TextEdit[] {
  const line = insertLineAfter(draft, (last?.full ?? heading).range.end.line, text);
  const mark = last === null ? null : wrongMark(last, separator);
  if (mark === null) return [line];
  // Two insertions at one place have no order.
  if (comparePositions(mark.edit.range.end, line.range.start) < 0) return [mark.edit, line];
  return [{ range: mark.edit.range, newText: `${mark.edit.newText}${line.newText}` }];
}

export default defineRule({
  id: "noi-nhan/luu",
  title: "Nơi nhận kết thúc bằng nơi lưu",
  titleEn: "The recipients end with the archive",
  why: "Dòng cuối của nơi nhận cho biết văn bản lưu ở đâu: “Lưu Văn phòng …”; “Lưu: VT” là cách ghi của văn bản nhà nước.",
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "HUYỆN UỶ THANH BÌNH\n*\nSố 05-CT/HU\nCHỈ THỊ\nvề vệ sinh\n-----\nYêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ.",
      good: "HUYỆN UỶ THANH BÌNH\n*\nSố 05-CT/HU\nCHỈ THỊ\nvề vệ sinh\n-----\nYêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.",
    },
    {
      style: "hd36-2018",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu: VT.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Lưu Văn phòng Đảng uỷ;\n- Các chi bộ.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng uỷ.",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu: Văn phòng Đảng uỷ.",
      good: "Yêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng Đảng uỷ.",
    },
    {
      style: "nd30-2020",
      bad: "Yêu cầu các thôn thực hiện./.\n\nNơi nhận:\n- Các thôn;\n- Lưu VT, VP.",
      good: "Yêu cầu các thôn thực hiện./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT, VP.",
    },
    {
      style: "nd30-2020",
      bad: "Yêu cầu các thôn thực hiện./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VP, KT.",
      good: "Yêu cầu các thôn thực hiện./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT, VP, KT.",
    },
    {
      style: "nd30-2020",
      bad: "Yêu cầu các thôn thực hiện./.\n\nNơi nhận:\n- Các thôn;\n- Lưu.",
      good: "Yêu cầu các thôn thực hiện./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.",
    },
    {
      style: "nd30-2020",
      bad: "Yêu cầu các thôn thực hiện./.\n\nNơi nhận:\n- Các thôn.",
      good: "Yêu cầu các thôn thực hiện./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.",
    },
  ],
  check(context, report) {
    const { draft } = context;
    for (const { heading, entries, style } of recipientLists(context)) {
      const ofState = style.forms.archive === "Lưu: VT";
      const right = ofState ? style.forms.archive : `Lưu ${archivePlace(draft)}`;
      const last = entries.at(-1);
      const archive = entries.findLast(({ isArchive }) => isArchive);
      if (archive === undefined) {
        report({
          range: (last ?? heading).range,
          style,
          message: {
            vi: `Thiếu nơi lưu: dòng cuối của nơi nhận ghi “${right}.”`,
            en: `The archive is missing: the last line of the recipients is “${right}.”`,
          },
          related: [{ range: heading.range, message: theComponent("recipients") }],
          fix: {
            title: { vi: `Thêm “- ${right}.”`, en: `Add “- ${right}.”` },
            safe: false,
            edits: appended(draft, last ?? null, heading, style.forms.listSeparator, `- ${right}.`),
          },
        });
        continue;
      }
      for (const entry of entries) {
        const form = ofState ? LOOSE_STATE_FORM : STATE_FORM;
        const state = entry.isArchive ? form.exec(fold(entry.text))?.[0] : undefined;
        if (state === undefined || (ofState && entry.text.startsWith("Lưu: VT"))) continue;
        const named = entry.text.slice(state.length).replace(/^[\s,;.]+/, "");
        const saysRecords = /(?:vt|văn thư)$/.test(state);
        const joined = saysRecords || named === "" ? entry.text.slice(state.length) : `, ${named}`;
        const kept = ofState ? `${right}${joined}` : `Lưu ${named}`;
        const wanted = !ofState && (saysRecords || named === "") ? right : kept;
        report({
          range: entry.range,
          style,
          message: {
            vi: `Nơi lưu ghi “${wanted}”, không ghi “${entry.text}”`,
            en: `The archive is written “${wanted}”, not “${entry.text}”`,
          },
          fix: {
            title: toWrite(wanted),
            safe: false,
            edits: [{ range: rangeIn(entry, 0, entry.text.length), newText: wanted }],
          },
        });
      }
      if (last === undefined || last.isArchive) continue;
      const text = archive.text.replace(/\s+/g, " ");
      report({
        range: archive.range,
        style,
        message: {
          vi: "Nơi lưu phải đứng cuối danh sách nơi nhận",
          en: "The archive stands last among the recipients",
        },
        related: [{ range: last.range, message: { vi: "Nơi nhận đứng sau", en: "The recipient behind it" } }],
        fix: {
          title: { vi: "Đưa nơi lưu xuống cuối", en: "Move the archive to the end" },
          safe: false,
          edits: [
            ...removalOf(draft, archive.full).map((range) => ({ range, newText: "" })),
            ...appended(draft, last, heading, style.forms.listSeparator, `- ${text}.`),
          ],
        },
      });
    }
  },
});
