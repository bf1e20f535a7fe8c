import { describe, expect, it } from "vitest";
import type { Suggestion } from "../../server/src/features/completion.ts";
import { TRIGGERS } from "../../server/src/features/completion.ts";
import { summarise } from "../../server/src/features/draftSummary.ts";
import type { Asked } from "./completing.ts";
import {
  at,
  COMMUNE,
  DISTRICT_36,
  findings,
  LETTER,
  OFFICE,
  PROVINCE,
  put,
  service,
  take,
  taken,
} from "./completing.ts";
import { SNIPPETS } from "./snippetText.ts";

describe("the header", () => {
  it("begins with the office's own bodies, and they stand as they should", () => {
    const text = take("|", "ĐẢNG BỘ TỈNH SƠN HÀ", { office: OFFICE });
    expect(text).toBe("ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*");
  });

  it("offers the issuing body below a superior that stands alone", () => {
    expect(take("ĐẢNG BỘ TỈNH SƠN HÀ\n|", "ĐẢNG UỶ XÃ AN PHÚ", { office: OFFICE })).toBe(
      "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*",
    );
    const { texts } = at("ĐẢNG BỘ TỈNH SƠN HÀ\ndang uy|");
    expect(texts).toContain("ĐẢNG UỶ PHƯỜNG [TÊN PHƯỜNG]");
    expect(at("ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n|").texts.filter((text) => /UỶ|BỘ/.test(text))).toEqual([]);
  });

  it("is found by what an entry is called where its first line is another", () => {
    const filterOf = (typed: string) => at(`${typed}|`, { office: OFFICE }).suggestions[0]?.filter ?? "";
    // Editors that look at the beginning find it, and those that look anywhere.
    expect(filterOf("dang uy xa").startsWith("dang uy xa an phu")).toBe(true);
    expect(filterOf("dang bo").startsWith("dang bo tinh son ha")).toBe(true);
    expect(filterOf("")).toContain("dang uy xa an phu");
  });

  it("offers what is missing only", () => {
    const { texts } = at("ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố 05-CT/ĐU\n|\nCHỈ THỊ\nvề an toàn giao thông");
    expect(texts).toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
    expect(texts).toContain("An Phú, ngày 05 tháng 7 năm 2026");
    expect(texts).toContain("CỦA BAN THƯỜNG VỤ ĐẢNG UỶ");
    expect(texts).toContain("-----");
    expect(texts.filter((text) => /^Số|^CHỈ THỊ$|^ĐẢNG UỶ|^về /.test(text))).toEqual([]);
  });

  it("writes the number with the type's and the body's code, the number blank", () => {
    expect(take("TỈNH UỶ SƠN HÀ\n*\n|\n\nCHỈ THỊ\nvề an toàn giao thông", "Số")).toContain("\nSố      -CT/TU\n");
    expect(take("TỈNH UỶ SƠN HÀ\nVĂN PHÒNG\n*\n|\n\nHƯỚNG DẪN\nvề an toàn giao thông", "Số")).toContain("-HD/VPTU\n");
  });

  it("finds by letters without marks what has marks, and by the letters themselves", () => {
    for (const typed of ["dang cong", "Đảng cộng", "ĐCS", "dcs"]) {
      const { suggestions } = at(`TỈNH UỶ SƠN HÀ\n*\n${typed}|`);
      const [found] = suggestions.filter(({ text }) => text === "ĐẢNG CỘNG SẢN VIỆT NAM");
      expect(found?.range, typed).toEqual({
        start: { line: 2, character: 0 },
        end: { line: 2, character: typed.length },
      });
      expect(found?.filter).toContain("dang cong san viet nam");
      expect(found?.filter).toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
    }
    expect(at("TỈNH UỶ SƠN HÀ\n*\ntuyen ngon|").texts).toEqual([]);
  });

  it("offers codes behind the number, and bodies' codes behind the type's", () => {
    const header = "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\n";
    const types = at(`${header}Số 05-|`, { trigger: "-" });
    expect(types.texts).toContain("CT/ĐU");
    expect(types.suggestions.find(({ text }) => text === "QĐ/ĐU")?.detail.vi).toBe("Quyết định, Quy định");
    expect(new Set(types.texts).size).toBe(types.texts.length);
    const begun = at(`${header}Số 05-k|`).texts;
    expect(begun).toEqual(expect.arrayContaining(["KL/ĐU", "KH/ĐU"]));
    expect(begun.filter((text) => !/^K[^/]*\/ĐU$/.test(text))).toEqual([]);
    expect(at(`${header}Số 05-CT/|`, { trigger: "/" }).texts[0]).toBe("ĐU");
  });

  it("knows the next number of the type where drafts are known", () => {
    const draft = service.open(COMMUNE.replace("Số 03-CT/ĐU", "Số 11-CT/ĐU")).draft;
    const others = [summarise("file:///a.chithi", draft, null)];
    const { texts } = at("ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố |\n\nCHỈ THỊ\nvề an toàn", { others });
    expect(texts[0]).toBe("12-CT/ĐU");
    const office = { termStart: "2026-07-01" };
    expect(
      at("ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố |\n\nCHỈ THỊ\nvề an toàn", { others, office }).texts,
    ).toEqual(["     -CT/ĐU"]);
  });
});

