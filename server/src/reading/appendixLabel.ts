import type { Appendix, Component } from "../syntax/draft.ts";
import { romanValue } from "../syntax/markers.ts";
import { fold } from "../text/fold.ts";
import { LETTERS } from "../text/letters.ts";

/** What stands behind the words “Phụ lục”. */
export interface AppendixNumber {
  /** As written; empty for none. */
  readonly written: string;
  /** Where it stands in the label. */
  readonly from: number;
  /** Null where there is none, or none that can be read. */
  readonly value: number | null;
}

const NUMBER = new RegExp(String.raw`^phụ lục(?:\s+số)?\s*([${LETTERS}\d]*)`, "u");

/** The number of a label: “Phụ lục 2”, “PHỤ LỤC II”, “Phụ lục b”. */
export function appendixNumber(label: Component): AppendixNumber {
  const match = NUMBER.exec(fold(label.text));
  const length = match?.[1]?.length ?? 0;
  const from = (match?.[0].length ?? 0) - length;
  const written = label.text.slice(from, from + length);
  const value = /^\d+$/.test(written) ? Number(written) : romanValue(written.toUpperCase());
  return { written, from, value };
}

/** Appendices that call themselves so: what merely follows the signature has no label. */
export function labelled(appendices: readonly Appendix[]): (Appendix & { readonly label: Component })[] {
  return appendices.filter((one): one is Appendix & { readonly label: Component } => one.label !== null);
}
