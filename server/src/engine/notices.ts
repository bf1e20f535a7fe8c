import type { Settings } from "../configuration/configuration.ts";
import { isNormative, isOfAPerson, isOnStateForm } from "../reading/stateSigns.ts";
import type { Suppression } from "../reading/suppress.ts";
import { isOfYouthUnion } from "../reading/youthUnion.ts";
import type { Diagnostic, Fix, Severity, Text } from "../rules/define.ts";
import type { Guidelines } from "../styles/guidelines.ts";
import type { World } from "../styles/style.ts";
import type { Draft } from "../syntax/draft.ts";
import { numericDate } from "../text/date.ts";
import { nearestWords } from "../text/nearest.ts";
import type { Range } from "../text/position.ts";

/** The findings that the engine itself makes: about failing rules, suppressions, and what it does not check. */
function notice(rule: string, severity: Severity, range: Range, message: Text, edit: Fix | null = null): Diagnostic {
  const fix = edit === null ? "none" : edit.safe ? "safe" : "suggested";
  return { rule, severity, message, clause: null, guideline: null, cited: null, range, fix, edit, related: [] };
}

/** Where a finding stands that is about the file as a whole. */
const FILE_START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const RULE_FAILED = "kiem-tra/loi-quy-tac";

/** Says that a rule threw `error`; `range`: the paragraph that it looked at, where it looked at one. */
export function ruleFailed(id: string, error: unknown, range: Range = FILE_START): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  return notice(RULE_FAILED, "warning", range, {
    vi: `Quy tắc ${id} gặp lỗi (${reason}), các quy tắc khác vẫn được kiểm tra`,
    en: `Rule ${id} failed (${reason}); the other rules went on`,
  });
}

/** True for the finding that says that a rule failed. */
export function isRuleFailure({ rule }: Diagnostic): boolean {
  return rule === RULE_FAILED;
}

/**
 * Creates the findings about suppressions whose pattern names no rule. The nearest rule id is looked up once for all of
 * them.
 */
export function suppressionUnknown(pattern: string, ids: readonly string[]): (of: Suppression) => Diagnostic {
  const [near] = nearestWords(pattern, ids);
  const hint = near === undefined ? "" : `; có phải là ${near}?`;
  const hintEn = near === undefined ? "" : `; did you mean ${near}?`;
  const message = { vi: `Không có quy tắc nào tên là ${pattern}${hint}`, en: `There is no rule ${pattern}${hintEn}` };
  const title = { vi: `Đổi thành ${near}`, en: `Change to ${near}` };
  return ({ range }) => {
    const fix = near === undefined ? null : { title, safe: false, edits: [{ range, newText: near }] };
    return notice("bo-qua/khong-ro", "warning", range, message, fix);
  };
}

/** Says that a suppression has yet to say why. `range`: where the reason is to stand. */
export function reasonBlank(range: Range): Diagnostic {
  return notice("bo-qua/thieu-ly-do", "hint", range, {
    vi: "Ghi lý do bỏ qua ở đây, để người xem sau hiểu",
    en: "Write here why this is left as it is, for those who read it later",
  });
}

/** Says that a suppression hides no finding; `fix` takes it out. */
export function suppressionUnused(suppression: Suppression, fix: Fix): Diagnostic {
  return notice(
    "bo-qua/thua",
    "info",
    suppression.range,
    {
      vi: `Chú thích bỏ qua ${suppression.pattern} không còn che lỗi nào, nên bỏ đi`,
      en: `This suppression of ${suppression.pattern} suppresses nothing and can go`,
    },
    fix,
  );
}

/**
 * Takes out the one id, or the whole comment where it is the only one (`alone`), with the blanks that would be left
 * over. `text`: the line that the comment stands on.
 */
export function fixOfUnused(unused: Suppression, alone: boolean, text: string): Fix {
  const range = alone ? withBlanks(unused.comment, text) : withBlankBefore(unused.range);
  return {
    title: { vi: "Bỏ chú thích thừa", en: "Remove the idle suppression" },
    safe: true,
    edits: [{ range, newText: "" }],
  };
}

function withBlankBefore({ start, end }: Range): Range {
  return { start: { line: start.line, character: start.character - 1 }, end };
}

