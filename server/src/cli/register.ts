import type { Register, RegisterEntry, RegisteredDraft } from "../service.ts";
import { shownDay } from "../service.ts";
import { BYTE_ORDER_MARK, csvLine } from "./format/csv.ts";
import { visible } from "./format/excerpt.ts";
import { errorJson } from "./format/json.ts";
import { jsonText } from "./format/jsonText.ts";
import type { Locale } from "./locale.ts";
import { withFile } from "./open.ts";
import type { ExitCode, Session } from "./session.ts";
import { inputsOf, placeOf } from "./session.ts";

const COLUMNS: Readonly<Record<Locale, readonly string[]>> = {
  vi: ["Số", "Số và ký hiệu", "Ngày", "Loại", "Trích yếu", "Người ký", "Nơi nhận", "Tệp"],
  en: ["Number", "Symbol", "Date", "Type", "Abstract", "Signer", "Recipients", "File"],
};

function cells({ number, symbol, date, type, abstract, signer, recipients, path }: RegisterEntry) {
  return [number, symbol, date === null ? null : shownDay(date), type, abstract, signer, recipients.join("; "), path];
}

/** A cell of a table in Markdown: on one line, its bars escaped. */
function markdownCell(cell: string | number | null): string {
  return visible(String(cell ?? "")).replace(/[\\|]/g, "\\$&");
}

function markdown({ entries }: Register, locale: Locale): string {
  const head = COLUMNS[locale];
  const rows = [head, head.map(() => "---"), ...entries.map(cells)];
  const table = rows.map((row) => `| ${row.map(markdownCell).join(" | ")} |\n`).join("");
  return `# ${locale === "vi" ? "Sổ đăng ký văn bản đi" : "Register of outgoing documents"}\n\n${table}`;
}

/** What the numbers say, for a person: gaps, doubles, the next free one. */
function notes({ series }: Register, locale: Locale): string[] {
  const span = ({ from, to }: { readonly from: number; readonly to: number }) =>
    from === to ? `${from}` : `${from}–${to}`;
  return series
    .flatMap(({ series: name, gaps, doubles, next }) => [
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
    ])
    .map((text) => text[locale]);
}

/** `chithi register`: the book of outgoing documents of a folder. */
export async function register(session: Session): Promise<ExitCode> {
  const { line, service, configurations, write, warn } = session;
  const { locale, format } = line;
  const { files, incomplete } = await inputsOf(session);
  let failed = incomplete;
  const drafts: RegisteredDraft[] = [];
  const errors: unknown[] = [];
  for (const input of files) {
    const { path } = input;
    const { value, failure } = await withFile(service, input, ({ document }) => service.registered(path, document));
    if (failure === null) drafts.push(value);
    else {
      failed = true;
      warn(`${path}: ${failure.message[locale]}`);
      errors.push({ path, error: errorJson(failure, locale) });
    }
  }
  const first = files[0];
  const settings = await configurations.settingsOf(first === undefined ? "." : placeOf(first));
  const book = service.register(drafts, settings);
  if (format === "json") write(`${jsonText({ version: 1, ...book, errors }, 1)}\n`);
  else {
    const table = [COLUMNS[locale], ...book.entries.map(cells)].map(csvLine).join("");
    write(format === "csv" ? BYTE_ORDER_MARK + table : markdown(book, locale));
    for (const note of notes(book, locale)) warn(note);
  }
  return failed ? 2 : 0;
}
