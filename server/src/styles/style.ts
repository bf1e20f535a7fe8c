import type { Text } from "../text/bilingual.ts";
import type { CivilDate } from "../text/date.ts";
import type { PageStyle } from "./format.ts";
import type { Signing } from "./signing.ts";

/**
 * The clause that each rule holds under a guideline, by rule id. Null: office practice without a clause. A rule that is
 * not named is off. `id:case` is the clause of one of its cases, where that has another than the rule.
 */
export type Clauses = Readonly<Record<string, string | null>>;

/** Severities below those of the rules themselves, by rule id. */
export type Milder = Readonly<Record<string, "warning" | "info" | "hint">>;

/** Whose documents a guideline judges. `none`: those of no known guideline. */
export type World = "party" | "state" | "none";

/** On whose authority a document is signed, by the mark of the Party's guidelines. */
export type Authority = "T/M" | "K/T" | "T/L" | "TUQ";

/** What the first citation of a document tells besides symbol and day. */
export interface FirstCitation {
  /** Whether correspondence is cited with its author and abstract like any document. */
  readonly correspondenceWhole: boolean;
  /** Whether “số” counts among the parts; where not, its absence is a fault of spelling (vien-dan/dinh-dang). */
  readonly wordOfNumber: boolean;
  /** Whether the bases are such citations; where not, a rule of their own judges them (can-cu/day-du). */
  readonly inBases: boolean;
}

/** The words and signs of a guideline. */
export interface Forms {
  /** Behind each recipient and each addressee but the last. */
  readonly listSeparator: "," | ";";
  /** Whether two or more addressees have a line each that begins with a dash. */
  readonly addresseeDash: boolean;
  /** What heads the addressees of a text that is submitted to somebody above. */
  readonly submissionWord: "Kính gửi" | "Kính trình";
  /** Behind the last of the bases. */
  readonly lastBaseMark: "," | "." | ";";
  /** Whether each base begins with a dash. */
  readonly baseDash: boolean;
  /** How the abstract of a letter begins; empty where the guideline shows the bare phrase. */
  readonly letterAbstract: "" | "về việc" | "V/v";
  /** How the abstract below a type begins. */
  readonly abstractBegins: "small" | "capital";
  /** The line of number and symbol: “Số 05-CT/TU”, “Số: 05/CT-UBND”. */
  readonly number: { readonly colon: "" | ":"; readonly beforeType: "-" | "/"; readonly beforeBody: "/" | "-" };
  /** How each authority to sign is written; null where the guideline does not know it. */
  readonly authority: Readonly<Record<Authority, string | null>>;
  /** What the body's last paragraph ends with. */
  readonly bodyEnd: "." | "./.";
  /** Whether a line without a dash goes on with the recipient above, whatever mark that ends with. */
  readonly recipientsGoOn: boolean;
  /** Whether a drafter's mark stands behind the archive, “Lưu: VT, NC. pvc”, so that the list may end with it. */
  readonly drafterBehindArchive: boolean;
  /** Whether a comma stands between the symbol of a cited document and “ngày”. */
  readonly citationComma: boolean;
  readonly firstCitation: FirstCitation;
  /** How the line below an appendix's title writes the day: “03/6/2026”, “03 tháng 6 năm 2026”. */
  readonly appendixDate: "figures" | "words";
  /** What stands behind the Roman number of a section; null where the guideline leaves it open. */
  readonly romanDelimiter: "." | null;
  /** Whether the name behind the Roman number of a section stands in capitals. */
  readonly romanNameInCapitals: boolean;
  /** Whether the ordinal of a “Phần” or “Chương” may also stand in words: “Phần thứ nhất”. */
  readonly ordinalInWords: boolean;
  /** What the entry of the archive begins with. */
  readonly archive: "Lưu" | "Lưu: VT";
  /** The digits of appendices, where there are several. */
  readonly appendixDigits: "arabic" | "roman";
  /** Whether a place whose name is a number is written with its level. */
  readonly numberedPlaceHasLevel: boolean;
  /** Whether minutes bear place and date at their head. */
  readonly minutesHavePlaceDate: boolean;
  /** Whether authorities may stand below each other: “TM. ỦY BAN NHÂN DÂN”, “KT. CHỦ TỊCH”. */
  readonly authorityChain: boolean;
  /** Whether a place of one syllable, and one that bears the name of a wider unit, is written with its level. */
  readonly ambiguousPlaceHasLevel: boolean;
  /** Whether the guideline was written for a country with districts, cities and towns below the provinces. */
  readonly knowsDistricts: boolean;
  /** Whether a congress of a đảng bộ is always named as one of delegates or of all members. */
  readonly congressNamesItsKind: boolean;
  /** How the names of bodies begin, folded, whose signers may bear a degree or a rank before their name. */
  readonly titledSigners: readonly string[];
  /** Whether the usual short names of the Party's own bodies may stand unexplained: “BTV”, “TW”. */
  readonly shortBodyNames: boolean;
}

