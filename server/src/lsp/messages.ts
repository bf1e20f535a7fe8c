import type { Location, Position, Range, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type {
  ActionName,
  ActionOutcome,
  ActionRequest,
  ChecklistState,
  Localised,
  PrintedBlock,
  ReadinessGroup,
  Severity,
  StyleReason,
} from "../service.ts";

/** What client and server say to each other besides the protocol. Types only: the client's bundle imports this file. */

/** What `initialize` may carry in `initializationOptions`; all of it is optional. */
export interface InitializationOptions {
  /** The folder of the rules' pages; `RULE-ID.md` is appended. */
  readonly docsUri?: string;
  /** The values of the settings for clients that cannot be asked for them. */
  readonly style?: string;
  readonly locale?: string;
  /** The client offers snippets/chithi.json itself, so that completion leaves out what those insert. */
  readonly snippets?: boolean;
  /** The present day as YYYY-MM-DD instead of the clock's, for tests. */
  readonly today?: string;
}

/** What a status item shows of one document. */
export interface Status {
  readonly uri: string;
  readonly version: number;
  /** The slug of the type: `chi-thi`, …, `khong-ro`. */
  readonly kind: string;
  /** In the user's language: “Chỉ thị”; “Chưa rõ loại văn bản” for none. */
  readonly kindName: string;
  /** Null: older than the guidelines, or not checked. */
  /** The id of the guideline; null where none judges. */
  readonly style: string | null;
  /** “Hướng dẫn 05-HD/VPTW” and “HD 05”; empty without a style. */
  readonly styleName: string;
  readonly styleShortName: string;
  /** Null for a document that is too large to be checked. */
  readonly styleReason: StyleReason | null;
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number; readonly hint: number };
}

export interface OfDocument {
  readonly uri: string;
}

/**
 * What a draft action would do; nothing is done yet. `edits`: versioned `documentChanges`, empty where there is nothing
 * to do; all else is as the action's outcome tells it, in the user's language.
 */
export type ActionAnswer<N extends ActionName> = Localised<Omit<ActionOutcome<N>, "edits">> & {
  readonly edits: WorkspaceEdit;
};

/** Optional parameters may be left out. */
type Wire<R> = {
  readonly [K in keyof R as null extends R[K] ? never : K]: R[K];
} & { readonly [K in keyof R as null extends R[K] ? K : never]?: R[K] };

/** The requests of the draft actions. They answer null also for a document that is too large. */
export type ActionRequests = {
  readonly [N in ActionName as `chithi/${N}`]: {
    readonly params: OfDocument & Wire<ActionRequest<N>>;
    readonly result: ActionAnswer<N> | null;
  };
};

export type { ActionName };

export type SheetFormat = "markdown" | "html";

export interface OfReviewSheet extends OfDocument {
  readonly format: SheetFormat;
}

/** A component of a document in its checklist. */
export interface ChecklistEntry {
  /** By the names of docs/thiet-ke.md, “Glossary”; also `body` and `signature`. */
  readonly key: string;
  readonly name: string;
  readonly state: ChecklistState;
  /** The state in words: “cần sửa”. */
  readonly stateName: string;
  /** Its first words; null where it is not there. */
  readonly text: string | null;
  /** “HD 05, Phần II, I.1”, or “theo lệ”. */
  readonly clause: string;
  /** Where it begins, or where a reader would look for it; null for one that need not be there. */
  readonly range: Range | null;
  readonly findings: readonly {
    readonly severity: Severity;
    readonly message: string;
    readonly range: Range;
  }[];
  /** What puts a missing one in; null where only the drafter knows what to write. */
  readonly insertion: { readonly title: string; readonly edits: WorkspaceEdit } | null;
}

export interface ChecklistAnswer {
  readonly status: Status;
  /** In the order of the guideline; empty for a text that no guideline of the Party applies to. */
  readonly items: readonly ChecklistEntry[];
}

