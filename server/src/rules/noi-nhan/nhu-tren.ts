import { isAddressed } from "../../kinds/traits.ts";
import { rangeIn, startOf } from "../../syntax/component.ts";
import type { Draft, Recipient } from "../../syntax/draft.ts";
import { lineAt } from "../../syntax/kinds.ts";
import { fold } from "../../text/fold.ts";
import { WORD_END } from "../../text/letters.ts";
import type { TextEdit } from "../../text/position.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { removalOf } from "../authoring/lineRemoval.ts";
import type { Report } from "../define.ts";
import { defineRule } from "../define.ts";

const AS_ABOVE = new RegExp(`^như trên${WORD_END}`, "u");
/** What stands for “Như trên” in practice; `sure` where it can mean nothing but the addressees. */
const INSTEAD: readonly { readonly words: RegExp; readonly sure: boolean }[] = [
  {
    words: new RegExp(String.raw`^như\s+(?:phần\s+)?kính\s+(?:gửi|gởi|trình)${WORD_END}(?:\s+(?:ở\s+)?trên)?`, "u"),
    sure: true,
  },
  {
    words: new RegExp(
      String.raw`^như\s+(?:nơi nhận|danh sách|thành phần)${WORD_END}(?:\s+(?:mời|dự họp|tham dự|(?:ở\s+)?trên))?`,
      "u",
    ),
    sure: false,
  },
];

/** Puts a line above an entry, whose own line begins with it. */
function lineAbove({ full }: Recipient, text: string): TextEdit {
  const position = startOf(full, 0);
  return { range: { start: position, end: position }, newText: `${text}\n` };
}

/** True for an entry that has its lines to itself, without markup: it can be moved as it stands. */
function isMovable(draft: Draft, { full }: Recipient): boolean {
  return full.pieces.every(({ line, segment }) => {
    const { items, raw } = lineAt(draft.lines, line);
    return items.length === 1 && segment.starts === null && segment.shift + segment.text.length === raw.length;
  });
}

/** “Như trên” in a document that names nobody above. */
function withoutAddressees(draft: Draft, entries: readonly Recipient[], report: Report): void {
  // A telegram names those whom it goes to behind “… điện:”. NĐ 30: Phụ lục III, mẫu 1.6.
  if (/(?:^|\s)điện:$/u.test(draft.preamble?.text ?? "")) return;
  for (const entry of entries) {
    if (!/^như trên$/.test(fold(entry.text))) continue;
    report({
      range: entry.range,
      message: {
        vi: "Văn bản không có “Kính gửi”, “Kính trình” thì nơi nhận không ghi “Như trên”",
        en: "A document without addressees has no recipient “Như trên”",
      },
      fix: {
        title: { vi: "Bỏ dòng “Như trên”", en: "Remove “Như trên”" },
        safe: false,
        edits: removalOf(draft, entry.full).map((range) => ({ range, newText: "" })),
      },
    });
  }
}

