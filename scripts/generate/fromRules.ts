import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../server/src/rules/index.ts";
import { root } from "../project.mjs";
import { indexPage } from "./indexPage.ts";
import { printJson } from "./json.ts";
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

/** Writes all that is made from the rules. */
export function generateFromRules(): void {
  write("schemas/chithi.schema.json", printJson(configurationSchema(RULES)));
  const pages = RULES.map((rule) => [`${rule.id}.md`, rulePage(rule)] as const);
  writeFolder("docs/quy-tac", new Map([["README.md", indexPage(RULES)], ...pages]));
  write("README.md", readmeWithTable(readFileSync(join(root, "README.md"), "utf8")));
}
