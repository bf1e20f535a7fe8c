import { styleOn } from "../configuration/choose.ts";
import type { Office, Settings } from "../configuration/configuration.ts";
import type { DraftDocument } from "../incremental/document.ts";
import { editDocument } from "../incremental/document.ts";
import { partyStyle } from "../styles/styles.ts";
import type { Draft } from "../syntax/draft.ts";
import type { Text } from "../text/bilingual.ts";
import type { CivilDate } from "../text/date.ts";
import { withLineEndingOf } from "../text/lineEnding.ts";
import type { Position, Range } from "../text/position.ts";
import type { Source } from "../text/source.ts";
import { lineAt, lineCount } from "../text/source.ts";
import { certifiedBy36, STAMP, signedBy05 } from "./makeCopy/block.ts";
import { copierOf } from "./makeCopy/copier.ts";
import type { CopyForm } from "./makeCopy/form.ts";
import { COPY_TYPES } from "./makeCopy/form.ts";

/** A document with the block that certifies a copy of it. */
export interface MadeCopy {
  readonly document: DraftDocument;
  /** The kinds between which somebody must choose before a block can be made; else empty. */
  readonly forms: readonly CopyForm[];
  /** Why no block is made. */
  readonly refusal: Text | null;
  /** The first place of the block that is to be filled in, or the document's end; null where no block is made. */
  readonly selection: Range | null;
}

function refusalOf({ kind, body, signature, otherSignatures, copies }: Draft): Text | null {
  if (kind === "ban-sao") {
    return {
      vi: "Đây là phần chứng thực bản sao, không phải văn bản để sao",
      en: "This is the block that certifies a copy, not a document to be copied",
    };
  }
  if (body === null) {
    return { vi: "Chưa có văn bản nào ở đây để sao", en: "There is no document here to be copied" };
  }
  if (copies.length > 0) {
    return {
      vi: "Văn bản đã có phần bản sao; muốn lập lại thì xoá phần cũ trước",
      en: "The document has the block of a copy already; take that away first",
    };
  }
  if (signature === null && otherSignatures.length === 0) {
    return {
      vi: "Văn bản chưa có phần chữ ký; chỉ sao văn bản đã ký ban hành",
      en: "The document is not signed; only what is issued is copied",
    };
  }
  return null;
}

const NOT_FOUND: Text = {
  vi: "Chưa lập được bản sao vì không nhận ra chỗ kết thúc của văn bản; hãy xem lại các dòng dưới chữ ký",
  en: "No copy was made, because the end of the document cannot be told; look at the lines below the signature",
};

function endOf(source: Source): Position {
  const line = lineCount(source) - 1;
  return { line, character: lineAt(source, line)?.text.length ?? 0 };
}

/** The hint that stands first behind a line; else the empty range at the end. */
function firstBlank({ source }: DraftDocument, from: number): Range {
  for (let line = from; line < lineCount(source); line++) {
    const found = /\[[^[\]]+\]/.exec(lineAt(source, line)?.text ?? "");
    if (found === null) continue;
    const end = found.index + found[0].length;
    return { start: { line, character: found.index }, end: { line, character: end } };
  }
  const last = endOf(source);
  return { start: last, end: last };
}

function block(draft: Draft, office: Office, form: CopyForm | null, today: CivilDate): string {
  const copier = copierOf(draft, office);
  return form === null ? `${STAMP}\n\n${signedBy05(copier)}` : certifiedBy36(copier, form, office, today);
}

/** Whether the style in force, or the one asked for, knows several kinds of copies. */
function choosesForm(explicit: Settings["style"], today: CivilDate): boolean {
  return partyStyle(explicit?.style ?? styleOn(today))?.id !== "hd05-2026";
}

/** Whether `makeCopy` would append a block, unless it cannot tell where the document ends. */
export function canCopy(
  { draft }: DraftDocument,
  { style }: Settings,
  form: CopyForm | null,
  today: CivilDate,
): boolean {
  return refusalOf(draft) === null && (form !== null || !choosesForm(style, today));
}

/**
 * Appends the block of a certified copy in the form of the style in force today, or of the one asked for. `form`: the
 * kind under HD 36; null where it is not chosen yet. The text above stays as it is.
 */
export function makeCopy(
  document: DraftDocument,
  { style: explicit, office }: Settings,
  form: CopyForm | null,
  today: CivilDate,
): MadeCopy {
  const { draft, source } = document;
  const none = { document, forms: [], refusal: null, selection: null };
  const refusal = refusalOf(draft);
  if (refusal !== null) return { ...none, refusal };
  const old = choosesForm(explicit, today);
  if (old && form === null) return { ...none, forms: COPY_TYPES };
  let last = lineCount(source) - 1;
  while (last > 0 && (lineAt(source, last)?.text ?? "").trim() === "") last--;
  const end = endOf(source);
  const at = { line: last, character: lineAt(source, last)?.text.trimEnd().length ?? 0 };
  const newText = `\n\n-----\n\n${block(draft, office, old ? form : null, today)}\n`;
  const [edit] = withLineEndingOf(source, [{ range: { start: at, end }, newText }]);
  const copied = edit === undefined ? document : editDocument(document, edit);
  if (copied.draft.copies.length !== 1) return { ...none, refusal: NOT_FOUND };
  return { ...none, document: copied, selection: firstBlank(copied, last + 1) };
}