export interface OfExport extends OfDocument {
  readonly to: "docx" | "html" | "pdf";
  /** How section numbers are written in Word: typed, or by Word itself. */
  readonly numbering: "go-tay" | "tu-dong";
  /** Export though there are places left to fill in. */
  readonly allowPlaceholders: boolean;
}

export interface ExportAnswer {
  /** The file in base64; null where there is none. */
  readonly content: string | null;
  /** What is left to fill in, which keeps a draft from being exported. */
  readonly placeholders: readonly { readonly text: string; readonly range: Range }[];
  /** In the user's language: why there is no file. */
  readonly failure: string | null;
}

/** A guideline by which a draft can be judged. */
export interface GuidelineChoice {
  /** Its id; null: the day of the document decides. */
  readonly style: string | null;
  /** In the user's language. */
  readonly name: string;
  /** True for the one that holds now. */
  readonly present: boolean;
}

export interface OfGuideline extends OfDocument {
  readonly style: string | null;
  /** The draft alone, by a comment in it; or all drafts of its folder, by `.chithi.json`. */
  readonly place: "file" | "folder";
}

/** What makes a guideline hold. */
export interface GuidelineEdit {
  /** Null where the file cannot be written: it has a fault, or the draft lies nowhere. */
  readonly edits: WorkspaceEdit | null;
  /** The `.chithi.json` that is edited; null for the draft itself. */
  readonly file: string | null;
}

