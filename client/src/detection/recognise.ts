/** The most lines that are examined before the user has said that a file is a draft. */
export const LOOKED_AT = 30;
/** Longer lines are paragraphs of a body; the signs of a document stand on short ones. */
const LONGEST = 200;

const PARTY_TITLE = /(?:^\s*|\s{2}|\t|\|\s*)ĐẢNG CỘNG SẢN VIỆT NAM\b/u;
const STATE_TITLE = /(?:^\s*|\s{2}|\t|\|\s*)CỘNG H(?:OÀ|ÒA) XÃ HỘI CHỦ NGHĨA VIỆT NAM/u;
const MOTTO = /(?:^\s*|\s{2}|\t|\|\s*)Độc lập\s*[-–—]\s*Tự do\s*[-–—]\s*Hạnh phúc/iu;
const CENTRAL_BODIES = "BỘ CHÍNH TRỊ|BAN BÍ THƯ|TRUNG ƯƠNG ĐẢNG|BAN CHẤP HÀNH TRUNG ƯƠNG";
/** As both places of tone marks write it. */
const COMMITTEE = "(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|QUÂN) (?:UỶ|ỦY)";
/** Who only the Party has, in capitals: “ĐẢNG BỘ”, “TỈNH ỦY”, but not “ỦY BAN”. */
const PARTY_BODY = new RegExp(
  String.raw`(?:^|\s)(?:ĐẢNG (?:BỘ|UỶ|ỦY|ĐOÀN)|${COMMITTEE}|CHI (?:BỘ|UỶ|ỦY)|${CENTRAL_BODIES})(?=$|[\s,.;:*])`,
  "u",
);
const BOARDS = "BAN CHẤP HÀNH|BỘ CHÍNH TRỊ|BAN BÍ THƯ";
const STARTS_WITH_BODY = new RegExp(`^(?:ĐẢNG (?:BỘ|UỶ|ỦY)|${COMMITTEE}|CHI BỘ|${BOARDS})`, "u");
/** “Số 08-CT/TU”, “Số -CV/ĐU”: a hyphen before the type, where the State has a stroke. */
const NUMBER = /^Số\s*(?::\s*)?(?:\d[\d\s*.]*)?[-–]\s*\p{Lu}{1,5}\s*\/\s*\p{Lu}{2,}/u;
/** “Số: 08/CT-UBND”, “Số:      /UBND-VX”. */
const STATE_NUMBER = /^Số(?:\s*:)?(?:\s*\d[\d\s*.]*|[\s.…]*)\/\s*\p{Lu}[\p{L}\d]{1,9}\s*[-–]\s*\p{Lu}{2,}/u;
/** “Số: 21/2026/TT-BCT”, “NGHỊ ĐỊNH”: of a normative legal document, which no guideline here judges. */
const NORMATIVE = /^(?:Số(?:\s*:)?[\s\d.…]*\/\s*(?:19|20)\d\d\s*\/|(?:LUẬT|PHÁP LỆNH|NGHỊ ĐỊNH|THÔNG TƯ)(?![\p{L}]))/u;
const STATE_BODIES =
  "(?:UỶ|ỦY) BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|CHÍNH PHỦ|THỦ TƯỚNG CHÍNH PHỦ|SỞ|BỘ(?! CHÍNH TRỊ)";
const STARTS_WITH_STATE_BODY = new RegExp(String.raw`^(?:\|\s*)?(?:VĂN PHÒNG )?(?:${STATE_BODIES})(?=$|\s)`, "u");
const PLACE_DATE = /\p{Lu}[\p{L}\s]{1,30},\s*ngày[\s\d.…]{0,12}tháng[\s\d.…]{0,12}năm/u;
const PARTY_TYPES = "KẾT LUẬN|THÔNG TRI|CHIẾN LƯỢC";
const COMMON_TYPES =
  "CHỈ THỊ|NGHỊ QUYẾT|QUYẾT ĐỊNH|QUY ĐỊNH|QUY CHẾ|THÔNG BÁO|HƯỚNG DẪN|BÁO CÁO|KẾ HOẠCH|CHƯƠNG TRÌNH|TỜ TRÌNH|ĐỀ ÁN";
const TYPE_NAMES = `${PARTY_TYPES}|${COMMON_TYPES}|CÔNG ĐIỆN|PHƯƠNG ÁN|BIÊN BẢN|GIẤY MỜI`;
const DOCUMENT_TYPE = new RegExp(String.raw`^(?:${TYPE_NAMES})(?![\p{L}])`, "u");

/** Two of the weaker signs, or one that stands in no other document together with any other. */
const ENOUGH = 3;

/**
 * Whose document a text looks like by its first lines alone: title, bodies, number, place and date, type and who gives
 * it, each on a line of its own; null where it looks like none. Markup, letter composition and both places of tone marks
 * do not matter. A paper of a person below the State's title, an application, is none, and neither is a law.
 * `head`: the first {@link LOOKED_AT} lines; more of them are not looked at.
 */
export function looksLikeDocumentOf(head: string): "party" | "state" | null {
  const lines = head
    .split(/\r\n|\r|\n/, LOOKED_AT)
    .filter((line) => line.length <= LONGEST)
    .map(withoutMarkup);
  const has = (sign: RegExp) => lines.some((line) => sign.test(line));
  if (partyWeight(lines, has) >= ENOUGH && (!has(STATE_TITLE) || has(PARTY_TITLE))) return "party";
  const stateTitle = has(STATE_TITLE) || has(MOTTO);
  if (has(NORMATIVE)) return null;
  const number = has(STATE_NUMBER);
  const body = has(STARTS_WITH_STATE_BODY);
  const type = has(DOCUMENT_TYPE);
  // Applications of persons have the title, place and date, and no more.
  if (!number && !body && !type) return null;
  const weight = (stateTitle ? 2 : 0) + (number ? 2 : 0) + (body ? 1 : 0) + (type ? 1 : 0) + (has(PLACE_DATE) ? 1 : 0);
  return weight >= ENOUGH && (stateTitle || number) ? "state" : null;
}

function partyWeight(lines: readonly string[], has: (sign: RegExp) => boolean): number {
  const type = lines.findIndex((line) => DOCUMENT_TYPE.test(line));
  const given = type >= 0 && lines.slice(type, type + 4).some((line) => /CỦA\s/u.test(line) && PARTY_BODY.test(line));
  return (
    (has(PARTY_TITLE) ? 2 : 0) +
    (has(STARTS_WITH_BODY) ? 1 : 0) +
    (has(NUMBER) ? 2 : 0) +
    (has(PLACE_DATE) ? 1 : 0) +
    (type >= 0 ? 1 : 0) +
    (given ? 2 : 0)
  );
}

function withoutMarkup(line: string): string {
  return line
    .normalize("NFC")
    .replace(/<[^<>]*>|\*\*|[\\#_^{}]/gu, " ")
    .replace(/(?<=\S)\*|\*(?=\S)/gu, " ")
    .replaceAll("\u00a0", " ")
    .trim();
}
