import type { Message } from "vscode-languageserver/node";
import { isKeptList } from "./keptLists.ts";

/** The cached JSON of items that were sent before, in UTF-8. */
const known = new WeakMap<object, Buffer>();
const COMMA = Buffer.from(",");

function itemJson(item: object): Buffer {
  const ready = known.get(item);
  if (ready !== undefined) return ready;
  const json = Buffer.from(JSON.stringify(item));
  known.set(item, json);
  return json;
}

/** The JSON of an object up to the value of `key`, which is put last; `key` must be the key of one of its fields. */
function headJson(of: object, key: string): string {
  const { [key]: _, ...rest } = of as Record<string, unknown>;
  const json = JSON.stringify(rest);
  return `${json.slice(0, -1)}${json === "{}" ? "" : ","}${JSON.stringify(key)}:`;
}

/** The field in which a message has a list of diagnostics, pushed or pulled. */
const LISTS = [
  ["params", "diagnostics"],
  ["result", "items"],
] as const;

/** A message in UTF-8, in pieces. The JSON of items in kept lists (`keptLists.ts`) is cached. */
export function messageJson(message: Message): Buffer[] {
  for (const [outer, inner] of LISTS) {
    const holder = (message as unknown as Record<string, unknown>)[outer];
    const list = typeof holder === "object" && holder !== null ? (holder as Record<string, unknown>)[inner] : null;
    if (!isKeptList(list)) continue;
    const parts: Buffer[] = [Buffer.from(`${headJson(message, outer)}${headJson(holder as object, inner)}[`)];
    list.forEach((item, n) => {
      if (n > 0) parts.push(COMMA);
      parts.push(itemJson(item));
    });
    parts.push(Buffer.from("]}}"));
    return parts;
  }
  return [Buffer.from(JSON.stringify(message))];
}
