import { TEMPLATES as SHARED } from "../party/templates.ts";
import { SIGNING, SIGNING_OF_GROUPS } from "../signing.ts";
import type { Style } from "../style.ts";
import { CLAUSES } from "./clauses.ts";
import { COMPONENTS } from "./components.ts";
import { PAGE } from "./page.ts";
import { TEMPLATES } from "./templates.ts";

/** Hướng dẫn 36-HD/VPTW of 03/4/2018 on the form of Party documents. */
export const STYLE: Style = {
  id: "hd36-2018",
  name: "Hướng dẫn 36-HD/VPTW",
  nameEn: "Guideline 36-HD/VPTW",
  shortName: "HD 36",
  world: "party",
  from: { year: 2018, month: 4, day: 3 },
  description: {
    vi: "văn bản của Đảng từ ngày 03/4/2018 đến ngày 26/5/2026",
    en: "Party documents from 03/4/2018 to 26/5/2026",
  },
  forms: {
    // II.1.9.2.
    listSeparator: ",",
    addresseeDash: false,
    submissionWord: "Kính gửi",
    // II.1.6.2.
    lastBaseMark: ",",
    baseDash: false,
    letterAbstract: "",
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
    // II.1.4.1a.
    numberedPlaceHasLevel: true,
    ambiguousPlaceHasLevel: true,
    minutesHavePlaceDate: true,
    authorityChain: false,
    knowsDistricts: true,
    // II.1.2.1a asks for it, and shows “ĐẠI HỘI ĐẢNG BỘ CỤC LƯU TRỮ” without.
    congressNamesItsKind: false,
    titledSigners: [],
    // II.1.6.1: usual words may be abbreviated.
    shortBodyNames: true,
  },
  // II.3.
  copies: {
    typeLines: [
      { type: "sao-y", line: "SAO Y BẢN CHÍNH", code: "BS" },
      { type: "sao-luc", line: "SAO LỤC", code: "BS" },
      { type: "trich-sao", line: "TRÍCH SAO", code: "BS" },
    ],
    parts: ["issuingBody", "number", "typeLine", "placeDate", "position", "name", "recipients"],
    undatedSign: "",
  },
  components: COMPONENTS,
  signing: [...SIGNING, ...SIGNING_OF_GROUPS],
  clauses: CLAUSES,
  severities: {},
  kindCodes: {},
  types: null,
  enactments: {},
  mayBeAddressed: [],
  page: PAGE,
  templates: { ...SHARED, ...TEMPLATES },
};
