import { rangeIn } from "../../syntax/component.ts";
import { BASES, decided, WHO_DECIDES } from "../authoring/decisions.ts";
import { defineRule } from "../define.ts";

const DASHED = BASES.replace(/^/gmu, "- ");

export default defineRule({
  id: "can-cu/gach-dau-dong",
  title: "Căn cứ không có gạch đầu dòng",
  titleEn: "The bases have no dashes",
  why: "Mẫu nghị quyết, quyết định của Nghị định 30 ghi mỗi căn cứ một dòng, không có gạch đầu dòng.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "info",
  fix: "safe",
  scope: "document",
  examples: [
    { style: "nd30-2020", bad: decided(`${WHO_DECIDES}\n\n${DASHED}`), good: decided(`${WHO_DECIDES}\n\n${BASES}`) },
    {
      style: "nd30-2020",
      bad: decided(`ỦY BAN NHÂN DÂN XÃ AN PHÚ\n\n${DASHED}`, "QUYẾT NGHỊ:", "NGHỊ QUYẾT"),
      good: decided(`ỦY BAN NHÂN DÂN XÃ AN PHÚ\n\n${BASES}`, "QUYẾT NGHỊ:", "NGHỊ QUYẾT"),
    },
  ],
  check({ draft }, report) {
    for (const { full, marker } of draft.bases) {
      if (marker?.family !== "bullet" && marker?.family !== "plus") continue;
      report({
        range: rangeIn(full, 0, marker.text.length),
        cause: "dash",
        message: {
          vi: `Mỗi căn cứ ghi một dòng, không có “${marker.text}” ở đầu`,
          en: `Each base has a line of its own, without “${marker.text}” before it`,
        },
        fix: {
          title: { vi: "Bỏ gạch đầu dòng", en: "Remove the dash" },
          safe: true,
          edits: [{ range: rangeIn(full, 0, marker.textFrom), newText: "" }],
        },
      });
    }
  },
});
