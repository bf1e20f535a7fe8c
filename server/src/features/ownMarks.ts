import type { Settings } from "../configuration/configuration.ts";
import type { DraftDocument } from "../incremental/document.ts";
import { readDocument } from "../incremental/document.ts";
import { tonePlacements, usualPlacement, writtenAs } from "../reading/tonePlacement.ts";

/** A text of ours as the draft places its tone marks; where it has none that tell, as the office writes its own name. */
export function inOwnMarks({ draft }: DraftDocument, text: string, { office }: Settings): string {
  const own = tonePlacements(draft);
  const tells = own.some(({ facts }) => facts.length > 0);
  const places = tells ? own : tonePlacements(readDocument(office.issuingBody ?? "").draft);
  return writtenAs(text, usualPlacement(places));
}
