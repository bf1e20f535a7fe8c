import type { Office } from "../../configuration/configuration.ts";
import { fold } from "../../text/fold.ts";
import { authorities, positions } from "../completion/signature.ts";
import type { Issuer } from "../issuer.ts";
import { tidy } from "./bodies.ts";
import { personName } from "./header.ts";

export type Signer = NonNullable<Office["signers"]>[number];

/** Authority and position, as a body's documents are signed; the one without authority for a head who signs himself. */
export function signingForms(issuer: Issuer): readonly (readonly [authority: string, position: string])[] {
  const direct = issuer.level === "organ" ? positions(null, issuer).map((position) => ["", position] as const) : [];
  const signed = authorities(issuer).flatMap((authority) => {
    const below = positions(authority, issuer);
    return (below.length === 0 ? [""] : below).map((position) => [authority, position] as const);
  });
  return [...direct, ...signed];
}

/** “Nguyễn Văn An, BÍ THƯ, T/M BAN THƯỜNG VỤ”. */
export function signerText({ name, position = "", authority = "" }: Signer): string {
  return [name, position, authority].filter((part) => part !== "").join(", ");
}

/** Reads “Nguyễn Văn An, bí thư”; null without a name. Where no authority is written, it is the one usual for the position. */
export function readSigner(text: string, issuer: Issuer): Signer | null {
  const [name = "", position = "", authority = ""] = tidy(text).split(/ ?[,;–] ?/u);
  if (name === "") return null;
  const forms = signingForms(issuer);
  const usual = forms.find(([, one]) => fold(one) === fold(position));
  const written = authority === "" ? (usual?.[0] ?? "") : authority.toUpperCase();
  return {
    ...(written !== "" && { authority: written }),
    ...(position !== "" && { position: usual?.[1] ?? position.toUpperCase() }),
    name: personName(name),
  };
}
