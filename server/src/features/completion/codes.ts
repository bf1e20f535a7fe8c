import { KINDS } from "../../kinds/kinds.ts";
import { knowsType } from "../../styles/knownTypes.ts";
import { LETTERS } from "../../text/letters.ts";
import { nextNumber } from "../draftNumbers.ts";
import type { CompletionContext } from "./context.ts";
import { BLANK, ownBodyCode } from "./header.ts";
import { stateCode, stateNumber } from "./state.ts";
import type { Candidate, Suggestion, Typed } from "./suggestion.ts";
import { asLines } from "./suggestion.ts";

/** Letters of bodies that a symbol may end with, where the header does not tell. */
const COMMITTEE_CODES = ["TU", "ĐU", "HU", "CB"];
const ORGAN_CODES = ["VP", "BTC", "BTGDV", "BNC", "UBKT"];

function typeCodes({ draft, style }: CompletionContext, body: string): Candidate[] {
  const types = KINDS.all.filter((kind) => kind.form !== "slip" && knowsType(style, kind));
  const codes = [...new Set(types.map(({ codes: [usual] }) => usual as string))];
  const own = draft.type.codes[0];
  return codes
    .sort((a, b) => Number(b === own) - Number(a === own))
    .map((code): Candidate => {
      const names = types.filter(({ codes: [usual] }) => usual === code).map(({ name }) => name);
      return { kind: "code", text: `${code}/${body}`, detail: { vi: names.join(", "), en: names.join(", ") } };
    });
}

function bodyCodeCandidates(own: string | null, committee: string | null): Candidate[] {
  const letters = committee === "Đảng uỷ" ? "ĐU" : "TU";
  const codes = [...(own === null ? [] : [own]), ...COMMITTEE_CODES, ...ORGAN_CODES.map((code) => code + letters)];
  return [...new Set(codes)].map((text) => ({
    kind: "code",
    text,
    detail:
      text === own
        ? { vi: "Ký hiệu của cơ quan ban hành", en: "The issuing body's code" }
        : { vi: "Ký hiệu cơ quan", en: "Code of a body" },
  }));
}

function numbers(context: CompletionContext, own: string | null): Candidate[] {
  const type = context.draft.type.codes[0];
  if (type === undefined || own === null) return [];
  const issuer = context.draft.issuingBody?.text ?? context.settings.office.issuingBody;
  const series = { typeCode: type, bodyCode: own, ...(issuer !== undefined && { issuer }) };
  const next = nextNumber(context.others, series, context.settings.office.termStart, context.today);
  const free: Candidate[] =
    next === null
      ? []
      : [
          {
            kind: "code",
            text: `${String(next).padStart(2, "0")}-${type}/${own}`,
            detail: { vi: "Số tiếp theo trong các bản thảo đã biết", en: "The next number among the known drafts" },
          },
        ];
  const blank = { vi: "Số để trống đến khi ban hành", en: "The number stays blank" };
  return [...free, { kind: "code", text: `${BLANK}-${type}/${own}`, detail: blank }];
}

/** What follows “Số:” in a document of the State: the number and its whole symbol. NĐ 30: Phụ lục I, II.3. */
function stateSymbols(context: CompletionContext): Candidate[] {
  const { draft, style, others, today, settings } = context;
  const code = stateCode(context);
  const type = (style.kindCodes[draft.type.slug] ?? draft.type.codes)[0];
  const issuer = draft.issuingBody?.text ?? settings.office.issuingBody;
  const series =
    code === null || type === undefined
      ? null
      : { typeCode: type, bodyCode: code, ...(issuer !== undefined && { issuer }) };
  const next = series === null ? null : nextNumber(others, series, settings.office.termStart, today);
  const symbol = (value: string) => stateNumber(context, value).replace(/^Số:\s/u, "");
  return [
    ...(next === null
      ? []
      : [
          {
            kind: "code" as const,
            text: symbol(String(next).padStart(2, "0")),
            detail: {
              vi: "Số tiếp theo của năm nay trong các bản thảo đã biết",
              en: "The next number of this year among the known drafts",
            },
          },
        ]),
    {
      kind: "code",
      text: symbol(BLANK),
      detail: { vi: "Số để trống đến khi ban hành", en: "The number stays blank" },
    },
  ];
}

/** The line of number and symbol up to the caret. */
const STATE_NUMBER_LINE = new RegExp(String.raw`^(\s*\**[Ss]ố\s*:?\s*)([\d.…\s/${LETTERS}-]*)$`, "u");

/** The number with its suffix and hyphen, and the type with its stroke. */
const VALUE_AND_TYPE = String.raw`(?:((?:[\d….]+(?: +[\d….]+)*\s*)?(?:[a-zđ]\s*)?-)([^/\s]*/)?)?`;
const NUMBER_LINE = new RegExp(String.raw`^(\s*\**[Ss]ố\s*(?::\s*)?)${VALUE_AND_TYPE}([${LETTERS}\d]*)$`, "u");

/** What may follow on the line of number and symbol; null where the caret is not on one. */
export function codeSuggestions(context: CompletionContext): Suggestion[] | null {
  const { typed, place, style } = context;
  if (style.world === "state") {
    const line = place === "header" ? STATE_NUMBER_LINE.exec(typed.before) : null;
    if (line === null || !/^\s*\**[Ss]ố[\s:]/u.test(typed.before)) return null;
    return asLines(stateSymbols(context), { ...typed, from: line[1]?.length ?? 0 });
  }
  const match = place === "header" ? NUMBER_LINE.exec(typed.before) : null;
  if (match === null || !/^\s*\**[Ss]ố[\s:]/u.test(typed.before)) return null;
  const own = ownBodyCode(context);
  const written = match[4] ?? "";
  const at: Typed = { ...typed, from: typed.before.length - written.length };
  if (match[3] !== undefined) return asLines(bodyCodeCandidates(own, context.issuer.committee), at);
  if (match[2] !== undefined) return asLines(typeCodes(context, own ?? ""), at);
  return asLines(numbers(context, own), at);
}
