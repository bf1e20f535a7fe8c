/** As far as a file is looked at before anybody has said that it is a draft. */
export const LOOKED_AT = 30;
/** Longer lines are paragraphs of a body; what tells a Party document is short. */
const LONGEST = 200;

const PARTY_TITLE = /(?:^\s*|\s{2}|\t|\|\s*)ĐẢNG CỘNG SẢN VIỆT NAM\b/u;
const STATE_TITLE = /CỘNG H(?:OÀ|ÒA) XÃ HỘI CHỦ NGHĨA VIỆT NAM/u;
const CENTRAL_BODIES = "BỘ CHÍNH TRỊ|BAN BÍ THƯ|TRUNG ƯƠNG ĐẢNG|BAN CHẤP HÀNH TRUNG ƯƠNG";
/** As both places of tone marks write it. */
const COMMITTEE = "(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|QUÂN) (?:UỶ|ỦY)";
/** Who only the Party has, in capitals: “ĐẢNG BỘ”, “TỈNH ỦY”, but not “ỦY BAN”. */
const PARTY_BODY = new RegExp(
  String.raw`(?:^|\s)(?:ĐẢNG (?:BỘ|UỶ|ỦY|ĐOÀN)|${COMMITTEE}|CHI (?:BỘ|UỶ|ỦY)|${CENTRAL_BODIES})(?=$|[\s,.;:*])`,
  "u",
);
const BOARDS = "BAN CHẤP HÀNH|BỘ CHÍNH TRỊ|BAN BÍ THƯ";
const STARTS_WITH_BODY = new RegExp(String.raw`^(?:ĐẢNG (?:BỘ|UỶ|ỦY)|${COMMITTEE}|CHI BỘ|${BOARDS})`, "u");
/** “Số 08-CT/TU”, “Số -CV/ĐU”: a hyphen before the type, where the State has a stroke. */
const NUMBER = /^Số\s*(?::\s*)?(?:\d[\d\s*.]*)?[-–]\s*\p{Lu}{1,5}\s*\/\s*\p{Lu}{2,}/u;
const PLACE_DATE = /\p{Lu}[\p{L}\s]{1,30},\s*ngày[\s\d.…]{0,12}tháng[\s\d.…]{0,12}năm/u;
const TYPE_NAMES =
  "CHỈ THỊ|NGHỊ QUYẾT|QUYẾT ĐỊNH|QUY ĐỊNH|QUY CHẾ|KẾT LUẬN|THÔNG BÁO|THÔNG TRI|HƯỚNG DẪN|BÁO CÁO|KẾ HOẠCH|CHƯƠNG TRÌNH|TỜ TRÌNH|ĐỀ ÁN";
const DOCUMENT_TYPE = new RegExp(String.raw`^(?:${TYPE_NAMES})(?![\p{L}])`, "u");

/** Two of the weaker signs, or one that stands in no other document together with any other. */
const ENOUGH = 3;

/**
 * Whether a text looks like a document of the Party, by its first lines alone: title, bodies, number, place and date,
 * type and who gives it, each on a line of its own. Markup, letter composition and both places of tone marks do not
 * matter; a State document is none. `head`: the first {@link LOOKED_AT} lines; more of them are not looked at.
 */
export function looksLikePartyDocument(head: string): boolean {
  const lines = head
    .split(/\r\n|\r|\n/, LOOKED_AT)
    .filter((line) => line.length <= LONGEST)
    .map(withoutMarkup);
  if (lines.some((line) => STATE_TITLE.test(line))) return false;
  const has = (sign: RegExp) => lines.some((line) => sign.test(line));
  const type = lines.findIndex((line) => DOCUMENT_TYPE.test(line));
  const given = type >= 0 && lines.slice(type, type + 4).some((line) => /CỦA\s/u.test(line) && PARTY_BODY.test(line));
  const weight =
    (has(PARTY_TITLE) ? 2 : 0) +
    (has(STARTS_WITH_BODY) ? 1 : 0) +
    (has(NUMBER) ? 2 : 0) +
    (has(PLACE_DATE) ? 1 : 0) +
    (type >= 0 ? 1 : 0) +
    (given ? 2 : 0);
  return weight >= ENOUGH;
}

function withoutMarkup(line: string): string {
  return line
    .normalize("NFC")
    .replace(/<[^<>]*>|\*\*|[\\#_^{}]/gu, " ")
    .replace(/(?<=\S)\*|\*(?=\S)/gu, " ")
    .replaceAll("\u00a0", " ")
    .trim();
}
