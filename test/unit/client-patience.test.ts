import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPatience } from "../../client/src/views/patience.ts";

const NEVER = new Promise<never>(() => {});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What a promise has come to by now. */
async function now<T>(promise: Promise<T>): Promise<T | "still waiting"> {
  await vi.advanceTimersByTimeAsync(0);
  return Promise.race([promise, Promise.resolve("still waiting" as const)]);
}

test("what comes in time is waited for", async () => {
  let come = (_: string) => {};
  const patience = createPatience(new Promise<string>((resolve) => (come = resolve)), 2_000);
  const first = patience.ask();
  await vi.advanceTimersByTimeAsync(1_900);
  expect(await now(first)).toBe("still waiting");
  come("06");
  expect(await now(first)).toBe(true);
});

test("what was there before, or fails, holds nobody", async () => {
  expect(await now(createPatience(Promise.resolve("06"), 2_000).ask())).toBe(true);
  expect(await now(createPatience(Promise.reject(new Error("no")), 2_000).ask())).toBe(true);
});

test("what never comes is not waited for longer than is said, counted from the first time", async () => {
  const patience = createPatience(NEVER, 2_000);
  await vi.advanceTimersByTimeAsync(60_000);
  const first = patience.ask();
  expect(await now(first)).toBe("still waiting");
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await now(first)).toBe(false);
});

test("asking a second time ends the wait at once", async () => {
  const patience = createPatience(NEVER, 2_000);
  const first = patience.ask();
  expect(await now(first)).toBe("still waiting");
  const second = patience.ask();
  expect(await now(first)).toBe(false);
  expect(await now(second)).toBe(false);
});
