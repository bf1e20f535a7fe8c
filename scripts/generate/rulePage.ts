import type { Example, Rule, RuleOption } from "../../server/src/rules/define.ts";
import type { Style } from "../../server/src/styles/style.ts";
import { findingsIn, withCodes } from "./examples.ts";
import { printJson } from "./json.ts";
import { escaped, fenced, table } from "./markdown.ts";
import { STYLE_LIST, severityWords } from "./words.ts";

/** What the program says even where a configuration turns the rule off: without it the user would be misled. */
const ALWAYS_SAID = new Set(["cau-hinh/khong-hop-le", "tep/khong-doc-duoc", "tep/qua-nhieu"]);

const FIX_SENTENCES: Readonly<Record<Rule["fix"], string>> = {
  safe: "Tự sửa được: lệnh “Sửa tất cả lỗi tự sửa được” và `chithi fix` sửa luôn. Chỗ nào không chắc chữ đúng là gì thì chỉ gợi ý, không tự sửa.",
  suggested:
    "Có gợi ý: đặt con trỏ vào chỗ được nhắc, nhấn Ctrl+. rồi chọn cách sửa. Lệnh sửa tất cả không đụng đến, vì phải có người xem.",
  none: "Không có cách sửa sẵn: người soạn xem lại và tự sửa.",
};
const FIX_IN_WORD =
  "Sửa trong Word; hoặc nhập tệp thành bản thảo rồi xuất ra Word, khi ấy mọi cỡ chữ, lề, khoảng cách được đặt đúng.";

function clauseLine({ id, speaksOf }: Rule, { clauses, name }: Style): string {
  const one = clauses[id];
  if (one === null) return `- ${name}: theo lệ (nền nếp soạn thảo, hướng dẫn không quy định)`;
  if (one !== undefined) return `- ${name}: ${one}`;
  return `- ${name}: không áp dụng${speaksOf === "copies" ? " (bản sao được xét theo ngày của chính nó)" : ""}`;
}

function basis(rule: Rule): string[] {
  if (rule.scope === "engine") return [];
  const everywhere = "Áp dụng cho mọi văn bản, kể cả văn bản nằm ngoài phạm vi các hướng dẫn.";
  return [
    ...(rule.scope === "word" ? ["Chỉ kiểm tra khi đọc thẳng tệp Word: `chithi check TỆP.docx`."] : []),
    "## Căn cứ",
    STYLE_LIST.map((style) => clauseLine(rule, style)).join("\n"),
    ...(rule.appliesTo === "all" ? [everywhere] : []),
  ];
}

function howToFix({ scope, fix }: Rule): string[] {
  if (scope === "engine" && fix === "none") return [];
  return ["## Cách sửa", scope === "word" ? FIX_IN_WORD : FIX_SENTENCES[fix]];
}

function configuration(id: string, setting: unknown): string {
  return fenced(printJson({ rules: { [id]: setting } }), "jsonc");
}

function optionRow([name, { schema, default: value, description }]: readonly [string, RuleOption]): string[] {
  const values = Array.isArray(schema.enum) ? schema.enum.map((one) => `\`${JSON.stringify(one)}\``).join(", ") : null;
  const meaning = escaped(description.vi);
  return [`\`${name}\``, values === null ? meaning : `${meaning}. Giá trị: ${values}`, `\`${JSON.stringify(value)}\``];
}

function options({ id, options: all = {} }: Rule): string[] {
  const entries = Object.entries(all);
  if (entries.length === 0) return [];
  const defaults = Object.fromEntries(entries.map(([name, option]) => [name, option.default]));
  return [
    "## Tuỳ chọn",
    table(["Tuỳ chọn", "Ý nghĩa", "Mặc định"], entries.map(optionRow)),
    "Đặt trong `.chithi.json`, ví dụ:",
    configuration(id, { options: defaults }),
  ];
}

function exampleParts(rule: Rule, example: Example): string[] {
  const said = findingsIn(rule, example).map((message) => `> ${escaped(message)}${/[.?!…]$/.test(message) ? "" : "."}`);
  return [
    "Sai:",
    fenced(withCodes(example.bad), "text"),
    ...(said.length === 0 ? [] : [said.join("\n>\n")]),
    "Đúng:",
    fenced(withCodes(example.good), "text"),
  ];
}

function examples(rule: Rule): string[] {
  if (rule.examples.length === 0) return [];
  const hidden = rule.examples.some(({ bad, good }) => withCodes(bad + good) !== bad + good);
  return [
    "## Ví dụ",
    ...(hidden ? ["Ký tự không nhìn thấy được ghi bằng mã của nó, như ‹U+00A0›."] : []),
    ...STYLE_LIST.flatMap(({ id, name }) => {
      const own = rule.examples.filter(({ style }) => style === id);
      return own.length === 0 ? [] : [`### Theo ${name}`, ...own.flatMap((one) => exampleParts(rule, one))];
    }),
  ];
}

function comments({ id }: Rule): string[] {
  const line = [
    "Một chỗ: ghi chú thích ở dòng trên, kèm lý do.",
    fenced(`<!-- chithi-bo-qua ${id}: lý do -->`, "text"),
    "Cả tệp: ghi chú thích ở bất kỳ dòng nào.",
  ];
  const missing = [
    "Cả tệp (thành phần còn thiếu thì không có dòng nào để ghi riêng): ghi chú thích ở bất kỳ dòng nào.",
  ];
  return [...(id.endsWith("/thieu") ? missing : line), fenced(`<!-- chithi-bo-qua-tep ${id}: lý do -->`, "text")];
}

function suppression(rule: Rule): string[] {
  const { id, scope, offByDefault } = rule;
  if (ALWAYS_SAID.has(id)) return ["## Bỏ qua", "Điều này luôn được báo, không tắt được."];
  const configured = offByDefault
    ? ["Quy tắc này tắt sẵn. Muốn bật cho cả thư mục thì ghi trong `.chithi.json`:", configuration(id, "on")]
    : ["Cả thư mục: tắt trong `.chithi.json`.", configuration(id, "off")];
  if (offByDefault) return ["## Bật và bỏ qua", ...configured, ...comments(rule)];
  // A Word file has no place for comments of this kind.
  return ["## Bỏ qua", ...(scope === "engine" || scope === "word" ? [] : comments(rule)), ...configured];
}

/** The page of one rule. */
export function rulePage(rule: Rule): string {
  const parts = [
    `# ${escaped(rule.title)}`,
    `\`${rule.id}\` · ${severityWords(rule)}`,
    escaped(rule.why),
    ...basis(rule),
    ...howToFix(rule),
    ...options(rule),
    ...examples(rule),
    ...suppression(rule),
    `[Tất cả các quy tắc](../README.md)`,
  ];
  return `${parts.join("\n\n")}\n`;
}