describe("sentences of the body", () => {
  const kindsAt = (marked: string) => new Set(at(marked).suggestions.map(({ kind }) => kind));

  it.each([
    ["in the date", PROVINCE.replace(/, ngày \d+ tháng \d+ năm 2026/, ", ngày |")],
    ["above the header", `|\n${PROVINCE}`],
    ["on an empty line above the type", PROVINCE.replace("\nCHỈ THỊ\n", "\n|\nCHỈ THỊ\n")],
    ["between abstract and separator", PROVINCE.replace("\n-----", "\n|\n-----")],
    ["above the type of a header without a separator", "TỈNH UỶ SƠN HÀ\n*\n|\n\nCHỈ THỊ\nvề an toàn giao thông"],
    ["above the addressees", LETTER.replace("\nKính gửi", "\n|\nKính gửi")],
  ])("are not offered in the header: %s", (_, marked) => {
    expect(kindsAt(marked)).not.toContain("phrase");
  });

  it.each([
    ["below the separator", PROVINCE.replace("-----\n", "-----\n|\n")],
    ["below an abstract without a separator", "TỈNH UỶ SƠN HÀ\n*\nSố 05-CT/TU\n\nCHỈ THỊ\nvề an toàn giao thông\n|"],
    ["below the addressees", "TỈNH UỶ SƠN HÀ\n*\nSố 05-CV/TU\n\nKính gửi: Ban Tổ chức Tỉnh uỷ.\n\n|"],
  ])("are offered below it: %s", (_, marked) => {
    expect(kindsAt(marked)).toContain("phrase");
  });
});

