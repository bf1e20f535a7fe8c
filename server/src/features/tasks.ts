import type { Task } from "../reading/tasks.ts";
import { tasksOf } from "../reading/tasks.ts";
import type { Draft } from "../syntax/draft.ts";
import { isoDate } from "../text/date.ts";

/** A task without a named body is for everyone to whom the document is addressed. */
export const EVERYBODY = "(chung)";

/** A task as `chithi tasks` tells it: docs/thiet-ke.md, “Contracts”. */
export interface TaskJson {
  /** The markers that lead to it: “3/-2”. */
  readonly section: string;
  /** Zero-based. */
  readonly line: number;
  /** Exact pieces of the text; `(chung)` alone where it names nobody. */
  readonly bodies: readonly string[];
  readonly leads: string | null;
  readonly with: readonly string[];
  readonly task: string;
  /** As written, and its day as YYYY-MM-DD where it names one. */
  readonly deadline: { readonly text: string; readonly date: string | null } | null;
}

function taskJson({ section, line, bodies, leads, with: partners, task, deadline }: Task): TaskJson {
  const day = deadline?.date ?? null;
  return {
    section,
    line,
    bodies: bodies.length === 0 ? [EVERYBODY] : bodies.map(({ text }) => text),
    leads: leads?.text ?? null,
    with: partners.map(({ text }) => text),
    task,
    deadline: deadline === null ? null : { text: deadline.text, date: day === null ? null : isoDate(day) },
  };
}

/** What a draft asks of whom, until when, in the order of reading. */
export function tasks(draft: Draft): readonly TaskJson[] {
  return tasksOf(draft).map(taskJson);
}
