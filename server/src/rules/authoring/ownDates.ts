import type { DocumentNumber, Draft, PlaceDate } from "../../syntax/draft.ts";
import type { DocumentContext } from "../define.ts";
import { copyStyle } from "./copyStyle.ts";

/** The copies whose blocks a guideline judges: their numbers and dates follow the same rules. HD 36: II.3.3. */
function judgedCopies(context: DocumentContext): Draft["copies"] {
  return context.draft.copies.filter((copy) => copyStyle(copy, context) !== null);
}

/** The lines of place and date to be judged: the document's, and those of the copies' blocks. */
export function ownDates(context: DocumentContext): PlaceDate[] {
  return [context.draft.placeDate, ...judgedCopies(context).map((copy) => copy.placeDate)].filter(
    (one) => one !== null,
  );
}

/** The numbers to be judged: the document's, and those of the copies' blocks. */
export function ownNumbers(context: DocumentContext): DocumentNumber[] {
  return [context.draft.number, ...judgedCopies(context).map((copy) => copy.number)].filter((one) => one !== null);
}
