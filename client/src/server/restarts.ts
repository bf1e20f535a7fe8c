/** Decides whether a server that ended by itself is started again. */
export interface Restarts {
  /** Says that it ended just now; true when it is worth another start. */
  ended(): boolean;
  /** Forgets the past: the user asked for another start. */
  forgive(): void;
}

const MOST = 4;
const WITHIN = 3 * 60_000;

/** At most four starts in three minutes: what ends more often will end again. `now` is in milliseconds. */
export function createRestarts(now: () => number): Restarts {
  let ends: number[] = [];
  return {
    ended() {
      ends = [...ends.filter((time) => now() - time < WITHIN), now()];
      return ends.length <= MOST;
    },
    forgive() {
      ends = [];
    },
  };
}
