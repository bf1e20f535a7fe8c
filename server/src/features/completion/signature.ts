import { fold } from "../../text/fold.ts";
import type { CompletionContext } from "./context.ts";
import type { Candidate } from "./suggestion.ts";

const AUTHORITY = { vi: "Quyền hạn ký", en: "The signing authority" };
const POSITION = { vi: "Chức vụ người ký", en: "The signer's position" };
const SIGNER = { vi: "Người ký, theo cấu hình của cơ quan", en: "A signer, as configured" };

const ORGAN_HEADS: readonly (readonly [organ: string, head: string, deputy: string])[] = [
  ["Văn phòng", "CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"],
  ["Ban", "TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"],
  ["Uỷ ban", "CHỦ NHIỆM", "PHÓ CHỦ NHIỆM"],
];

/** The authorities under which the documents of a body are signed, the usual one first. */
export function authorities({ level, committee, organ }: CompletionContext["issuer"]): string[] {
  if (level === "branch") return ["T/M CHI BỘ"];
  if (level === "centre") return ["T/M BAN CHẤP HÀNH TRUNG ƯƠNG", "T/M BỘ CHÍNH TRỊ", "T/M BAN BÍ THƯ"];
  if (level === "organ") {
    const head = ORGAN_HEADS.find(([name]) => name === organ)?.[1];
    // A commission decides together: nobody in it signs in another's stead.
    if (organ === "Uỷ ban") return ["T/M UỶ BAN KIỂM TRA"];
    return head === undefined ? [] : [`K/T ${head}`, `T/L ${head}`];
  }
  const own = committee === null ? [] : [`T/M ${committee.toUpperCase()}`];
  return ["T/M BAN THƯỜNG VỤ", ...own, "T/L BAN THƯỜNG VỤ"];
}

/** The positions that go with an authority, as written above; null: none is written. */
export function positions(authority: string | null, { level, organ }: CompletionContext["issuer"]): string[] {
  const folded = authority === null ? "" : fold(authority);
  const heads = ORGAN_HEADS.find(([name]) => name === organ);
  const under = /^k\/t (.+)$/.exec(folded)?.[1];
  if (under !== undefined) {
    const deputies = ORGAN_HEADS.filter(([, head]) => fold(head) === under).map(([, , deputy]) => deputy);
    return deputies.length > 0 ? deputies : [`PHÓ ${under.toUpperCase()}`];
  }
  if (folded.startsWith("t/l")) {
    return level === "organ"
      ? ["TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"]
      : ["CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "TRƯỞNG BAN TỔ CHỨC"];
  }
  if (folded.startsWith("t/m uỷ ban kiểm tra")) return ["CHỦ NHIỆM", "PHÓ CHỦ NHIỆM"];
  if (level === "organ" && authority === null) return heads === undefined || organ === "Uỷ ban" ? [] : [heads[1]];
  if (authority === null) return [];
  return level === "branch" ? ["BÍ THƯ", "PHÓ BÍ THƯ"] : ["BÍ THƯ", "PHÓ BÍ THƯ", "PHÓ BÍ THƯ THƯỜNG TRỰC"];
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
export function signatureCandidates({ draft, issuer, settings }: CompletionContext): Candidate[] {
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
  const marks = has.authority || has.position ? [] : authorities(issuer);
  const titles = has.position ? [] : positions(signature?.authority?.text ?? null, issuer);
  return [
    ...signers,
    ...marks.map((text): Candidate => ({ kind: "component", text, detail: AUTHORITY })),
    ...titles.map((text): Candidate => ({ kind: "component", text, detail: POSITION })),
  ];
}
