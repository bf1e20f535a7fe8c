import { bodyName, standing } from "../../reading/committee.ts";
import { jointBodies } from "../../reading/jointBodies.ts";
import { WORD_END } from "../../text/letters.ts";
import { defineRule } from "../define.ts";

/** Those that advise a committee. */
const ADVISORY_BODIES = "ban tổ chức|ban tuyên giáo|ban dân vận|ban nội chính|ban xây dựng đảng";
const OTHER_BODIES = "ban chỉ đạo|tiểu ban|đảng đoàn|ban cán sự đảng";
/** Organs of a committee, which is named above them. */
const ORGANS = new RegExp(
  `^(?:văn phòng|uỷ ban kiểm tra|cơ quan uỷ ban kiểm tra|${ADVISORY_BODIES}|${OTHER_BODIES})${WORD_END}`,
  "u",
);

/** Units of such an organ. */
const UNITS = new RegExp(`^(?:vụ|cục|phòng)${WORD_END}`, "u");

const SCHOOLS = "trường (?:mầm non|mẫu giáo|tiểu học|trung học|phổ thông)";
const OFFICES = "văn phòng (?:hội đồng nhân dân|hđnd|uỷ ban nhân dân|ubnd)|trung tâm phục vụ hành chính công";
/** Those of the State that always have a superior; ministries, councils and committees of the people have none. */
const STATE_ORGANS = new RegExp(
  `^(?:sở|phòng|cục|chi cục|hạt|ban quản lý|trung tâm|${SCHOOLS}|${OFFICES})${WORD_END}`,
  "u",
);

export default defineRule({
  id: "co-quan/thieu-cap-tren",
  title: "Phải ghi tên đảng bộ, cấp uỷ cấp trên trực tiếp hoặc cơ quan chủ quản",
  titleEn: "The superior body stands above the issuing body",
  why: "Dưới cấp tỉnh nhiều nơi trùng tên; dòng “ĐẢNG BỘ …” hoặc tên cấp uỷ ở trên cho biết cơ quan ban hành trực thuộc đâu.",
  speaksOf: "document",
  inTemplate: "off",
  absenceOf: "superiorBody",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: "SỞ NỘI VỤ\nSố: 05/BC-SNV",
      good: "UBND TỈNH SƠN HÀ\nSỞ NỘI VỤ\nSố: 05/BC-SNV",
    },
    {
      style: "nd30-2020",
      bad: "TRUNG TÂM DỊCH VỤ VIỆC LÀM\nSố: 05/BC-TTDVVL",
      good: "SỞ Y TẾ TỈNH SƠN HÀ - BẢO HIỂM XÃ HỘI TỈNH SƠN HÀ\nSố: 05/HDLN-SYT-BHXH",
    },
    {
      style: "nd30-2020",
      bad: "TRƯỜNG TIỂU HỌC AN PHÚ\nSố: 05/BC-THAP",
      good: "UBND XÃ AN PHÚ\nTRƯỜNG TIỂU HỌC AN PHÚ\nSố: 05/BC-THAP",
    },
    {
      style: "hd36-2018",
      bad: "HUYỆN UỶ THANH BÌNH\n*\nSố 05-CT/HU",
      good: "ĐẢNG BỘ TỈNH SƠN HÀ\nHUYỆN UỶ THANH BÌNH\n*\nSố 05-CT/HU",
    },
    {
      style: "hd36-2018",
      bad: "VĂN PHÒNG\n*\nSố 12-CV/VPHU",
      good: "HUYỆN UỶ THANH BÌNH\nVĂN PHÒNG\n*\nSố 12-CV/VPHU",
    },
    {
      style: "hd05-2026",
      bad: "ĐẢNG UỶ XÃ AN PHÚ\n*\nSố 05-CT/ĐU",
      good: "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố 05-CT/ĐU",
    },
    {
      style: "hd05-2026",
      bad: "CHI BỘ THÔN ĐÔNG\n*\nSố 05-NQ/CB",
      good: "ĐẢNG BỘ XÃ AN PHÚ\nCHI BỘ THÔN ĐÔNG\n*\nSố 05-NQ/CB",
    },
  ],
  check({ draft, style, date }, report) {
    const { issuingBody } = draft;
    if (issuingBody === null || draft.superiorBody !== null) return;
    const name = bodyName(issuingBody.text);
    if (style.world === "state") {
      // Several bodies that issue together stand without the one above each.
      if (!STATE_ORGANS.test(name) || jointBodies(name) !== null) return;
      report({
        range: issuingBody.range,
        message: {
          vi: `Thiếu dòng cơ quan chủ quản: phía trên “${issuingBody.text}” ghi tên cơ quan chủ quản trực tiếp, như “UBND TỈNH …”`,
          en: `The superior is missing: above “${issuingBody.text}” stands the body it belongs to, such as “UBND TỈNH …”`,
        },
      });
      return;
    }
    const organ = ORGANS.test(name) && jointBodies(name) === null;
    const unit = UNITS.test(name) && jointBodies(name) === null;
    if (!organ && !unit && standing(name, style, date) !== "below") return;
    const wanted = unit
      ? {
          vi: "tên cơ quan cấp trên trực tiếp, như “BAN TỔ CHỨC TỈNH UỶ …”",
          en: "the body it belongs to, such as “BAN TỔ CHỨC TỈNH UỶ …”",
        }
      : organ
        ? { vi: "tên cấp uỷ mà cơ quan trực thuộc, như “TỈNH UỶ …”", en: "its committee, such as “TỈNH UỶ …”" }
        : {
            vi: "tên đảng bộ cấp trên trực tiếp, như “ĐẢNG BỘ …”",
            en: "the party organisation it belongs to, “ĐẢNG BỘ …”",
          };
    report({
      range: issuingBody.range,
      case: unit ? "unit" : organ ? "organ" : "committee",
      message: {
        vi: `Thiếu dòng cấp trên: phía trên “${issuingBody.text}” phải ghi ${wanted.vi}`,
        en: `The superior is missing: above “${issuingBody.text}” stands ${wanted.en}`,
      },
    });
  },
});
