import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { applyEdits, textOf } from "../../server/src/text/source.ts";
import { sharedCase } from "../word/shared.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const CORPUS = new URL("../../../shared/corpus/", import.meta.url);
const EXAMPLES = new URL("../../examples/", import.meta.url);
const HEAD = "KẾ HOẠCH\nvề giữ gìn vệ sinh\n-----\n";
const WIDE = "Các chi bộ lãnh đạo đảng viên, quần chúng trong thôn giữ gìn vệ sinh";

function join(text: string): { text: string; joined: number } {
  const document = service.open(text);
  const { edits, joined } = service.act("joinLines", document, DEFAULT_SETTINGS, {});
  return { text: textOf(applyEdits(document.source, edits)), joined };
}

/** Components without their places and white space. A section in two halves shows only the first one's words. */
function said(text: string) {
  const bare = (value: unknown): unknown => {
    if (typeof value === "string") return value.replace(/\s+/gu, "");
    if (Array.isArray(value)) return value.map(bare);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, one]) => (key === "range" ? [] : [[key, bare(one)]])),
    );
  };
  const { kind, components } = service.parse(service.open(text), DEFAULT_SETTINGS);
  const { sections, ...rest } = bare(components) as { sections: Bare[] };
  return { kind, rest, sections: sections.flatMap(flat) };
}

interface Bare {
  marker: string;
  text: string;
  level: number;
  children: Bare[];
}

function flat({ marker, text, level, children }: Bare): { name: string; text: string }[] {
  return [{ name: `${level} ${marker}`, text }, ...children.flatMap(flat)];
}

function expectSame(before: string, after: string): void {
  expect(after.replace(/\s+/gu, "")).toBe(before.replace(/\s+/gu, ""));
  const [one, other] = [said(before), said(after)];
  expect({ kind: other.kind, rest: other.rest }).toEqual({ kind: one.kind, rest: one.rest });
  expect(other.sections.map(({ name }) => name)).toEqual(one.sections.map(({ name }) => name));
  const cut = one.sections.filter(({ text }, n) => !(other.sections[n]?.text ?? "").startsWith(text.slice(0, 100)));
  expect(cut).toEqual([]);
}

describe("joining broken lines", () => {
  it("makes one line of each paragraph of a hard-wrapped text", () => {
    const wrapped = `${HEAD}${`${WIDE}\n`.repeat(7)}sạch đẹp.\n1. ${WIDE}\nđường làng.\n`;
    expect(join(wrapped)).toEqual({
      text: `${HEAD}${`${WIDE} `.repeat(7)}sạch đẹp.\n1. ${WIDE} đường làng.\n`,
      joined: 8,
    });
  });

  it("joins the halves of a paragraph that a page broke, over blank lines, also in three parts", () => {
    expect(join(`${HEAD}${WIDE},\n\n\nđường làng, ngõ xóm luôn sạch đẹp trong cả mùa mưa,\n\nmùa nắng.\n`)).toEqual({
      text: `${HEAD}${WIDE}, đường làng, ngõ xóm luôn sạch đẹp trong cả mùa mưa, mùa nắng.\n`,
      joined: 2,
    });
  });

  it("joins the lines of one recipient", () => {
    const text = `${HEAD}1. Quét dọn.\n\nNơi nhận:\n- Các ban, cơ quan của Tỉnh uỷ  \nvà các tổ chức chính trị - xã hội;\n- Lưu Văn phòng Tỉnh uỷ.\n`;
    expect(join(text).text).toContain("\n- Các ban, cơ quan của Tỉnh uỷ và các tổ chức chính trị - xã hội;\n");
  });

  it("joins a symbol that a line's end broke without a blank", () => {
    const text = `${HEAD}Thực hiện Nghị quyết của Bộ Chính trị về văn hoá, Nghị quyết số 80-\nNQ/TW, các chi bộ học tập.\n${`${WIDE}\n`.repeat(7)}sạch.`;
    expect(join(text).text).toContain("Nghị quyết số 80-NQ/TW, các chi bộ");
  });

  it.each([
    [
      "the lines of the abstract, which are broken on purpose",
      "KẾ HOẠCH\nvề giữ gìn vệ sinh nơi công cộng, trồng cây xanh,\nthu gom rác thải\n-----\nYêu cầu.",
    ],
    ["short lines that may be a list", `${HEAD}Các chi bộ thực hiện\nquét dọn đường làng,\ntrồng cây xanh.`],
    ["halves with a comment between them", `${HEAD}${WIDE}\n<!-- xem lại -->\nđường làng.`],
    ["where the finding is suppressed", `${HEAD}<!-- chithi-bo-qua doan-van/bi-ngat: thơ -->\n${WIDE}\nđường làng.`],
    ["a sound text", `${HEAD}${WIDE}.\n\n1. Quét dọn.\n`],
  ])("leaves alone: %s", (_, text) => expect(join(text)).toEqual({ text, joined: 0 }));

  it("keeps CRLF", () => {
    const text = `${HEAD}${WIDE}\nđường làng.\n`.replaceAll("\n", "\r\n");
    expect(join(text).text).toBe(`${HEAD}${WIDE} đường làng.\n`.replaceAll("\n", "\r\n"));
  });
});

describe("says the same as before, and has nothing to join a second time", () => {
  const own = readdirSync(EXAMPLES)
    .filter((name) => name.endsWith(".chithi"))
    .map((name) => new URL(name, EXAMPLES));
  const real = ["seeds/", "real/"].flatMap((folder) => {
    const at = new URL(folder, CORPUS);
    if (!existsSync(at)) return [];
    return readdirSync(at).flatMap((name) => (name.endsWith(".txt") ? [new URL(name, at)] : []));
  });
  it.each([...own, ...real].map((url) => [url.pathname.split("/").at(-1), url] as const))("%s", (_, url) => {
    const before = readFileSync(url, "utf8");
    const { text, joined } = join(before);
    expectSame(before, text);
    expect(join(text).joined).toBe(0);
    expect(service.open(text).draft.hardWrapped).toBe(false);
    expect(joined === 0).toBe(text === before);
  });

  it("of which some are hard-wrapped", () => {
    expect(join(readFileSync(new URL("nhap-tu-pdf.chithi", EXAMPLES), "utf8")).joined).toBeGreaterThan(10);
  });
});

describe("a break that is seen in more than one way is joined once", () => {
  const seen = "c mặt đất khó nhưng giữ sạch địa bàn còn khó hơn; phải làm";
  it.for<[string, string | null]>([
    ["hostile/noi-dong-1.chithi", null],
    ["hostile/noi-dong-2.chithi", null],
    ["a list whose entry goes on", `Nơi nhận\n${seen}\nó\n.C\nT/M`],
    ["by carriage returns", `Nơi nhận\r${seen}\ró\rT/M`],
    ["an entry with a dash", "Nơi nhận\n- các chi bộ có vai trò quan trọng đối với đảng uỷ xã và\nnông dân\nT/M"],
  ])("%s", ([name, text], { skip }) => {
    const written = text ?? sharedCase(name, skip).toString("utf8");
    const { text: joined, joined: count } = join(written);
    expect(count).toBe(1);
    expect(joined.replace(/\s+/g, "")).toBe(written.replace(/\s+/g, ""));
  });
});
