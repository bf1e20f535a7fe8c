import { withClauses } from "../format.ts";
import { PARTY_COLUMNS, PARTY_LOOKS, PARTY_SHEET } from "../partyPage.ts";
import type { Style } from "../style.ts";

/** Nghị định 30/2020/NĐ-CP of 05/3/2020 on the papers of State bodies. Its documents are recognised; no rule holds it yet. */
export const STYLE: Style = {
  id: "nd30-2020",
  name: "Nghị định 30/2020/NĐ-CP",
  shortName: "NĐ 30",
  world: "state",
  from: { year: 2020, month: 3, day: 5 },
  description: { vi: "văn bản của cơ quan nhà nước", en: "documents of State bodies" },
  forms: {
    listSeparator: ";",
    submissionWord: "Kính gửi",
    lastBaseMark: ".",
    baseDash: false,
    letterAbstract: "",
    numberedPlaceHasLevel: false,
    knowsDistricts: false,
    congressNamesItsKind: false,
  },
  copies: { typeLines: [], parts: [], numberCode: null, undatedSign: "" },
  components: [],
  signing: [],
  clauses: {},
  page: {
    sheet: PARTY_SHEET,
    columns: PARTY_COLUMNS,
    body: { firstLineMm: 10, leastBetweenPt: 6, linePt: { least: 18, most: null } },
    formats: withClauses(PARTY_LOOKS, {}),
  },
};
