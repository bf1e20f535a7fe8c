import { LIMITS } from "../archive/limits.ts";
import type { XmlElement } from "../archive/xml.ts";
import { childOf, elementsOf, numberIn, textIn, valueOf } from "../archive/xml.ts";
import { suspicious } from "../refusal.ts";
import type { Steps } from "../steps.ts";
import { alternativeOf } from "./drawings.ts";
import { linearEquation } from "./equations.ts";
import { createFieldReader, isPageNumber } from "./fields.ts";
import type { FieldEnd } from "./instructions.ts";
import { encodingOfFont } from "./legacyFonts.ts";
import type { LossKind, ReadingNotes, Run, RunFormat } from "./model.ts";
import type { Piece } from "./pieces.ts";
import { rewritten } from "./pieces.ts";
import { readRunProperties } from "./properties.ts";
import type { ResolvedRun, Style, Styles } from "./styles.ts";
import { isPictureFont, readPictured, signOf } from "./symbols.ts";

/** What only groups what stands in it. */
export const WRAPPERS: ReadonlySet<string> = new Set([
  "w:ins",
  "w:moveTo",
  "w:smartTag",
  "w:customXml",
  "w:hyperlink",
  "w:dir",
  "w:bdo",
  "w:sdt",
  "w:sdtContent",
  "w:ruby",
  "w:rubyBase",
]);
/** What was taken out or moved away by a tracked change. */
export const REMOVED: ReadonlySet<string> = new Set(["w:del", "w:moveFrom"]);

/** The runs of a paragraph that is being read, and the styles that hold for it. */
export interface OpenRuns {
  readonly style: Style;
  readonly table: Style;
  readonly runs: Run[];
}

/** What runs are read with. `O` is what the caller knows of the paragraph besides. */
export interface InlineOptions<O extends OpenRuns> {
  readonly styles: Styles;
  readonly notes: ReadingNotes;
  readonly noteText: (kind: "footnote" | "endnote", id: string) => Steps<string>;
  readonly drawing: (element: XmlElement, open: O) => Steps<void>;
  /** Something was met that the draft cannot have. */
  readonly lose: (kind: LossKind, name: string) => void;
}

export interface InlineReader<O extends OpenRuns> {
  /** Reads what stands in a paragraph. Gives true when the number of the page is in it. */
  read(elements: readonly XmlElement[], open: O): Steps<boolean>;
  /** Counts text that goes into the draft. Throws a Failure when there is more than a check takes. */
  measure(text: string): void;
}

/** A mark that somebody chose for a note, as it stands by itself in the text: “*”, “(1)”, “a”; Word takes ten letters. */
const CHOSEN_MARK = /^(?:[^\s\p{L}]{1,10}|\p{L})$/u;
const HEAD_OF_MARK = /^[^\s\p{L}]{0,10}/u;

