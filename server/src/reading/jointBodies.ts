import type { Draft } from "../syntax/draft.ts";
import { fold } from "../text/fold.ts";
import { bodyStart } from "../vocabulary/bodies.ts";

/** What parts the bodies of a document that several issue: “ - ” as it should be, or what else is written there. */
const PARTING = /\s[-–—]\s|\s?[,;]\s|\svà\s/u;

/**
 * The bodies that a folded name joins (“ban tổ chức tỉnh uỷ - sở nội vụ”), each on its own; null for the name of one.
 * “Ban tuyên giáo và dân vận” is one, as “dân vận” is no body.
 */
export function jointBodies(name: string): readonly string[] | null {
  const parts = name.split(PARTING);
  return parts.length > 1 && parts.every((part) => bodyStart(part) !== null) ? parts : null;
}

/** How many bodies issue a document, as its header or its symbol tells: 1 where neither names several. */
export function issuersNamed({ issuingBody, number }: Draft): number {
  const named = jointBodies(
    fold(issuingBody?.text ?? "")
      .replace(/\s+/g, " ")
      .trim(),
  );
  return named?.length ?? (number?.bodyCode ?? "").split("-").length;
}
