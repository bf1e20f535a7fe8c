import type { FieldEnd } from "./instructions.ts";
import { readInstruction } from "./instructions.ts";

/** Fields whose result is the number of a page: a draft has no pages. */
const PAGE_NUMBER = /^\s*(?:page|numpages|sectionpages)(?![a-z])/i;
/** Of an instruction, in code units: as much as is read. */
const LONGEST_INSTRUCTION = 4000;

/** True for the instruction of a field that shows the number of the page. */
export function isPageNumber(instruction: string): boolean {
  return PAGE_NUMBER.test(instruction);
}

/** Follows the marks that begin, part and end fields (`w:fldChar`): instructions are not text, results are. */
export interface FieldReader {
  /** A field begins; `form`: what its form data show (a chosen entry, a box), null for a field that is no form's. */
  begin(form: string | null): void;
  separate(): void;
  /** A field ends: what is to be shown for one that has no result of its own. Null where nothing is. */
  end(): FieldEnd | null;
  instruction(text: string): void;
  /** Text of a result was met, which is what Word shows. */
  met(): void;
  /** True where what stands is part of the text. */
  readonly showsText: boolean;
  /** True when a page number was met since the last call. */
  takePageNumber(): boolean;
  /** A paragraph ends: an instruction never goes on into the next one, whatever a damaged file says. */
  endParagraph(): void;
}

interface OpenField {
  instruction: string;
  readonly form: string | null;
  inResult: boolean;
  /** Something of its result was shown. */
  shown: boolean;
  /** It keeps what stands in it from being shown: it is in its instruction, or its result is a page's number. */
  hides: boolean;
}

/** A reader outside of all fields. */
export function createFieldReader(): FieldReader {
  let open: OpenField[] = [];
  /** How many of the open fields hide what stands in them. */
  let hiding = 0;
  let pageNumber = false;
  return {
    begin(form) {
      open.push({ instruction: "", form, inResult: false, shown: false, hides: true });
      hiding++;
    },
    separate() {
      const field = open.at(-1);
      if (field === undefined || field.inResult) return;
      field.inResult = true;
      if (isPageNumber(field.instruction)) return;
      field.hides = false;
      hiding--;
    },
    end() {
      const field = open.pop();
      if (field === undefined) return null;
      if (field.hides) hiding--;
      if (isPageNumber(field.instruction)) {
        pageNumber = true;
        return null;
      }
      const above = open.at(-1);
      if (field.shown && above !== undefined) above.shown = true;
      if (field.shown || hiding > 0) return null;
      // A form's choice and box have no result; of any other field without one, the instruction may tell.
      if (field.form !== null) return { text: field.form, lost: null };
      return readInstruction(field.instruction, field.inResult);
    },
    instruction(text) {
      const field = open.at(-1);
      if (field === undefined || field.inResult) return;
      if (field.instruction.length < LONGEST_INSTRUCTION) {
        field.instruction += text.slice(0, LONGEST_INSTRUCTION - field.instruction.length);
      }
    },
    met() {
      const field = open.at(-1);
      if (field !== undefined) field.shown = true;
    },
    get showsText() {
      return hiding === 0;
    },
    takePageNumber() {
      const met = pageNumber;
      pageNumber = false;
      return met;
    },
    endParagraph() {
      if (open.length === 0) return;
      open = open.filter(({ inResult }) => inResult);
      hiding = open.filter(({ hides }) => hides).length;
    },
  };
}
