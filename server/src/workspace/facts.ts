import { isInTerm } from "../features/draftNumbers.ts";
import { draftKey, symbolOf, typeNameOf } from "../features/draftSummary.ts";
import type { WorkspaceFacts } from "../rules/define.ts";
import type { Draft } from "../syntax/draft.ts";
import type { CivilDate } from "../text/date.ts";
import { fold } from "../text/fold.ts";
import type { DraftIndex } from "./draftIndex.ts";

/** The day on which the numbers of a draft's term are counted: its own, as far as it is known. */
function dayOf({ placeDate }: Draft, today: CivilDate): CivilDate {
  const year = placeDate?.year ?? today.year;
  return { year, month: placeDate?.month ?? today.month, day: placeDate?.day ?? 1 };
}

/**
 * What the rules of a workspace ask: the other drafts of the same body with the same number and type in one term, or in one year.
 * `uri`: the draft that is checked; `termStart`: the first day of the term as YYYY-MM-DD. `isFiled`: whether a draft is
 * one of the files, and not only a text that somebody has open. Null while no other is known.
 */
export function workspaceFacts(
  index: DraftIndex,
  uri: string,
  termStart: string | undefined,
  today: CivilDate,
  isFiled: (uri: string) => boolean = () => true,
): WorkspaceFacts | null {
  if (index.size === 0 || (index.size === 1 && index.get(uri) !== undefined)) return null;
  return {
    sameNumber(draft) {
      const { issuingBody } = draft;
      const key = draftKey(draft);
      if (key === null) return [];
      const issuer = issuingBody === null ? null : fold(issuingBody.text);
      return index.withKey(key).flatMap((one) => {
        if (one.uri === uri || one.kind !== draft.kind || !isFiled(one.uri)) return [];
        // Each commune has its own series under the same letters.
        if (issuer !== null && one.issuer !== null && issuer !== one.issuer) return [];
        if (!isInTerm(one, termStart, dayOf(draft, today))) return [];
        return [{ uri: one.uri, text: `${typeNameOf(one) ?? ""} số ${symbolOf(one) ?? ""}`.trim() }];
      });
    },
  };
}