export default defineRule({
  id: "noi-nhan/nhu-tren",
  title: "Công văn, tờ trình: nơi nhận đầu tiên là “Như trên”",
  titleEn: "Letters and submissions: the first recipient is “Như trên”",
  why: "Nơi giải quyết công việc đã ghi ở phần “Kính gửi” hoặc “Kính trình”; dòng đầu của nơi nhận ghi “Như trên” để dẫn về phần đó.",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Số 12-CV/HU\nKính gửi: Các chi bộ.\nYêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Như kính gửi,\n- Lưu Văn phòng Huyện uỷ.",
      good: "Số 12-CV/HU\nKính gửi: Các chi bộ.\nYêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Như trên,\n- Lưu Văn phòng Huyện uỷ.",
    },
    {
      style: "hd36-2018",
      bad: "Số 12-CV/HU\nKính gửi: Các chi bộ.\nYêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Thường trực Tỉnh uỷ (để báo cáo),\n- Lưu Văn phòng Huyện uỷ.",
      good: "Số 12-CV/HU\nKính gửi: Các chi bộ.\nYêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Như trên,\n- Thường trực Tỉnh uỷ (để báo cáo),\n- Lưu Văn phòng Huyện uỷ.",
    },
    {
      style: "hd05-2026",
      bad: "Số 12-CV/ĐU\nKính gửi: Các chi bộ.\nYêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Thường trực Tỉnh uỷ (để báo cáo);\n- Như kính gửi;\n- Lưu Văn phòng Đảng uỷ.",
      good: "Số 12-CV/ĐU\nKính gửi: Các chi bộ.\nYêu cầu các chi bộ thực hiện.\n\nNơi nhận:\n- Như trên;\n- Thường trực Tỉnh uỷ (để báo cáo);\n- Lưu Văn phòng Đảng uỷ.",
    },
    {
      style: "hd05-2026",
      bad: "Số 03-TTr/ĐU\nTỜ TRÌNH\nvề công tác cán bộ\n-----\nKính trình: Ban Thường vụ Tỉnh uỷ.\nĐảng uỷ trình Ban Thường vụ Tỉnh uỷ xem xét.\n\nNơi nhận:\n- Lưu Văn phòng Đảng uỷ.",
      good: "Số 03-TTr/ĐU\nTỜ TRÌNH\nvề công tác cán bộ\n-----\nKính trình: Ban Thường vụ Tỉnh uỷ.\nĐảng uỷ trình Ban Thường vụ Tỉnh uỷ xem xét.\n\nNơi nhận:\n- Như trên;\n- Lưu Văn phòng Đảng uỷ.",
    },
    {
      style: "hd05-2026",
      bad: "Số 12-CV/ĐU\nKính gửi: Các đồng chí Đảng uỷ viên.\nTrân trọng kính mời các đồng chí dự họp.\n\nNơi nhận:\n- Như thành phần;\n- Lưu Văn phòng Đảng uỷ.",
      good: "Số 12-CV/ĐU\nKính gửi: Các đồng chí Đảng uỷ viên.\nTrân trọng kính mời các đồng chí dự họp.\n\nNơi nhận:\n- Như trên;\n- Lưu Văn phòng Đảng uỷ.",
    },
    {
      style: "nd30-2020",
      bad: "Số: 12/UBND-VX\nV/v tổng vệ sinh\nKính gửi: Trạm Y tế xã.\n\nĐề nghị Trạm thực hiện./.\n\nNơi nhận:\n- Như kính gửi;\n- Lưu: VT.",
      good: "Số: 12/UBND-VX\nV/v tổng vệ sinh\nKính gửi: Trạm Y tế xã.\n\nĐề nghị Trạm thực hiện./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.",
    },
    {
      style: "nd30-2020",
      bad: "Số: 08/SNV-VP\nV/v cử cán bộ\nKính gửi: Sở Tài chính.\n\nĐề nghị Sở cử cán bộ./.\n\nNơi nhận:\n- Như kính gửi;\n- Lưu: VT.",
      good: "Số: 08/SNV-VP\nV/v cử cán bộ\nKính gửi: Sở Tài chính.\n\nĐề nghị Sở cử cán bộ./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.",
    },
  ],
  check({ draft, style }, report) {
    const { recipients, addressees, type } = draft;
    if (recipients === null) return;
    if (addressees === null) {
      // A slip names him to whom it goes in its text. NĐ 30: Phụ lục III, mẫu 1.8.
      if (!isAddressed(type) && type.form !== "slip") withoutAddressees(draft, recipients.entries, report);
      return;
    }
    // Addressees that do not belong there are reported by kinh-gui/thua.
    if (!isAddressed(type) && !style.mayBeAddressed.includes(type.slug)) return;
    const [first] = recipients.entries;
    if (first === undefined || AS_ABOVE.test(fold(first.text))) return;
    const related = [
      { range: addressees.heading.range, message: { vi: "Phần nêu nơi giải quyết", en: "The addressees" } },
    ];
    const en = "In a letter or submission the first recipient is “Như trên”";
    const of = type.addressees === "submitted" ? "submission" : "letter";
    for (const entry of recipients.entries) {
      const folded = fold(entry.text);
      const instead = INSTEAD.find(({ words }) => words.test(folded));
      if (instead === undefined && !AS_ABOVE.test(folded)) continue;
      const length = (instead?.words ?? AS_ABOVE).exec(folded)?.[0].length ?? 0;
      const written = entry.text.slice(0, length);
      const range = rangeIn(entry, 0, length);
      const inPlace = entry === first;
      const moved = entry.full.text.replace(written, "Như trên");
      const movable = inPlace || isMovable(draft, entry);
      report({
        range,
        case: of,
        related,
        message: inPlace
          ? { vi: `Dòng đầu của nơi nhận ghi “Như trên”, không ghi “${written}”`, en: `${en}, not “${written}”` }
          : { vi: "“Như trên” phải đứng ở dòng đầu của nơi nhận", en },
        ...(movable && {
          fix: {
            title: inPlace
              ? toWrite("Như trên")
              : { vi: "Đưa “Như trên” lên dòng đầu", en: "Move “Như trên” to the top" },
            safe: instead?.sure ?? true,
            edits: inPlace
              ? [{ range, newText: "Như trên" }]
              : [
                  lineAbove(first, moved),
                  ...removalOf(draft, entry.full).map((gone) => ({ range: gone, newText: "" })),
                ],
          },
        }),
      });
      return;
    }
    report({
      range: first.range,
      case: of,
      related,
      message: { vi: "Dòng đầu của nơi nhận phải ghi “Như trên”", en },
      fix: {
        title: { vi: "Thêm dòng “Như trên”", en: "Add the line “Như trên”" },
        safe: true,
        edits: [lineAbove(first, `- Như trên${style.forms.listSeparator}`)],
      },
    });
  },
});
