import { ofKinds } from "../kinds/kinds.ts";
import type { Component } from "../syntax/component.ts";
import { fold } from "../text/fold.ts";
import { beginsWithWords } from "../text/letters.ts";

const typeNames = ofKinds(({ all }) => all.map(({ name }) => name).sort((a, b) => b.length - a.length));

/** The type that a dissemination sentence begins with, as the vocabulary writes it; null when it begins with none. */
export function typeNamed(sentence: string): string | null {
  const folded = fold(sentence);
  return typeNames().find((name) => beginsWithWords(folded, fold(name))) ?? null;
}

/** The dissemination sentence that a document of this type should have, with its full stop. */
export function wantedSentence(typeName: string, office: { readonly dissemination?: string | undefined }): string {
  const own = office.dissemination?.normalize("NFC").trim();
  if (own === undefined || own === "") return `${typeName} này phổ biến đến chi bộ.`;
  const named = typeNamed(own);
  const sentence = named === null ? own : `${typeName}${own.slice(named.length)}`;
  return /[.!]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** Where the sentence's words end and its closing punctuation (“.”, “./.”) begins. */
export function wordsEnd({ text }: Component): number {
  return text.length - (/(?<!\s)\s*(?:\.\s?\/\s?[.-]?|\/[.-]|[.;])?$/.exec(text)?.[0].length ?? 0);
}
