// Writes what is made from other files and checked in: the lists of the rules and of the guidelines, the texts that new
// drafts begin with, the rules' pages, the schema of `.chithi.json`, and in manifest and client the guidelines and the
// commands of the draft actions. CI runs it and requires that nothing changes.
import { fileURLToPath } from "node:url";
import { writeRulesIndex } from "./generate/rulesIndex.mjs";
import { writeStylesIndex } from "./generate/stylesIndex.mjs";
import { writeTemplates } from "./generate/templates.mjs";
import { pinnedNode, run } from "./project.mjs";

// First, and by any Node: the rest reads the rules through it.
writeRulesIndex();
writeStylesIndex();
writeTemplates();

// The rules are TypeScript, which the project's own Node runs as it is: without a warning about their type of module.
const option = "--disable-warning=MODULE_TYPELESS_PACKAGE_JSON";
if (process.execArgv.includes(option)) {
  const { generateFromActions, generateFromRules, generateFromStyles } = await import("./generate/fromRules.ts");
  generateFromRules();
  generateFromStyles();
  generateFromActions();
} else {
  process.exitCode = await run(pinnedNode, [option, fileURLToPath(import.meta.url)]);
}
