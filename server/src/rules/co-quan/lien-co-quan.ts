import { jointBodies } from "../../reading/jointBodies.ts";
import { rangeIn } from "../../syntax/component.ts";
import type { Draft } from "../../syntax/draft.ts";
import { fold } from "../../text/fold.ts";
import { bodyStart } from "../../vocabulary/bodies.ts";
import { COMMITTEE_KIND } from "../../vocabulary/committees.ts";
import { defineRule } from "../define.ts";

/** Commas, dashes and words by which names are joined, but for “ - ”. */
const BY = String.raw`(?<by>\s?[,;]\s|\svà\s|\s?[–—]\s?|\s-(?=\S)|(?<!\s)-\s?)`;
/** How the second body begins. */
const NEXT = "ban (?:tổ chức|tuyên giáo|dân vận|nội chính)|văn phòng|uỷ ban|sở|công an|mặt trận tổ quốc|liên đoàn|hội";
/** Two bodies in one name, each with the words that make it one, joined by something else than “ - ”. */
const JOINED = new RegExp(String.raw`(?:${COMMITTEE_KIND}|trung ương)[^,;–-]{0,60}?${BY}(?=(?:${NEXT})\s)`, "u");

/** The names of two bodies as they should stand, where one is written above the other as if it were its superior. */
function stackedBodies({ issuingBody, superiorBody, number }: Draft): string | null {
  if (issuingBody === null || superiorBody === null || !/^[^-]{2,}-[^-]{2,}$/.test(number?.bodyCode ?? "")) return null;
  const [above, below] = [fold(superiorBody.text), fold(issuingBody.text)];
  const apart = bodyStart(above)?.role === "organ" && jointBodies(below) === null && jointBodies(above) === null;
  return apart && bodyStart(below) !== null ? `${superiorBody.text} - ${issuingBody.text}` : null;
}

export default defineRule({
  id: "co-quan/lien-co-quan",
  title: "Giữa tên các cơ quan cùng ban hành có dấu gạch nối",
  titleEn: "The names of joint bodies are joined by a hyphen",
  why: "Văn bản liên cơ quan ghi tên cơ quan chủ trì trước, giữa tên các cơ quan là dấu gạch nối: “BAN TỔ CHỨC TỈNH UỶ - SỞ NỘI VỤ”.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "info",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "BAN TỔ CHỨC TỈNH UỶ VÀ SỞ NỘI VỤ\n*\nSố 05-HD/BTCTU-SNV",
      good: "BAN TỔ CHỨC TỈNH UỶ - SỞ NỘI VỤ\n*\nSố 05-HD/BTCTU-SNV",
    },
    {
      style: "hd36-2018",
      bad: "BAN TỔ CHỨC TỈNH UỶ, BAN DÂN VẬN TỈNH UỶ\n*\nSố 05-QC/BTCTU-BDVTU",
      good: "BAN TỔ CHỨC TỈNH UỶ - BAN DÂN VẬN TỈNH UỶ\n*\nSố 05-QC/BTCTU-BDVTU",
    },
    {
      style: "hd05-2026",
      bad: "UỶ BAN KIỂM TRA TỈNH UỶ SƠN HÀ – CÔNG AN TỈNH SƠN HÀ\n*\nSố 05-QC/UBKTTU-CAT",
      good: "UỶ BAN KIỂM TRA TỈNH UỶ SƠN HÀ - CÔNG AN TỈNH SƠN HÀ\n*\nSố 05-QC/UBKTTU-CAT",
    },
    {
      style: "hd05-2026",
      bad: "BAN TỔ CHỨC TỈNH UỶ\nBAN NỘI CHÍNH TỈNH UỶ\n*\nSố 05-QC/BTCTU-BNCTU",
      good: "BAN TỔ CHỨC TỈNH UỶ -\nBAN NỘI CHÍNH TỈNH UỶ\n*\nSố 05-QC/BTCTU-BNCTU",
    },
    {
      style: "hd05-2026",
      bad: "BAN TỔ CHỨC TỈNH UỶ; BAN NỘI CHÍNH TỈNH UỶ\n*\nSố 05-QC/BTCTU-BNCTU",
      good: "BAN TỔ CHỨC TỈNH UỶ - BAN NỘI CHÍNH TỈNH UỶ\n*\nSố 05-QC/BTCTU-BNCTU",
    },
  ],
  check({ draft }, report) {
    const { issuingBody } = draft;
    if (issuingBody === null) return;
    const stacked = stackedBodies(draft);
    if (stacked !== null) {
      report({
        range: issuingBody.range,
        message: {
          vi: `Tên các cơ quan cùng ban hành ghi liền nhau, giữa có dấu gạch nối: “${stacked}”; cơ quan chủ trì ghi trước`,
          en: `The names of joint bodies stand behind each other, joined by “ - ”: “${stacked}”, the one in charge first`,
        },
      });
    }
    const match = JOINED.exec(fold(issuingBody.text));
    const by = match?.groups?.by;
    if (match === null || by === undefined) return;
    const to = match.index + match[0].length;
    const from = to - by.trimStart().length;
    report({
      range: rangeIn(issuingBody, from, to - (by.length - by.trimEnd().length)),
      message: {
        vi: `Giữa tên các cơ quan cùng ban hành dùng dấu gạch nối “ - ”, không dùng “${by.trim()}”; cơ quan chủ trì ghi trước`,
        en: `The names of joint bodies are joined by “ - ”, not “${by.trim()}”, the one in charge first`,
      },
    });
  },
});
