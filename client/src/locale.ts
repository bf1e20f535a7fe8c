import { workspace } from "vscode";

/** The same words in both languages that the program speaks. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

export type Locale = keyof Words;

/** The language of what the user reads: the setting `chithi.locale`. */
export function currentLocale(): Locale {
  return workspace.getConfiguration("chithi").get("locale") === "en" ? "en" : "vi";
}

/** The words in the language that the extension shows. */
export function say(words: Words): string {
  return words[currentLocale()];
}
