import { matchesPath } from "../text/glob.ts";
import type { EndedName } from "../vocabulary/endedNames.ts";
import type { ReplacedDocument } from "../vocabulary/replacedDocuments.ts";
import type { ExplicitStyle } from "./choose.ts";

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
  /** Drafts that others begin with, and folders of them, by their paths from the configuration; left out: `mau`. */
  readonly templates?: readonly string[];
  readonly recipients?: readonly string[];
  readonly abbreviations?: Readonly<Record<string, string>>;
  /** The wanted dissemination sentence in full; without it “<Tên loại> này phổ biến đến chi bộ.”. */
  readonly dissemination?: string;
  /** Words that are right in this office: names, foreign words. */
  readonly words?: readonly string[];
  /** Clauses and phrases offered while writing, `[…]` where something is to be filled in. */
  readonly phrases?: readonly string[];
  /** The first day of the term, as YYYY-MM-DD. */
  readonly termStart?: string;
  /** Bodies, places and documents that ended, besides those of the program's own tables. */
  readonly endedBodies?: readonly EndedName[];
  readonly endedPlaces?: readonly EndedName[];
  readonly replacedDocuments?: readonly ReplacedDocument[];
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

/** What a `.chithi.json` may say of all files, and of some. */
export interface FileConfiguration {
  /** The id of a guideline, or `auto`. */
  readonly style?: string;
  readonly scope?: Settings["scope"];
  readonly rules?: Settings["rules"];
}

/** What applies only to the files that a pattern names. */
export interface Exception extends FileConfiguration {
  /** As `matchesPath` reads it. */
  readonly files: string;
}

/** What one `.chithi.json` says. */
export interface Configuration extends FileConfiguration {
  readonly office?: Office;
  /** A later one wins over those before it. */
  readonly exceptions?: readonly Exception[];
}

/** A configuration as seen from a document. */
export interface PlacedConfiguration {
  readonly configuration: Configuration;
  /** The document's path from the configuration's folder, `/` between names. */
  readonly path: string;
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

/** The tables that files add to; the rows of the nearer one come first. */
const TABLES = ["endedBodies", "endedPlaces", "replacedDocuments"] as const;

function mergeOffice(far: Office, near: Office): Office {
  const tables = TABLES.flatMap((key) => (far[key] && near[key] ? [[key, [...near[key], ...far[key]]] as const] : []));
  const merged: Office = { ...far, ...near, ...Object.fromEntries(tables) };
  if (far.abbreviations === undefined || near.abbreviations === undefined) return merged;
  return { ...merged, abbreviations: { ...far.abbreviations, ...near.abbreviations } };
}

type Merged = Omit<Configuration, "exceptions">;

function merge(far: Merged, near: Merged): Merged {
  const rules = far.rules || near.rules ? { rules: mergeRules(far.rules ?? {}, near.rules ?? {}) } : {};
  const office = far.office || near.office ? { office: mergeOffice(far.office ?? {}, near.office ?? {}) } : {};
  return { ...far, ...near, ...rules, ...office };
}

/** What a configuration says of one document: its exceptions are applied, or left out. */
function forDocument({ configuration, path }: PlacedConfiguration): Merged {
  const { exceptions = [], ...general } = configuration;
  return exceptions
    .filter(({ files }) => matchesPath(path, files))
    .reduce<Merged>((merged, { files: _, ...special }) => merge(merged, special), general);
}

/**
 * The settings of a document by the configurations of its folder and those above it, the nearest first: merged key by
 * key, the nearest wins. `otherwise`: the style where none of them names one; `"auto"` in a configuration beats it.
 */
export function settingsOf(
  nearestFirst: readonly PlacedConfiguration[],
  otherwise: ExplicitStyle | null = null,
): Settings {
  const { style, scope, rules, office } = nearestFirst.map(forDocument).reduceRight(merge, {});
  return {
    style: style === undefined ? otherwise : style === "auto" ? null : { style, reason: "cau-hinh" },
    scope: scope ?? DEFAULT_SETTINGS.scope,
    rules: rules ?? DEFAULT_SETTINGS.rules,
    office: office ?? DEFAULT_SETTINGS.office,
  };
}
