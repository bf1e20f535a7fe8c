import type { Severity } from "../../service.ts";

const CODES = { error: 31, warning: 33, info: 36, hint: 90, bold: 1, dim: 2, ok: 32 } as const;

/** Puts a colour around a text, or leaves it. */
export type Paint = (colour: keyof typeof CODES & (Severity | "bold" | "dim" | "ok"), text: string) => string;

/** Leaves words without colour. */
export const PLAIN: Paint = (_, text) => text;
/** Colours words by ANSI escape sequences. */
export const COLOURED: Paint = (colour, text) => (text === "" ? "" : `\x1b[${CODES[colour]}m${text}\x1b[0m`);

/** Colours for a terminal that wants them: NO_COLOR (not empty) forbids them, FORCE_COLOR asks for them elsewhere too. */
export function paintFor(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): Paint {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if (NO_COLOR) return PLAIN;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR === "0" || FORCE_COLOR === "false" ? PLAIN : COLOURED;
  return stream.isTTY === true && TERM !== "dumb" ? COLOURED : PLAIN;
}
