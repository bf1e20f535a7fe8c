import type { BigIntStats } from "node:fs";
import { fstatSync, statSync } from "node:fs";
import type { Text } from "../service.ts";
import { Failure } from "../service.ts";
import type { InputFile } from "./files.ts";
import { onDisk } from "./files.ts";
import { STANDARD_INPUT } from "./read.ts";

export const DRAFT_ITSELF: Text = {
  vi: "đây chính là bản thảo, không ghi đè",
  en: "this is the draft itself, which is not overwritten",
};

/** The file that a path or a descriptor leads to; null for what is none: there is nothing to lose. */
function fileOf(place: string | number): BigIntStats | null {
  try {
    const options = { bigint: true } as const;
    const found = typeof place === "number" ? fstatSync(place, options) : statSync(place, options);
    return found.isFile() ? found : null;
  } catch {
    return null;
  }
}

/** What an input is read from: standard input by its descriptor, and by the name that it is given. */
function placesOf({ path, source }: InputFile): (string | number)[] {
  return source === STANDARD_INPUT ? [0, path] : [source];
}

/**
 * True where what is written to a path would replace one of the inputs, whatever name leads to it: a link, a way round
 * through other folders, the name composed or decomposed, other case where the disk does not mind it.
 */
export async function isInput(path: string, inputs: readonly InputFile[]): Promise<boolean> {
  const written = fileOf(await onDisk(path));
  if (written === null) return false;
  return inputs.some((input) =>
    placesOf(input).some((place) => {
      const read = fileOf(place);
      return read !== null && read.dev === written.dev && read.ino === written.ino;
    }),
  );
}

/** Throws a Failure where the file of `-o` is one of the inputs. */
export async function keepInputs(output: string | null, inputs: readonly InputFile[]): Promise<void> {
  if (output === null || !(await isInput(output, inputs))) return;
  throw new Failure({ vi: `${output}: ${DRAFT_ITSELF.vi}`, en: `${output}: ${DRAFT_ITSELF.en}` });
}
