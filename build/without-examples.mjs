// Leaves the rules' examples out of the bundles: they are for the documentation and the tests, which read the sources.
import { readFileSync } from "node:fs";
import { parseSync } from "vite";

/**
 * The source of a rule with an empty list where its examples stand. Throws where they are not written in place.
 * @param {string} path
 * @param {string} source
 */
function withoutExamples(path, source) {
  const rule = parseSync(path, source).program.body.flatMap((statement) => {
    if (statement.type !== "ExportDefaultDeclaration") return [];
    const { declaration } = statement;
    const [argument] = declaration.type === "CallExpression" ? declaration.arguments : [];
    return argument?.type === "ObjectExpression" ? argument.properties : [];
  });
  const [examples] = rule.flatMap((property) =>
    property.type === "Property" && property.key.type === "Identifier" && property.key.name === "examples"
      ? [property.value]
      : [],
  );
  if (examples?.type !== "ArrayExpression") throw new Error(`${path}: a rule without a list of examples`);
  return `${source.slice(0, examples.start)}[]${source.slice(examples.end)}`;
}

/** @type {import("esbuild").Plugin} */
export const examplesLeftOut = {
  name: "examples-left-out",
  setup(current) {
    current.onLoad({ filter: /[\\/]server[\\/]src[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.ts$/ }, ({ path }) =>
      // What rules are written with is no rule.
      /[\\/]rules[\\/]authoring[\\/]/.test(path)
        ? null
        : { contents: withoutExamples(path, readFileSync(path, "utf8")), loader: "ts" },
    );
  },
};
