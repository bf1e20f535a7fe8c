import type { CopyType } from "../../syntax/draft.ts";

/** The kinds of copies that HD 36 and NĐ 30 know: II.3.1; Phụ lục I, Phần II. Under HD 05 there is one: Phần II, III.1. */
export const COPY_TYPES = ["sao-y", "sao-luc", "trich-sao"] as const satisfies readonly CopyType[];
export type CopyForm = (typeof COPY_TYPES)[number];