/** A change that is sure to be right. */
export interface SafeFix {
  readonly rule: string;
  /** The title of the rule, in the user's language. */
  readonly ruleTitle: string;
  /** What the change does, in the user's language. */
  readonly title: string;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

export interface SafeFixesAnswer {
  readonly version: number;
  /** In the order of the text; none touches another. */
  readonly fixes: readonly SafeFix[];
}

/** One thing that is left to do before a draft is signed. */
export interface ReadinessEntry {
  readonly group: ReadinessGroup;
  /** A blank as it is written; else in the user's language what is wrong. */
  readonly text: string;
  readonly range: Range;
}

/** A Word file to be imported. */
export interface WordFile {
  /** Its bytes, in Base64. */
  readonly data: string;
}

/** A Word file that is to be reviewed; `uri`: by its place its settings are known. */
export interface WordFileToReview extends WordFile {
  readonly uri: string;
  /** Wrong fonts, sizes, margins and spacing are set right, too. */
  readonly layout: boolean;
  /** The first comment is the summary of the review. */
  readonly summary: boolean;
}

/** The copy of a Word file with the findings as comments and the safe fixes as tracked changes. */
export interface ReviewAnswer {
  /** In Base64; null where the file is refused. */
  readonly content: string | null;
  /** In the user's language; null where there is a copy. */
  readonly refusal: string | null;
  /** How many comments and changes were written. */
  readonly remarks: number;
  readonly changes: number;
  /** In the user's language: fixes that were only remarked on, and why. */
  readonly left: readonly string[];
  /** What became of the remarks of an earlier review. */
  readonly earlier: { readonly accepted: number; readonly rejected: number; readonly left: number };
}

/** A Word file as it would be printed from the draft that it holds, and what a check finds in it. */
export interface WordPagesAnswer {
  /** In the user's language: why the file cannot be read; null where it can. */
  readonly refusal: string | null;
  /** Null where it is refused; and so is the status. */
  readonly pages: PagesAnswer | null;
  readonly status: Status | null;
  readonly findings: readonly {
    readonly severity: Severity;
    /** In the user's language: “lỗi”. */
    readonly severityName: string;
    readonly message: string;
    /** The line of the draft, as the blocks of the pages count them. */
    readonly line: number;
    /** Where it stands in the Word file: “đoạn 3”. */
    readonly place: string;
  }[];
}

/** What a Word file became: the draft, or why it is refused. */
export interface ImportAnswer {
  readonly text: string;
  /** In the user's language: what was left out or changed. */
  readonly warnings: readonly string[];
  /** In the user's language; null where there is a draft. */
  readonly refusal: string | null;
}

/** A draft in a list of many. */
export interface DraftEntry {
  readonly uri: string;
  /** “Chỉ thị số 05-CT/TU”; the file's name where it has no number. */
  readonly title: string;
  readonly kind: string;
  readonly kindName: string;
  /** “05-CT/TU”; null where the number is blank. */
  readonly number: string | null;
  /** YYYY-MM-DD as far as it is written: also YYYY-MM and YYYY. */
  readonly date: string | null;
  readonly abstract: string | null;
  /** Null where it was not checked. */
  readonly counts: Status["counts"] | null;
}

export interface DraftsAnswer {
  /** The open drafts and those of the client's folders, those with the gravest findings first. */
  readonly drafts: readonly DraftEntry[];
  /** The addresses of those that are there no more; empty in a whole list. */
  readonly removed: readonly string[];
  /** False: `drafts` are only those that are new or changed since the state that was asked for. */
  readonly whole: boolean;
  /** The list's state, to ask for what comes after. */
  readonly state: string;
  /** False when reading was cancelled. */
  readonly complete: boolean;
}

/** Where other drafts cite one. */
export interface CitingAnswer {
  /** “Chỉ thị số 05-CT/TU”; null for a draft without a number, which none can cite. */
  readonly title: string | null;
  readonly places: readonly Location[];
}

export interface NextNumberAnswer {
  /** The number behind the highest of the series in the term; null where no draft of the series is known. */
  readonly next: number | null;
  /** False when reading was cancelled, so that a higher one may be there. */
  readonly complete: boolean;
}

export type * from "./bookMessages.ts";
export type * from "./newDraftMessages.ts";

export type { PrintedBlock };

/** A draft as it will be printed, not yet parted into pages: only the client knows the height of its lines. */
export interface PagesAnswer {
  readonly version: number;
  /** The looks of the blocks inside an element of class `sheet`, and of the sheet itself. */
  readonly stylesheet: string;
  /** The document with its copies, then each appendix. */
  readonly parts: readonly (readonly PrintedBlock[])[];
}

/** What takes the place of a word, and the edits of other lines that belong to it: one step of undo. */
export interface ExpansionAnswer {
  readonly version: number;
  /** As the protocol writes snippets. */
  readonly snippet: string;
  readonly range: Range;
  readonly further: readonly TextEdit[];
}

/** Requests of the client, by method. All answer null for a document that is not open. */
export interface Requests extends ActionRequests {
  /** Checks now; clients that do not pull get the diagnostics pushed again. */
  readonly "chithi/check": { readonly params: OfDocument; readonly result: Status | null };
  /** What the word before a position stands for, “muc” or “chithi”; null where it is none of them. */
  readonly "chithi/expandWord": {
    readonly params: OfDocument & { readonly position: Position };
    readonly result: ExpansionAnswer | null;
  };
  /** Texts that a client inserts, with the tone marks of a draft: “ủy” where it writes so. Null for a document that is not open. */
  readonly "chithi/inOwnMarks": {
    readonly params: OfDocument & { readonly texts: readonly string[] };
    readonly result: readonly string[] | null;
  };
  /** Each component of the document's type, and whether it is right, faulty, missing or not required. */
  readonly "chithi/checklist": { readonly params: OfDocument; readonly result: ChecklistAnswer | null };
  /** Null also for a document that is too large. */
  readonly "chithi/pages": { readonly params: OfDocument; readonly result: PagesAnswer | null };
  /** What is left to do before the draft is signed: group by group, empty where nothing is. Null also for a document that is too large. */
  readonly "chithi/readiness": { readonly params: OfDocument; readonly result: readonly ReadinessEntry[] | null };
  /** Each change that fix-all would make first, by itself. Null also for a document that is too large. */
  readonly "chithi/safeFixes": { readonly params: OfDocument; readonly result: SafeFixesAnswer | null };
  /** Null also for a document that is too large. */
  readonly "chithi/guidelines": { readonly params: OfDocument; readonly result: readonly GuidelineChoice[] | null };
  /** Null also for a document that is too large. */
  readonly "chithi/chooseGuideline": { readonly params: OfGuideline; readonly result: GuidelineEdit | null };
  /** The draft as it will be printed, as a file. Null also for a document that is too large. */
  readonly "chithi/export": { readonly params: OfExport; readonly result: ExportAnswer | null };
  /** Phiếu góp ý thể thức, as a text. Null also for a document that is too large. */
  readonly "chithi/reviewSheet": { readonly params: OfReviewSheet; readonly result: string | null };
}

/**
 * Requests about Word files. The part that knows them is loaded by the first of them. A long file is read in slices,
 * with progress; stopping that is an error of the request.
 */
export interface WordRequests {
  readonly "chithi/importWord": { readonly params: WordFile; readonly result: ImportAnswer };
  /** `uri`: by the file's place its settings are known. */
  readonly "chithi/wordPages": { readonly params: WordFile & OfDocument; readonly result: WordPagesAnswer };
  readonly "chithi/reviewWord": { readonly params: WordFileToReview; readonly result: ReviewAnswer };
}

/**
 * Requests about many drafts. The first one reads the folders' drafts, which may take long: it shows progress (by
 * `workDoneToken` where one is given) and can be cancelled.
 */
export interface WorkspaceRequests {
  /**
   * `refresh`: read the folders again also where that was done. `since`: the state of a list that the client has; one
   * that the server does not know is answered by the whole list.
   */
  readonly "chithi/drafts": {
    readonly params: { readonly refresh?: boolean; readonly since?: string; readonly workDoneToken?: string };
    readonly result: DraftsAnswer;
  };
  /** Where other drafts cite this one, which must be open; null where it is not. An error when it is cancelled. */
  readonly "chithi/citingDrafts": { readonly params: OfDocument; readonly result: CitingAnswer | null };
  /** `uri`: a document, or one yet to be, whose settings tell the term. */
  readonly "chithi/nextNumber": {
    readonly params: {
      readonly uri?: string;
      readonly typeCode: string;
      readonly bodyCode: string;
      /** The issuing body as its header names it: drafts of others with the same letters do not count. */
      readonly issuer?: string;
    };
    readonly result: NextNumberAnswer;
  };
}

/** Requests of the server to the client, by method. A client that does not know them is not asked again. */
export interface ClientRequests {
  /** The text of a file that the server cannot reach itself; null where there is none. */
  readonly "chithi/readFile": { readonly params: OfDocument; readonly result: string | null };
  /** The address of word.browser.js, as a worker can load it; asked for in the browser, when a Word file is. */
  readonly "chithi/wordBundle": { readonly params: null; readonly result: string };
  /** The bytes of tu-dung.bin, the model of usual wording, in Base64; asked for in the browser, once a draft was checked. */
  readonly "chithi/usageModel": { readonly params: null; readonly result: string };
  /** The drafts (`.chithi`, `.chithi.md`, `.chithi.txt`) in a folder and those below it, at most so many. */
  readonly "chithi/findFiles": {
    readonly params: { readonly folder: string; readonly most: number };
    readonly result: readonly string[];
  };
}

/** Notifications of the server, by method. */
export interface Notifications {
  /** Sent with each check. */
  readonly "chithi/status": Status;
  /** The drafts that are not open changed, or were read: `chithi/drafts` tells what is new. */
  readonly "chithi/draftsChanged": undefined;
}

/**
 * Words for a notification, in which VS Code makes a link of `[text](address)`: none is left. Lines and control
 * characters become blanks.
 */
export function withoutLinks(message: string): string {
  return message.replace(/\p{Cc}+/gu, " ").replaceAll("](", "] (");
}
