import { spawnSync } from "node:child_process";
import type { Paragraph } from "../../server/src/page/model.ts";
import { textOfParagraph } from "../../server/src/page/model.ts";

/** A stretch of one line on paper, in points from the upper left corner of its page. */
export interface Piece {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly text: string;
  readonly sizePt: number;
  readonly family: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface Print {
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  /** What stands on the pages, but their numbers. */
  readonly pieces: readonly Piece[];
  readonly numbers: readonly Piece[];
}

/** Nothing but a page's number stands so high. */
const HIGHEST_TEXT = 50;

/** Poppler writes whole numbers; at three times the size, the most it does, they are thirds of a point. */
const ZOOM = 3;

function number(xml: string, name: string): number {
  return Number(new RegExp(` ${name}="(-?[\\d.]+)"`).exec(xml)?.[1]) / ZOOM;
}

function unescaped(text: string): string {
  const letters: Record<string, string> = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    "#34": '"',
    "#39": "'",
    "#160": " ",
  };
  return text.replace(/<[^>]*>/g, "").replace(/&(#?\w+);/g, (whole, name: string) => letters[name] ?? whole);
}

/** Reads what a PDF prints, by poppler's pdftohtml. */
export function readPdf(path: string): Print {
  const args = ["-xml", "-i", "-hidden", "-stdout", "-zoom", String(ZOOM), path];
  const { stdout, status } = spawnSync("pdftohtml", args, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`pdftohtml: ${status}`);
  const pages: { width: number; height: number }[] = [];
  const pieces: Piece[] = [];
  const fonts = new Map<string, { sizePt: number; family: string }>();
  for (const line of stdout.split("\n")) {
    if (line.startsWith("<page ")) pages.push({ width: number(line, "width"), height: number(line, "height") });
    const font = /<fontspec id="(\d+)"/.exec(line)?.[1];
    if (font !== undefined) {
      fonts.set(font, { sizePt: number(line, "size"), family: / family="[A-Z]*\+?([^"]*)"/.exec(line)?.[1] ?? "" });
    }
    if (!line.startsWith("<text ")) continue;
    const { sizePt, family } = fonts.get(/ font="(\d+)"/.exec(line)?.[1] ?? "") ?? { sizePt: 0, family: "" };
    const text = unescaped(line);
    const left = number(line, "left");
    if (text.trim() === "") continue;
    const whole = {
      page: pages.length,
      left,
      right: left + number(line, "width"),
      top: number(line, "top"),
      text,
      sizePt,
      family,
      bold: line.includes("<b>"),
      italic: line.includes("<i>"),
    };
    // Poppler joins what stands before and behind a tab where both look the same.
    const [, heading, entry] = /^(Kính (?:gửi|trình):)\s+(\S.*)$/u.exec(text) ?? [];
    if (heading === undefined || entry === undefined) pieces.push(whole);
    else pieces.push({ ...whole, text: heading }, { ...whole, text: entry });
  }
  const isNumber = ({ top, text }: Piece) => top < HIGHEST_TEXT && /^\d+$/.test(text.trim());
  return { pages, pieces: pieces.filter((piece) => !isNumber(piece)), numbers: pieces.filter(isNumber) };
}

/** A paragraph with the pieces that it is on paper, in their order; none where it was not found. */
export interface PrintedParagraph {
  readonly paragraph: Paragraph;
  readonly pieces: readonly Piece[];
}

const squash = (text: string) => text.normalize("NFC").replace(/[\s\u00a0]+/g, "");
/** Pieces of one paragraph follow each other on the page, or go on at the top of the next. */
const MOST_BETWEEN_LINES = 45;

function goesOn(last: Piece, next: Piece): boolean {
  if (next.page === last.page) return Math.abs(next.top - last.top) < MOST_BETWEEN_LINES;
  return next.page === last.page + 1 && next.top < 120;
}

/** The piece nearest to the last one, for cells beside each other have the same words; the first of all for none. */
function nearest(last: Piece | undefined, pieces: readonly Piece[]): Piece | undefined {
  if (last === undefined) return pieces[0];
  const far = ({ page, top, left }: Piece) =>
    (page - last.page) * 10_000 + Math.abs(top - last.top) + (top === last.top ? 0 : Math.abs(left - last.left));
  return pieces.toSorted((one, other) => far(one) - far(other))[0];
}

/** Finds each paragraph among the pieces. What is left of these is given back too. */
export function findParagraphs(
  { pieces }: Print,
  paragraphs: readonly Paragraph[],
): { found: PrintedParagraph[]; left: Piece[] } {
  const free = new Set(pieces);
  const found = paragraphs.map((paragraph): PrintedParagraph => {
    let rest = squash(textOfParagraph(paragraph));
    const own: Piece[] = [];
    while (rest !== "") {
      const last = own.at(-1);
      const next = nearest(
        last,
        [...free].filter((piece) => {
          const text = squash(piece.text);
          return text !== "" && rest.startsWith(text) && (last === undefined || goesOn(last, piece));
        }),
      );
      if (next === undefined) return { paragraph, pieces: [] };
      own.push(next);
      free.delete(next);
      rest = rest.slice(squash(next.text).length);
    }
    return { paragraph, pieces: own };
  });
  return { found, left: [...free] };
}

/** The lines of a paragraph: pieces side by side are one. */
export function linesOf({ pieces }: PrintedParagraph): { left: number; right: number; page: number; top: number }[] {
  const lines: { left: number; right: number; page: number; top: number }[] = [];
  for (const { page, left, right, top } of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && last.page === page && Math.abs(last.top - top) < 8) {
      last.left = Math.min(last.left, left);
      last.right = Math.max(last.right, right);
    } else lines.push({ left, right, page, top });
  }
  return lines;
}

/** How far a dark line reaches on a page between two heights, in points: the longest one there; null for none. */
export function ruleBetween(
  path: string,
  page: number,
  top: number,
  bottom: number,
  leastPt = 60,
): [number, number] | null {
  const dpi = 144;
  const scale = dpi / 72;
  const args = ["-gray", "-r", String(dpi), "-f", String(page), "-l", String(page), path];
  const { stdout } = spawnSync("pdftoppm", args, { maxBuffer: 1 << 28 });
  const head = /^P5\s(\d+) (\d+)\s\d+\s/.exec(stdout.subarray(0, 40).toString("latin1"));
  if (head === null) throw new Error("pdftoppm wrote no picture");
  const width = Number(head[1]);
  const pixels = stdout.subarray(head[0].length);
  let longest: [number, number] | null = null;
  for (let y = Math.round(top * scale); y < bottom * scale; y++) {
    for (let x = 0; x < width; x++) {
      const from = x;
      while (x < width && (pixels[y * width + x] as number) < 160) x++;
      const known = longest === null ? leastPt : longest[1] - longest[0];
      if ((x - from) / scale > known) longest = [from / scale, x / scale];
    }
  }
  return longest;
}
