import type { ExplicitStyle } from "./choose.ts";
import type { PartyStyleId } from "./styles.ts";

export type Severity = "error" | "warning" | "info" | "hint";

/** What an office says of one rule: off, on, another severity, or options. */
export interface RuleSetting {
  readonly severity?: Severity | "off" | "on";
  readonly options?: Readonly<Record<string, unknown>>;
}

/** The office's own data, all optional. */
export interface Office {
  readonly issuingBody?: string;
  readonly superiorBody?: string;
  readonly bodyCode?: string;
  readonly place?: string;
  readonly signers?: readonly { readonly authority?: string; readonly position?: string; readonly name: string }[];
  readonly recipients?: readonly string[];
  readonly abbreviations?: Readonly<Record<string, string>>;
  /** The wanted dissemination sentence in full; without it “<Tên loại> này phổ biến đến chi bộ.”. */
  readonly dissemination?: string;
  /** Words that are right in this office: names, foreign words. */
  readonly words?: readonly string[];
  /** The first day of the term, by body code or kind of body, as YYYY-MM-DD. */
  readonly termStart?: string;
}

/** Everything that a check depends on besides the text and the day. */
export interface Settings {
  /** Null: `auto`. */
  readonly style: ExplicitStyle | null;
  /** `body`: header, recipients and signature are printed by a template and may be missing. */
  readonly scope: "full" | "body";
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly office: Office;
}

/** What may be said of a rule instead of its own severity. */
export const RULE_SEVERITIES: readonly NonNullable<RuleSetting["severity"]>[] = [
  "off",
  "on",
  "error",
  "warning",
  "info",
  "hint",
];

/** What one `.chithi.json` says. */
export interface Configuration {
  readonly style?: PartyStyleId | "auto";
  readonly scope?: Settings["scope"];
  readonly rules?: Settings["rules"];
  readonly office?: Office;
}

export const DEFAULT_SETTINGS: Settings = { style: null, scope: "full", rules: {}, office: {} };

function mergeRules(far: Settings["rules"], near: Settings["rules"]): Settings["rules"] {
  const merged: Record<string, RuleSetting> = { ...far };
  for (const [id, setting] of Object.entries(near)) {
    const before = merged[id];
    const options = { ...before?.options, ...setting.options };
    merged[id] = { ...before, ...setting, ...(Object.keys(options).length > 0 && { options }) };
  }
  return merged;
}

function merge(far: Configuration, near: Configuration): Configuration {
  const rules = far.rules || near.rules ? { rules: mergeRules(far.rules ?? {}, near.rules ?? {}) } : {};
  const office = far.office || near.office ? { office: { ...far.office, ...near.office } } : {};
  return { ...far, ...near, ...rules, ...office };
}

/** Merges the configurations of a folder and those above it key by key, the nearest first; the nearest wins. */
export function mergeConfigurations(nearestFirst: readonly Configuration[]): Configuration {
  return nearestFirst.reduceRight(merge, {});
}

/** The settings that a merged configuration makes. */
export function settingsOf({ style, scope, rules, office }: Configuration): Settings {
  return {
    style: style === undefined || style === "auto" ? null : { style, reason: "cau-hinh" },
    scope: scope ?? DEFAULT_SETTINGS.scope,
    rules: rules ?? DEFAULT_SETTINGS.rules,
    office: office ?? DEFAULT_SETTINGS.office,
  };
}
