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

export const DEFAULT_SETTINGS: Settings = { style: null, scope: "full", rules: {}, office: {} };
