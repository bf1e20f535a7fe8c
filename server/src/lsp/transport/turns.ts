/** How long work goes on before messages are let in, in milliseconds. */
const SLICE = 10;

/** Calls `work` in the next turn of the event loop, behind waiting input. In Node a timer would take a millisecond. */
function inNextTurn(work: () => void): void {
  if (typeof setImmediate === "function") setImmediate(work);
  else setTimeout(work, 0);
}

/** Schedules `work` behind the messages that are already waiting. Returns a function that cancels it. */
export function whenOthersWereHandled(work: () => void): () => void {
  let wanted = true;
  // Messages are read in one turn and handled in the next.
  inNextTurn(() =>
    inNextTurn(() => {
      if (wanted) work();
    }),
  );
  return () => {
    wanted = false;
  };
}

/** Resolves in the next turn, when waiting cancellations have been read. */
export function nextTurn(): Promise<void> {
  return new Promise(inNextTurn);
}

/** Work that may be interrupted at each `yield`, and ends with its result. */
type Steps<T> = Iterator<void, T> | AsyncIterator<void, T>;

/**
 * Runs a generator in slices of some milliseconds, so that messages are handled in between. `between` is called at each
 * pause. When it returns false the work is abandoned, and the result is null.
 */
export async function inSlices<T>(steps: Steps<T>, between: () => boolean): Promise<T | null> {
  let began = performance.now();
  for (;;) {
    const next = steps.next();
    const { done, value } = next instanceof Promise ? await next : next;
    if (done === true) return value;
    if (performance.now() - began < SLICE) continue;
    // A timer instead of the next turn, because several messages may be waiting.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (!between()) return null;
    began = performance.now();
  }
}
