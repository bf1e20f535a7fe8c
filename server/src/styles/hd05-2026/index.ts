import { TEMPLATES as SHARED } from "../party/templates.ts";
import { SIGNING } from "../signing.ts";
import type { Style } from "../style.ts";
import { CLAUSES } from "./clauses.ts";
import { COMPONENTS } from "./components.ts";
import { PAGE } from "./page.ts";
import { TEMPLATES } from "./templates.ts";

/** Hướng dẫn 05-HD/VPTW of 27/5/2026 on the form of Party documents. */
export const STYLE: Style = {
  id: "hd05-2026",
  name: "Hướng dẫn 05-HD/VPTW",
  nameEn: "Guideline 05-HD/VPTW",
  shortName: "HD 05",
  world: "party",
  from: { year: 2026, month: 5, day: 27 },
  description: { vi: "văn bản của Đảng từ ngày 27/5/2026", en: "Party documents since 27/5/2026" },
  forms: {
    // Phần II, I.9.2.5.
    listSeparator: ";",
    // Phần II, I.9.2.4.
    addresseeDash: false,
    submissionWord: "Kính trình",
    // Phần II, I.6.2.3.
    lastBaseMark: ".",
    baseDash: true,
    // Phần II, I.5.2.3.
    letterAbstract: "về việc",
    abstractBegins: "small",
    number: { colon: "", beforeType: "-", beforeBody: "/" },
    authority: { "T/M": "T/M", "K/T": "K/T", "T/L": "T/L", TUQ: null },
    bodyEnd: ".",
    recipientsGoOn: false,
    drafterBehindArchive: false,
    citationComma: true,
    firstCitation: { correspondenceWhole: true, wordOfNumber: true, inBases: true },
    appendixDate: "figures",
    romanDelimiter: null,
    romanNameInCapitals: false,
    ordinalInWords: true,
    archive: "Lưu",
    appendixDigits: "arabic",
    // Phần II, I.4.1.1c.
    numberedPlaceHasLevel: false,
    ambiguousPlaceHasLevel: true,
    minutesHavePlaceDate: true,
    authorityChain: false,
    // Phần II, I.2: provinces and communes alone.
    knowsDistricts: false,
    // Phần II, I.2.1.1.
    congressNamesItsKind: true,
    titledSigners: [],
    // Phần II, I.6.1.3: each stands behind its words first.
    shortBodyNames: false,
  },
  // Phần II, III.
  copies: {
    typeLines: [{ type: "ban-sao", line: "BẢN SAO VĂN BẢN", code: null }],
    parts: ["authorityOrPosition", "name"],
    undatedSign: "bản sao văn bản",
  },
  components: COMPONENTS,
  signing: SIGNING,
  clauses: CLAUSES,
  severities: {},
  kindCodes: {},
  types: null,
  enactments: {},
  mayBeAddressed: [],
  page: PAGE,
  templates: { ...SHARED, ...TEMPLATES },
};
