import type { DraftAnswers } from "../service.ts";

// What client and server say to each other on the way to a new draft. Types only.

export type { DraftAnswers } from "../service.ts";

/** One of the answers that a step of the guide offers. */
export interface DraftChoiceEntry {
  readonly label: string;
  /** In the user's language. */
  readonly detail: string | null;
  /** What choosing it decides; for a question of the form `many` an entry of the list is its label. */
  readonly answers: DraftAnswers;
  /** The default; of a list, one of those that it holds by default. */
  readonly picked: boolean;
}

/** A step of the guide to a new draft. */
export interface DraftQuestionEntry {
  /** What it decides: it is answered when all of them are. A text or a list goes under the first of them. */
  readonly keys: readonly (keyof DraftAnswers)[];
  /** `one` of the choices; any number of them, and others (`many`); or a `text`. */
  readonly form: "one" | "many" | "text";
  readonly title: string;
  readonly prompt: string;
  readonly choices: readonly DraftChoiceEntry[];
  /** The default of a text. */
  readonly value: string;
  /** A regular expression for all of a text, and what to say where it does not fit. */
  readonly pattern: { readonly source: string; readonly message: string } | null;
  /** Under what key a text that is typed instead of choosing is an answer; null where one of the choices is wanted. */
  readonly typed: keyof DraftAnswers | null;
  /** How far it has come: its stage, from 1, and how many there are. Several questions may be of one stage. */
  readonly progress?: { readonly stage: number; readonly of: number };
  /** For the number: ask `chithi/nextNumber` with it what the next one would be. */
  readonly series: { readonly typeCode: string; readonly bodyCode: string; readonly issuer?: string } | null;
}

export interface OfNewDraft {
  /** A document near which the draft will lie: its `.chithi.json` is the office's. */
  readonly uri?: string;
  readonly answers: DraftAnswers;
  /** The answers of the draft that was made last: defaults where they fit. */
  readonly remembered?: DraftAnswers;
}

export interface NewDraftAnswer {
  /** With `[gợi ý]` where something is still to be written. */
  readonly text: string;
  /** The same with tab stops, as the protocol writes snippets. */
  readonly snippet: string;
  readonly style: string | null;
  /** The name of a file for it, of number, type and abstract, without an ending: “ct-05-tang-cuong-phong-chay”. */
  readonly name: string;
}

/** The text of a `.chithi.json` with an office in it. */
export interface OfficeFileAnswer {
  /** Null where the file has a fault, which only a person can mend. */
  readonly text: string | null;
  /** The body that the answers name, where the settings name another one or none; else null. */
  readonly newOffice: string | null;
}

/** Requests that speak of no document: they lead to a new one, or set up the office. */
export interface NewDraftRequests {
  /** All steps that arise for the answers so far, those that are answered among them, in their order. */
  readonly "chithi/newDraftQuestions": {
    readonly params: OfNewDraft;
    readonly result: readonly DraftQuestionEntry[];
  };
  /** The draft by the answers; what they leave open is as the questions propose. */
  readonly "chithi/newDraft": { readonly params: OfNewDraft; readonly result: NewDraftAnswer };
  /** HTML from the clipboard as lines of a draft; null where it says no more than the plain text beside it. */
  readonly "chithi/pastedHtml": { readonly params: { readonly html: string }; readonly result: string | null };
  /** The steps by which an office is set up. */
  readonly "chithi/officeQuestions": { readonly params: OfNewDraft; readonly result: readonly DraftQuestionEntry[] };
  /** `text`: the file as it is; left out for none. */
  readonly "chithi/officeFile": {
    readonly params: OfNewDraft & { readonly text?: string };
    readonly result: OfficeFileAnswer;
  };
}
