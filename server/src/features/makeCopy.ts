import type { Office, Settings } from "../configuration/configuration.ts";
import type { DraftDocument } from "../incremental/document.ts";
import { editDocument } from "../incremental/document.ts";
import { isOnStateForm } from "../reading/stateSigns.ts";
import type { Guidelines } from "../styles/guidelines.ts";
import type { Style } from "../styles/style.ts";
import type { Draft } from "../syntax/draft.ts";
import type { Text } from "../text/bilingual.ts";
import type { CivilDate } from "../text/date.ts";
import { withLineEndingOf } from "../text/lineEnding.ts";
import type { Position, Range } from "../text/position.ts";
import type { Source } from "../text/source.ts";
import { lineAt, lineCount } from "../text/source.ts";
import { certified, stamped } from "./makeCopy/block.ts";
import { copierOf } from "./makeCopy/copier.ts";
import type { CopyForm } from "./makeCopy/form.ts";
import { COPY_TYPES } from "./makeCopy/form.ts";

/** A document with the block that certifies a copy of it. */
export interface MadeCopy {
  readonly document: DraftDocument;
  /** The kinds among which the user must choose before a block can be made; empty where there is no choice. */
  readonly forms: readonly CopyForm[];
  /** Why no block is made. */
  readonly refusal: Text | null;
  /** The first place of the block that is to be filled in, or the document's end; null where no block is made. */
  readonly selection: Range | null;
}

function refusalOf({ type, body, signature, otherSignatures, copies }: Draft): Text | null {
  if (type.form === "copy") {
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

/** The forms among which a copier chooses; none where the guideline has one alone. */
function formsOf({ copies }: Style): readonly CopyForm[] {
  return copies.typeLines.length > 1
    ? COPY_TYPES.filter((one) => copies.typeLines.some(({ type }) => type === one))
    : [];
}

function block(draft: Draft, office: Office, style: Style, form: CopyForm | null, today: CivilDate): string {
  const copier = copierOf(draft, office, style);
  const isNumbered = style.copies.typeLines.some(({ code }) => code !== null);
  return isNumbered ? certified(copier, style, form, office, today) : stamped(copier, style);
}

/** The explicit style, else the guideline that is in force today for documents of this kind of body. */
function styleFor(draft: Draft, explicit: Settings["style"], today: CivilDate, guidelines: Guidelines): Style {
  if (explicit !== null) return guidelines.byId(explicit.style);
  return guidelines.inForce(today, isOnStateForm(draft) ? "state" : "party");
}

/** Whether `makeCopy` would append a block, unless it cannot tell where the document ends. */
export function canCopy(
  { draft }: DraftDocument,
  { style }: Settings,
  form: CopyForm | null,
  today: CivilDate,
  guidelines: Guidelines,
): boolean {
  return (
    refusalOf(draft) === null && (form !== null || formsOf(styleFor(draft, style, today, guidelines)).length === 0)
  );
}

/**
 * Appends the block of a certified copy in the form of the style in force today, or of the one asked for. `form`: the
 * kind where the guideline has several; null where it is not chosen yet. The text above stays as it is.
 */
export function makeCopy(
  document: DraftDocument,
  { style: explicit, office }: Settings,
  form: CopyForm | null,
  today: CivilDate,
  guidelines: Guidelines,
): MadeCopy {
  const { draft, source } = document;
  const none = { document, forms: [], refusal: null, selection: null };
  const refusal = refusalOf(draft);
  if (refusal !== null) return { ...none, refusal };
  const style = styleFor(draft, explicit, today, guidelines);
  const forms = formsOf(style);
  if (forms.length > 0 && form === null) return { ...none, forms };
  let last = lineCount(source) - 1;
  while (last > 0 && (lineAt(source, last)?.text ?? "").trim() === "") last--;
  const end = endOf(source);
  const at = { line: last, character: lineAt(source, last)?.text.trimEnd().length ?? 0 };
  const newText = `\n\n-----\n\n${block(draft, office, style, form, today)}\n`;
  const [edit] = withLineEndingOf(source, [{ range: { start: at, end }, newText }]);
  const copied = edit === undefined ? document : editDocument(document, edit);
  if (copied.draft.copies.length !== 1) return { ...none, refusal: NOT_FOUND };
  return { ...none, document: copied, selection: firstBlank(copied, last + 1) };
}
