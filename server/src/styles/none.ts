import { withClauses } from "./format.ts";
import { PARTY_COLUMNS, PARTY_LOOKS, PARTY_SHEET } from "./partyPage.ts";
import type { Style } from "./style.ts";

/**
 * The style of documents that no known guideline judges: older ones, normative legal documents, those of other
 * organisations. It has no clause and no component, and a plain page.
 */
export const NO_STYLE: Style = {
  id: null,
  name: "",
  nameEn: "",
  shortName: "",
  world: "none",
  from: { year: 1, month: 1, day: 1 },
  description: { vi: "văn bản ngoài phạm vi các hướng dẫn", en: "documents outside the guidelines" },
  forms: {
    listSeparator: ",",
    addresseeDash: false,
    submissionWord: "Kính gửi",
    lastBaseMark: ".",
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
    numberedPlaceHasLevel: false,
    ambiguousPlaceHasLevel: true,
    minutesHavePlaceDate: true,
    authorityChain: false,
    knowsDistricts: true,
    congressNamesItsKind: false,
    titledSigners: [],
    shortBodyNames: true,
  },
  copies: { typeLines: [], parts: [], undatedSign: "" },
  components: [],
  signing: [],
  clauses: {},
  severities: {},
  kindCodes: {},
  types: null,
  enactments: {},
  mayBeAddressed: [],
  templates: {},
  page: {
    sheet: PARTY_SHEET,
    columns: PARTY_COLUMNS,
    body: { firstLineMm: 10, leastBetweenPt: 6, linePt: { least: 18, most: null } },
    formats: withClauses(PARTY_LOOKS, {}),
  },
};
