import type { Edit, JSONPath, Node, ParseError } from "jsonc-parser";
import { applyEdits, findNodeAtLocation, getNodeValue, modify, parseTree } from "jsonc-parser";

/** One change of a `.chithi.json`. */
export type ConfigurationWish =
  | { readonly want: "rule off"; readonly rule: string }
  | { readonly want: "guideline"; readonly style: string }
  | { readonly want: "own word"; readonly word: string }
  /** Keys of the office as the file writes them, each with its whole value. */
  | { readonly want: "office"; readonly values: Readonly<Record<string, unknown>> };

const FORMAT = { formattingOptions: { insertSpaces: true, tabSize: 2, insertFinalNewline: true } };

/** The tree of a text that is an object without a fault; undefined for any other, which only a person can mend. */
function soundTree(text: string): Node | undefined {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  return tree?.type === "object" && errors.length === 0 ? tree : undefined;
}

/** The text with the keys of an office; a key that has its value already keeps its form. */
function withOffice(text: string, tree: Node, values: Readonly<Record<string, unknown>>): string {
  let after = text;
  for (const [key, value] of Object.entries(values)) {
    const present = findNodeAtLocation(tree, [key]);
    if (present !== undefined && JSON.stringify(getNodeValue(present)) === JSON.stringify(value)) continue;
    after = applyEdits(after, modify(after, [key], value, FORMAT));
  }
  return after;
}

function editsFor(text: string, tree: Node, wish: Exclude<ConfigurationWish, { want: "office" }>): Edit[] {
  const set = (path: JSONPath, value: unknown, more = {}) => modify(text, path, value, { ...FORMAT, ...more });
  if (wish.want === "rule off") {
    // A rule with options keeps them, for the day on which it is on again.
    const present = findNodeAtLocation(tree, ["rules", wish.rule]);
    return set(["rules", wish.rule, ...(present?.type === "object" ? ["severity"] : [])], "off");
  }
  if (wish.want === "guideline") return set(["style"], wish.style);
  const own = findNodeAtLocation(tree, ["tuRieng"]);
  if (own?.type !== "array") return set(["tuRieng"], [wish.word]);
  return set(["tuRieng", own.children?.length ?? 0], wish.word, { isArrayInsertion: true });
}

/**
 * The text of a `.chithi.json` with what is wished for; comments and all else stay as they are. `text` null: there is no
 * file yet. Null where the text has a fault.
 */
export function editConfiguration(text: string | null, wish: ConfigurationWish): string | null {
  const before = text === null || text.trim() === "" ? "{}\n" : text;
  const tree = soundTree(before);
  if (tree === undefined) return null;
  return wish.want === "office"
    ? withOffice(before, tree, wish.values)
    : applyEdits(before, editsFor(before, tree, wish));
}
