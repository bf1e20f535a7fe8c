import type { Style } from "../style.ts";
import { CLAUSES, SEVERITIES } from "./clauses.ts";
import { ENACTMENTS, KIND_CODES, MAY_BE_ADDRESSED, TYPES } from "./codes.ts";
import { COMPONENTS } from "./components.ts";
import { PAGE } from "./page.ts";
import { TEMPLATES } from "./templates.ts";
import { TITLED_SIGNERS } from "./titledSigners.ts";

/** Nghị định 30/2020/NĐ-CP of 05/3/2020 on the papers of State bodies. */
export const STYLE: Style = {
  id: "nd30-2020",
  name: "Nghị định 30/2020/NĐ-CP",
  nameEn: "Decree 30/2020/NĐ-CP",
  shortName: "NĐ 30",
  world: "state",
  // Điều 37.
  from: { year: 2020, month: 3, day: 5 },
  description: { vi: "văn bản hành chính của cơ quan nhà nước", en: "administrative documents of State bodies" },
  forms: {
    // Phụ lục I, II.9d.
    listSeparator: ";",
    // Phụ lục I, II.9b.
    addresseeDash: true,
    submissionWord: "Kính gửi",
    // Phụ lục I, II.6a.
    lastBaseMark: ".",
    baseDash: false,
    // Phụ lục I, II.5b.
    letterAbstract: "V/v",
    abstractBegins: "capital",
    // Phụ lục I, II.3c.
    number: { colon: ":", beforeType: "/", beforeBody: "-" },
    // Phụ lục I, II.7b.
    authority: { "T/M": "TM.", "K/T": "KT.", "T/L": "TL.", TUQ: "TUQ." },
    // Phụ lục III.
    bodyEnd: "./.",
    // Phụ lục I, II.9d.
    recipientsGoOn: true,
    drafterBehindArchive: true,
    citationComma: false,
    firstCitation: { correspondenceWhole: false, wordOfNumber: false, inBases: false },
    appendixDate: "words",
    romanDelimiter: ".",
    // Phụ lục I, II.6đ.
    romanNameInCapitals: true,
    ordinalInWords: false,
    archive: "Lưu: VT",
    // Phụ lục I, III.1a.
    appendixDigits: "roman",
    // Phụ lục I, II.4a.
    numberedPlaceHasLevel: true,
    ambiguousPlaceHasLevel: false,
    minutesHavePlaceDate: false,
    authorityChain: true,
    knowsDistricts: false,
    congressNamesItsKind: false,
    titledSigners: TITLED_SIGNERS,
    shortBodyNames: true,
  },
  // Phụ lục I, Phần II.
  copies: {
    typeLines: [
      { type: "sao-y", line: "SAO Y", code: "SY" },
      { type: "sao-luc", line: "SAO LỤC", code: "SL" },
      { type: "trich-sao", line: "TRÍCH SAO", code: "TrS" },
    ],
    parts: ["issuingBody", "number", "typeLine", "placeDate", "position", "name", "recipients"],
    undatedSign: "",
  },
  signing: [],
  components: COMPONENTS,
  clauses: CLAUSES,
  severities: SEVERITIES,
  kindCodes: KIND_CODES,
  types: TYPES,
  enactments: ENACTMENTS,
  mayBeAddressed: MAY_BE_ADDRESSED,
  page: PAGE,
  templates: TEMPLATES,
};
