import type { Rule } from "../../server/src/rules/define.ts";
import { byComponent } from "./components.ts";
import { escaped, table } from "./markdown.ts";
import { clauseWords, FIX_WORDS, STYLE_LIST, severityWords } from "./words.ts";

function row(rule: Rule, folder: string): string[] {
  return [
    `[\`${rule.id}\`](${folder}${rule.id}.md)`,
    escaped(rule.title),
    ...STYLE_LIST.map((style) => clauseWords(rule, style)),
    severityWords(rule),
    FIX_WORDS[rule.fix],
  ];
}

function tableOf(rules: readonly Rule[], folder: string): string {
  const styles = STYLE_LIST.map(({ shortName }) => shortName);
  return table(
    ["Quy tắc", "Nội dung", ...styles, "Mức độ", "Sửa"],
    rules.map((rule) => row(rule, folder)),
  );
}

/** A heading and a table for each component. */
export function tablesByComponent(rules: readonly Rule[], folder: string): string {
  return byComponent(rules)
    .map(([name, group]) => `## ${name}\n\n${tableOf(group, folder)}`)
    .join("\n\n");
}
