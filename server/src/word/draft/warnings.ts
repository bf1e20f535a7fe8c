import type { Text } from "../../text/bilingual.ts";
import type { LegacyEncoding } from "../../text/legacyEncodings.ts";
import type { ReadingNotes } from "../document/model.ts";
import { wordsOfLosses } from "./losses.ts";

const WORDS: readonly (readonly [Exclude<keyof ReadingNotes, "losses">, (count: number) => Text])[] = [
  [
    "trackedChanges",
    (count) => ({
      vi: `Tệp có ${count} chỗ sửa đang được theo dõi (Track Changes): bản thảo lấy theo phần đã sửa`,
      en: `The file has ${count} tracked changes: the draft has the text as changed`,
    }),
  ],
  [
    "footnotes",
    (count) => ({
      vi: `${count} chú thích ở chân trang được đưa vào trong ngoặc, ngay chỗ đánh dấu chú thích`,
      en: `${count} footnotes were put in brackets where their marks stood`,
    }),
  ],
  [
    "comments",
    (count) => ({
      vi: `${count} nhận xét (Comments) bên lề không đưa vào bản thảo`,
      en: `${count} comments in the margin were left out`,
    }),
  ],
  [
    "hidden",
    (count) => ({
      vi: `${count} đoạn chữ ẩn (Hidden) không đưa vào bản thảo`,
      en: `${count} stretches of hidden text were left out`,
    }),
  ],
];

/** What the user should know of an import, the gravest first. `tables`: how many show figures. */
export function warningsOf(notes: ReadingNotes, encodings: ReadonlySet<LegacyEncoding>, tables: number): Text[] {
  const warnings = WORDS.flatMap(([name, words]) => (notes[name] > 0 ? [words(notes[name])] : []));
  for (const words of wordsOfLosses(notes.losses)) warnings.push(words);
  for (const encoding of encodings) {
    const name = encoding === "TCVN3" ? "TCVN3 (.VnTime …)" : "VNI (VNI-Times …)";
    warnings.push({
      vi: `Chữ theo bảng mã cũ ${name} đã được đổi sang Unicode; hãy đọc soát lại`,
      en: `Text in the old encoding ${name} was converted to Unicode; read it through`,
    });
  }
  if (tables > 0) {
    warnings.push({
      vi: `${tables} bảng số liệu được ghi mỗi hàng một dòng, các ô cách nhau bằng dấu “|”`,
      en: `${tables} tables of figures became a line for each row, with “|” between the cells`,
    });
  }
  return warnings;
}