/** Reads runs, fields, equations, signs and the marks of notes. */
export function createInlineReader<O extends OpenRuns>(options: InlineOptions<O>): InlineReader<O> {
  const { styles, notes, noteText, lose } = options;
  const fields = createFieldReader();
  let length = 0;
  /** A note whose own mark comes next: the mark is left out, for the note stands there itself. */
  let marked: { readonly note: string; mark: string } | null = null;
  /** An equation was the last thing read. */
  let equation = false;

  /** One note that many marks point at, or one list's long number, could make a small file a huge text. */
  function measure(text: string): void {
    length += text.length;
    if (length > LIMITS.textLength) throw suspicious("văn bản quá dài", "its text is far too long");
  }

  function signIn({ attributes }: XmlElement): string {
    const { "w:font": font = "", "w:char": code = "" } = attributes;
    const sign = signOf(font, Number.parseInt(code, 16));
    if (sign === null) lose("sign", `${font} ${code}`.trim());
    return sign ?? "";
  }

  function pictured(text: string, font: string): string {
    const read = readPictured(font, text);
    for (const code of read?.lost ?? []) lose("sign", `${font} ${code.toString(16).toUpperCase().padStart(4, "0")}`);
    return read?.text ?? text;
  }

  function* inlineOf(elements: readonly XmlElement[], open: O): Steps<void> {
    for (const element of elements) {
      yield;
      const { name } = element;
      if (name === "w:r") yield* runOf(element, open);
      else if (name === "w:fldSimple") {
        fields.begin(formOf(element));
        fields.instruction(element.attributes["w:instr"] ?? "");
        if (elementsOf(element).length > 0 || isPageNumber(element.attributes["w:instr"] ?? "")) fields.separate();
        yield* inlineOf(elementsOf(element), open);
        say(open, ended(fields.end()), element, styles.runFormat(open.table, open.style, {}, {}));
      } else if (name === "mc:AlternateContent") yield* inlineOf(elementsOf(alternativeOf(element)), open);
      else if (REMOVED.has(name)) notes.trackedChanges++;
      else if (name.startsWith("m:")) equationOf(element, open);
      else if (name === "w:subDoc") lose("embedded", "");
      else if (WRAPPERS.has(name)) {
        if (name === "w:ins" || name === "w:moveTo") notes.trackedChanges++;
        yield* inlineOf(elementsOf(element), open);
      }
    }
  }

  function equationOf(element: XmlElement, open: O): void {
    if (!fields.showsText) return;
    const text = linearEquation(element, equationRun).trim();
    if (text === "") return;
    say(open, partedNumbers(open, text), element, styles.runFormat(open.table, open.style, {}, {}));
    equation = true;
  }

  function equationRun(run: XmlElement): string {
    const pieces = elementsOf(run).map((child) => {
      if (child.name === "m:t" || child.name === "w:t") return textIn(child);
      if (child.name === "w:sym") return signIn(child);
      return child.name === "w:br" || child.name === "w:tab" ? " " : "";
    });
    return pieces.join("");
  }

  /** The text with a blank in front where it would go on with the figures of a number. */
  function partedNumbers(open: O, text: string): string {
    return /\d$/.test(open.runs.at(-1)?.text.slice(-1) ?? "") && /^\d/.test(text) ? ` ${text}` : text;
  }

  /** Adds what an element says that is no run. */
  function say(open: O, text: string, element: XmlElement, { caps: _, ...format }: ResolvedRun): void {
    if (text === "") return;
    measure(text);
    fields.met();
    addRun(open.runs, {
      text,
      format,
      pieces: [{ element, at: 0, length: text.length, exact: false, capital: false }],
    });
  }

  /** The note that waits for its mark, in brackets. */
  function takeNote(): string {
    if (marked === null) return "";
    const { note, mark } = marked;
    marked = null;
    return ` (chú thích: ${mark !== "" && note.startsWith(mark) ? note.slice(mark.length).trimStart() : note})`;
  }

  /** Text behind the reference of a note with its own mark, without that mark. */
  function withoutMark(text: string): string {
    if (marked === null || text === "") return text;
    if (CHOSEN_MARK.test(text)) {
      marked.mark = text;
      return takeNote();
    }
    const mark = HEAD_OF_MARK.exec(text)?.[0] ?? "";
    marked.mark = mark;
    return takeNote() + text.slice(mark.length);
  }

  function ended(end: FieldEnd | null): string {
    if (end?.lost != null) lose("field", end.lost);
    return end?.text ?? "";
  }

  function* runOf(element: XmlElement, open: O): Steps<void> {
    const properties = childOf(element, "w:rPr");
    const character = styles.characterStyle(valueOf(childOf(properties, "w:rStyle")));
    const { caps, ...format } = styles.runFormat(
      open.table,
      open.style,
      character,
      readRunProperties(properties, styles.theme),
    );
    const symbols = isPictureFont(format.font);
    let text = "";
    const from: Piece[] = [];
    const put = (more: string, by: XmlElement, exact: boolean) => {
      if (more === "") return;
      text += more;
      from.push({ element: by, at: 0, length: more.length, exact, capital: caps });
    };
    const add = (more: string, by: XmlElement) => {
      if (more === "" || !fields.showsText) return;
      fields.met();
      const shown = withoutMark(more);
      put(shown, by, by.name === "w:t" && shown === more && !symbols);
    };
    const pieces = function* (children: readonly XmlElement[]): Steps<void> {
      for (const child of children) {
        switch (child.name) {
          case "w:t": {
            const own = textIn(child).replace(/[\r\n\t]/g, " ");
            add(symbols ? pictured(own, format.font) : own, child);
            break;
          }
          case "w:tab":
          case "w:ptab":
            add("\t", child);
            break;
          case "w:br":
          case "w:cr":
            add("\n", child);
            break;
          case "w:noBreakHyphen":
            add("-", child);
            break;
          case "w:sym":
            add(signIn(child), child);
            break;
          case "w:softHyphen":
            // In the old encoding TCVN3 that is the letter “ư”, which some programs write as what it is elsewhere.
            if (encodingOfFont(format.font) === "TCVN3") add("\u00ad", child);
            break;
          case "w:fldChar": {
            const type = child.attributes["w:fldCharType"];
            if (type === "begin") fields.begin(formOf(child));
            else if (type === "separate") fields.separate();
            else if (type === "end") add(ended(fields.end()), child);
            break;
          }
          case "w:instrText":
            fields.instruction(textIn(child));
            break;
          case "w:pgNum":
            fields.begin(null);
            fields.instruction("PAGE");
            fields.end();
            break;
          case "w:footnoteReference":
          case "w:endnoteReference": {
            const kind = child.name === "w:footnoteReference" ? "footnote" : "endnote";
            const said = yield* noteText(kind, child.attributes["w:id"] ?? "");
            if (said === "") break;
            notes.footnotes++;
            if (!fields.showsText) break;
            put(takeNote(), child, false);
            marked = { note: said, mark: "" };
            const chosen = child.attributes["w:customMarkFollows"];
            if (chosen === undefined || ["0", "false", "off"].includes(chosen)) put(takeNote(), child, false);
            break;
          }
          case "w:commentReference":
            notes.comments++;
            break;
          case "mc:AlternateContent":
            yield* pieces(elementsOf(alternativeOf(child)));
            break;
          case "w:drawing":
          case "w:pict":
          case "w:object":
            yield* options.drawing(child, open);
            break;
        }
      }
    };
    yield* pieces(elementsOf(element));
    if (text === "") return;
    const parted = equation ? partedNumbers(open, text) : text;
    equation = false;
    if (parted !== text)
      from.unshift({ element, at: 0, length: parted.length - text.length, exact: false, capital: caps });
    text = parted;
    const shown = caps ? text.toUpperCase() : text;
    measure(shown);
    if (format.hidden) {
      if (text.trim() !== "") notes.hidden++;
      return;
    }
    // Signs that were read stand in the letters around them.
    addRun(open.runs, rewritten({ text, format: symbols ? { ...format, font: "" } : format, pieces: from }, shown));
  }

  return {
    *read(elements, open) {
      yield* inlineOf(elements, open);
      say(open, takeNote(), elements.at(-1) as XmlElement, styles.runFormat(open.table, open.style, {}, {}));
      equation = false;
      fields.endParagraph();
      return fields.takePageNumber();
    },
    measure,
  };
}

