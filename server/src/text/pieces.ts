/** The result of work in pieces, all of it done at once. */
export function wholly<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
