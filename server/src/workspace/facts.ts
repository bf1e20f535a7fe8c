import { isInTerm } from "../features/draftNumbers.ts";
import type { KnownDraft } from "../features/draftSummary.ts";
import { draftKey, issuerKey, symbolOf, typeNameOf } from "../features/draftSummary.ts";
import type { WorkspaceFacts } from "../rules/define.ts";
import type { Draft } from "../syntax/draft.ts";
import type { CivilDate } from "../text/date.ts";
import { isCongressCode } from "../vocabulary/partyCodes.ts";
import type { DraftIndex } from "./draftIndex.ts";

/** The day on which the numbers of a draft's term are counted: its own, as far as it is known. */
function dayOf({ placeDate }: Draft, today: CivilDate): CivilDate {
  const year = placeDate?.year ?? today.year;
  return { year, month: placeDate?.month ?? today.month, day: placeDate?.day ?? 1 };
}

/** The drafts with the number of a draft that count in its series: those of a congress have one for all types. */
function withNumberOf({ number, kind }: Draft, key: string, index: DraftIndex): readonly KnownDraft[] {
  if (!isCongressCode(number?.bodyCode ?? "")) return index.withKey(key).filter((one) => one.kind === kind);
  return index
    .drafts()
    .filter(
      ({ number: other }) =>
        other !== null &&
        isCongressCode(other.bodyCode ?? "") &&
        other.value === number?.value &&
        other.suffix === (number.suffix ?? ""),
    );
}

/**
 * The facts for rules of a workspace: the other drafts of the same body with the same number and type in one term, or
 * in one year. `uri`: the draft that is checked; `termStart`: the first day of the term as YYYY-MM-DD. `isFiled`:
 * whether a draft is a file, and not only an open text. Null while no other draft is known.
 */
export function workspaceFacts(
  index: DraftIndex,
  uri: string,
  termStart: string | undefined,
  today: CivilDate,
  isFiled: (uri: string) => boolean = () => true,
): WorkspaceFacts | null {
  if (index.size === 0 || (index.size === 1 && index.get(uri) !== undefined)) return null;
  const named = (one: KnownDraft) => `${typeNameOf(one) ?? ""} số ${symbolOf(one) ?? ""}`.trim();
  return {
    numbered(draft) {
      const issuer = issuerKey(draft);
      return index.drafts().flatMap((one) => {
        if (one.uri === uri || one.key === null || !isFiled(one.uri)) return [];
        if (issuer !== null && one.issuer !== null && issuer !== one.issuer) return [];
        return [{ uri: one.uri, text: named(one), key: one.key, date: one.date, abstract: one.abstract }];
      });
    },
    sameNumber(draft) {
      const key = draftKey(draft);
      if (key === null) return [];
      const issuer = issuerKey(draft);
      return withNumberOf(draft, key, index).flatMap((one) => {
        if (one.uri === uri || !isFiled(one.uri)) return [];
        // Each commune has its own series under the same letters.
        if (issuer !== null && one.issuer !== null && issuer !== one.issuer) return [];
        if (!isInTerm(one, termStart, dayOf(draft, today))) return [];
        return [{ uri: one.uri, text: named(one) }];
      });
    },
  };
}
