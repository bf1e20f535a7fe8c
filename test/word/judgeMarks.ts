import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Settings } from "../../server/src/configuration/configuration.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import type { WordMarks } from "../../server/src/page/wordMarks.ts";
import { createService } from "../../server/src/service.ts";
import { applyEdits, textOf } from "../../server/src/text/source.ts";
import { finish, importDocx, openForMarks } from "../../server/src/word/bundle.ts";
import type { Node } from "./trackedChanges.ts";
import { acceptAll, elements, parse, rejectAll, serialise } from "./trackedChanges.ts";
import { problemsOf, problemsOfNumbers } from "./wordRules.ts";

export const TODAY = { year: 2026, month: 11, day: 22 };
export const service = createService({ today: () => TODAY });

type Files = Record<string, Uint8Array>;

/** Reviews a file, or fixes it where `silent`. */
export function marked(
  bytes: Uint8Array,
  { layout = false, silent = false, tracked = true, settings = DEFAULT_SETTINGS as Settings } = {},
) {
  const file = finish(openForMarks(bytes, tracked));
  const options = { layout, silent, tracked, summary: null, locale: "vi" } as const;
  const { review, marks, earlier } = service.markWord(file, settings, options, finish(file.unsettled()));
  return { file, review, marks, earlier, bytes: finish(file.write(marks)) };
}

/** The letters of a part with how each is set, and what else stands between them: how runs are divided aside. */
function letters(node: Node, out: string[] = []): string[] {
  for (const child of elements(node)) {
    if (child.name === "w:r") {
      const properties = elements(child).find(({ name }) => name === "w:rPr");
      const own = properties === undefined || elements(properties).length === 0 ? "" : serialise(properties);
      for (const one of elements(child)) {
        if (one.name === "w:rPr" || one.name === "w:commentReference") continue;
        const text = one.children.filter((each) => typeof each === "string").join("");
        if (/^w:(?:t|delText)$/.test(one.name)) for (const letter of text) out.push(`${letter} ${own}`);
        else out.push(`<${one.name}> ${own} ${text}`);
        letters(one, out);
      }
    } else if (!/^w:comment/.test(child.name)) {
      const empty = /^w:[rp]Pr$/.test(child.name) && elements(child).length === 0;
      if (!empty) out.push(/^w:(?:pPr|sectPr)$/.test(child.name) ? serialise(child) : `<${child.name}>`);
      if (!/^w:(?:pPr|sectPr)$/.test(child.name)) letters(child, out);
    }
  }
  return out;
}

/** The comments' own marks taken out, whoever made them: those of others stay as they are in both that are compared. */
function lettersOf(xml: string): string[] {
  return letters(parse(xml));
}

function withParts(files: Files, change: (xml: string) => string): Uint8Array {
  const changed = Object.entries(files).map(([name, content]) => {
    const own = /^word\/(?:document|header|footer)[^/]*\.xml$/.test(name);
    return [name, own ? strToU8(change(strFromU8(content))) : content] as const;
  });
  return zipSync(Object.fromEntries(changed), { level: 1 });
}

/** What is wrong with a marked file, held against the one that it was made of; empty where all is right. */
export function judge(
  before: Uint8Array,
  after: Uint8Array,
  marks: WordMarks,
  same: (a: string, b: string) => boolean = (a, b) => a === b,
): string[] {
  // Some programs part folders by the sign of Windows.
  const [old, now] = [before, after].map((bytes) =>
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, content]) => [name.replaceAll("\\", "/"), content]),
    ),
  ) as [Files, Files];
  const problems: string[] = [];
  const own =
    /^(?:\[Content_Types\]\.xml|word\/_rels\/document\.xml\.rels|word\/comments\d*\.xml|word\/(?:document|header|footer)[^/]*\.xml)$/;
  for (const name of Object.keys(old)) {
    if (now[name] === undefined) problems.push(`${name} is gone`);
    else if (!own.test(name) && strFromU8(now[name], true) !== strFromU8(old[name] as Uint8Array, true)) {
      problems.push(`${name} is changed`);
    }
  }
  const added = Object.keys(now).filter((name) => old[name] === undefined);
  if (added.some((name) => !/^word\/(?:comments\d*\.xml|_rels\/document\.xml\.rels)$/.test(name)))
    problems.push(`${added} added`);

  const roots = Object.keys(now)
    .filter((name) => /^word\/(?:header|footer)[^/]*\.xml$/.test(name))
    .map((name) => parse(strFromU8(now[name] as Uint8Array)));
  const document = parse(strFromU8(now["word/document.xml"] as Uint8Array));
  const comments = Object.keys(now).find((name) => /^word\/comments\d*\.xml$/.test(name));
  const commentRoot = comments === undefined ? null : parse(strFromU8(now[comments] as Uint8Array));
  problems.push(...[document, ...roots].flatMap(problemsOf), ...problemsOfNumbers(document, roots, commentRoot));

  const draft = importDocx(before).text;
  const source = service.open(draft).source;
  const fixed = textOf(applyEdits(source, marks.edits));
  if (!marks.tracked) {
    if (!same(importDocx(after).text, fixed)) problems.push("fixed: another text");
    return problems;
  }
  const rejected = withParts(now, rejectAll);
  if (importDocx(rejected).text !== draft) problems.push("rejected: another text");
  const parts = unzipSync(rejected) as Files;
  for (const name of Object.keys(old)) {
    if (!/^word\/(?:document|header|footer)[^/]*\.xml$/.test(name)) continue;
    const [a, b] = [old[name], parts[name]].map((one) => lettersOf(strFromU8(one as Uint8Array)));
    const at = (a ?? []).findIndex((one, n) => one !== b?.[n]);
    if (at >= 0 || a?.length !== b?.length) problems.push(`rejected: ${name} differs at ${a?.[at]} / ${b?.[at]}`);
  }
  const accepted = importDocx(withParts(now, acceptAll)).text;
  if (!same(accepted, fixed) && marks.layout.length === 0) problems.push(`accepted: another text`);
  return problems;
}
