import type { Diagnostic } from "./define.ts";

/** In bytes. A text above it is not checked: nobody drafts such a file, and it would stall an editor. */
export const LARGEST_FILE = 16 * 1024 * 1024;

/** What is said of a file above the limit, instead of its findings. */
export function tooLarge(): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    rule: "tep/qua-lon",
    severity: "info",
    message: {
      vi: "Tệp lớn hơn 16 MB nên không được kiểm tra; hãy tách thành các văn bản riêng",
      en: "The file is larger than 16 MB and was not checked; split it into its documents",
    },
    clause: null,
    range: { start, end: start },
    fix: "none",
    edit: null,
    related: [],
  };
}
