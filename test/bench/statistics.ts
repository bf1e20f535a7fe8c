/** The value below which `share` of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Numbers in [0, 1) that are the same in every run. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Milliseconds by the clock. The median of many short ones is not moved by what else the machine does. */
export function time(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/**
 * Milliseconds of this thread's processor that `work` takes, on average over some runs. On a busy machine the clock would
 * count the turns of others, of which long work sees more than short; but this is counted in steps of some milliseconds.
 */
export function processorTime(runs: number, work: () => unknown): number {
  const began = process.threadCpuUsage();
  for (let n = 0; n < runs; n++) work();
  const { user, system } = process.threadCpuUsage(began);
  return (user + system) / 1000 / runs;
}