/** A comment with the blanks before it at the end of a line, and those behind it elsewhere: one of both is enough. */
function withBlanks({ start, end }: Range, text: string): Range {
  if (start.line !== end.line) return { start, end };
  const before = text.slice(0, start.character).trimEnd().length;
  const behind = text.slice(end.character);
  if (behind.trim() === "") return { start: { line: start.line, character: before }, end };
  const parted = before < start.character || before === 0;
  const blanks = parted ? behind.length - behind.trimStart().length : 0;
  return { start, end: { line: end.line, character: end.character + blanks } };
}

/** What no guideline is made for, the first that fits; all else is older than the first of its world. */
const OUTSIDE: readonly (readonly [is: (draft: Draft) => boolean, message: Text])[] = [
  [
    isOfYouthUnion,
    {
      vi: "Văn bản của Đoàn Thanh niên: chỉ kiểm tra chữ và đoạn văn, không kiểm tra thể thức của Đảng",
      en: "A document of the Youth Union: only letters and paragraphs are checked, not the Party's form",
    },
  ],
  [
    isNormative,
    {
      vi: "Văn bản quy phạm pháp luật: trình bày theo luật về ban hành văn bản quy phạm pháp luật, ở đây chỉ kiểm tra chữ và đoạn văn",
      en: "A normative legal document, which has a law of its own: only letters and paragraphs are checked",
    },
  ],
  [
    isOfAPerson,
    {
      vi: "Giấy tờ của cá nhân (đơn, bản kiểm điểm …): chỉ kiểm tra chữ và đoạn văn, không kiểm tra thể thức văn bản hành chính",
      en: "A person's paper, such as an application: only letters and paragraphs are checked",
    },
  ],
];

/** Says that a document is older than the first guideline of its world, or that its world has none. */
function withoutGuideline(world: World, { all }: Guidelines): Text {
  const first = all.find((style) => style.world === world);
  const [vi, en] = world === "state" ? [" của Nhà nước", "State "] : ["", ""];
  const older = first === undefined ? null : numericDate(first.from);
  return {
    vi: `Văn bản${vi}${older === null ? "" : ` trước ngày ${older} (trước ${first?.name})`}: chỉ kiểm tra chữ và đoạn văn`,
    en: `A ${en}document${older === null ? "" : ` older than ${first?.nameEn} (${older})`}: only letters and paragraphs are checked`,
  };
}

/** Says that no guideline judges a draft, and why. */
export function outOfScope(draft: Draft, guidelines: Guidelines): Diagnostic {
  const range = (draft.stateTitle ?? draft.motto ?? draft.placeDate)?.range ?? FILE_START;
  const world = isOnStateForm(draft) ? "state" : "party";
  const message = OUTSIDE.find(([is]) => is(draft))?.[1] ?? withoutGuideline(world, guidelines);
  return notice("tep/ngoai-pham-vi", "info", range, message);
}

const TOO_MANY = "tep/qua-nhieu";

/** True for the findings of a check that does not show all. */
export function isCut(found: readonly Diagnostic[]): boolean {
  return found.some(({ rule }) => rule === TOO_MANY);
}

/** Says that of `count` findings only the first thousand are shown. */
export function tooMany(count: number): Diagnostic {
  return notice(TOO_MANY, "info", FILE_START, {
    vi: `Tệp có ${count} điểm cần xem; chỉ hiện 1.000 điểm đầu`,
    en: `The file has ${count} findings; only the first 1,000 are shown`,
  });
}

/** Longer texts, in bytes of UTF-8, are not read: `tooLarge` stands in the place of their findings. */
export const MOST_BYTES = 16 * 1024 * 1024;

/** The finding that stands for those of a text above `MOST_BYTES`; its severity can be configured like any other. */
export function tooLarge(settings: Settings): readonly Diagnostic[] {
  const rule = "tep/qua-lon";
  const wanted = settings.rules[rule]?.severity ?? "on";
  if (wanted === "off") return [];
  const message = {
    vi: "Tệp lớn hơn 16 MB nên không được kiểm tra",
    en: "The file is larger than 16 MB and is not checked",
  };
  return [notice(rule, wanted === "on" ? "info" : wanted, FILE_START, message)];
}
