import type { Signing } from "../../styles/signing.ts";
import { onBehalfOf, SIGNING, signingOf } from "../../styles/signing.ts";
import { readAuthority } from "../../syntax/patterns.ts";
import { fold } from "../../text/fold.ts";
import { componentName } from "../../vocabulary/components.ts";
import type { CompletionContext } from "./context.ts";
import { stateAuthorities, statePositions } from "./state.ts";
import type { Candidate } from "./suggestion.ts";

const AUTHORITY = componentName("authority");
const POSITION = componentName("position");
const SIGNER = { vi: "Người ký, theo cấu hình của cơ quan", en: "A signer, as configured" };

/** How the body signs whose header is written; null where nothing tells. */
function signing({ level, committee, organ }: CompletionContext["issuer"]): Signing | null {
  const name = level === "branch" ? "chi bộ" : level === "centre" ? "ban chấp hành trung ương" : null;
  // A commission is named in short.
  const short = organ === "Uỷ ban" ? "uỷ ban kiểm tra" : organ;
  const folded = name ?? (level === "organ" ? short : committee);
  return folded === null ? null : signingOf(fold(folded), SIGNING);
}

/** The authorities under which the documents of a body are signed, the usual one first. */
export function authorities(issuer: CompletionContext["issuer"]): string[] {
  const own = signing(issuer);
  if (own === null) return issuer.level === "organ" ? [] : ["T/M BAN THƯỜNG VỤ", "T/L BAN THƯỜNG VỤ"];
  const onBehalf = own.onBehalf.map(({ body }) => `T/M ${body}`);
  if (own.by === "head") return own.head === null ? [] : [`K/T ${own.head}`, `T/L ${own.head}`];
  return onBehalf.includes("T/M BAN THƯỜNG VỤ") ? [...onBehalf, "T/L BAN THƯỜNG VỤ"] : onBehalf;
}

/** The positions that go with an authority, as written above; null: none is written. */
export function positions(authority: string | null, issuer: CompletionContext["issuer"]): string[] {
  const own = signing(issuer);
  const parts = authority === null ? null : readAuthority(authority);
  if (parts === null) return own?.by === "head" && own.head !== null ? [own.head] : [];
  if (parts.mark === "K/T") return [`PHÓ ${parts.body.toUpperCase()}`];
  if (parts.mark !== "T/M") {
    return own?.by === "head"
      ? ["TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"]
      : ["CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "TRƯỞNG BAN TỔ CHỨC"];
  }
  const listed = onBehalfOf(fold(parts.body))?.positions ?? ["BÍ THƯ", "PHÓ BÍ THƯ"];
  // A branch has no standing deputy.
  return listed.includes("PHÓ BÍ THƯ") && issuer.level !== "branch"
    ? [...listed, "PHÓ BÍ THƯ THƯỜNG TRỰC"]
    : [...listed];
}

/** Blank lines for the hand, between position and name. */
export const ROOM = "\n\n\n\n";

interface Signer {
  readonly authority?: string;
  readonly position?: string;
  readonly name: string;
}

/** What of a signer is still to be written below what stands there. */
function rest({ authority, position, name }: Signer, has: { authority: boolean; position: boolean }): string {
  const above = [has.authority ? undefined : authority, has.position ? undefined : position].filter(Boolean);
  return above.length === 0 ? name : `${above.join("\n")}${ROOM}${name}`;
}

/** What a signature still lacks: known signers, authorities that fit the issuing body, positions that fit the authority. */
export function signatureCandidates(context: CompletionContext): Candidate[] {
  const { draft, issuer, settings, style } = context;
  const { signature } = draft;
  const has = { authority: signature?.authority != null, position: signature?.position != null };
  if (signature?.name != null) return [];
  const agrees = (known: string | undefined, there: string | undefined) =>
    known === undefined || there === undefined || fold(known) === fold(there);
  const signers = (settings.office.signers ?? [])
    .filter(
      (one) => agrees(one.authority, signature?.authority?.text) && agrees(one.position, signature?.position?.text),
    )
    .map(
      (one): Candidate => ({
        kind: "signer",
        text: rest(one, has),
        label: [one.name, one.position].filter(Boolean).join(", "),
        detail: SIGNER,
      }),
    );
  const written = signature?.authority?.text ?? null;
  const ofState = style.world === "state";
  const marks = has.authority || has.position ? [] : ofState ? stateAuthorities(context) : authorities(issuer);
  const titles = has.position ? [] : ofState ? statePositions(context, written) : positions(written, issuer);
  return [
    ...signers,
    ...marks.map((text): Candidate => ({ kind: "component", text, detail: AUTHORITY })),
    ...titles.map((text): Candidate => ({ kind: "component", text, detail: POSITION })),
  ];
}