describe("recipients", () => {
  const list = (draft: string, by: string) => put(draft, "Nơi nhận", "- Lưu", by);

  it.each([
    ["xã", COMMUNE, "- Thường trực Tỉnh uỷ (để báo cáo);"],
    ["tỉnh", PROVINCE, "- Các đồng chí Tỉnh uỷ viên;"],
    ["huyện, by HD 36", DISTRICT_36, "- Các đồng chí Huyện uỷ viên,"],
  ])("fit the level and the mark of the style: %s", (_, draft, wanted) => {
    const { texts } = at(list(draft, "Nơi nhận:\n|"));
    expect(texts).toContain(wanted);
    expect(texts.at(-1)).toMatch(/^- Lưu Văn phòng .* uỷ\.$/);
  });

  it.each([
    ["xã", COMMUNE],
    ["tỉnh", PROVINCE],
    ["huyện", DISTRICT_36],
    ["công văn", LETTER],
  ])("taken one by one to the last make a list without findings: %s", (_, draft) => {
    expect(findings(draft)).toEqual([]);
    let text = list(draft, "Nơi nhận:\n@");
    for (let n = 0; n < 20; n++) {
      const { suggestions, text: bare } = at(text.replace("@", "|"));
      const [next] = suggestions;
      if (next === undefined) break;
      const grown = taken(bare, next);
      const end = grown.lastIndexOf(next.text) + next.text.length;
      text = `${grown.slice(0, end)}\n@${grown.slice(end)}`;
    }
    const done = text.replace("\n@", "");
    expect(done).not.toBe(text);
    expect(done.split("\n").filter((line) => line.startsWith("- ")).length).toBeGreaterThan(4);
    expect(findings(done)).toEqual([]);
  });

  it("that are there are left out, whatever they are sent for", () => {
    const { texts } = at(list(COMMUNE, "Nơi nhận:\n- Thường trực Tỉnh uỷ;\n- |\n- Lưu Văn phòng Đảng uỷ."));
    expect(texts.filter((text) => /Thường trực Tỉnh uỷ|^Lưu/.test(text))).toEqual([]);
    expect(texts).toContain("Văn phòng Tỉnh uỷ;");
  });

  it("put the entry above right: its full stop becomes the mark that parts entries", () => {
    const text = take(list(COMMUNE, "Nơi nhận:\n- Các chi bộ trực thuộc.\n- lu|"), "Lưu");
    expect(text).toContain("- Các chi bộ trực thuộc;\n- Lưu Văn phòng Đảng uỷ.");
  });

  it("come up unasked behind a dash, and not in a sentence", () => {
    expect(at(list(COMMUNE, "Nơi nhận:\n- |"), { trigger: " " }).texts.length).toBeGreaterThan(3);
    expect(at(COMMUNE.replace("xảy ra nhiều hơn", "xảy ra |nhiều hơn"), { trigger: " " }).texts).toEqual([]);
    expect(at(COMMUNE.replace("a) Kiện toàn", "a) - |Kiện toàn"), { trigger: "-" }).texts).toEqual([]);
  });

  it("of the office come first", () => {
    const office = { recipients: ["Hội Nông dân xã", "Lưu Văn phòng Đảng uỷ"] };
    const { texts } = at(list(COMMUNE, "Nơi nhận:\n- |"), { office });
    expect(texts[0]).toBe("Hội Nông dân xã;");
    expect(texts.filter((text) => text.startsWith("Lưu"))).toEqual(["Lưu Văn phòng Đảng uỷ."]);
  });

  it("are found as a component by letters without marks", () => {
    const { suggestions } = at(list(COMMUNE, "noi nhan|"));
    expect(suggestions.map(({ label }) => label)).toEqual(["Nơi nhận:", "Nơi nhận: cả danh sách"]);
    const whole = taken(list(COMMUNE, "noi nhan"), suggestions[1] as Suggestion);
    expect(findings(whole)).toEqual([]);
  });
});

describe("recipients before there is a body", () => {
  const labels = (marked: string, asked?: Asked) => at(marked, asked).suggestions.map(({ label }) => label);

  it("are offered where they are begun: in an empty file, below the header", () => {
    expect(take("noi nhan|", "Nơi nhận:")).toBe("Nơi nhận:\n- ");
    expect(labels("Nơi nh|")).toEqual(["Nơi nhận:"]);
    expect(labels("noi nhan|", { office: OFFICE })).toEqual(["Nơi nhận:", "Nơi nhận: cả danh sách"]);
    const header = PROVINCE.slice(0, PROVINCE.indexOf("-----\n") + 6);
    expect(labels(`${header}\nnoi nhan|`)).toContain("Nơi nhận:");
  });

  it.each([
    ["nothing is typed", "|"],
    ["another line is begun", "so|"],
    ["there are some", "noi nhan|\n\nNơi nhận:\n- Lưu Văn phòng Tỉnh uỷ."],
    ["a body is there, and its header", PROVINCE.replace("\nCHỈ THỊ\n", "\nnoi nhan|\nCHỈ THỊ\n")],
  ])("are not offered where %s", (_, marked) => {
    expect(labels(marked).filter((label) => label.startsWith("Nơi nhận"))).toEqual([]);
  });
});

