/**
 * Abbreviations that need no explanation. By the letter of HD 36 (II.1.6.1) and HD 05 (Phần II, I.6.1.3) each needs one;
 * the first list is what published directives leave unexplained, the others are names and units that have no other form.
 */
export const COMMON_ABBREVIATIONS: readonly string[] = [
  "UBND",
  "HĐND",
  "MTTQ",
  "KT-XH",
  "QP-AN",
  "CT-XH",
  "CNH-HĐH",
  "CNTT",
  "HIV/AIDS",
  "HIV",
  "AIDS",
  "Covid-19",
  "F0",
  "F1",
  "5K",
];

/** Short names of the Party's own bodies, which a guideline may leave unexplained. */
export const SHORT_BODY_NAMES: readonly string[] = ["TW", "BTV", "BCH", "BCĐ"];

/** Names of the world and of techniques, units of measure and of money, and the levels before a place. */
export const ABBREVIATED_NAMES: ReadonlySet<string> = new Set([
  ..."ASEAN APEC WTO WHO TCVN QCVN UNESCO UNICEF EU IMF WB ISO GDP ODA FDI AI IT IP QR PDF USB SMS GPS CD DVD TV FM".split(
    " ",
  ),
  ..."VTV VOV VNPT VNPAY HCM USD EUR VND VNĐ CNY JPY MW GW KW KV KVA MVA KWH GB MB KB TB HA KM KG".split(" "),
  // “TT” is the head of a table's first column, too.
  ..."TT ĐK".split(" "),
]);

/** The levels of places, which need no explanation before a name: “TP Bình Sơn”, “TP. Huế”. */
export const PLACE_LEVELS: ReadonlySet<string> = new Set(["TP", "TX"]);

/** Offices in letters that go with those of a body behind them, as one abbreviation: “UV BTV”. */
export const OFFICES_BEFORE_BODY: ReadonlySet<string> = new Set(["UV"]);

/** Abbreviations that look like a syllable: only these few are read as such. */
export const SYLLABLE_ABBREVIATIONS: ReadonlySet<string> = new Set(["TU", "HU", "ĐU", "QU"]);
