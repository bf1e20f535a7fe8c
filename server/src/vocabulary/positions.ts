import { fold } from "../text/fold.ts";
import { WORD_END } from "../text/letters.ts";
import { COMMITTEE_KINDS } from "./committees.ts";

/** Heads of State bodies, schools, hospitals and companies, by usage. */
const STATE_HEADS: readonly string[] = [
  "bộ trưởng",
  "thứ trưởng",
  "tổng giám đốc",
  "chi cục trưởng",
  "hạt trưởng",
  "trạm trưởng",
  "đội trưởng",
  "viện trưởng",
  "chánh án",
  "chỉ huy trưởng",
  "trưởng công an",
  "trưởng trạm",
  "trưởng khoa",
  "kế toán trưởng",
];

/**
 * The positions that stand in a signature block.
 * Sources: HD 36-HD/VPTW II.1.7.1; HD 05-HD/VPTW Phần II, I.7.1.2 and 7.1.4; “thường trực” from practice.
 */
export const POSITIONS: readonly string[] = [
  "tổng bí thư",
  "bí thư",
  "phó bí thư",
  "phó bí thư thường trực",
  "quyền bí thư",
  "chủ nhiệm",
  "phó chủ nhiệm",
  "phó chủ nhiệm thường trực",
  "chủ tịch",
  "phó chủ tịch",
  "phó chủ tịch thường trực",
  "trưởng ban",
  "phó trưởng ban",
  "phó trưởng ban thường trực",
  "trưởng ban chỉ đạo",
  "phó trưởng ban chỉ đạo",
  "trưởng tiểu ban",
  "phó trưởng tiểu ban",
  "chủ tịch hội đồng",
  "phó chủ tịch hội đồng",
  "chánh văn phòng",
  "phó chánh văn phòng",
  "trưởng đoàn",
  "phó trưởng đoàn",
  "trưởng phòng",
  "phó trưởng phòng",
  "vụ trưởng",
  "phó vụ trưởng",
  "cục trưởng",
  "phó cục trưởng",
  "giám đốc",
  "phó giám đốc",
  "tổng biên tập",
  "phó tổng biên tập",
  "hiệu trưởng",
  "phó hiệu trưởng",
  "chánh thanh tra",
  ...STATE_HEADS,
  "uỷ viên",
  "uỷ viên ban thường vụ",
  "uỷ viên thường vụ",
  "người ghi biên bản",
  "thư ký",
  "chủ trì hội nghị",
  "chủ trì",
  "chủ toạ",
  "đại diện bên",
];

const PRESIDES = new RegExp(`^(?:người )?(?:chủ trì|chủ toạ)${WORD_END}`, "u");

/** True for the position of whoever presided, who signs minutes beside the one who took them: “CHỦ TỌA”. */
export function presides(position: string): boolean {
  return PRESIDES.test(fold(position));
}

/** The bodies that the authority line may name after “T/M” (folded: lower case, old tone placement). */
export const COLLECTIVE_BODIES: readonly string[] = [
  "ban chấp hành trung ương",
  "ban chấp hành",
  "bộ chính trị",
  "ban bí thư",
  ...COMMITTEE_KINDS,
  "quân uỷ trung ương",
  "ban thường vụ",
  "chi bộ",
  "chi uỷ",
  "uỷ ban kiểm tra",
  "hội đồng",
  "đảng đoàn",
  "ban cán sự đảng",
  "đoàn chủ tịch",
  "đoàn thư ký",
  "ban thẩm tra tư cách đại biểu",
  "ban kiểm phiếu",
];

/** Academic titles, degrees, callings and military ranks, folded. */
const DEGREES_AND_RANKS: readonly string[] = [
  "gs",
  "pgs",
  "ts",
  "ths",
  "cn",
  "ks",
  "bs",
  "bsckii",
  "bscki",
  "ckii",
  "cki",
  "ds",
  "ls",
  "giáo sư",
  "phó giáo sư",
  "tiến sĩ",
  "tiến sỹ",
  "thạc sĩ",
  "thạc sỹ",
  "cử nhân",
  "kỹ sư",
  "bác sĩ",
  "bác sỹ",
  "viện sĩ",
  "luật sư",
  "đô đốc",
  "phó đô đốc",
  "chuẩn đô đốc",
  "đại tướng",
  "thượng tướng",
  "trung tướng",
  "thiếu tướng",
  "đại tá",
  "thượng tá",
  "trung tá",
  "thiếu tá",
  "đại uý",
  "thượng uý",
  "trung uý",
  "thiếu uý",
];

/** Honours and forms of address, folded. */
export const HONOURS: readonly string[] = [
  "cvcc",
  "ngnd",
  "ngưt",
  "nsnd",
  "nsưt",
  "ttnd",
  "ttưt",
  "ahllvtnd",
  "ahllvt",
  "anh hùng llvtnd",
  "anh hùng llvt nhân dân",
  "anh hùng lực lượng vũ trang",
  "ahlđ",
  "đ/c",
  "đồng chí",
  "ông",
  "bà",
  "nhà giáo nhân dân",
  "nhà giáo ưu tú",
  "nghệ sĩ nhân dân",
  "nghệ sĩ ưu tú",
  "thầy thuốc nhân dân",
  "thầy thuốc ưu tú",
  "anh hùng lao động",
  "anh hùng lực lượng vũ trang nhân dân",
];

/** Titles and forms of address that may not stand before the signer's name. */
export const NAME_TITLES: readonly string[] = [...DEGREES_AND_RANKS, ...HONOURS];
