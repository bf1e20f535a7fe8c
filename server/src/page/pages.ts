import type { PageStyle } from "../styles/format.ts";
import type { Style } from "../styles/style.ts";
import { assemble } from "../syntax/assemble.ts";
import type { Appendix, Copy, Draft } from "../syntax/draft.ts";
import type { ClassifiedLine } from "../syntax/kinds.ts";
import { bodyParagraphs } from "./body.ts";
import { footBlocks } from "./foot.ts";
import { headBlocks } from "./head.ts";
import type { Block, PagePart, Pages, Properties } from "./model.ts";
import { linesOf } from "./paragraphs.ts";
import { appendixBlocks, copyBlocks } from "./trailing.ts";

interface Trailer {
  readonly first: number;
  readonly copy: Copy | null;
  readonly appendix: Appendix | null;
}

function trailersOf({ copies, appendices }: Draft): Trailer[] {
  return [
    ...copies.map((copy) => ({ first: copy.range.start.line, copy, appendix: null })),
    ...appendices.map((appendix) => ({ first: appendix.range.start.line, copy: null, appendix })),
  ].sort((a, b) => a.first - b.first);
}

/** The first line of the footer: behind the body, or where the recipients or a signature begin. */
function footFirst({ body, recipients, signature, otherSignatures, mainEnd }: Draft): number {
  if (body !== null) return body.last + 1;
  const signed = [signature, ...otherSignatures].map((one) => one?.range.start.line);
  const starts = [recipients?.heading.range.start.line, ...signed, mainEnd];
  return Math.min(...starts.filter((line) => line !== undefined));
}

/** The parts of a draft whose first line has the number `offset` in the file. */
function partsOf(draft: Draft, offset: number, page: PageStyle): PagePart[] {
  const lines = linesOf(draft.lines, offset);
  const trailers = trailersOf(draft);
  const end = Math.min(draft.mainEnd, draft.lines.length);
  const foot = footFirst(draft);
  const head = headBlocks(lines, draft, draft.body?.first ?? foot, page);
  // The footer first: recipients or a signature that stand apart lie among the lines of the body.
  const below = footBlocks(lines, draft, foot, end);
  const body = draft.body === null ? [] : bodyParagraphs(lines, draft.body, draft);
  const parts: { kind: PagePart["kind"]; blocks: Block[] }[] = [
    { kind: "document", blocks: [...head, ...body, ...below] },
  ];
  trailers.forEach(({ first, copy, appendix }, index) => {
    const until = trailers[index + 1]?.first ?? draft.lines.length;
    const last = (parts.at(-1) as (typeof parts)[number]).blocks;
    if (copy !== null) {
      const line = first + offset;
      if (last.length > 0) last.push({ kind: "rule", lines: { first: line, last: line } });
      last.push(...copyBlocks(lines, copy, until));
    } else if (appendix !== null) {
      const own = appendix.label === null ? documentParts(draft.lines.slice(first, until), first + offset, page) : null;
      if (own !== null) {
        parts.push(...own);
        return;
      }
      // Above the title of one without a label may stand a header of its own.
      const start = (appendix.label ?? appendix.title)?.range.start.line ?? first;
      const above = start === first ? [] : partsOf(assemble(draft.lines.slice(first, start)), first + offset, page);
      const header = above.flatMap(({ blocks }) => blocks);
      const blocks = appendixBlocks(lines, appendix, { first: start, end: until }, draft);
      parts.push({ kind: "appendix", blocks: [...header, ...blocks] });
    }
  });
  return parts.filter(({ blocks }, index) => index === 0 || blocks.length > 0);
}

/** A further document behind the signature, with a header and perhaps a signature of its own; null when it is none. */
function documentParts(
  lines: readonly ClassifiedLine[],
  offset: number,
  page: PageStyle,
): { kind: "appendix"; blocks: Block[] }[] | null {
  const draft = assemble(lines);
  if (draft.mainEnd === 0 || (draft.docType === null && draft.addressees === null)) return null;
  return partsOf(draft, offset, page).map(({ blocks }) => ({ kind: "appendix", blocks: [...blocks] }));
}

function propertiesOf({ type, docType, number, abstract, issuingBody }: Draft): Properties {
  const written = number === null || number.value === null ? "" : number.text.replace(/^Số\s*:?\s*/iu, "số ");
  return {
    title: abstract?.text ?? docType?.text ?? "",
    subject: [type.name, written].filter((part) => part !== "").join(" "),
    author: issuingBody?.text ?? "",
  };
}

/** The pages of a draft: never throws on any draft, and takes time linear in its lines. */
export function pagesOf(draft: Draft, style: Style): Pages {
  return { style, parts: partsOf(draft, 0, style.page), properties: propertiesOf(draft) };
}
