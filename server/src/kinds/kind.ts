import type { Text } from "../text/bilingual.ts";
import type { CivilDate } from "../text/date.ts";

/**
 * What a document of a type looks like. `titled`: the type's name in capitals with an abstract below; `letter`: no name,
 * the abstract below the number; `minutes`: titled, signed by who wrote them and who presided; `slip`: a form to fill in,
 * without abstract and dissemination; `copy`: the block that certifies a copy, standing alone; `unknown`: not recognised.
 */
export type Form = "titled" | "letter" | "minutes" | "slip" | "copy" | "appendix" | "unknown";

/** What stands under “Kính gửi”: `required` for those who deal with it, `submitted` for those above; `none`. */
export type Addressing = "required" | "submitted" | "none";

/**
 * How other documents cite one. `number`: by number, symbol, day, author and abstract; `correspondence`: as what goes from
 * office to office, whose sender is told before it (“đề nghị của Sở Nội vụ tại Tờ trình số …”); `title`: by its name, so
 * that a number behind the type is none of a document (“Dự án 661”).
 */
export type CitedBy = "number" | "correspondence" | "title";

/** What a text of a type tells its readers, and words of which any shows that it does. */
export interface Content {
  readonly name: Text;
  /** Folded. */
  readonly words: readonly string[];
  /** Of which a text must speak in its abstract for this to be wanted, folded; left out: any does. */
  readonly of?: readonly string[];
  /** True where the abstract names it in any case, so that only the body can tell it. */
  readonly inBody?: true;
  /** True for what such texts usually tell, though no form asks for it or it may stand in a list beside them. */
  readonly usual?: true;
}

/** A row of the table of types: what rules and features ask about a document instead of its name. */
export interface Kind {
  /** The value of `kind` in the JSON of the command line. */
  readonly slug: string;
  /** As written in a sentence: “Chỉ thị”. In the header it stands in capitals. Empty for the unknown. */
  readonly name: string;
  readonly nameEn: string;
  /** Codes that are right in the newest guideline and in those before it, the usual one first. */
  readonly codes: readonly string[];
  /** Codes that were right until some day, the oldest first; `codes` from then on. */
  readonly codesUntil: readonly { readonly until: CivilDate; readonly codes: readonly string[] }[];
  readonly form: Form;
  readonly addressees: Addressing;
  /** Whether the body must have sections. */
  readonly sections: boolean;
  /**
   * Whose articles “Điều 5.” are: its `own`, counted from 1; or perhaps `explained` ones of another document; `none`: its
   * text has sections and no articles.
   */
  readonly articles: "own" | "explained" | "none";
  /** True for a type that decides: on bases, with words of decision before its articles. */
  readonly decides: boolean;
  /** `required`: ends with “… phổ biến đến chi bộ”; `possible`: may; `none`: a text that goes to those who are named. */
  readonly dissemination: "required" | "possible" | "none";
  /** `committees`: not the grass roots, who may not issue it (QĐ 399-QĐ/TW). */
  readonly issuedBy: "all" | "committees";
  readonly citedBy: CitedBy;
  /** The collective that signs it for a committee, folded; empty where any may. QĐ 66-QĐ/TW, Điều 7. */
  readonly signedFor: string;
  /** `laid`: what a committee lays before a congress; `passed`: what a congress passes, and the new committee confirms. */
  readonly atCongress: "laid" | "passed" | null;
  /** What its text must tell, where the forms of the type say so (NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.7–1.9), or usually tells. */
  readonly contents: readonly Content[];
  /** True for a slip that lists the documents sent with it: they are named, and not cited. */
  readonly listsDocuments: boolean;
  /** True for a type that documents of the State alone bear. NĐ 30/2020/NĐ-CP, Điều 7. */
  readonly ofState: boolean;
  /** For a menu: who issues it. */
  readonly about: Text;
}

/** A row that differs from a titled text without specialities only in what is given. */
export function kind(one: Pick<Kind, "slug" | "name" | "nameEn" | "codes"> & Partial<Kind>): Kind {
  return {
    codesUntil: [],
    form: "titled",
    addressees: "none",
    sections: false,
    articles: "own",
    decides: false,
    dissemination: "possible",
    issuedBy: "all",
    citedBy: "number",
    signedFor: "",
    atCongress: null,
    contents: [],
    listsDocuments: false,
    ofState: false,
    about: { vi: "Của mọi cấp uỷ, cơ quan của Đảng", en: "By every committee and organ of the Party" },
    ...one,
  };
}

/** A form to be filled in. */
export function slip(one: Pick<Kind, "slug" | "name" | "nameEn" | "codes"> & Partial<Kind>): Kind {
  return kind({ ...one, form: "slip", dissemination: "none", citedBy: "title" });
}
