import type { Preview } from "../preview/preview.ts";
import { activeDraft } from "./activeDraft.ts";

/** Opens the pages of the draft in front beside it. */
export function previewPages(preview: Preview): void {
  const draft = activeDraft();
  if (draft !== undefined) preview.show(draft);
}
