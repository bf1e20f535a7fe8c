import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { withoutLinks } from "../../server/src/lsp/messages.ts";
import { htmlOf } from "../../server/src/page/html.ts";
import { readConfigurationFile, settingsOf } from "../../server/src/service/offered.ts";
import { createService } from "../../server/src/service.ts";
import { asMarkdown, asPlainText } from "../../server/src/text/asMarkdown.ts";
import { createDraftIndex } from "../../server/src/workspace/draftIndex.ts";
import { draftLookup } from "../../server/src/workspace/lookup.ts";
import { sharedCase } from "../word/shared.ts";

/** Words of others in what is shown: as words, never as a picture that is fetched or a link that runs something. */

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const HOSTILE = [
  "![x](https://127.0.0.1:8931/beacon.png)",
  "[bấm](command:workbench.action.terminal.new)",
  "<img src=http://127.0.0.1/a.png>",
  "xem https://127.0.0.1/a và www.vi-du.vn",
  "<a href='command:x'>a</a> &lt;b&gt; &#60;",
  "thư a.b@vi-du.vn",
  "`mã` **đậm** _nghiêng_ ~~bỏ~~ $x$",
  "hai\n\n# dòng\n- mục\r\n| a | b |",
];
/** What Markdown makes live: a picture, a link, a tag, an address that becomes a link by itself. */
const LIVE = /(?<!\\)(?:\\\\)*(?:!?\[[^\]]*(?<!\\)\]\(|<[a-z!/]|https?:\/\/|www\.|[^\s\\]@\S|&(?=#?\w+;))/i;

describe("Markdown", () => {
  it.each(HOSTILE)("shows %j as it is", (text) => {
    const shown = asMarkdown(text);
    expect(shown).not.toMatch(LIVE);
    expect(shown).not.toMatch(/[\r\n]/);
    expect(asPlainText(shown)).toBe(text.replace(/\p{Cc}+/gu, " "));
  });

  it.for(["hostile/re-chuot-ban-thao.chithi", "a draft of the project's own"])("hovers over %s", (name, { skip }) => {
    const own = `Mặt trận ${HOSTILE[1]} (MTX) phối hợp với MTX theo Chỉ thị số 07-CT/HU, ngày 01/6/2026 của ${HOSTILE[0]} về ${HOSTILE[3]}.`;
    const shared = name.startsWith("hostile/");
    const text = shared ? sharedCase(name, skip).toString("utf8") : own;
    const other = shared ? sharedCase("hostile/re-chuot-ban-thao-khac.chithi", skip).toString("utf8") : own;
    const configuration = shared
      ? sharedCase("hostile/re-chuot.chithi.json", skip).toString("utf8")
      : JSON.stringify({ vietTat: { MTX: HOSTILE[0], HU: HOSTILE[2] } });
    const settings = settingsOf([
      { configuration: readConfigurationFile(configuration).configuration, path: "a.chithi" },
    ]);
    const index = createDraftIndex();
    index.set(service.summarise("file:///b.chithi", service.open(other), settings));
    const lookup = draftLookup(index);
    const document = service.open(text);
    let hovers = 0;
    text.split("\n").forEach((line, n) => {
      for (let character = 0; character < line.length; character += 3) {
        const found = service.hover(document, { line: n, character }, settings, lookup);
        if (found === null) continue;
        hovers++;
        for (const contents of Object.values(found.contents)) expect(contents).not.toMatch(LIVE);
      }
    });
    expect(hovers).toBeGreaterThan(0);
  });
});

describe("notifications of VS Code", () => {
  /** As VS Code finds links in them (`linkedText.ts`). */
  const LINK = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;
  it.each(HOSTILE)("no link is left in %j", (text) => {
    expect(withoutLinks(text)).not.toMatch(LINK);
    expect(withoutLinks(text)).not.toMatch(/\p{Cc}/u);
  });

  it("go through one door", () => {
    const root = new URL("../../client/src/", import.meta.url).pathname;
    const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    expect(files.length).toBeGreaterThan(30);
    const past = files.filter((name) => {
      const code = readFileSync(join(root, name), "utf8");
      return name !== "notify.ts" && /\.show(?:Information|Warning|Error)Message\(|new MarkdownString/.test(code);
    });
    expect(past).toEqual([]);
  });
});

it("pages of HTML allow nothing but their own styles", () => {
  const pages = service.pages(service.open("CHỈ THỊ\nvề giữ gìn vệ sinh\n-----\n\n1. Một."), DEFAULT_SETTINGS);
  expect(htmlOf(pages)).toContain(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
  );
});
