import type { Text } from "./bilingual.ts";

/** The same value in one language: each `Text` in it, however deep, is a string. */
export type Localised<T> = T extends Text
  ? string
  : T extends readonly (infer E)[]
    ? readonly Localised<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Localised<T[K]> }
      : T;

function isText(value: object): value is Text {
  return "vi" in value && "en" in value;
}

/** `value` is made of plain objects and lists, as JSON is. */
export function localised<T>(value: T, locale: keyof Text): Localised<T> {
  const inner = (one: unknown): unknown => {
    if (typeof one !== "object" || one === null) return one;
    if (Array.isArray(one)) return one.map(inner);
    if (isText(one)) return one[locale];
    return Object.fromEntries(Object.entries(one).map(([key, each]) => [key, inner(each)]));
  };
  return inner(value) as Localised<T>;
}
