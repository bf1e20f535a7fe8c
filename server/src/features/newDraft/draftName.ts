import { withoutMarks } from "../../text/fold.ts";
import { bareAbstract } from "./abstract.ts";
import type { DraftAnswers, DraftMaking, NewKind } from "./answers.ts";
import { tidy } from "./bodies.ts";
import { newHeader } from "./header.ts";
import { kindOf } from "./templates.ts";

/** The most letters of an abstract in the name of a file: some systems and programs take no long paths. */
const MOST = 48;

/** “Tăng cường phòng, chống thiên tai” → “tang-cuong-phong-chong-thien-tai”, cut between words. */
function slug(text: string): string {
  const words = withoutMarks(text).match(/[a-z0-9]+/g) ?? [];
  let name = "";
  for (const word of words) {
    if (name.length + 1 + word.length > MOST) break;
    name += `${name === "" ? "" : "-"}${word}`;
  }
  return name;
}

/** A name for the file of a draft: code of the type, number where there is one, abstract: “ct-05-tang-cuong-…”. */
export function draftName(answers: DraftAnswers & { readonly kind: NewKind }, making: DraftMaking): string {
  const kind = kindOf(answers.kind, making);
  const { typeCode } = newHeader(answers, making);
  const number = /^\d+/.exec(tidy(answers.number ?? ""))?.[0];
  const parts = [
    slug(typeCode ?? "") || kind.slug,
    number === undefined ? "" : number.replace(/^0+(?=\d)/, "").padStart(2, "0"),
    slug(bareAbstract(answers.abstract ?? "")) || "moi",
  ];
  return parts.filter((part) => part !== "").join("-");
}
