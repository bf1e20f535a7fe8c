import { bodyName } from "../../reading/committee.ts";
import type { Text } from "../define.ts";
import { defineRule } from "../define.ts";

/** The organs of a congress, which stand below its name. */
const ORGAN = /^(?:đoàn chủ tịch|đoàn thư ký|ban thẩm tra tư cách đại biểu|ban kiểm phiếu)(?: |$)/;
const WHICH = /(?:^| )(?:lần thứ|lần|nhiệm kỳ|khoá)(?= |$|…|\.)/;

/** What the name of a congress lacks, or has too much; null when it is right. */
function wrongName(name: string, kindIsNamed: boolean): Text | null {
  const branch = name.includes(" chi bộ ");
  if (branch && name.includes("toàn thể đảng viên")) {
    return {
      vi: "Đại hội chi bộ không ghi “TOÀN THỂ ĐẢNG VIÊN”",
      en: "The congress of a branch is not called one of all members",
    };
  }
  if (!WHICH.test(name)) {
    return {
      vi: "Tên đại hội ghi rõ “LẦN THỨ …”; không xác định được lần thứ mấy thì ghi “NHIỆM KỲ …”",
      en: "A congress is named with its number, “LẦN THỨ …”, or its term, “NHIỆM KỲ …”",
    };
  }
  if (kindIsNamed && !branch && !/đại biểu|toàn thể/.test(name)) {
    return {
      vi: "Tên đại hội ghi rõ “ĐẠI HỘI ĐẠI BIỂU” hay “ĐẠI HỘI TOÀN THỂ ĐẢNG VIÊN”",
      en: "A congress is one of delegates, “ĐẠI HỘI ĐẠI BIỂU”, or of all members, “ĐẠI HỘI TOÀN THỂ ĐẢNG VIÊN”",
    };
  }
  return null;
}

const TAIL = "\n*\nSố 04-BC/ĐH\nBÁO CÁO\nkết quả bầu cử\n-----\nBáo cáo kết quả.";

export default defineRule({
  id: "co-quan/dai-hoi",
  title: "Tên đại hội ghi đủ loại đại hội, lần thứ mấy hoặc nhiệm kỳ",
  titleEn: "A congress is named with its kind and its number or term",
  why: "Đại hội của một đảng bộ họp nhiều lần; có “lần thứ” hoặc “nhiệm kỳ” mới biết văn bản của đại hội nào. Đoàn chủ tịch, đoàn thư ký, ban kiểm phiếu ghi dưới tên đại hội.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `ĐẠI HỘI ĐẠI BIỂU\nĐẢNG BỘ HUYỆN THANH BÌNH${TAIL}`,
      good: `ĐẠI HỘI ĐẠI BIỂU\nĐẢNG BỘ HUYỆN THANH BÌNH LẦN THỨ XX${TAIL}`,
    },
    {
      style: "hd36-2018",
      bad: `ĐOÀN THƯ KÝ${TAIL}`,
      good: `ĐẠI HỘI ĐẠI BIỂU\nĐẢNG BỘ TỈNH SƠN HÀ LẦN THỨ XX\nĐOÀN THƯ KÝ${TAIL}`,
    },
    {
      style: "hd05-2026",
      bad: `ĐẠI HỘI\nĐẢNG BỘ XÃ AN PHÚ LẦN THỨ II${TAIL}`,
      good: `ĐẠI HỘI TOÀN THỂ ĐẢNG VIÊN\nĐẢNG BỘ XÃ AN PHÚ LẦN THỨ II${TAIL}`,
    },
    {
      style: "hd05-2026",
      bad: `ĐẠI HỘI TOÀN THỂ ĐẢNG VIÊN\nCHI BỘ THÔN ĐÔNG NHIỆM KỲ 2025 - 2027${TAIL}`,
      good: `ĐẠI HỘI CHI BỘ THÔN ĐÔNG NHIỆM KỲ 2025 - 2027\nBAN KIỂM PHIẾU${TAIL}`,
    },
  ],
  check({ draft, style, scope }, report) {
    const { issuingBody, superiorBody } = draft;
    if (issuingBody === null) return;
    const own = bodyName(issuingBody.text);
    const above = bodyName(superiorBody?.text ?? "");
    if (ORGAN.test(own) && !above.startsWith("đại hội")) {
      if (scope === "body") return;
      report({
        range: issuingBody.range,
        message: {
          vi: `Phía trên “${issuingBody.text}” phải ghi tên đại hội`,
          en: `Above “${issuingBody.text}” stands the name of the congress`,
        },
      });
      return;
    }
    for (const body of [issuingBody, superiorBody]) {
      const name = bodyName(body?.text ?? "");
      if (body === null || !name.startsWith("đại hội") || /\[|…/.test(name)) continue;
      const message = wrongName(name, style.forms.congressNamesItsKind);
      if (message !== null) report({ range: body.range, message });
    }
  },
});
