/** Work that may be interrupted at each `yield`, and ends with its result. */
export type Steps<T> = Generator<void, T>;

/** How long work goes on before messages are let in, in milliseconds. */
const SLICE = 10;
/** The clock is looked at once in so many steps. */
const STRIDE = 16;

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/**
 * Does it in slices of some milliseconds, and lets others work in between. `between` is called at each pause; when it
 * gives false the work is left, and the result is null.
 */
export async function inSlices<T>(steps: Steps<T>, between: () => boolean): Promise<T | null> {
  let began = performance.now();
  for (let n = 1; ; n++) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (n % STRIDE !== 0 || performance.now() - began < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (!between()) return null;
    began = performance.now();
  }
}
