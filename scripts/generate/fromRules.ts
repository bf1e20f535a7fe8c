import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DRAFT_COMMANDS } from "../../server/src/features/draftActions/table.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { root } from "../project.mjs";
import { indexPage } from "./indexPage.ts";
import { printJson } from "./json.ts";
import { clientCommands, manifestWith, wordsWith } from "./manifest.ts";
import { rulePage } from "./rulePage.ts";
import { rulesTable } from "./rulesTable.ts";
import { configurationSchema } from "./schema.ts";
import { write, writeFolder } from "./write.mjs";

const START = "<!-- quy-tac:bat-dau -->";
const END = "<!-- quy-tac:het -->";

/** README.md with the present table of rules between its two marks. */
function readmeWithTable(readme: string): string {
  const from = readme.indexOf(START);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) throw new Error(`README.md has no marks ${START} and ${END}`);
  const table = rulesTable(RULES, "docs/quy-tac/");
  return `${readme.slice(0, from + START.length)}\n\n${table}\n${readme.slice(to)}`;
}

/** Writes all that is made from the table of draft actions. */
export function generateFromActions(): void {
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  write("package.json", manifestWith(DRAFT_COMMANDS, read("package.json")));
  write("package.nls.json", wordsWith(DRAFT_COMMANDS, read("package.nls.json")));
  write("client/src/commands/draftCommands.ts", clientCommands(DRAFT_COMMANDS));
}

/** Writes all that is made from the rules. */
export function generateFromRules(): void {
  write("schemas/chithi.schema.json", printJson(configurationSchema(RULES)));
  const pages = RULES.map((rule) => [`${rule.id}.md`, rulePage(rule)] as const);
  writeFolder("docs/quy-tac", new Map([["README.md", indexPage(RULES)], ...pages]));
  write("README.md", readmeWithTable(readFileSync(join(root, "README.md"), "utf8")));
}
