/** Fields whose result is the number of a page: a draft has no pages. */
const PAGE_NUMBER = /^\s*(?:page|numpages|sectionpages)(?![a-z])/i;

export function isPageNumber(instruction: string): boolean {
  return PAGE_NUMBER.test(instruction);
}

/** Follows the marks that begin, part and end fields (`w:fldChar`): instructions are not text, results are. */
export interface FieldReader {
  /** A mark: `begin`, `separate` or `end`. */
  mark(type: string | undefined): void;
  instruction(text: string): void;
  /** True where what stands is part of the text. */
  readonly showsText: boolean;
  /** True when a page number was met since the last call. */
  takePageNumber(): boolean;
  /** A paragraph ends: an instruction never goes on into the next one, whatever a damaged file says. */
  endParagraph(): void;
}

interface OpenField {
  instruction: string;
  inResult: boolean;
}

export function createFieldReader(): FieldReader {
  let open: OpenField[] = [];
  let pageNumber = false;
  return {
    mark(type) {
      if (type === "begin") open.push({ instruction: "", inResult: false });
      else if (type === "separate") {
        const field = open.at(-1);
        if (field !== undefined) field.inResult = true;
      } else if (type === "end") {
        const field = open.pop();
        if (field !== undefined && isPageNumber(field.instruction)) pageNumber = true;
      }
    },
    instruction(text) {
      const field = open.at(-1);
      if (field !== undefined && !field.inResult && field.instruction.length < 200) field.instruction += text;
    },
    get showsText() {
      return open.every(({ instruction, inResult }) => inResult && !isPageNumber(instruction));
    },
    takePageNumber() {
      const met = pageNumber;
      pageNumber = false;
      return met;
    },
    endParagraph() {
      open = open.filter(({ inResult }) => inResult);
    },
  };
}
