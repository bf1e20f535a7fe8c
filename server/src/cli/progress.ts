import type { Locale } from "./locale.ts";

/** Fewer files than this are done before anybody looks. */
const WORTH_SHOWING = 50;
/** In milliseconds, so that the terminal is not busy with it. */
const BETWEEN = 100;

/** How far a long command has come, on the last line of a terminal. */
export interface Progress {
  readonly show: (done: number) => void;
  /** Takes it away, before something else is written. */
  readonly clear: () => void;
}

/** Shows nothing where standard error is no terminal, or there is little to do. */
export function createProgress(total: number, locale: Locale): Progress {
  const { stderr } = process;
  const wanted = stderr.isTTY === true && process.env.TERM !== "dumb" && total >= WORTH_SHOWING;
  let shown = false;
  let last = 0;
  return {
    show(done) {
      const now = performance.now();
      if (!wanted || now - last < BETWEEN) return;
      last = now;
      shown = true;
      stderr.write(`\r${locale === "vi" ? "đang kiểm tra" : "checking"} ${done}/${total} `);
    },
    clear() {
      if (shown) stderr.write("\r\x1b[K");
      shown = false;
    },
  };
}
