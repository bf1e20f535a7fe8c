import { readFileSync } from "node:fs";
import type { Wording } from "../../server/src/engine/engine.ts";
import { createSlipFinder } from "../../server/src/engine/slipFinder.ts";
import type { DraftDocument } from "../../server/src/incremental/document.ts";
import { wholly } from "../../server/src/text/pieces.ts";
import { readModel } from "../../server/src/usage/model.ts";

/** The bytes of the committed model. */
export const MODEL_FILE: Uint8Array = readFileSync(new URL("../../server/model/tu-dung.bin", import.meta.url));
export const USAGE = wholly(readModel(MODEL_FILE));
const finder = createSlipFinder(USAGE);

/** What is known of a document's wording once it was looked through. */
export function wordingOf({ draft }: DraftDocument): Wording {
  wholly(finder.look(draft));
  return { usage: USAGE, slips: finder.known(draft) };
}