describe("the signature", () => {
  const signed = (by: string) => put(COMMUNE, "T/M BAN", "Nguyễn Văn An", by);

  it("offers the known signers, each with authority and position", () => {
    const text = take(signed("an|"), "T/M BAN THƯỜNG VỤ\n", { office: OFFICE });
    expect(text).toContain("T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n\n\nNguyễn Văn An");
    expect(findings(text)).toEqual([]);
  });

  it("offers the positions that go with the authority above, and of a signer only what is missing", () => {
    const { texts } = at(signed("T/L BAN THƯỜNG VỤ\n|"), { office: OFFICE });
    expect(texts).toContain("PHÓ CHÁNH VĂN PHÒNG");
    expect(texts[0]).toBe("CHÁNH VĂN PHÒNG\n\n\n\nTrần Thị Bình");
    expect(texts.join()).not.toContain("BÍ THƯ");
    expect(at(signed("T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\n|"), { office: OFFICE }).texts).toEqual(["Trần Thị Bình"]);
  });
});

describe("completion", () => {
  it("offers nothing inside comments", () => {
    for (const marked of ["<!-- noi nhan| -->", "<!-- mở\nnoi nhan|\n-->", "<!-- mở\n|-->", "<!|", "<!-- |"]) {
      expect(at(`TỈNH UỶ SƠN HÀ\n*\n${marked}`).texts, marked).toEqual([]);
    }
    expect(at("TỈNH UỶ SƠN HÀ\n*\n<!-- xong --> |").texts).not.toEqual([]);
  });

  it("comes up by no letter, so that it does not disturb an input method", () => {
    expect(TRIGGERS.filter((trigger) => /[\p{L}\p{M}\d]/u.test(trigger))).toEqual([]);
  });

  it("inserts nothing that a snippet of the client inserts", () => {
    const literal = (text: string) => {
      let stops = 0;
      return text.replace(/\[[^\]\n]*\]| {5}/g, (hint) => `\${${++stops}:${hint}}`);
    };
    const bodies = new Set(SNIPPETS.map(({ body }) => body.replace(/\$0$/, "").trimEnd()));
    const plain = new Set([...bodies].map((body) => body.replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, "$1")));
    const places = [
      "|",
      "TỈNH UỶ SƠN HÀ\n*\n|",
      "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố 05-CT/ĐU\n|\nCHỈ THỊ\nvề an toàn giao thông",
      `${COMMUNE.slice(0, COMMUNE.indexOf("Chỉ thị này phổ biến"))}|`,
      put(LETTER, "về việc", "về việc", "|"),
    ];
    const repeated = (clientHasSnippets: boolean) =>
      places.flatMap((place) =>
        at(place, { clientHasSnippets }).texts.filter((text) => bodies.has(literal(text)) || plain.has(literal(text))),
      );
    expect(repeated(false)).toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
    expect(repeated(true)).toEqual([]);
  });

  it("replaces only what stands before the caret on its line", () => {
    for (const draft of [COMMUNE, PROVINCE, DISTRICT_36, LETTER]) {
      const lines = draft.split("\n");
      lines.forEach((line, n) => {
        for (const character of [0, Math.floor(line.length / 2), line.length]) {
          const marked = [...lines.slice(0, n), `${line.slice(0, character)}|${line.slice(character)}`];
          const { suggestions } = at([...marked, ...lines.slice(n + 1)].join("\n"));
          for (const { range, further } of suggestions) {
            expect([range.start.line, range.end]).toEqual([n, { line: n, character }]);
            expect(range.start.character).toBeLessThanOrEqual(character);
            expect(further.every((edit) => edit.range.end.line < n || edit.range.start.line > n)).toBe(true);
          }
        }
      });
    }
  });
});
