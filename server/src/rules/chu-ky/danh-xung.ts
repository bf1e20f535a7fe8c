import { allSignatures } from "../../reading/signatureBlocks.ts";
import { rangeIn } from "../../syntax/component.ts";
import type { Component, Draft } from "../../syntax/draft.ts";
import { isTitle, nameTitleLength } from "../../syntax/patterns.ts";
import { fold } from "../../text/fold.ts";
import { lineEnd, lineStart } from "../../text/segment.ts";
import { HONOURS } from "../../vocabulary/positions.ts";
import { toRemove } from "../authoring/fixTitles.ts";
import { removalOf } from "../authoring/lineRemoval.ts";
import { defineRule } from "../define.ts";

/** False where markup or odd characters stand inside the name, so that a title may not be all that goes. */
function isPlain(name: Component): boolean {
  return name.pieces.every(
    ({ segment }) => lineEnd(segment, segment.text.length) - lineStart(segment, 0) === segment.text.length,
  );
}

/** An honour or a form of address among the titles before a name. */
const HONOUR = new RegExp(`(?:^|[ .,:])(?:${HONOURS.join("|")})(?=$|[ .,:])`);

/** True where the guideline leaves the titles of the issuing body's signers to others. */
function isOfTitledSigners({ superiorBody, issuingBody }: Draft, starts: readonly string[]): boolean {
  const bodies = [superiorBody, issuingBody].flatMap((body) => (body === null ? [] : [fold(body.text)]));
  return starts.some((start) => bodies.some((body) => body.startsWith(start)));
}

export default defineRule({
  id: "chu-ky/danh-xung",
  title: "Trước họ tên người ký không ghi học hàm, học vị, quân hàm, danh hiệu",
  titleEn: "No title before the signer's name",
  why: "Người ký văn bản của Đảng với chức vụ của mình; học hàm, học vị, quân hàm, danh hiệu không ghi trước họ tên.",
  appliesTo: "party",
  severity: "error",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: "Đề nghị các đơn vị thực hiện./.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nThS. Trần Thị Bình",
      good: "Đề nghị các đơn vị thực hiện./.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nTrần Thị Bình",
    },
    {
      style: "nd30-2020",
      bad: "Đề nghị các đơn vị thực hiện./.\n\nCHỦ TỊCH\n\nĐồng chí Nguyễn Văn An",
      good: "Đề nghị các đơn vị thực hiện./.\n\nCHỦ TỊCH\n\nNguyễn Văn An",
    },
    {
      style: "hd36-2018",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nTS. Nguyễn Văn An",
      good: "Yêu cầu các chi bộ thực hiện.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An",
    },
    {
      style: "hd36-2018",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nT/M ĐẢNG UỶ\nBÍ THƯ\n\n**Đại tá Nguyễn Văn An**",
      good: "Yêu cầu các chi bộ thực hiện.\n\nT/M ĐẢNG UỶ\nBÍ THƯ\n\n**Nguyễn Văn An**",
    },
    {
      style: "hd05-2026",
      bad: "Đề nghị các đơn vị thực hiện.\n\nHIỆU TRƯỞNG\n\nPGS. TS. Trần Thị Bình",
      good: "Đề nghị các đơn vị thực hiện.\n\nHIỆU TRƯỞNG\n\nTrần Thị Bình",
    },
    {
      style: "hd05-2026",
      bad: "Yêu cầu các chi bộ thực hiện.\n\nT/M CHI BỘ\nBÍ THƯ\n\nĐồng chí Trần Thị Bình",
      good: "Yêu cầu các chi bộ thực hiện.\n\nT/M CHI BỘ\nBÍ THƯ\n\nTrần Thị Bình",
    },
  ],
  check({ draft, style }, report) {
    const mayBeTitled = isOfTitledSigners(draft, style.forms.titledSigners);
    for (const { name } of allSignatures(draft)) {
      if (name === null) continue;
      const alone = isTitle(name.text);
      const length = alone ? name.text.length : nameTitleLength(name.text);
      if (length === 0 || (length === name.text.length && !alone)) continue;
      const title = name.text.slice(0, length).trim();
      if (mayBeTitled && !HONOUR.test(fold(title))) continue;
      const right = name.text.slice(length);
      report({
        range: rangeIn(name, 0, title.length),
        message: {
          vi: `Trước họ tên người ký không ghi danh xưng: bỏ “${title}”${alone ? "" : `, chỉ ghi “${right}”`}`,
          en: `No title before the signer's name: leave out “${title}”`,
        },
        fix: {
          title: toRemove(title),
          // “Ông” is a family name too.
          safe: isPlain(name) && !/^(?:ông|bà)$/.test(fold(title)),
          edits: (alone ? removalOf(draft, name) : [rangeIn(name, 0, length)]).map((range) => ({
            range,
            newText: "",
          })),
        },
      });
    }
  },
});
