import { expect, it } from "vitest";
import type { DraftOrder } from "../../client/src/views/draftOrder.ts";
import { sortDrafts } from "../../client/src/views/draftOrder.ts";
import { oneAtATime } from "../../client/src/views/oneAtATime.ts";
import type { DraftEntry } from "../../server/src/lsp/messages.ts";

type Counts = NonNullable<DraftEntry["counts"]>;

function draft(title: string, number: string | null, date: string | null, counts: Partial<Counts> | null): DraftEntry {
  return {
    uri: `file:///${title}`,
    title,
    kind: "chi-thi",
    kindName: "Chỉ thị",
    number,
    date,
    abstract: null,
    counts: counts === null ? null : { error: 0, warning: 0, info: 0, hint: 0, ...counts },
  };
}

const DRAFTS = [
  draft("a", "10-CT/TU", "2026-06-03", {}),
  draft("b", "9-CT/TU", "2026-06", { error: 1, warning: 5 }),
  draft("c", "11-CT/ĐU", null, { error: 2 }),
  draft("d", null, "2025", null),
  draft("e", "09-NQ/TU", "2026-06-21", { error: 1, warning: 5, info: 1 }),
];

it.each<[DraftOrder, string]>([
  ["worst", "cebad"],
  ["number", "cbaed"],
  ["date", "eabdc"],
])("the drafts are listed by %s", (order, expected) => {
  const titles = (drafts: readonly DraftEntry[]) => drafts.map(({ title }) => title).join("");
  expect(titles(sortDrafts(DRAFTS, order))).toBe(expected);
  expect(titles(sortDrafts(DRAFTS.toReversed(), order))).toBe(expected);
});

it("what is asked for while work is done is done once more, and never twice at a time", async () => {
  const ends: (() => void)[] = [];
  let runs = 0;
  const ask = oneAtATime(() => {
    runs++;
    return new Promise((resolve) => ends.push(resolve));
  });
  const end = async () => {
    ends.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  ask();
  ask();
  ask();
  expect(runs).toBe(1);
  await end();
  expect(runs).toBe(2);
  await end();
  expect(runs).toBe(2);
  ask();
  expect(runs).toBe(3);
});
