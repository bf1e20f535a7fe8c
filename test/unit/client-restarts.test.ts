import { expect, test } from "vitest";
import { createRestarts } from "../../client/src/server/restarts.ts";

const MINUTE = 60_000;

test("a server is started again four times in three minutes, and then no more", () => {
  const restarts = createRestarts(() => 0);
  expect([1, 2, 3, 4, 5, 6].map(() => restarts.ended())).toEqual([true, true, true, true, false, false]);
});

test("ends long past do not count", () => {
  let now = 0;
  const restarts = createRestarts(() => now);
  for (let end = 1; end <= 12; end++) {
    expect(restarts.ended()).toBe(true);
    now += MINUTE;
  }
});

test("a user who asks for another start gets four more", () => {
  const restarts = createRestarts(() => 0);
  while (restarts.ended());
  restarts.forgive();
  expect(restarts.ended()).toBe(true);
});
