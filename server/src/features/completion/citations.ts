import { ofKinds } from "../../kinds/kinds.ts";
import { citationKey } from "../../reading/citations.ts";
import { citedDocuments, shortName } from "../../reading/citedDocuments.ts";
import { fold } from "../../text/fold.ts";
import { WORD_START } from "../../text/letters.ts";
import type { PartialDate } from "../draftSummary.ts";
import { citedParts, symbolOf, typeNameOf } from "../draftSummary.ts";
import type { CompletionContext } from "./context.ts";
import type { Candidate, Suggestion, Typed } from "./suggestion.ts";
import { asLines } from "./suggestion.ts";

/** What leads to a citation: “theo ”, “Chỉ thị ”, “Chỉ thị số ”; then what is typed of it. Not “một số ”, “tổng số ”. */
const LEADS = "theo|thực hiện|căn cứ|quán triệt";
/** “số” by itself, not the end of “tổng số”, “dân số”. */
const NUMBER_WORD = `(?<!(?:một|tổng|dân|chỉ|hệ|tỉ|tỷ|đa|con|thiểu|biến|trị)\\s)(số)`;
/** What ends with the caret: one of the leads, and what is typed behind it, at most three words. */
const lead = ofKinds(({ all }) => {
  const names = all.filter(({ form }) => form !== "slip").map(({ name }) => fold(name));
  const types = names.sort((a, b) => b.length - a.length).join("|");
  const typed = `(?:(?!(?:${types}|${LEADS})\\s)[^\\s.,;:()“”]+\\s?){0,3}`;
  const begins = `(?:(${LEADS})|(${types})(?:\\s+(số))?|${NUMBER_WORD})`;
  return new RegExp(`(?:^|${WORD_START})${begins}\\s+(${typed})$`, "u");
});
/** How many documents that are not cited here yet are offered. */
const MOST_OTHERS = 50;

interface Lead {
  /** Where the citation begins in the line. */
  readonly from: number;
  /** The type that is already written, folded; null for none. */
  readonly type: string | null;
  readonly saysNumber: boolean;
}

/** What leads to a citation right before the caret; null for nothing. */
export function citationLead(before: string): Lead | null {
  const match = lead().exec(fold(before));
  if (match === null) return null;
  const [, , type, said, alone, typed = ""] = match;
  return { from: before.length - typed.length, type: type ?? null, saysNumber: (said ?? alone) !== undefined };
}

interface Cited {
  readonly typeName: string;
  readonly symbol: string;
  /** What follows the symbol. */
  readonly parts: string;
  readonly detail: Candidate["detail"];
}

function citedHere({ draft }: CompletionContext): { key: string; cited: Cited }[] {
  return citedDocuments(draft).flatMap((mentions) => {
    const first = mentions[0]?.citation;
    const named = mentions.find(({ citation }) => citation.typeName !== null)?.citation;
    if (first === undefined || named === undefined || first.form === "odd") return [];
    return [
      {
        key: citationKey(first),
        cited: {
          typeName: named.typeName?.text ?? "",
          symbol: first.symbol.text,
          parts: "",
          detail: {
            vi: `Đã viện dẫn ở trên${first.abstract === null ? "" : `: ${first.abstract.text}`}`,
            en: `Cited above: ${first.abstract?.text ?? shortName(first)}`,
          },
        },
      },
    ];
  });
}

/** A day as one number that grows with it; what is not known counts as the first. */
function order(date: PartialDate | null): number {
  return (date?.year ?? 0) * 10_000 + (date?.month ?? 0) * 100 + (date?.day ?? 0);
}

function known(
  { others, draft, today, style }: CompletionContext,
  cited: ReadonlySet<string>,
  isWanted: (typeName: string) => boolean,
): Cited[] {
  const { placeDate } = draft;
  // What is dated later than the draft cannot be cited in it.
  const latest =
    placeDate?.year != null && placeDate.month !== null ? { ...placeDate, day: placeDate.day ?? 31 } : today;
  const fitting = others
    .filter((one) => one.key !== null && !cited.has(one.key) && order(one.date) <= order(latest))
    .sort((a, b) => order(b.date) - order(a.date) || (b.number?.value ?? 0) - (a.number?.value ?? 0));
  /** By what they insert: of a document a folder may hold copies. */
  const found = new Map<string, Cited>();
  for (const one of fitting) {
    const typeName = typeNameOf(one);
    const symbol = symbolOf(one);
    if (typeName === null || symbol === null || !isWanted(typeName)) continue;
    const parts = citedParts(one, style.forms);
    const text = `${typeName} ${symbol}${parts}`;
    if (found.has(text)) continue;
    if (found.size === MOST_OTHERS) break;
    const detail = { vi: one.abstract ?? "Bản thảo đã biết", en: one.abstract ?? "A known draft" };
    found.set(text, { typeName, symbol, parts, detail });
  }
  return [...found.values()];
}

/** Documents that may be cited at the caret: those cited in this draft in short, others that are known in full. */
export function citationSuggestions(context: CompletionContext): Suggestion[] {
  const { typed } = context;
  const lead = citationLead(typed.before);
  if (lead === null) return [];
  const isWanted = (typeName: string) => lead.type === null || fold(typeName) === lead.type;
  const here = citedHere(context);
  const inShort = here.map(({ cited }) => cited).filter(({ typeName }) => isWanted(typeName));
  const texts = new Set<string>();
  const candidates = [...inShort, ...known(context, new Set(here.map(({ key }) => key)), isWanted)]
    .map(({ typeName, symbol, parts, detail }): Candidate => {
      const number = `${lead.saysNumber ? "" : "số "}${symbol}`;
      const text = lead.type === null && !lead.saysNumber ? `${typeName} ${number}` : number;
      return { kind: "citation", text: `${text}${parts}`, label: `${typeName} số ${symbol}`, detail };
    })
    .filter(({ text }) => !texts.has(text) && texts.add(text));
  const at: Typed = { ...typed, from: lead.from };
  return asLines(candidates, at);
}
