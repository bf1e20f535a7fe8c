import { issuersNamed } from "../../reading/jointBodies.ts";
import { isJoint, ownSigners } from "../../reading/signing.ts";
import type { Signature } from "../../syntax/draft.ts";
import { readAuthority, readPosition } from "../../syntax/patterns.ts";
import { defineRule } from "../define.ts";

/** True for a signer whose lines name the body that he signs for. */
function namesBody({ authority, position }: Signature): boolean {
  const onBehalf = authority === null ? null : readAuthority(authority.text);
  if (onBehalf?.mark === "T/M") return onBehalf.body !== "";
  const text = position?.text ?? "";
  const read = readPosition(text);
  const inAuthority = onBehalf === null ? null : readPosition(onBehalf.body);
  // A position that no list knows may be anything.
  return text === "" || text.startsWith("[") || read === null || read.rest !== "" || (inAuthority?.rest ?? "") !== "";
}

const HEAD =
  "BAN TỔ CHỨC TỈNH UỶ - SỞ NỘI VỤ\n*\nSố 03-QC/BTCTU-SNV\nQUY CHẾ\nphối hợp công tác\n-----\nHai cơ quan phối hợp.\n\n";
const LEFT = "GIÁM ĐỐC\nSỞ NỘI VỤ\n\nNguyễn Văn An";
const RIGHT = "TRƯỞNG BAN TỔ CHỨC\nTỈNH UỶ\n\nTrần Thị Bình";

export default defineRule({
  id: "chu-ky/lien-co-quan",
  title: "Văn bản liên cơ quan: đủ người ký, chức vụ kèm tên cơ quan",
  titleEn: "A joint document has a signer of each body, with its name",
  why: "Mỗi cơ quan cùng ban hành có một người ký, ghi đầy đủ chức vụ và tên cơ quan; cơ quan chủ trì ở bên phải.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "error",
  fix: "none",
  scope: "document",
  examples: [
    { style: "hd36-2018", bad: `${HEAD}${RIGHT}`, good: `${HEAD}${LEFT}\n\n${RIGHT}` },
    { style: "hd36-2018", bad: `${HEAD}GIÁM ĐỐC\n\nNguyễn Văn An\n\n${RIGHT}`, good: `${HEAD}${LEFT}\n\n${RIGHT}` },
    { style: "hd05-2026", bad: `${HEAD}TRƯỞNG BAN\n\nTrần Thị Bình`, good: `${HEAD}${LEFT}\n\n${RIGHT}` },
    {
      style: "hd05-2026",
      bad: `${HEAD}GIÁM ĐỐC\tTRƯỞNG BAN\n\nNguyễn Văn An\tTrần Thị Bình`,
      good: `${HEAD}GIÁM ĐỐC\tTRƯỞNG BAN TỔ CHỨC\nSỞ NỘI VỤ\tTỈNH UỶ\n\nNguyễn Văn An\tTrần Thị Bình`,
    },
  ],
  check({ draft }, report) {
    const { signature } = draft;
    if (signature === null || !isJoint(draft)) return;
    const signers = ownSigners(draft);
    const bodies = issuersNamed(draft);
    if (bodies > signers.length) {
      report({
        range: (signature.authority ?? signature.position ?? signature).range,
        message: {
          vi: `Văn bản của ${bodies} cơ quan mà mới có ${signers.length} người ký: mỗi cơ quan một người, cơ quan chủ trì ở bên phải`,
          en: `The document is of ${bodies} bodies and has ${signers.length} signer(s): each body has one, the leading one on the right`,
        },
      });
    }
    for (const signer of signers) {
      const at = signer.position ?? signer.authority;
      if (at === null || namesBody(signer)) continue;
      report({
        range: at.range,
        cause: "name",
        message: {
          vi: `Văn bản liên cơ quan ghi đầy đủ chức vụ và tên cơ quan của người ký, không chỉ “${at.text}”`,
          en: `In a joint document the position stands with the body's name, not “${at.text}” alone`,
        },
      });
    }
  },
});
