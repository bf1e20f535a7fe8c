/** Calls `work` in the next turn of the event loop, when what waits was read. In Node a timer would take a millisecond. */
export function inNextTurn(work: () => void): void {
  if (typeof setImmediate === "function") setImmediate(work);
  else setTimeout(work, 0);
}

/** Calls `work` once messages were handled that wait already; gives back what takes that back. */
export function whenOthersWereHandled(work: () => void): () => void {
  let wanted = true;
  // In one turn they are read, in the next handled.
  inNextTurn(() =>
    inNextTurn(() => {
      if (wanted) work();
    }),
  );
  return () => {
    wanted = false;
  };
}
