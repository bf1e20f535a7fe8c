import snippets from "../../snippets/chithi.json" with { type: "json" };

/** A snippet of snippets/chithi.json. */
export interface Snippet {
  readonly name: string;
  readonly prefixes: readonly string[];
  readonly description: string;
  readonly body: string;
}

export const SNIPPETS: readonly Snippet[] = Object.entries(snippets).map(([name, { prefix, body, description }]) => ({
  name,
  prefixes: [prefix].flat(),
  description,
  body: [body].flat().join("\n"),
}));

const VARIABLE = /\$\{?(CURRENT_[A-Z]+)(?:\/((?:[^/\\]|\\.)+)\/((?:[^/\\]|\\.)*)\/\})?\}?/g;
const CHOICE = /\$\{\d+\|([^,|]+)(?:,[^|]*)?\|\}/g;
const DEFAULT = /\$\{\d+:((?:[^{}]|\{[^}]*\})*)\}/g;

/** The text that a snippet leaves when every default and every first choice stays: what Tab, Tab, Tab gives. */
export function snippetText(body: string, variables: Readonly<Record<string, string>>): string {
  return body
    .replace(VARIABLE, (_, name: string, pattern?: string, format?: string) => {
      const value = variables[name];
      if (value === undefined) throw new Error(`the test has no value for ${name}`);
      return pattern === undefined ? value : value.replace(new RegExp(pattern), format ?? "");
    })
    .replace(CHOICE, "$1")
    .replace(DEFAULT, "$1")
    .replace(/\$\d+/g, "");
}
