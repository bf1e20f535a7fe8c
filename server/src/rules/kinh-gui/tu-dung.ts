import { isAddressed } from "../../kinds/traits.ts";
import { rangeIn } from "../../syntax/component.ts";
import { fold } from "../../text/fold.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "kinh-gui/tu-dung",
  title: "Tờ trình ghi “Kính gửi” theo Hướng dẫn 36, “Kính trình” theo Hướng dẫn 05",
  titleEn: "The word above the addressees of a submission",
  why: "Hướng dẫn 05 đổi “Kính gửi” của tờ trình thành “Kính trình”; công văn vẫn ghi “Kính gửi”.",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "TỜ TRÌNH\nvề việc mở lớp\n-----\nKính trình: Ban Thường vụ Huyện uỷ.",
      good: "TỜ TRÌNH\nvề việc mở lớp\n-----\nKính gửi: Ban Thường vụ Huyện uỷ.",
    },
    {
      style: "hd36-2018",
      bad: "TỜ TRÌNH\nvề việc mở lớp\n-----\n*Kính trình:*\n- Ban Thường vụ Huyện uỷ,\n- Ban Tổ chức Huyện uỷ.",
      good: "TỜ TRÌNH\nvề việc mở lớp\n-----\n*Kính gửi:*\n- Ban Thường vụ Huyện uỷ,\n- Ban Tổ chức Huyện uỷ.",
    },
    {
      style: "hd05-2026",
      bad: "TỜ TRÌNH\nvề việc mở lớp\n-----\nKính gửi: Ban Thường vụ Tỉnh uỷ.",
      good: "TỜ TRÌNH\nvề việc mở lớp\n-----\nKính trình: Ban Thường vụ Tỉnh uỷ.",
    },
    {
      style: "hd05-2026",
      bad: "Số 12-CV/TU\nvề việc mở lớp\nKính trình: Ban Thường vụ Tỉnh uỷ.",
      good: "Số 12-CV/TU\nvề việc mở lớp\nKính gửi: Ban Thường vụ Tỉnh uỷ.",
    },
    {
      style: "nd30-2020",
      bad: "Số: 05/TTr-UBND\nTỜ TRÌNH\nVề việc mua sắm\nKính trình: Ủy ban nhân dân tỉnh.\n\nĐề nghị xem xét./.",
      good: "Số: 05/TTr-UBND\nTỜ TRÌNH\nVề việc mua sắm\nKính gửi: Ủy ban nhân dân tỉnh.\n\nĐề nghị xem xét./.",
    },
    {
      style: "nd30-2020",
      bad: "Số: 12/UBND-VX\nV/v tổng vệ sinh\nKính trình: Trạm Y tế xã.\n\nĐề nghị Trạm thực hiện./.",
      good: "Số: 12/UBND-VX\nV/v tổng vệ sinh\nKính gửi: Trạm Y tế xã.\n\nĐề nghị Trạm thực hiện./.",
    },
  ],
  check({ draft, style }, report) {
    const { addressees, type } = draft;
    if (addressees === null || !(isAddressed(type) || style.mayBeAddressed.includes(type.slug))) return;
    const submission = type.addressees === "submitted";
    const wanted = submission ? style.forms.submissionWord : "Kính gửi";
    const { heading } = addressees;
    const written = /^k[íi]nh (?:gửi|gởi|trình)/.exec(fold(heading.text))?.[0].length ?? 0;
    const right = wanted.slice("Kính ".length);
    if (written === 0 || fold(heading.text.slice("Kính ".length, written)) === right) return;
    const range = rangeIn(heading, "Kính ".length, written);
    report({
      range: rangeIn(heading, 0, written),
      case: type.addressees,
      message: {
        vi: `${type.name} ghi “${wanted}”, không phải “${heading.text.slice(0, written)}”`,
        en: `The ${type.nameEn} says “${wanted}”, not “${heading.text.slice(0, written)}”`,
      },
      fix: {
        title: toWrite(wanted),
        safe: true,
        edits: [{ range, newText: right }],
      },
    });
  },
});