/** A note's mark is raised, which its text in brackets must not be. */
function addRun(runs: Run[], { text, format, pieces = [] }: Run): void {
  const shown = text.startsWith(" (chú thích: ") ? { ...format, script: null } : format;
  const last = runs.at(-1);
  const same =
    last !== undefined && (Object.keys(shown) as (keyof RunFormat)[]).every((key) => last.format[key] === shown[key]);
  if (!same) runs.push({ text, format: shown, pieces: [...pieces] });
  else {
    // The list is this function's own: to copy it each time would cost too much in a paragraph of many runs.
    const all = last.pieces as Piece[];
    for (const piece of pieces) all.push(piece);
    runs[runs.length - 1] = { text: last.text + text, format: last.format, pieces: all };
  }
}

/** What a form shows that has no text of its own in the file: the chosen entry, a box, what it begins with. */
function formOf(begin: XmlElement): string | null {
  const data = childOf(begin, "w:ffData");
  const box = childOf(data, "w:checkBox");
  if (box !== undefined) {
    const state = childOf(box, "w:checked") ?? childOf(box, "w:default");
    return state !== undefined && !["0", "false", "off"].includes(valueOf(state) ?? "true") ? "☒" : "☐";
  }
  const list = childOf(data, "w:ddList");
  if (list !== undefined) {
    const entries = elementsOf(list).filter(({ name }) => name === "w:listEntry");
    const chosen = numberIn(childOf(list, "w:result"), "w:val") ?? numberIn(childOf(list, "w:default"), "w:val") ?? 0;
    return valueOf(entries[chosen]) ?? "";
  }
  return valueOf(childOf(childOf(data, "w:textInput"), "w:default")) ?? null;
}
