import type { Node } from "jsonc-parser";
import { readCitations } from "../reading/citations.ts";
import { readIsoDate } from "../text/date.ts";
import { nearestWords } from "../text/nearest.ts";

/** The part of JSON Schema in which options of rules and the office's data are described. */
export interface ValueSchema {
  readonly type?: "string" | "number" | "integer" | "boolean" | "array" | "object";
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  /** A day that the calendar has, as YYYY-MM-DD; a document as a draft cites it. */
  readonly format?: "date" | "citation";
  readonly items?: ValueSchema;
  readonly properties?: Readonly<Record<string, ValueSchema>>;
  readonly required?: readonly string[];
  /** False: no other keys than `properties`; a schema: what the others hold. */
  readonly additionalProperties?: boolean | ValueSchema;
  /** For people: what the value is, and what each one of `enum` means. In Vietnamese, with Markdown. */
  readonly description?: string;
  readonly enumDescriptions?: readonly string[];
}

/** A value that does not fit, and what would. */
export interface Misfit {
  readonly node: Node;
  readonly vi: string;
  readonly en: string;
  /** What the node was probably meant to be. */
  readonly near?: string | undefined;
}

/** The one of `known` that a word was probably meant for: a longer one that begins so, or one with few letters changed. */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  const longer = word === "" ? [] : known.filter((one) => one.startsWith(word.toLowerCase()));
  return longer.length === 1 ? longer[0] : nearestWords(word, known)[0];
}

const TYPES: Readonly<Record<NonNullable<ValueSchema["type"]>, { readonly vi: string; readonly en: string }>> = {
  string: { vi: "một chuỗi trong ngoặc kép", en: "a string" },
  number: { vi: "một số", en: "a number" },
  integer: { vi: "một số nguyên", en: "a whole number" },
  boolean: { vi: "true hoặc false", en: "true or false" },
  array: { vi: "một danh sách [ … ]", en: "a list [ … ]" },
  object: { vi: "một nhóm { … }", en: "an object { … }" },
};

function hasType(node: Node, type: NonNullable<ValueSchema["type"]>): boolean {
  return type === "integer" ? Number.isInteger(node.value) : node.type === type;
}

/** One key of an object. */
export interface Entry {
  readonly key: Node;
  readonly name: string;
  readonly value: Node;
}

/** The keys of an object with their values, in the order of the text; a key without a value is left out. */
export function entriesOf(node: Node): Entry[] {
  return (node.children ?? []).flatMap(({ children }) => {
    const [key, value] = children ?? [];
    return key === undefined || value === undefined ? [] : [{ key, name: String(key.value), value }];
  });
}

/** The first place in a value that does not fit its schema; null when all of it fits. */
export function misfit(node: Node, schema: ValueSchema): Misfit | null {
  const { type } = schema;
  if (type !== undefined && !hasType(node, type)) {
    return { node, vi: `phải là ${TYPES[type].vi}`, en: `must be ${TYPES[type].en}` };
  }
  if (schema.enum !== undefined && !schema.enum.includes(node.value)) {
    const values = schema.enum.map((value) => JSON.stringify(value)).join(", ");
    const near =
      typeof node.value === "string"
        ? nearestOf(
            node.value,
            schema.enum.filter((one) => typeof one === "string"),
          )
        : undefined;
    return { node, vi: `phải là một trong ${values}`, en: `must be one of ${values}`, near };
  }
  if (typeof node.value === "number") {
    const { minimum, maximum } = schema;
    if (minimum !== undefined && node.value < minimum) {
      return { node, vi: `không được nhỏ hơn ${minimum}`, en: `must be ${minimum} or more` };
    }
    if (maximum !== undefined && node.value > maximum) {
      return { node, vi: `không được lớn hơn ${maximum}`, en: `must be ${maximum} or less` };
    }
  }
  if (schema.pattern !== undefined && typeof node.value === "string" && !new RegExp(schema.pattern).test(node.value)) {
    return { node, vi: `không đúng mẫu ${schema.pattern}`, en: `does not match ${schema.pattern}` };
  }
  if (schema.format === "date" && readIsoDate(String(node.value)) === null) {
    return {
      node,
      vi: "phải là một ngày có thật, viết như “2025-10-03”",
      en: "must be a real day such as “2025-10-03”",
    };
  }
  if (schema.format === "citation" && readCitations(String(node.value)).length !== 1) {
    return {
      node,
      vi: "phải ghi một văn bản như khi viện dẫn: “Quy định số 12-QĐ/TU, ngày 05/3/2021”",
      en: "must be one document as it is cited: “Quy định số 12-QĐ/TU, ngày 05/3/2021”",
    };
  }
  return node.type === "array"
    ? misfitInArray(node, schema)
    : node.type === "object"
      ? misfitInObject(node, schema)
      : null;
}

function misfitInArray(node: Node, { items }: ValueSchema): Misfit | null {
  if (items === undefined) return null;
  for (const child of node.children ?? []) {
    const found = misfit(child, items);
    if (found !== null) return found;
  }
  return null;
}

function misfitInObject(node: Node, { properties, required, additionalProperties }: ValueSchema): Misfit | null {
  const entries = entriesOf(node);
  for (const { key, name, value } of entries) {
    const known = properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (known === false) {
      const near = nearestOf(name, Object.keys(properties ?? {}));
      return { node: key, vi: `không có khoá “${name}”`, en: `has no key “${name}”`, near };
    }
    const found = typeof known === "object" ? misfit(value, known) : null;
    if (found !== null) return found;
  }
  const missing = required?.find((wanted) => !entries.some(({ name }) => name === wanted));
  return missing === undefined ? null : { node, vi: `còn thiếu khoá “${missing}”`, en: `lacks the key “${missing}”` };
}
