/** What `only` says when the suite is to measure instead of to test: in a window in which nothing was opened yet. */
export const MEASURE_START = "measure the start";

/** From opening a file of each kind to its first finding, in milliseconds. */
export type StartFigures = Readonly<Record<"draft" | "json" | "markdown", number>>;
