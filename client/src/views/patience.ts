/** Waits once for something that may never come. */
export interface Patience {
  /** Begins to wait, or, asked again, ends the wait at once. True when it came in time. */
  ask(): Promise<boolean>;
}

/** `coming`: what is waited for; `wait`: for how long at most, in milliseconds from the first time that it is asked for. */
export function createPatience(coming: Promise<unknown>, wait: number): Patience {
  let end: (came: boolean) => void = () => {};
  const ended = new Promise<boolean>((resolve) => {
    end = resolve;
  });
  coming.then(
    () => end(true),
    () => end(true),
  );
  let waiting = false;
  return {
    ask() {
      if (waiting) end(false);
      else setTimeout(() => end(false), wait);
      waiting = true;
      return ended;
    },
  };
}
