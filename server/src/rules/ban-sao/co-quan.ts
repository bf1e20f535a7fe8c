import { bodyName } from "../../reading/committee.ts";
import type { Copy, Draft } from "../../syntax/draft.ts";
import { copyStyle, isTypeOf, typeWritten } from "../authoring/copyStyle.ts";
import type { Text } from "../define.ts";
import { defineRule } from "../define.ts";

/** Whether the body that copies is the one that issued the document; null where the names do not tell. */
function isIssuer({ issuingBody, superiorBody }: Draft, copy: Copy): boolean | null {
  if (issuingBody === null || copy.issuingBody === null) return null;
  const own = bodyName(issuingBody.text);
  const copying = bodyName(copy.issuingBody.text);
  const whole = `${bodyName(superiorBody?.text ?? "")} ${own}`.trim();
  // An office copies for its committee.
  if (copying === `${own} văn phòng`) return null;
  return copying === whole || copying === own;
}

const ISSUER =
  "ĐẢNG BỘ TỈNH SƠN HÀ\nHUYỆN UỶ THANH BÌNH\n*\nSố 12-NQ/HU\n\nNGHỊ QUYẾT\nvề giữ gìn vệ sinh\n-----\nHuyện uỷ quyết nghị.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.\n\nT/M HUYỆN UỶ\nBÍ THƯ\n\nNguyễn Văn An\n\n-----\n";
const END =
  "\nThanh Bình, ngày 20 tháng 3 năm 2019\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng.\n\nTRƯỞNG BAN\n\nTrần Thị Bình";
const BY_OTHER = "HUYỆN UỶ THANH BÌNH\nBAN TỔ CHỨC\n*\nSố 04-BS/BTCHU\n";
const BY_ISSUER = "ĐẢNG BỘ TỈNH SƠN HÀ\nHUYỆN UỶ THANH BÌNH\n*\nSố 04-BS/HU\n";

const ID = "ban-sao/co-quan";

export default defineRule({
  id: ID,
  title: "Sao y bản chính do cơ quan ban hành; sao lục do cơ quan nhận văn bản",
  titleEn: "Who may make which kind of copy",
  why: "“Sao y bản chính” do chính cơ quan ban hành nhân sao; cơ quan khác sao lại toàn văn là “sao lục”.",
  speaksOf: "copies",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `${ISSUER}${BY_OTHER}SAO Y BẢN CHÍNH${END}`,
      good: `${ISSUER}${BY_OTHER}SAO LỤC${END}`,
    },
    {
      style: "hd36-2018",
      bad: `${ISSUER}${BY_ISSUER}SAO LỤC${END}`,
      good: `${ISSUER}${BY_ISSUER}SAO Y BẢN CHÍNH${END}`,
    },
  ],
  check(context, report) {
    const { draft } = context;
    for (const copy of draft.copies) {
      const style = copyStyle(copy, context);
      // NĐ 30 parts them by what is copied, not by who copies (Điều 3): who holds an original may make a “sao y” of it.
      if (style === null || style.clauses[ID] === undefined || copy.typeLine === null) continue;
      // “SAO Y” alone is no type, and told of as such.
      if (!isTypeOf(style, typeWritten(copy))) continue;
      const issuer = isIssuer(draft, copy);
      const wrong: Text | null =
        copy.type === "sao-y" && issuer === false
          ? {
              vi: "“Sao y bản chính” chỉ do cơ quan ban hành văn bản nhân sao; cơ quan khác sao thì ghi “SAO LỤC”",
              en: "Only the issuing body makes a “sao y bản chính”; another body's copy is “SAO LỤC”",
            }
          : copy.type === "sao-luc" && issuer === true
            ? {
                vi: "“Sao lục” là sao văn bản của cơ quan khác; cơ quan ban hành nhân sao thì ghi “SAO Y BẢN CHÍNH”",
                en: "“Sao lục” copies another body's document; the issuing body's own is “SAO Y BẢN CHÍNH”",
              }
            : null;
      if (wrong !== null) report({ range: copy.typeLine.range, style, message: wrong });
    }
  },
});
