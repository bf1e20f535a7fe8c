import type { Office } from "../../configuration/configuration.ts";
import type { Style, World } from "../../styles/style.ts";
import type { Text } from "../../text/bilingual.ts";
import type { CivilDate } from "../../text/date.ts";

/** What a new draft is made of: the name of a template, which of a type's plain one is its slug. */
export type NewKind = string;

/**
 * The answers so far about a draft that is yet to be written. A field that is left out is undecided and has a default;
 * an empty text is a decision: the draft gets a placeholder there.
 */
export interface DraftAnswers {
  readonly kind?: NewKind;
  /** As in the header, “ĐẢNG UỶ XÃ AN PHÚ”, or only how it begins, “ĐẢNG UỶ XÃ”: then `bodyName` holds the rest. */
  readonly issuingBody?: string;
  readonly bodyName?: string;
  /** “ĐẢNG BỘ TỈNH SƠN HÀ”, or only “ĐẢNG BỘ TỈNH”: then `superiorName` holds the rest. */
  readonly superiorBody?: string;
  readonly superiorName?: string;
  /** In digits, perhaps with a letter behind; empty: the number stays blank until the draft is issued. */
  readonly number?: string;
  readonly place?: string;
  /** With or without “về”, “về việc”. */
  readonly abstract?: string;
  /** Whom a công văn is sent to. */
  readonly addressees?: readonly string[];
  /** “T/M BAN THƯỜNG VỤ”; empty for a head who signs for himself. */
  readonly authority?: string;
  readonly position?: string;
  /** The signer's. */
  readonly name?: string;
  /** Of an office: those who sign, “Nguyễn Văn An, BÍ THƯ, T/M BAN THƯỜNG VỤ”. */
  readonly signers?: readonly string[];
  /** Of an office: the first day of its term, “03/10/2025”; empty for none. */
  readonly termStart?: string;
  /** Without dash and closing mark, in the order in which they stand; “Như trên” and the archive are added. */
  readonly recipients?: readonly string[];
}

export type AnswerKey = keyof DraftAnswers;

/** One of the answers that a question offers. */
export interface DraftChoice {
  readonly label: string;
  readonly detail: Text | null;
  /** What choosing it decides; for a question of the form `many` an entry of the list is its label. */
  readonly answers: DraftAnswers;
  /** The default; of a list, one of those that it holds by default. */
  readonly picked: boolean;
}

/** A step of the guide. */
export interface DraftQuestion {
  /** What it decides; the answer to a text or a list goes under the first of them. */
  readonly keys: readonly [AnswerKey, ...AnswerKey[]];
  /** `one` of the choices, any number of them and of others (`many`), or a `text`. */
  readonly form: "one" | "many" | "text";
  readonly title: Text;
  /** What to do, in a sentence. */
  readonly prompt: Text;
  readonly choices: readonly DraftChoice[];
  /** The default of a text. */
  readonly value: string;
  /** What a text must look like, as a regular expression for all of it, and what to say where it does not. */
  readonly pattern: { readonly source: string; readonly message: Text } | null;
  /** Under what key a text that is typed instead of choosing is an answer; null where one of the choices is wanted. */
  readonly typed: AnswerKey | null;
  /** How far it has come: its stage, from 1, and how many there are. A stage has its number whatever arises in it. */
  readonly progress?: { readonly stage: number; readonly of: number };
  /** For the number: what it counts, so that the next free one can be asked for. */
  readonly series: { readonly typeCode: string; readonly bodyCode: string; readonly issuer?: string } | null;
}

/** What a document of a type may begin with: a text with placeholders. */
export interface Template {
  /** Of a guideline's: the slug of the type, with a point and a word where the type has several. */
  readonly name: string;
  /** The slug of the type. */
  readonly kind: string;
  /** What a menu calls it. */
  readonly title: string;
  /** From the first line of the draft to the last. */
  readonly text: string;
  /** Of one of the office's own: whose form its text has; null for a guideline's, which says so itself. */
  readonly world: World | null;
  /** What its text says already of its bodies. */
  readonly says: DraftAnswers;
}

/** What a new draft is made from besides its answers. */
export interface DraftMaking {
  readonly office: Office;
  /** The guidelines that it may follow, of one world each, the usual one first: who issues it decides. */
  readonly styles: readonly Style[];
  /** The one that it follows by the answers so far. */
  readonly style: Style;
  /** All that may be chosen from as long as nobody is named who issues it; then what that guideline has. */
  readonly templates: readonly Template[];
  readonly today: CivilDate;
  /** The answers of the draft that was made last: they become defaults where they fit. */
  readonly remembered: DraftAnswers;
}
