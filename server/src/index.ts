/**
 * The library that other programs import: `import { createService } from "chithi"`. Text in, answers out; no files, no
 * network, no clock. Whatever stands here is a promise to them: npm/README.md describes it.
 */

export type {
  Configuration,
  Office,
  PlacedConfiguration,
  RuleSetting,
  Settings,
} from "./configuration/configuration.ts";
export { DEFAULT_SETTINGS, settingsOf } from "./configuration/configuration.ts";
export { CONFIGURATION_FILE, readConfigurationFile } from "./features/configurationFile.ts";
export type { Outcome } from "./features/draftActions/action.ts";
export type { ActionName, ActionOutcome, ActionRequest } from "./features/draftActions/table.ts";
export type { DraftDocument } from "./incremental/document.ts";
export type {
  CheckResult,
  Diagnostic,
  Fix,
  Rule,
  Severity,
  Text,
  WorkspaceFacts,
} from "./rules/define.ts";
export type {
  FixAllResult,
  ParseResult,
  Placeholder,
  Service,
  ServiceOptions,
} from "./service.ts";
export { createService } from "./service.ts";
export type { CivilDate } from "./text/date.ts";
export type { Position, Range, TextEdit } from "./text/position.ts";
