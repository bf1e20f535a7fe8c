import type { Kind } from "./kind.ts";

/** True for a text that names those who are to deal with it at its head. */
export function isAddressed({ addressees }: Kind): boolean {
  return addressees !== "none";
}

/** True for the official letter. */
export function isOfficialLetter({ form }: Kind): boolean {
  return form === "letter";
}
