import type { Edit, JSONPath, Node, ParseError } from "jsonc-parser";
import { applyEdits, findNodeAtLocation, modify, parseTree } from "jsonc-parser";

/** One change of a `.chithi.json`. */
export type ConfigurationWish =
  | { readonly want: "rule off"; readonly rule: string }
  | { readonly want: "guideline"; readonly style: string }
  | { readonly want: "own word"; readonly word: string };

const FORMAT = { formattingOptions: { insertSpaces: true, tabSize: 2, insertFinalNewline: true } };

/** The tree of a text that is an object without a fault; undefined for any other, which only a person can mend. */
function soundTree(text: string): Node | undefined {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  return tree?.type === "object" && errors.length === 0 ? tree : undefined;
}

function editsFor(text: string, tree: Node, wish: ConfigurationWish): Edit[] {
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
  return tree === undefined ? null : applyEdits(before, editsFor(before, tree, wish));
}
