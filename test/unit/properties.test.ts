import fc from "fast-check";
import { it, vi } from "vitest";
import { PROPERTIES } from "../fuzz/properties.ts";

// A failure is worth the time of making it small.
vi.setConfig({ testTimeout: 180_000 });

// The same trials every time, unless the environment says otherwise; npm run fuzz tries others, and many.
const runs = Number(process.env.CHITHI_RUNS ?? 100);
const seed = Number(process.env.CHITHI_SEED ?? 20261122);

for (const { name, property, share } of PROPERTIES) {
  it(name, () => {
    fc.assert(property, { seed, numRuns: Math.max(1, Math.round(runs * share)) });
  });
}