/** A component of a certified copy's block. */
export type CopyPart =
  | "issuingBody"
  | "number"
  | "typeLine"
  | "placeDate"
  | "position"
  | "authorityOrPosition"
  | "name"
  | "recipients";

/** How a guideline has copies certified. */
export interface Copies {
  /**
   * What the line of the type says, and the code of the type in the copy's own number, null where a copy is not numbered;
   * more than one: the kinds among which a copier chooses.
   */
  readonly typeLines: readonly { readonly type: string; readonly line: string; readonly code: string | null }[];
  /** What the block must hold, in the order in which missing parts are told. */
  readonly parts: readonly CopyPart[];
  /** Folded words of an undated block that show it to follow this guideline; empty where none do. */
  readonly undatedSign: string;
}

/** A component in the order in which a guideline speaks of it. */
export interface StyleComponent {
  /** A key of the draft, or `body`, `sections`, `name` …: `components.ts` knows them all. */
  readonly key: string;
  /** Where the guideline speaks of it, where that is not the clause of the rule that tells its absence. */
  readonly clause?: string;
}

/** All that one guideline demands, as data; its rules are elsewhere, and ask it. */
export interface Style {
  /** Null for the style of documents that no known guideline judges. */
  readonly id: string | null;
  /** “Hướng dẫn 05-HD/VPTW”. */
  readonly name: string;
  /** The same in an English sentence: “Guideline 05-HD/VPTW”. */
  readonly nameEn: string;
  /** “HD 05”, before a clause. */
  readonly shortName: string;
  readonly world: World;
  /** The first day on which it is in force. */
  readonly from: CivilDate;
  readonly forms: Forms;
  readonly copies: Copies;
  readonly components: readonly StyleComponent[];
  /** Who signs the documents of which body. */
  readonly signing: readonly Signing[];
  readonly clauses: Clauses;
  /** Where a rule is milder under the guideline than elsewhere, by rule id. */
  readonly severities: Milder;
  /** Codes of types that differ from those in the table of types, by slug; an empty list: no code. */
  readonly kindCodes: Readonly<Record<string, readonly string[]>>;
  /** The types that the guideline lists, by slug, those first that are written most; null: all but the State's own. */
  readonly types: readonly string[] | null;
  /** The words before the first article, in the types that have them, by slug: “QUYẾT ĐỊNH:”. */
  readonly enactments: Readonly<Record<string, string>>;
  /** Types that may have addressees besides those that must, by slug. */
  readonly mayBeAddressed: readonly string[];
  readonly page: PageStyle;
  /** What a new document of a type begins with, by the name of its file in `templates/`; `khung` holds head and foot. */
  readonly templates: Readonly<Record<string, string>>;
  /** For a menu: what is judged by it. */
  readonly description: Text;
}
