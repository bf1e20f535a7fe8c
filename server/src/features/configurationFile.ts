import type { Configuration } from "../configuration/configuration.ts";
import type { ConfigurationWish } from "../configuration/editConfiguration.ts";
import { editConfiguration } from "../configuration/editConfiguration.ts";
import type { ConfigurationProblem, KnownRules } from "../configuration/readConfiguration.ts";
import { readConfiguration } from "../configuration/readConfiguration.ts";
import type { Diagnostic } from "../rules/define.ts";
import { RULES } from "../rules/index.ts";
import { difference } from "../text/difference.ts";
import type { TextEdit } from "../text/position.ts";
import { readSource } from "../text/source.ts";

/** The name of the file that configures a folder and those below it. */
export const CONFIGURATION_FILE = ".chithi.json";

const KNOWN_RULES: KnownRules = {
  ids: RULES.map(({ id }) => id),
  options: (id) => {
    const options = Object.entries(RULES.find((rule) => rule.id === id)?.options ?? {});
    return Object.fromEntries(options.map(([name, { schema }]) => [name, schema]));
  },
};

function diagnostic({ range, message, replacement }: ConfigurationProblem): Diagnostic {
  const problem = {
    rule: "cau-hinh/khong-hop-le",
    severity: "warning",
    message,
    clause: null,
    guideline: null,
    cited: null,
    range,
  } as const;
  if (replacement === null) return { ...problem, fix: "none", edit: null, related: [] };
  const title = { vi: `Đổi thành ${replacement}`, en: `Change to ${replacement}` };
  const edit = { title, safe: false, edits: [{ range, newText: replacement }] };
  return { ...problem, fix: "suggested", edit, related: [] };
}

/** The text of a `.chithi.json`: what it configures, as far as it is right, and what is wrong in it. Never throws. */
export function readConfigurationFile(text: string): {
  readonly configuration: Configuration;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { configuration, problems } = readConfiguration(text, KNOWN_RULES);
  return { configuration, diagnostics: problems.map(diagnostic) };
}

/**
 * What writes a wish into a `.chithi.json`, as edits of its text; comments and all else stay. `text` null: there is no
 * file yet, and the edits are of an empty one. Null where the file has a fault, which comes first.
 */
export function configurationEdits(text: string | null, wish: ConfigurationWish): readonly TextEdit[] | null {
  const after = editConfiguration(text, wish);
  return after === null ? null : difference(readSource(text ?? ""), readSource(after));
}
