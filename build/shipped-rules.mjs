// Leaves out of the bundles what of a rule only the documentation and the tests read, which take it from the sources: its
// examples, and why it is there.
import { readFileSync } from "node:fs";
import { parseSync } from "vite";

/** By the name of the property: what kind of literal it is, and what stands in the bundles instead. */
const LEFT_OUT = { examples: { type: "ArrayExpression", shipped: "[]" }, why: { type: "Literal", shipped: '""' } };

/**
 * The source of a rule without what is left out. Throws where that is not written in place.
 * @param {string} path
 * @param {string} source
 */
function shipped(path, source) {
  const rule = parseSync(path, source).program.body.flatMap((statement) => {
    if (statement.type !== "ExportDefaultDeclaration") return [];
    const { declaration } = statement;
    const [argument] = declaration.type === "CallExpression" ? declaration.arguments : [];
    return argument?.type === "ObjectExpression" ? argument.properties : [];
  });
  const values = Object.entries(LEFT_OUT).map(([name, { type, shipped }]) => {
    const [value] = rule.flatMap((property) =>
      property.type === "Property" && property.key.type === "Identifier" && property.key.name === name
        ? [property.value]
        : [],
    );
    if (value?.type !== type) throw new Error(`${path}: a rule without “${name}” in its place`);
    return { start: value.start, end: value.end, shipped };
  });
  return values
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, shipped }) => text.slice(0, start) + shipped + text.slice(end), source);
}

/** @type {import("esbuild").Plugin} */
export const shippedRules = {
  name: "shipped-rules",
  setup(current) {
    current.onLoad({ filter: /[\\/]server[\\/]src[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.ts$/ }, ({ path }) =>
      // What rules are written with is no rule.
      /[\\/]rules[\\/]authoring[\\/]/.test(path)
        ? null
        : { contents: shipped(path, readFileSync(path, "utf8")), loader: "ts" },
    );
  },
};
