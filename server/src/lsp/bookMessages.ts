import type { RegisterFormat, TaskJson } from "../service.ts";

/** A task of a document, as the view “Việc và thời hạn” shows it. */
export interface TaskEntry extends TaskJson {
  /** Whether its last day is behind us; false where it names none. */
  readonly past: boolean;
}

/** The tasks of a document, in the order of its text. */
export interface TasksAnswer {
  readonly uri: string;
  readonly tasks: readonly TaskEntry[];
}

/** What the book of outgoing documents is made of. */
export interface OfRegister {
  readonly format: RegisterFormat;
  readonly workDoneToken?: string;
}

/** The book of the drafts in the client's folders, and what its numbers tell. */
export interface RegisterAnswer {
  readonly text: string;
  readonly notes: readonly string[];
  /** How many documents stand in it. */
  readonly entries: number;
}

/** Requests about what documents ask for, and about the book in which they are registered. */
export interface BookRequests {
  /** Null for a document that is not open, or too large. */
  readonly "chithi/tasks": { readonly params: { readonly uri: string }; readonly result: TasksAnswer | null };
  /** Reads the folders' drafts, with progress; stopping that is an error of the request. */
  readonly "chithi/register": { readonly params: OfRegister; readonly result: RegisterAnswer };
}
