/**
 * Calls `work` once messages were handled that wait already; gives back what takes that back. In Node the first turn of
 * the event loop reads them, and a timer would take a millisecond, which is as long as an edit takes.
 */
export function whenOthersWereHandled(work: () => void): () => void {
  if (typeof setImmediate !== "function") {
    const timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  }
  let wanted = true;
  setImmediate(() =>
    setImmediate(() => {
      if (wanted) work();
    }),
  );
  return () => {
    wanted = false;
  };
}
