import type { Settings } from "../configuration/configuration.ts";
import type { Options, Rule, Severity } from "../rules/define.ts";
import type { Style } from "../styles/style.ts";
import type { Draft } from "../syntax/draft.ts";

/** A rule with what the configuration makes of it. */
export interface ActiveRule<T extends Rule> {
  readonly rule: T;
  readonly severity: Severity;
  readonly options: Options;
}

/** A mutable context. One object is refilled and shared by all rules, which must not keep it. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
/** The options of a context before its first rule. */
export const NO_OPTIONS: Options = {};

/** A rule's options: as set, else as the rule declares them. */
function optionsOf(rule: Rule, set: Readonly<Record<string, unknown>> | undefined): Options {
  const options: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(rule.options ?? {})) options[name] = set?.[name] ?? option.default;
  return options;
}

/** The rules that are on under a configuration and a style, each with its severity and options. */
export function activate<T extends Rule>(rules: readonly T[], settings: Settings, style: Style): ActiveRule<T>[] {
  return rules.flatMap((rule) => {
    const setting = settings.rules[rule.id];
    const wanted = setting?.severity ?? (rule.offByDefault ? "off" : "on");
    if (wanted === "off" || !applies(rule, style)) return [];
    const severity = wanted === "on" ? (style.severities[rule.id] ?? rule.severity) : wanted;
    return [{ rule, severity, options: optionsOf(rule, setting?.options) }];
  });
}

/** True for a rule that has something to say of a draft: by its type, and where it stands in a template. */
export function concerns({ kinds, speaksOf, inTemplate }: Rule, draft: Draft, scope: Settings["scope"]): boolean {
  const { type, reference, number } = draft;
  if (speaksOf === "document" && (type.form === "copy" || type.form === "appendix")) return false;
  // A text that another document issues has its number, date and signature there. NĐ 30: Phụ lục III, mẫu 1.3.
  const isAttached = reference !== null && number === null;
  if (inTemplate === "off" && (scope === "body" || isAttached)) return false;
  return kinds === undefined || kinds(type);
}

/** A rule is on in a style whose clauses name it. One for all texts is on everywhere; a rule of copies, in each Party style. */
function applies(rule: Rule, { clauses, world }: Style): boolean {
  return rule.appliesTo === "all" || clauses[rule.id] !== undefined || (rule.speaksOf === "copies" && world !== "none");
}
