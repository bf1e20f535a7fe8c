import type { Draft, EntryList, Recipient, Signature } from "../syntax/draft.ts";
import { presides } from "../vocabulary/positions.ts";
import { columns, isNotForMedia } from "./head.ts";
import type { Block, ColumnBlock, Paragraph, Space } from "./model.ts";
import type { Lines } from "./paragraphs.ts";
import { markerOf, paragraph, paragraphPerLine, paragraphsFor, unused } from "./paragraphs.ts";
import { markedRuns, plainRuns } from "./runs.ts";
import type { Millimetres } from "./sizes.ts";
import { SIGNATURE_SPACE_MM } from "./sizes.ts";

/** What a signature is made of; that of a copy has the same parts. */
type Signing = Pick<Signature, "authority" | "secondAuthority" | "position" | "signedMark" | "name">;

function space(heightMm: Millimetres, near: readonly Paragraph[]): Space[] {
  const last = near.at(-1);
  return last === undefined
    ? []
    : [{ kind: "space", heightMm, lines: { first: last.lines.last, last: last.lines.last } }];
}

/** The column of one signer: the room for the signature is parted by “(Đã ký)” where that is written. */
export function signatureColumn(lines: Lines, signing: Signing): ColumnBlock[] {
  const { authority, secondAuthority, position, signedMark, name } = signing;
  const above = [
    ...paragraphPerLine(lines, "authority", authority),
    ...paragraphPerLine(lines, "authority", secondAuthority),
    ...paragraphPerLine(lines, authority === null ? "positionAlone" : "position", position),
  ];
  const mark = paragraphsFor(lines, "signedMark", signedMark);
  const room = mark.length === 0 ? SIGNATURE_SPACE_MM : SIGNATURE_SPACE_MM / 3;
  return [...above, ...space(room, above), ...mark, ...space(room, mark), ...paragraphsFor(lines, "name", name)];
}

/** “Nơi nhận” with its list. Notes on the whole list (“(Để thực hiện)”) are no recipients but keep their place in it. */
export function recipientsColumn(lines: Lines, list: EntryList<Recipient> | null): Paragraph[] {
  if (list === null) return [];
  const heading = paragraph(lines, "recipientsHeading", list.heading);
  const entries = list.entries.map(({ full, marker }) =>
    paragraph(lines, "recipient", full, plainRuns(full), markerOf(marker, 0)),
  );
  const last = entries.at(-1)?.lines.last ?? heading.lines.last;
  const notes = unused(lines, heading.lines.first - lines.offset, last - lines.offset + 1)
    .filter(({ kind, item }) => kind === "text" && /^[-–+(]/.test(item.text))
    .map(({ item }) => paragraph(lines, "recipient", item));
  return [heading, ...[...entries, ...notes].sort((a, b) => a.lines.first - b.lines.first)];
}

/** Signatures in pairs, each with what confirms it above: the leading one on the right, HD 05: Phần II, I.7.2.4. */
function signaturePairs(lines: Lines, signatures: readonly Signature[], first: number): Block[] {
  const blocks: ColumnBlock[][] = [];
  // Of minutes, who presided stands on the right, wherever the text has it: HD 05, Phần II, I.7.2.4; NĐ 30, mẫu 1.9.
  const leading = (one: Signature | undefined) => presides(one?.position?.text ?? "");
  let from = first;
  for (const one of signatures) {
    const start = one.range.start.line;
    const confirming = unused(lines, Math.min(from, start), start + 1)
      .filter(({ kind }) => kind === "confirmation")
      .map(({ item }) => paragraph(lines, "position", item));
    blocks.push([...confirming, ...signatureColumn(lines, one)]);
    from = one.range.end.line;
  }
  const pairs: Block[] = [];
  for (let i = 0; i < blocks.length; i += 2) {
    const [one, other] = [blocks[i] as ColumnBlock[], blocks[i + 1] ?? []];
    const isSecond = leading(signatures[i + 1]) && !leading(signatures[i]);
    pairs.push(...(isSecond ? columns("signatures", one, other) : columns("signatures", other, one)));
  }
  return pairs;
}

/** What stands below the body, on the lines from `first` up to `end`. */
export function footBlocks(lines: Lines, draft: Draft, first: number, end: number): Block[] {
  const { signature, otherSignatures, marks } = draft;
  const code = () => paragraphsFor(lines, "drafterCode", draft.drafterCode);
  const blocks: Block[] = [];
  if (otherSignatures.length === 0) {
    const right = signature === null ? [] : signatureColumn(lines, signature);
    blocks.push(...columns("footer", [...recipientsColumn(lines, draft.recipients), ...code()], right));
  } else {
    const all = signature === null ? otherSignatures : [signature, ...otherSignatures];
    blocks.push(...signaturePairs(lines, all, first));
    blocks.push(...columns("footer", [...recipientsColumn(lines, draft.recipients), ...code()], []));
  }
  const mark = marks.circulation !== null && isNotForMedia(marks.circulation.text) ? marks.circulation : null;
  blocks.push(...paragraphsFor(lines, "notForMedia", mark), ...paragraphsFor(lines, "contact", draft.contact));
  for (const { kind, item } of unused(lines, first, end)) {
    // A note on who may read stands at the head already.
    if (kind === "circulation") blocks.push(paragraph(lines, "notForMedia", item));
    else if (kind !== "rule") blocks.push(paragraph(lines, "other", item, markedRuns(item, lines.all)));
  }
  return blocks;
}
