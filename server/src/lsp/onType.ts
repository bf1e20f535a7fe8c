import type { DraftDocument, Position, Service, Settings, TextEdit } from "../service.ts";
import { withLineEndingOf } from "../service.ts";

/** The characters that on-type formatting answers to; the first stands apart in the protocol. */
export const FIRST_TRIGGER = "\n";

/** What follows a typed character. The client applies the edits to the version that it asked for. */
export function onTypeEdits(
  service: Service,
  document: DraftDocument,
  position: Position,
  typed: string,
  settings: Settings,
): TextEdit[] {
  return withLineEndingOf(document.source, service.onType(document, position, typed, settings));
}
