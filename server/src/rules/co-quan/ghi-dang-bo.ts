import { bodyName, roleOf } from "../../reading/committee.ts";
import { PARTY_ORGANISATIONS } from "../../vocabulary/committees.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

const tail = (code: string) => `\n*\nSố 04-NQ/${code}\nNGHỊ QUYẾT\nvề giữ gìn vệ sinh\n-----\nĐảng uỷ quyết nghị.`;

export default defineRule({
  id: "co-quan/ghi-dang-bo",
  title: "Cơ quan ban hành là cấp uỷ, không ghi tên đảng bộ",
  titleEn: "The issuing body is the committee, not the party organisation",
  why: "“ĐẢNG BỘ …” chỉ ghi ở dòng cấp trên; cơ quan ban hành là đảng uỷ, huyện uỷ, tỉnh uỷ, ghi ở dòng dưới.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG BỘ HUYỆN THANH BÌNH${tail("HU")}`,
      good: `ĐẢNG BỘ TỈNH SƠN HÀ\nHUYỆN UỶ THANH BÌNH${tail("HU")}`,
    },
    {
      style: "hd36-2018",
      bad: `ĐẢNG UỶ XÃ AN PHÚ\nĐẢNG BỘ HUYỆN THANH BÌNH${tail("ĐU")}`,
      good: `ĐẢNG BỘ HUYỆN THANH BÌNH\nĐẢNG UỶ XÃ AN PHÚ${tail("ĐU")}`,
    },
    {
      style: "hd05-2026",
      bad: `ĐẢNG BỘ BỘ NỘI VỤ\nĐẢNG BỘ CỤC VĂN THƯ${tail("ĐU")}`,
      good: `ĐẢNG BỘ BỘ NỘI VỤ\nĐẢNG UỶ CỤC VĂN THƯ${tail("ĐU")}`,
    },
    {
      style: "hd05-2026",
      bad: `CHI BỘ THÔN ĐÔNG\nĐẢNG BỘ XÃ AN PHÚ${tail("CB")}`,
      good: `ĐẢNG BỘ XÃ AN PHÚ\nCHI BỘ THÔN ĐÔNG${tail("CB")}`,
    },
  ],
  check({ draft }, report) {
    const { issuingBody, superiorBody } = draft;
    if (issuingBody === null) return;
    const name = bodyName(issuingBody.text);
    if (roleOf(name) !== "partyOrganisation") return;
    const above = roleOf(bodyName(superiorBody?.text ?? ""));
    if (superiorBody !== null && (above === "committee" || above === "branch")) {
      report({
        range: superiorBody.range,
        case: "order",
        message: {
          vi: `Tên cấp trên ghi ở trên, tên cơ quan ban hành ở dưới: “${issuingBody.text}” rồi đến “${superiorBody.text}”`,
          en: `The superior stands above the issuing body: “${issuingBody.text}”, then “${superiorBody.text}”`,
        },
      });
      return;
    }
    const pair = PARTY_ORGANISATIONS.find(([organisation]) => name.startsWith(organisation));
    if (pair === undefined || above === "congress") return;
    const right = `${pair[1]}${issuingBody.text.replace(/\s+/g, " ").trim().slice(pair[0].length)}`.toUpperCase();
    const { range } = issuingBody;
    report({
      range,
      message: {
        vi: `Cơ quan ban hành ghi tên cấp uỷ: “${right}”, không ghi “${issuingBody.text}”`,
        en: `The issuing body is the committee: “${right}”, not “${issuingBody.text}”`,
      },
      fix: { title: toWrite(right), safe: false, edits: [{ range, newText: right }] },
    });
  },
});
