import { isOfficialLetter } from "../../kinds/traits.ts";
import type { Component, Draft } from "../../syntax/draft.ts";
import { fold } from "../../text/fold.ts";
import type { Finding } from "../define.ts";
import { defineRule } from "../define.ts";

type Misplaced = Omit<Finding, "range">;

function lineOf(part: Component | null): number | null {
  return part?.range.start.line ?? null;
}

/** True when one part stands on a line above another's; false where a column holds both, or one is not there. */
function isAbove(one: Component | null, other: Component | null): boolean {
  const [upper, lower] = [lineOf(one), lineOf(other)];
  return upper !== null && lower !== null && upper < lower;
}

function urgencyAt({ marks, issuingBody, superiorBody, number, abstract, type }: Draft): Misplaced | null {
  const { urgency, secrecy } = marks;
  if (urgency === null) return null;
  if (isAbove(urgency, superiorBody ?? issuingBody)) {
    return {
      case: "urgency",
      message: {
        vi: "Dấu chỉ mức độ khẩn ghi dưới số và ký hiệu (công văn: dưới trích yếu), không ghi trên tên cơ quan",
        en: "The mark of urgency stands below number and symbol (in a letter below the abstract), not above the body",
      },
    };
  }
  if (isOfficialLetter(type) && isAbove(number, urgency) && isAbove(urgency, abstract)) {
    return {
      case: "letter",
      message: {
        vi: "Ở công văn, dấu chỉ mức độ khẩn ghi dưới trích yếu, không ghi trên trích yếu",
        en: "In a letter the mark of urgency stands below the abstract",
      },
    };
  }
  if (isAbove(urgency, secrecy) || (secrecy !== null && lineOf(secrecy) === lineOf(urgency))) {
    return {
      case: "secrecy",
      message: {
        vi: "Dấu chỉ mức độ khẩn ghi thành dòng riêng, dưới dấu chỉ mức độ mật",
        en: "The mark of urgency stands on a line of its own, below that of secrecy",
      },
    };
  }
  return null;
}

function circulationAt({ marks, number, body, docType }: Draft): Misplaced | null {
  const { circulation } = marks;
  if (circulation === null) return null;
  const inHeader = isAbove(circulation, docType) || (lineOf(circulation) ?? 0) < (body?.first ?? 0);
  if (fold(circulation.text).includes("không phổ biến")) {
    if (!inHeader) return null;
    return {
      case: "notPublic",
      message: {
        vi: "“Không phổ biến trên phương tiện thông tin đại chúng” ghi ở cuối văn bản, không ghi ở đầu trang",
        en: "“Không phổ biến trên phương tiện thông tin đại chúng” stands at the end, not at the head",
      },
    };
  }
  if (!isAbove(number, circulation) || !inHeader) return null;
  return {
    case: "circulation",
    message: {
      vi: `Chỉ dẫn “${circulation.text}” ghi ở góc phải, trên cùng trang đầu, không ghi dưới số và ký hiệu`,
      en: `“${circulation.text}” stands at the upper right corner of the first page, not below the number`,
    },
  };
}

function draftAt({ marks, issuingBody, superiorBody }: Draft): Misplaced | null {
  if (!isAbove(marks.draft, superiorBody ?? issuingBody)) return null;
  return {
    case: "draft",
    message: {
      vi: "Chỉ dẫn dự thảo ghi dưới số và ký hiệu, không ghi trên tên cơ quan",
      en: "The draft's mark stands below number and symbol, not above the body",
    },
  };
}

const BODY36 = "HUYỆN UỶ THANH BÌNH\n";
const NUMBER36 = "*\nSố 05-CT/HU\n";
const BODY05 = "TỈNH UỶ SƠN HÀ\n";
const NUMBER05 = "*\nSố 05-CT/TU\n";
const REST = "\nCHỈ THỊ\nvề phòng, chống thiên tai\n-----\nYêu cầu các chi bộ thực hiện.";

export default defineRule({
  id: "dau-muc-do/vi-tri",
  title: "Dấu khẩn, chỉ dẫn dự thảo, phạm vi phổ biến đúng chỗ",
  titleEn: "Marks of urgency, draft and circulation in their places",
  why: "Dấu khẩn và chỉ dẫn dự thảo ở dưới số, ký hiệu; chỉ dẫn phạm vi phổ biến ở góc phải trên cùng; “Không phổ biến…” ở cuối văn bản.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    { style: "hd36-2018", bad: `${BODY36}${NUMBER36}KHẨN\nMẬT${REST}`, good: `${BODY36}${NUMBER36}MẬT\nKHẨN${REST}` },
    {
      style: "hd36-2018",
      bad: `${BODY36}${NUMBER36}TỐI MẬT - KHẨN${REST}`,
      good: `${BODY36}${NUMBER36}TỐI MẬT\nKHẨN${REST}`,
    },
    {
      style: "hd05-2026",
      bad: `${BODY05}${NUMBER05}HOẢ TỐC, MẬT${REST}`,
      good: `${BODY05}${NUMBER05}MẬT\nHOẢ TỐC${REST}`,
    },
    {
      style: "hd36-2018",
      bad: `Dự thảo lần 3\n${BODY36}${NUMBER36}${REST}`,
      good: `${BODY36}${NUMBER36}Dự thảo lần 3${REST}`,
    },
    {
      style: "hd05-2026",
      bad: `${BODY05}${NUMBER05}XEM XONG TRẢ LẠI${REST}`,
      good: `XEM XONG TRẢ LẠI\n${BODY05}${NUMBER05}${REST}`,
    },
    { style: "hd05-2026", bad: `HOẢ TỐC\n${BODY05}${NUMBER05}${REST}`, good: `${BODY05}${NUMBER05}HOẢ TỐC${REST}` },
  ],
  check({ draft }, report) {
    for (const [mark, found] of [
      [draft.marks.urgency, urgencyAt(draft)],
      [draft.marks.circulation, circulationAt(draft)],
      [draft.marks.draft, draftAt(draft)],
    ] as const) {
      if (mark !== null && found !== null) report({ range: mark.range, ...found });
    }
  },
});
