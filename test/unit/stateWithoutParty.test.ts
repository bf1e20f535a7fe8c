import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { paragraphsOfBlock, textOfParagraph } from "../../server/src/page/model.ts";
import { createService } from "../../server/src/service.ts";
import { applyEdits, textOf } from "../../server/src/text/source.ts";
import { STATE_FAULTS } from "./stateFaults.ts";
import { STATE_RARE_FAULTS } from "./stateRareFaults.ts";

/** Nothing of the Party's form is shown or offered in a document of the State. */

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const LOOKUP = { drafts: [], cited: () => [], citing: () => [] };

function draftsIn(folder: URL, wanted: RegExp) {
  const names = readdirSync(folder).filter((name) => wanted.test(name));
  return names.map((name) => [name, readFileSync(new URL(name, folder), "utf8")] as const);
}

const EXAMPLES = draftsIn(new URL("../../examples/", import.meta.url), /-nd30\.chithi$/);
const DRAFTS = [...EXAMPLES, ...draftsIn(new URL("stateDrafts/", import.meta.url), /\.txt$/)];

const MARKS = String.raw`(?<!\p{L})[TK]/[MTL](?!\p{L})|-(?:CT|QĐ|CV|KH|BC|TB|TTr|NQ)/|-----`;
const WORDS = "ĐẢNG|TỈNH [UỦ][YỶ]|chi bộ|CHI BỘ|[Đđ]ảng [uủ][yỷ]|[Tt]ỉnh [uủ][yỷ]|cấp uỷ|bí thư|phổ biến đến";
const OF_PARTY = new RegExp(`${MARKS}|${WORDS}|HD ?05|HD ?36|HD/VPTW`, "iu");
/** The committee is a recipient of the State's documents too. */
const COMMITTEE = /^(?:- )?Thường trực (?:Đảng|Tỉnh|Thành) ủy(?: \(để b\/c\))?[;.]?$/u;

/** The lines of `told` that have something of the Party's. */
function partyLines(told: string): string[] {
  return told.split("\n").filter((line) => OF_PARTY.test(line) && !COMMITTEE.test(line));
}

/** All that is offered behind `written` on a line of its own above each line of a text, and in place of it and of all below. */
function offeredIn(text: string, written: string, clientHasSnippets: boolean): string[] {
  const lines = text.split("\n");
  const request = { settings: DEFAULT_SETTINGS, others: [], trigger: null, clientHasSnippets };
  // Above the first line nothing tells whose the draft is, where it is empty otherwise.
  return lines.flatMap((_, line) => {
    const above = lines.slice(0, line);
    const whole = [...above, written, ...lines.slice(line)];
    return (line === 0 ? [whole] : [whole, [...above, written]]).flatMap((draft) => {
      const document = service.open(draft.join("\n"));
      const { suggestions } = service.completion(document, { line, character: written.length }, request);
      return suggestions.flatMap((one) => [one.text, one.label, one.detail?.vi ?? ""]);
    });
  });
}

describe.each(EXAMPLES)("%s", (_, text) => {
  it.each(["", "- ", "T", "Căn cứ ", "chi"])("is offered nothing of the Party's behind “%s”", (written) => {
    for (const snippets of [true, false])
      expect(partyLines([...new Set(offeredIn(text, written, snippets))].join("\n"))).toEqual([]);
  });
});

describe.each(DRAFTS)("%s", (_, text) => {
  const document = service.open(text);

  it("has hovers, a checklist and pages without anything of the Party's but its own words", () => {
    const own = new Set(partyLines(text));
    const hovers = text.split("\n").flatMap((line, n) => {
      const places = Array.from({ length: Math.ceil(line.length / 8) }, (_, at) => ({ line: n, character: 8 * at }));
      return places.flatMap((at) => service.hover(document, at, DEFAULT_SETTINGS, LOOKUP)?.contents.vi ?? []);
    });
    expect(hovers.length).toBeGreaterThan(10);
    const { items } = service.checklist(document, DEFAULT_SETTINGS);
    expect(items.length).toBeGreaterThan(5);
    const listed = items.map((item) => JSON.stringify(item, (key, value) => (key === "text" ? undefined : value)));
    const { parts } = service.pages(document, DEFAULT_SETTINGS);
    const pages = parts.flatMap(({ blocks }) => blocks.flatMap(paragraphsOfBlock)).map(textOfParagraph);
    const inOwn = (line: string) => [...own].some((one) => one.includes(line.trim()));
    expect(partyLines([...hovers, ...listed, ...pages].join("\n")).filter((line) => !inOwn(line))).toEqual([]);
  });

  it("has, with each fault, fixes that write nothing of the Party's but what stood there", () => {
    const faults = [...STATE_FAULTS, ...STATE_RARE_FAULTS].map(({ from, to }) =>
      typeof to === "string" ? text.replace(from, to) : text.replace(from, to),
    );
    for (const wrong of new Set(faults)) {
      const broken = service.open(wrong);
      const stood = new Set(wrong.match(new RegExp(OF_PARTY, "giu"))?.map((word) => word.toLowerCase()));
      for (const { rule, edit, message } of service.check(broken, DEFAULT_SETTINGS).diagnostics) {
        const after = edit === null ? wrong : textOf(applyEdits(broken.source, edit.edits));
        const told = [after, edit?.title.vi ?? "", message.vi].join("\n").match(new RegExp(OF_PARTY, "giu")) ?? [];
        expect({ rule, new: told.filter((word) => !stood.has(word.toLowerCase())) }).toEqual({ rule, new: [] });
      }
    }
  });
});
