import { describe, expect, it } from "vitest";
import type { Settings } from "../../server/src/configuration/configuration.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { KINDS } from "../../server/src/kinds/kinds.ts";
import { createService } from "../../server/src/service.ts";
import { withoutMarks } from "../../server/src/text/fold.ts";
import { withCursor } from "./cursor.ts";

const service = createService({ today: () => ({ year: 2026, month: 12, day: 1 }) });

/** The texts that are suggested at “|”. */
function offered(marked: string, settings: Settings): readonly string[] {
  const { text, position } = withCursor(marked);
  const request = { settings, others: [], trigger: null, clientHasSnippets: true };
  return service.completion(service.open(text), position, request).suggestions.map((one) => one.text);
}

/** Lines of the text of a draft that begin with words of their own: no addressees, and what the reader fills in aside. */
function standardLines(text: string): string[] {
  const body = text
    .slice(0, text.search(/\n\nNơi nhận:/u))
    .split("\n\n")
    .slice(2)
    .join("\n");
  return body
    .split("\n")
    .filter(
      (line) => /^(?:- |[IVX]+[-.] )?[^\s\d[-][^[]{5}/u.test(line) && !/^(?:Điều \d|Kính (?:gửi|trình):)/u.test(line),
    );
}

/** The mark at the end is the list's, which is set right when a draft is made. */
const withoutMark = (line: string) => line.replace(/[.;,]$/, "");

describe.each(["hd05-2026", "hd36-2018", "nd30-2020"])("the first letters of %s", (style) => {
  const settings: Settings = { ...DEFAULT_SETTINGS, style: { style, reason: "cau-hinh" } };

  it.each(service.newDraftKinds(settings))(
    "%s: a whole draft in an empty file, and its parts below the head",
    (name) => {
      const kind = KINDS.bySlug(name.split(".")[0] as string);
      const drafts = offered(`${withoutMarks(kind.name).slice(0, 5)}|`, settings).filter((text) => text.includes("\n"));
      const { text } = service.newDraft({ kind: name }, {}, settings);
      const own = drafts.filter((each) => service.parse(service.open(each), settings).kind === kind.slug);
      expect(own.length).toBeGreaterThan(0);
      if (kind.form === "letter") return;

      const lines = standardLines(text);
      const [first = "", second = ""] = text.split("\n\n");
      for (const line of lines) {
        const begun = line
          .replace(/^(?:- |[IVX]+[-.] )/u, "")
          .split(/\s+/)
          .slice(0, 2)
          .join(" ")
          .slice(0, 8);
        expect(offered(`${first}\n\n${second}\n\n${withoutMarks(begun)}|`, settings).map(withoutMark)).toContain(
          withoutMark(line),
        );
      }
    },
  );

  it("gives no draft where something is written, and nothing for one letter", () => {
    expect(offered("q|", settings).filter((text) => text.includes("\n\n"))).toEqual([]);
    expect(offered("Nội dung.\n\nquyet|", settings).filter((text) => text.includes("\n\n"))).toEqual([]);
  });
});

describe("a part of a type's text", () => {
  const HEAD =
    "UỶ BAN NHÂN DÂN XÃ AN PHÚ\nSố:      /QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n";

  it("is left out where the draft has it", () => {
    const who = `${HEAD}\nBIÊN BẢN\nHọp giao ban\n\n`;
    expect(offered(`${who}thanh phan|`, DEFAULT_SETTINGS).join()).toMatch(/^Thành phần tham dự: \[/);
    expect(offered(`${who}Thành phần tham dự: 12 người.\n\nthanh phan|`, DEFAULT_SETTINGS)).toEqual([]);
  });

  it("names the draft's own bodies", () => {
    expect(offered(`${HEAD}\nBÁO CÁO\nKết quả tháng 6\n\nuy ban|`, DEFAULT_SETTINGS).join()).not.toContain(
      "[cơ quan ban hành]",
    );
  });
});
