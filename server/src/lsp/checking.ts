import type { CheckResult, Diagnostic, Service, Settings, StyleReason, WorkspaceFacts } from "../service.ts";
import { GUIDELINES, kindName, RULES, tooLarge } from "../service.ts";
import type { Locale } from "./convert.ts";
import type { OpenDocument } from "./documents.ts";
import type { Status } from "./messages.ts";

/** What is known of an open document; `checked` is null when it is too large. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly checked: CheckResult | null;
}

const ABSENCES: ReadonlySet<string> = new Set(RULES.filter((rule) => rule.absenceOf !== undefined).map(({ id }) => id));

/** True for what is told of a draft without a letter: who has just opened an empty one knows that all is missing. */
function isOfBlank({ rule }: Diagnostic): boolean {
  return !ABSENCES.has(rule);
}

/** Checks an open draft. One that is too large to be read has a single finding that says so, and no result. */
export function check(
  service: Service,
  { document }: OpenDocument,
  settings: Settings,
  workspace: WorkspaceFacts | null,
): Checked {
  if (document === null) return { diagnostics: tooLarge(settings), checked: null };
  const checked = service.check(document, settings, workspace);
  const begun = !service.isBlank(document);
  return { diagnostics: begun ? checked.diagnostics : checked.diagnostics.filter(isOfBlank), checked };
}

/** What a status item shows of a checked document. */
export function statusOf(
  { uri, version }: Pick<OpenDocument, "uri" | "version">,
  { diagnostics, checked }: Checked,
  locale: Locale,
): Status {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity, further } of diagnostics) if (further !== true) counts[severity]++;
  const kind = checked?.kind ?? "";
  const style = GUIDELINES.byId(checked?.style ?? null);
  return {
    uri,
    version,
    kind,
    kindName: kindName(kind, locale),
    style: style.id,
    styleName: locale === "en" ? style.nameEn : style.name,
    styleShortName: style.shortName,
    styleReason: (checked?.styleReason as StyleReason | undefined) ?? null,
    counts,
  };
}
