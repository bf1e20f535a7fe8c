import { POINT_LETTERS } from "../syntax/markers.ts";
import type { HtmlToken } from "../text/clipboardHtml.ts";
import { htmlTokens } from "../text/clipboardHtml.ts";
import { fold } from "../text/fold.ts";

const BLOCKS: ReadonlySet<string> = new Set(
  "p,div,h1,h2,h3,h4,h5,h6,li,ul,ol,blockquote,section,article,header,footer,main,center,pre,dl,dt,dd,figure".split(
    ",",
  ),
);
/** More HTML than this, in code units, is left to VS Code. */
const MOST = 2_000_000;

/** Rows of cells, each cell its lines. */
type Rows = string[][][];

/** What is written so far: lines, and how the next words go on. */
interface Writer {
  readonly lines: string[];
  line: string;
  /** Something between the last words and the next parts them. */
  gap: boolean;
}

function writer(): Writer {
  return { lines: [], line: "", gap: false };
}

function write(to: Writer, text: string): void {
  for (const [n, part] of text.split(/[\s\u00a0]+/).entries()) {
    if (n > 0) to.gap = true;
    if (part === "") continue;
    to.line += to.gap && to.line !== "" ? ` ${part}` : part;
    to.gap = false;
  }
}

/** Ends a line; `always` also where nothing stands on it. Blank lines never follow each other. */
function end(to: Writer, always = false): void {
  if (to.line !== "" || (always && to.lines.at(-1) !== "" && to.lines.length > 0)) to.lines.push(to.line.trimEnd());
  to.line = "";
  to.gap = false;
}

/** A list that is open: how many items it had. */
interface List {
  readonly ordered: boolean;
  readonly letters: boolean;
  items: number;
}

function markerOf(list: List): string {
  if (!list.ordered) return "- ";
  return list.letters ? `${POINT_LETTERS.charAt(list.items - 1) || list.items}) ` : `${list.items}. `;
}

/** The words of a document's head and foot, which are set in two columns side by side. */
const HEAD_OR_FOOT = /đảng cộng sản việt nam|cộng hoà xã hội|độc lập - tự do|nơi nhận|^số\b|t\/m |^tm\. |\*$/u;

/** True for a table that only sets what stands in it side by side. */
function isLayout(rows: Rows): boolean {
  const used = rows.map((row) => row.filter((cell) => cell.length > 0).length);
  if (Math.max(...used, 0) <= 1) return true;
  if (Math.max(...used) > 2 || rows.length > 4) return false;
  return rows.some((row) => row.some((cell) => cell.some((line) => HEAD_OR_FOOT.test(fold(line)))));
}

/** The left column as a whole, then the right one: so are two columns read. */
function columns(rows: Rows): string[] {
  const width = Math.max(...rows.map((row) => row.length), 0);
  return Array.from({ length: width }, (_, n) => rows.flatMap((row) => row[n] ?? [])).flat();
}

function tableLines(rows: Rows): string[] {
  if (isLayout(rows)) return columns(rows);
  const width = Math.max(...rows.map((row) => row.length), 0);
  const text = (cell: readonly string[] | undefined) =>
    (cell ?? []).filter(Boolean).join("<br>").replaceAll("|", "\\|");
  const written = rows.map((row) => `| ${Array.from({ length: width }, (_, n) => text(row[n])).join(" | ")} |`);
  const [head = "", ...rest] = written;
  return [head, `|${" --- |".repeat(width)}`, ...rest];
}

/** Reads tokens up to the end of the element that holds them. */
function read(tokens: readonly HtmlToken[]): { readonly lines: string[]; readonly blocks: number } {
  const tables: Rows[] = [];
  const writers: Writer[] = [writer()];
  const lists: List[] = [];
  let blocks = 0;
  const now = () => writers.at(-1) as Writer;
  const endCell = () => {
    if (tables.length === 0 || writers.length <= tables.length) return;
    const cell = writers.pop() as Writer;
    end(cell);
    tables.at(-1)?.at(-1)?.push(cell.lines.filter(Boolean));
  };
  for (const token of tokens) {
    if (token.kind === "text") {
      write(now(), token.text);
      continue;
    }
    const { kind, name, attributes } = token;
    const opens = kind === "open";
    if (name === "br") end(now(), true);
    else if (name === "table") {
      blocks++;
      if (opens) {
        end(now());
        tables.push([]);
      } else if (tables.length > 0) {
        endCell();
        const rows = (tables.pop() as Rows).filter((row) => row.some((cell) => cell.length > 0));
        if (rows.length > 0) now().lines.push(...tableLines(rows));
      }
    } else if (name === "tr" && tables.length > 0) {
      endCell();
      if (opens) tables.at(-1)?.push([]);
    } else if ((name === "td" || name === "th") && tables.length > 0) {
      endCell();
      if (opens) {
        if (tables.at(-1)?.length === 0) tables.at(-1)?.push([]);
        writers.push(writer());
      }
    } else if (name === "tab") now().gap = true;
    else if (BLOCKS.has(name)) {
      blocks++;
      // An empty paragraph is a blank line.
      end(now(), !opens && name === "p" && now().line === "");
      if (name === "ol" || name === "ul") {
        if (opens) lists.push({ ordered: name === "ol", letters: /type=["']?a/i.test(attributes), items: 0 });
        else lists.pop();
      }
      const list = lists.at(-1);
      if (name === "li" && opens && list !== undefined) {
        list.items++;
        now().line = markerOf(list);
      }
    }
  }
  while (tables.length > 0) {
    endCell();
    now().lines.push(...tableLines(tables.pop() as Rows));
  }
  end(now());
  return { lines: now().lines, blocks };
}

/**
 * HTML from the clipboard as lines of a draft: a paragraph a line, columns that stand side by side one below the other,
 * other tables in Markdown, lists with their markers. Null where it says no more than the plain text beside it: a few
 * words within a paragraph.
 */
export function pastedHtml(html: string): string | null {
  if (html.length > MOST) return null;
  const { lines, blocks } = read(htmlTokens(html));
  while (lines.at(-1) === "") lines.pop();
  if (blocks === 0 || lines.length === 0) return null;
  return lines.length === 1 ? (lines[0] as string) : `${lines.join("\n")}\n`;
}
