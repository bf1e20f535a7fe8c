import type { DraftAnswers } from "../../server/src/lsp/messages.ts";

/** What is kept on this machine, and only after the user has asked for it. */
export interface Kept {
  readonly text: string;
  readonly name: string;
  readonly answers: DraftAnswers;
}

const KEY = "chithi.banThao";

/** What was kept; null where the user has not asked for it. */
export function recall(): Kept | null {
  const stored = localStorage.getItem(KEY);
  if (stored === null) return null;
  try {
    return { text: "", name: "", answers: {}, ...JSON.parse(stored) };
  } catch {
    return null;
  }
}

/** False where there is no room. */
export function keep(kept: Kept): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the draft that the browser keeps. */
export function forget(): void {
  localStorage.removeItem(KEY);
}
