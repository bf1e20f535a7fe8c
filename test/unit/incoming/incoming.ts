import { DEFAULT_SETTINGS } from "../../../server/src/configuration/configuration.ts";
import { paragraphsOfBlock, textOfParagraph } from "../../../server/src/page/model.ts";
import { createService } from "../../../server/src/service.ts";
import type { Draft } from "../../../server/src/syntax/draft.ts";
import { applyEdits, readSource, textOf } from "../../../server/src/text/source.ts";
import { exportWord } from "../../../server/src/word/export/exportWord.ts";
import type { Numbering } from "../../../server/src/word/export/numbering.ts";
import { importDocx } from "../../../server/src/word/importDocx.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });

/** The parts of a draft that the tests leave as they are. */
export interface Frame {
  readonly number?: string;
  readonly date?: string;
  readonly foot?: string;
}

export const FOOT = `Nơi nhận:
- Các chi bộ trực thuộc,
- Lưu Văn phòng Đảng uỷ.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Trần Văn Lâm`;

/** A draft of a commune's committee around a title and a body. */
export function draftOf(titleAndBody: string, frame: Frame = {}): string {
  return `ĐẢNG BỘ TỈNH BÌNH SƠN
ĐẢNG UỶ XÃ AN LÂM
*
Số ${frame.number ?? "54-BC/ĐU"}

ĐẢNG CỘNG SẢN VIỆT NAM
An Lâm, ngày ${frame.date ?? "03 tháng 12 năm 2025"}

${titleAndBody}

${frame.foot ?? FOOT}
`;
}

/** The document model of a text. */
export function read(text: string): Draft {
  return service.open(text).draft;
}

/** The findings of a text, each as “severity rule”, in order. */
export function findingsOf(text: string): string[] {
  return service
    .check(service.open(text), DEFAULT_SETTINGS)
    .diagnostics.map(({ severity, rule }) => `${severity} ${rule}`);
}

/** The messages of one rule on a text, in Vietnamese. */
export function messagesOf(text: string, rule: string): string[] {
  return service
    .check(service.open(text), DEFAULT_SETTINGS)
    .diagnostics.filter((one) => one.rule === rule)
    .map(({ message }) => message.vi);
}

/** The text as the safe fixes leave it. */
export function fixedOf(text: string): string {
  const { edits } = service.fixAll(service.open(text), DEFAULT_SETTINGS);
  return textOf(applyEdits(readSource(text), edits));
}

/** What is printed, in order: “role: text”. */
export function printedOf(text: string): string[] {
  return service
    .pages(service.open(text), DEFAULT_SETTINGS)
    .parts.flatMap(({ blocks }) => blocks.flatMap(paragraphsOfBlock))
    .map((paragraph) => `${paragraph.role}: ${textOfParagraph(paragraph)}`);
}

/** The draft that comes back from the Word file of a text. */
export async function thereAndBack(text: string, numbering: Numbering = "typed"): Promise<string> {
  const pages = service.pages(service.open(text), DEFAULT_SETTINGS);
  return importDocx(await exportWord(pages, { numbering })).text;
}
