import type { OutlineNode } from "../service.ts";
import { harmless, visible } from "./format/excerpt.ts";
import { errorJson } from "./format/json.ts";
import { jsonText } from "./format/jsonText.ts";
import type { Locale } from "./locale.ts";
import { withFile } from "./open.ts";
import type { ExitCode, Session } from "./session.ts";
import { inputsOf } from "./session.ts";

interface OutlineJson extends Pick<OutlineNode, "kind" | "detail" | "range" | "selection"> {
  readonly name: string;
  readonly children: readonly OutlineJson[];
}

function nodeJson({ kind, name, detail, range, selection, children }: OutlineNode, locale: Locale): OutlineJson {
  return { kind, name: name[locale], detail, range, selection, children: children.map((one) => nodeJson(one, locale)) };
}

/** A tree with lines, as programs that list folders draw it. */
function tree(nodes: readonly OutlineNode[], locale: Locale, indent: string): string {
  const rows = nodes.map((node, n) => {
    const last = n === nodes.length - 1;
    const { kind, name, detail, range } = node;
    // A section's name begins with its marker already, and an entry's name is its text.
    const more = kind === "section" || detail === "" || detail === name[locale] ? "" : `: ${visible(detail)}`;
    const line = locale === "vi" ? `dòng ${range.start.line + 1}` : `line ${range.start.line + 1}`;
    const row = `${indent}${last ? "└─ " : "├─ "}${visible(name[locale])}${more} (${line})\n`;
    return row + tree(node.children, locale, `${indent}${last ? "   " : "│  "}`);
  });
  return rows.join("");
}

/** `chithi outline`: the outline of each file, as the editor shows it. */
export async function outline(session: Session): Promise<ExitCode> {
  const { line, service, write, warn } = session;
  const { locale } = line;
  const { files, incomplete } = await inputsOf(session);
  let failed = incomplete;
  const json: unknown[] = [];
  for (const input of files) {
    const { path } = input;
    const { value, failure } = await withFile(service, input, ({ document }) => service.outline(document));
    if (failure !== null) {
      failed = true;
      warn(`${path}: ${failure.message[locale]}`);
      json.push({ path, error: errorJson(failure, locale) });
    } else if (line.format === "json") json.push({ path, outline: value.map((node) => nodeJson(node, locale)) });
    else write(`${harmless(path)}\n${tree(value, locale, "")}`);
  }
  if (line.format === "json") write(`${jsonText({ version: 1, files: json }, 1)}\n`);
  return failed ? 2 : 0;
}
