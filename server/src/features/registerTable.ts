import type { Text } from "../text/bilingual.ts";
import { BYTE_ORDER_MARK, csvLine } from "../text/csv.ts";
import type { Register, RegisterEntry } from "./register.ts";
import { shownDay } from "./register.ts";

type Locale = keyof Text;

/** The forms in which the book of outgoing documents is written. */
export type RegisterFormat = "csv" | "md";

const COLUMNS: Readonly<Record<Locale, readonly string[]>> = {
  vi: ["Số", "Số và ký hiệu", "Ngày", "Loại", "Trích yếu", "Người ký", "Nơi nhận", "Tệp"],
  en: ["Number", "Symbol", "Date", "Type", "Abstract", "Signer", "Recipients", "File"],
};

function cells({ number, symbol, date, type, abstract, signer, recipients, path }: RegisterEntry) {
  return [number, symbol, date === null ? null : shownDay(date), type, abstract, signer, recipients.join("; "), path];
}

/** What neither a terminal nor an editor shows as it is: control characters, ends of lines. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** A cell of a table in Markdown: on one line, its bars escaped. */
function markdownCell(cell: string | number | null): string {
  return String(cell ?? "")
    .replace(INVISIBLE, " ")
    .replace(/[\\|]/g, "\\$&");
}

function markdown({ entries }: Register, locale: Locale): string {
  const head = COLUMNS[locale];
  const rows = [head, head.map(() => "---"), ...entries.map(cells)];
  const table = rows.map((row) => `| ${row.map(markdownCell).join(" | ")} |\n`).join("");
  return `# ${locale === "vi" ? "Sổ đăng ký văn bản đi" : "Register of outgoing documents"}\n\n${table}`;
}

/** The book as a file for a spreadsheet, or as a table in a draft. */
export function registerTable(book: Register, format: RegisterFormat, locale: Locale): string {
  if (format === "md") return markdown(book, locale);
  return BYTE_ORDER_MARK + [COLUMNS[locale], ...book.entries.map(cells)].map(csvLine).join("");
}

/** What the numbers say, for a person: gaps, doubles, the next free one. */
export function registerNotes({ series }: Register): readonly Text[] {
  const span = ({ from, to }: { readonly from: number; readonly to: number }) =>
    from === to ? `${from}` : `${from}–${to}`;
  return series.flatMap(({ series: name, gaps, doubles, next }) => [
    ...(gaps.length === 0
      ? []
      : [
          {
            vi: `${name}: thiếu số ${gaps.map(span).join(", ")}`,
            en: `${name}: no document has ${gaps.map(span).join(", ")}`,
          },
        ]),
    ...doubles.map(({ symbol, paths }) => ({
      vi: `${symbol}: dùng cho ${paths.length} văn bản: ${paths.join(", ")}`,
      en: `${symbol}: stands on ${paths.length} documents: ${paths.join(", ")}`,
    })),
    { vi: `${name}: số tiếp theo là ${next}`, en: `${name}: the next number is ${next}` },
  ]);
}
