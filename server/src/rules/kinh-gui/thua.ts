import { defineRule } from "../define.ts";

export default defineRule({
  id: "kinh-gui/thua",
  title: "Chỉ công văn, tờ trình mới có “Kính gửi”",
  titleEn: "Only letters and submissions have addressees",
  why: "“Kính gửi” dành cho công văn và tờ trình; chỉ thị, nghị quyết, kế hoạch… ghi nơi nhận ở cuối văn bản.",
  kinds: ({ addressees, form }) => addressees === "none" && (form === "titled" || form === "minutes"),
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nKính gửi: Các chi bộ.\n\nBan Thường vụ yêu cầu:",
      good: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\n\nBan Thường vụ yêu cầu:",
    },
    {
      style: "hd36-2018",
      bad: "KẾ HOẠCH\ngiữ gìn vệ sinh\n-----\nKính gửi:\n- Các chi bộ,\n- Các đảng uỷ xã.",
      good: "TỜ TRÌNH\nvề việc mở lớp\n-----\nKính gửi: Ban Thường vụ Huyện uỷ.",
    },
    {
      style: "hd05-2026",
      bad: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nKính gửi: Các chi bộ.",
      good: "Số 12-CV/TU\nvề việc giữ gìn vệ sinh\nKính gửi: Các chi bộ.",
    },
    {
      style: "hd05-2026",
      bad: "THÔNG BÁO\nvề giữ gìn vệ sinh\n-----\nKính gửi: Các chi bộ.",
      good: "TỜ TRÌNH\nvề việc mở lớp\n-----\nKính trình: Ban Thường vụ Tỉnh uỷ.",
    },
  ],
  check({ draft, style }, report) {
    const { addressees, type } = draft;
    if (addressees === null || style.mayBeAddressed.includes(type.slug)) return;
    report({
      range: addressees.heading.range,
      message: {
        vi: `${type.name} không có phần “${addressees.heading.text.replace(/(?<!\s)\s*:$/, "")}”: ghi nơi nhận ở cuối văn bản`,
        en: `A ${type.nameEn} has no addressees at its head: recipients stand at its end`,
      },
    });
  },
});
