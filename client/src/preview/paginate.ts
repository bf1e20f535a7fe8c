/** A block as high as it became on the page. All lengths are in pixels. */
export interface MeasuredBlock {
  readonly height: number;
  /** From one of its lines to the next; null for a block that is never parted. */
  readonly lineHeight: number | null;
  /** Room above its first line and below its last, which belongs to its height. */
  readonly before: number;
  readonly after: number;
  readonly keepWithNext: boolean;
}

/** A block, or a stretch of one, on a page. */
export interface Placed {
  readonly block: number;
  /** Where the stretch begins in the block, and how high it is. */
  readonly from: number;
  readonly height: number;
}

/** The least number of lines of a paragraph on each of two pages (widows and orphans). */
const TOGETHER = 2;
/** Rounding must not push a line to the next page. */
const TOLERANCE = 0.5;

function heightOf(placed: readonly Placed[]): number {
  return placed.reduce((sum, { height }) => sum + height, 0);
}

function lineCount({ height, lineHeight, before, after }: MeasuredBlock): number {
  return lineHeight === null ? 1 : Math.round((height - before - after) / lineHeight);
}

/** Where to part a block so that at most `room` of it stays; null where it must not be parted so. */
function partingPlace(block: MeasuredBlock, from: number, room: number): number | null {
  const { lineHeight, before } = block;
  if (lineHeight === null) return null;
  const count = lineCount(block);
  const first = from === 0 ? 0 : Math.round((from - before) / lineHeight);
  const fitting = Math.floor((from + room - before + TOLERANCE) / lineHeight);
  const last = Math.min(fitting, count - TOGETHER);
  return last - first >= TOGETHER ? before + last * lineHeight : null;
}

/**
 * What must go along to the next page with the block that begins it, taken from the end of this page: the blocks that
 * are kept with their next; of a long paragraph its last lines only. Nothing when that were the whole page.
 */
function takeKept(page: Placed[], blocks: readonly MeasuredBlock[]): Placed[] {
  const taken: Placed[] = [];
  for (let last = page.at(-1); last !== undefined; last = page.at(-1)) {
    const block = blocks[last.block] as MeasuredBlock;
    if (!block.keepWithNext) return taken;
    page.pop();
    const from = block.height - block.after - (block.lineHeight ?? 0) * TOGETHER;
    const stays = block.lineHeight !== null && from - last.from >= block.before + block.lineHeight * TOGETHER;
    if (!stays) {
      taken.unshift(last);
      continue;
    }
    page.push({ ...last, height: from - last.from });
    taken.unshift({ block: last.block, from, height: block.height - from });
    return taken;
  }
  page.push(...taken);
  return [];
}

/**
 * Parts blocks into pages: paragraphs between lines, never one line alone, headings with what they head; blocks that
 * are never parted go to the next page whole, and are cut only where they are higher than a page.
 */
export function paginate(blocks: readonly MeasuredBlock[], pageHeight: number): Placed[][] {
  let page: Placed[] = [];
  const pages = [page];

  /** Places what is left of a block from `from` on; how far it came, or null when all of it has its place. */
  function place(index: number, from: number): number | null {
    const block = blocks[index] as MeasuredBlock;
    const rest = block.height - from;
    const room = pageHeight - heightOf(page);
    if (rest - block.after <= room + TOLERANCE) {
      page.push({ block: index, from, height: rest });
      return null;
    }
    const parted = partingPlace(block, from, room);
    const to = parted ?? (page.length === 0 ? from + pageHeight : from);
    if (to > from) page.push({ block: index, from, height: to - from });
    page = to > from ? [] : broughtAlong(block.lineHeight === null ? rest - block.after : 0);
    pages.push(page);
    return to;
  }

  /** What begins the next page before a block that needs `room` in one piece: nothing where both are too high. */
  function broughtAlong(room: number): Placed[] {
    const taken = takeKept(page, blocks);
    if (room <= pageHeight - heightOf(taken)) return taken;
    page.push(...taken);
    return [];
  }

  for (let index = 0; index < blocks.length; index++) {
    for (let from: number | null = 0; from !== null; ) from = place(index, from);
  }
  return pages.filter(({ length }, index) => index === 0 || length > 0);
}
