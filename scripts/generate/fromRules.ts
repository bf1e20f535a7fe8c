import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DRAFT_COMMANDS } from "../../server/src/features/draftActions/table.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { OFFERED } from "../../server/src/styles/guidelines.ts";
import { root } from "../project.mjs";
import { demandsPage } from "./demandsPage.ts";
import { indexPage } from "./indexPage.ts";
import { printJson } from "./json.ts";
import { clientCommands, manifestWith, manifestWithStyles, wordsWith, wordsWithStyles } from "./manifest.ts";
import { rulePage } from "./rulePage.ts";
import { configurationSchema } from "./schema.ts";
import { write, writeFolder } from "./write.mjs";

const read = (path: string) => readFileSync(join(root, path), "utf8");

/** Writes what is made from the guidelines besides the rules' pages. */
export function generateFromStyles(): void {
  write("package.json", manifestWithStyles(OFFERED, read("package.json")));
  write("package.nls.json", wordsWithStyles(OFFERED, read("package.nls.json")));
}

/** Writes all that is made from the table of draft actions. */
export function generateFromActions(): void {
  write("package.json", manifestWith(DRAFT_COMMANDS, read("package.json")));
  write("package.nls.json", wordsWith(DRAFT_COMMANDS, read("package.nls.json")));
  write("client/src/commands/draftCommands.ts", clientCommands(DRAFT_COMMANDS));
}

/** Writes all that is made from the rules. */
export function generateFromRules(): void {
  write("schemas/chithi.schema.json", printJson(configurationSchema(RULES)));
  const pages = RULES.map((rule) => [`${rule.id}.md`, rulePage(rule)] as const);
  writeFolder("docs/quy-tac", new Map([["README.md", indexPage(RULES)], ["doi-chieu.md", demandsPage()], ...pages]));
}
