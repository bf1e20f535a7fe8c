import type { Style } from "../../styles/style.ts";
import type { Component, Recipient } from "../../syntax/draft.ts";
import type { DocumentContext } from "../define.ts";
import { copyStyle } from "./copyStyle.ts";

/** A list of recipients with the style that it is judged by. */
export interface RecipientList {
  readonly heading: Component;
  readonly entries: readonly Recipient[];
  readonly style: Style;
}

/** The list of the document, then those of its copies, each by the style of its own date. */
export function recipientLists(context: DocumentContext): readonly RecipientList[] {
  const { draft, style } = context;
  const lists: RecipientList[] = [];
  if (draft.recipients !== null) lists.push({ ...draft.recipients, style });
  for (const copy of draft.copies) {
    const own = copyStyle(copy, context);
    if (copy.recipientsHeading === null || own === null) continue;
    lists.push({ heading: copy.recipientsHeading, entries: copy.recipients, style: own });
  }
  return lists;
}

/** True for a blank or placeholder that nobody has filled in yet: “[nơi nhận]”, “………”. */
export function isUnfilled({ text }: Recipient): boolean {
  return /^(?:\[[^\]]*\]|[.…_\s]*)$/u.test(text);
}
