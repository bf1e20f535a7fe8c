import { typeNamed } from "../../reading/disseminationWording.ts";
import { rangeIn } from "../../syntax/component.ts";
import { fold } from "../../text/fold.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

const BODY = "về giữ gìn vệ sinh\n-----\n1. Quét dọn đường làng.\n2. Trồng cây xanh.\n";

export default defineRule({
  id: "pho-bien/ten-loai",
  title: "Câu phổ biến phải ghi đúng tên loại văn bản",
  titleEn: "The dissemination sentence names the document's own type",
  why: "“Nghị quyết này” trong một chỉ thị thường là vết của văn bản cũ được chép lại.",
  appliesTo: "party",
  severity: "error",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `CHỈ THỊ\n${BODY}Nghị quyết này phổ biến đến chi bộ.`,
      good: `CHỈ THỊ\n${BODY}Chỉ thị này phổ biến đến chi bộ.`,
    },
    {
      style: "hd36-2018",
      bad: `KẾT LUẬN\n${BODY}**Chỉ thị này phổ biến đến chi bộ.**`,
      good: `KẾT LUẬN\n${BODY}**Kết luận này phổ biến đến chi bộ.**`,
    },
    {
      style: "hd05-2026",
      bad: `CHỈ THỊ\n${BODY}Kết luận này phổ biến đến chi bộ.`,
      good: `CHỈ THỊ\n${BODY}Chỉ thị này phổ biến đến chi bộ.`,
    },
    {
      style: "hd05-2026",
      bad: `NGHỊ QUYẾT\n${BODY}Chỉ thị này phổ biến đến chi bộ.`,
      good: `NGHỊ QUYẾT\n${BODY}Nghị quyết này phổ biến đến chi bộ.`,
    },
  ],
  check({ draft }, report) {
    const right = draft.type.name;
    if (right === "") return;
    for (const sentence of draft.disseminations) {
      const named = typeNamed(sentence.text);
      if (named === null || named === right) continue;
      // “THÔNG BÁO kết luận của …” may speak of itself as “Kết luận này”.
      if (draft.abstract !== null && fold(draft.abstract.text).startsWith(fold(named))) continue;
      const range = rangeIn(sentence, 0, named.length);
      report({
        range,
        message: {
          vi: `Câu phổ biến ghi “${named}”, trong khi văn bản là ${right.toLowerCase()}: phải ghi “${right} này”`,
          en: `The sentence says “${named}”, while the document is of the type “${right}”: write “${right} này”`,
        },
        fix: {
          title: toWrite(right),
          safe: true,
          edits: [{ range, newText: right }],
        },
      });
    }
  },
});
