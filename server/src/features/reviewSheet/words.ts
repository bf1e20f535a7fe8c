import { countWords, SEVERITY_WORDS } from "../../rules/authoring/severityWords.ts";
import type { Text } from "../../text/bilingual.ts";
import { shortComponentName } from "../../vocabulary/components.ts";
import { CHECKLIST_STATES } from "../checklist.ts";
import { citedDay } from "../draftSummary.ts";
import type { ReviewSheet, SheetComponent, SheetFinding, SheetLocale } from "../reviewSheet.ts";

/** The fixed words of a sheet. */
export const WORDS = {
  title: { vi: "Phiếu góp ý thể thức văn bản", en: "Review of a document's form" },
  kind: { vi: "Loại văn bản", en: "Type" },
  issuer: shortComponentName("issuingBody"),
  number: shortComponentName("number"),
  date: shortComponentName("placeDate"),
  abstract: shortComponentName("abstract"),
  file: { vi: "Tệp", en: "File" },
  basis: { vi: "Xét theo", en: "Judged by" },
  summary: { vi: "Kết quả", en: "Result" },
  findings: { vi: "Góp ý", en: "Findings" },
  components: { vi: "Các thành phần thể thức", en: "Components" },
  opinion: { vi: "Ý kiến của người thẩm định", en: "The reviewer's opinion" },
  order: { vi: "TT", en: "No." },
  place: { vi: "Ở đâu", en: "Where" },
  what: { vi: "Góp ý", en: "What is wrong" },
  proposal: { vi: "Đề nghị", en: "Proposal" },
  done: { vi: "Đã sửa", en: "Done" },
  component: { vi: "Thành phần", en: "Component" },
  text: { vi: "Nội dung", en: "Text" },
  state: { vi: "Kết quả", en: "State" },
  clause: { vi: "Điều khoản", en: "Clause" },
  signingDay: { vi: "……………, ngày …… tháng …… năm ………", en: "……………, …… …… ………" },
  reviewer: { vi: "Người thẩm định", en: "Reviewer" },
  sign: { vi: "(ký, ghi rõ họ tên)", en: "(signature and name)" },
  open: { vi: "Người soạn thảo quyết định", en: "For the drafter to decide" },
  unread: { vi: "Không lập được phiếu", en: "No review could be made" },
} as const satisfies Readonly<Record<string, Text>>;

/** What the draft is, as rows of a table: those that the draft does not tell are left out. */
export function aboutRows(sheet: ReviewSheet): readonly (readonly [name: string, value: string])[] {
  const rows = (["kind", "issuer", "number", "date", "abstract", "file", "basis"] as const).map(
    (key) => [WORDS[key][sheet.locale], sheet[key]] as const,
  );
  return rows.filter(([, value]) => value !== "");
}

/** What the review came to, in sentences of a line each. */
export function summaryLines(sheet: ReviewSheet): string[] {
  const { findings, counts, safe, locale, ignored } = sheet;
  const vi = locale === "vi";
  const lines = [findings.length === 0 ? faultless(sheet) : ""].filter(Boolean);
  if (findings.length > 0) {
    const faults = countWords({ ...counts, info: 0, hint: 0 }, locale);
    const more = countWords({ ...counts, error: 0, warning: 0 }, locale);
    const told = faults === "" ? (vi ? "không có chỗ nào phải sửa" : "nothing to correct") : faults;
    const apart = more === "" ? "" : vi ? `; thêm ${more}` : `; besides ${more}`;
    lines.push(vi ? `Góp ý: ${told}${apart}.` : `Findings: ${told}${apart}.`);
  }
  if (safe > 0) {
    lines.push(
      vi
        ? `Trong đó có ${safe} chỗ tự sửa được bằng lệnh “Sửa tất cả lỗi tự sửa được”.`
        : `${safe} of them can be fixed by the command “Sửa tất cả lỗi tự sửa được”.`,
    );
  }
  if (ignored.length > 0) {
    const list = ignored.join("; ");
    lines.push(vi ? `Người soạn thảo đã ghi chú bỏ qua: ${list}.` : `The drafter has suppressed: ${list}.`);
  }
  return lines;
}

function faultless({ style, locale }: ReviewSheet): string {
  if (locale === "en") return style === null ? "No findings." : `No findings: the form is right by ${style}.`;
  return style === null ? "Không có góp ý về chữ viết và đoạn văn." : `Không có góp ý: thể thức văn bản đúng ${style}.`;
}

/** “lỗi – HD 05, Phần II, I.1”. */
export function severityAndClause({ severity, clause }: SheetFinding, locale: SheetLocale): string {
  const word = SEVERITY_WORDS[severity][locale];
  return clause === "" ? word : `${word} – ${clause}`;
}

/** In quotation marks, which must differ from those inside. */
function quoted(text: string): string {
  return /[“”]/.test(text) ? `‘${text}’` : `“${text}”`;
}

/** What is proposed, in words: “5-CT/ĐU” → “05-CT/ĐU”. `safe`: whether it is certain. */
export function proposalWords({ proposal }: SheetFinding, locale: SheetLocale): { text: string; note: string } {
  if (proposal === null) return { text: WORDS.open[locale], note: "" };
  const { change, added, title, safe } = proposal;
  const note = { vi: safe ? "tự sửa được" : "gợi ý", en: safe ? "certain" : "suggestion" }[locale];
  if (change !== null) return { text: `${quoted(change.before)} → ${quoted(change.after)}`, note };
  return { text: added === null ? title[locale] : `${title[locale]}: ${quoted(added)}`, note };
}

/** “cần sửa”. */
export function stateWords({ state }: SheetComponent, locale: SheetLocale): string {
  return CHECKLIST_STATES[state][locale];
}

/** The components that need not be there; empty for none. */
export function notRequiredLine({ notRequired, locale }: ReviewSheet): string {
  if (notRequired.length === 0) return "";
  const list = notRequired.map((name) => name.charAt(0).toLowerCase() + name.slice(1)).join(", ");
  return locale === "vi" ? `Không bắt buộc và văn bản không có: ${list}.` : `Not required, and not there: ${list}.`;
}

/** Who made the sheet, and when. */
export function madeBy({ today, locale }: ReviewSheet): string {
  const day = citedDay(today);
  return locale === "vi"
    ? `Phiếu do phần mềm Chỉ thị lập ngày ${day}; người thẩm định xem lại trước khi ký.`
    : `Made by Chỉ thị on ${day}; to be looked through before it is signed.`;
}
