import type { Office } from "../../configuration/configuration.ts";
import { wrongMark } from "../../rules/authoring/listPunctuation.ts";
import type { Forms, Style } from "../../styles/style.ts";
import type { Entry, Recipient } from "../../syntax/draft.ts";
import { fold } from "../../text/fold.ts";
import { beginsWithWords } from "../../text/letters.ts";
import type { TextEdit } from "../../text/position.ts";
import { RECIPIENTS } from "../../vocabulary/recipients.ts";
import type { Issuer } from "../issuer.ts";
import { fillIn } from "../issuer.ts";
import type { CompletionContext } from "./context.ts";
import type { OfState } from "./state.ts";
import { firstRecipient, stateRecipients } from "./state.ts";
import type { Candidate, Suggestion } from "./suggestion.ts";
import { asLines } from "./suggestion.ts";

/** Entries that a list of recipients may hold, in the order in which they stand; the archive is not among them. */
export interface Known {
  readonly text: string;
  readonly purpose: string | null;
  readonly usual: boolean;
  readonly own: boolean;
}

function ownRecipients({ recipients = [] }: Office): Known[] {
  return recipients.map((text) => ({ text, purpose: null, usual: true, own: true }));
}

/** What tells whom a draft may go to. */
export interface OfIssuer extends OfState {
  readonly style: Style;
  readonly issuer: Issuer;
}

/** The office's own recipients, and those fit for the body that issues the draft. */
export function fittingRecipients(context: OfIssuer): Known[] {
  const { style, issuer, settings } = context;
  if (style.world !== "state") return knownRecipients(issuer, settings.office);
  const fitting = stateRecipients(context).map(({ text, purpose = null }) => ({
    text,
    purpose,
    usual: true,
    own: false,
  }));
  return [...ownRecipients(settings.office), ...fitting];
}

/** The office's own recipients, and those fit for the issuing level of the Party. */
function knownRecipients(issuer: Issuer, office: Office): Known[] {
  const own = ownRecipients(office);
  const level = issuer.level === null ? [] : RECIPIENTS[issuer.level];
  const fitting = level.map(({ text, purpose, usual }) => ({
    text: fillIn(text, issuer, null),
    purpose: purpose ?? null,
    usual: usual === true,
    own: false,
  }));
  return [...own, ...fitting];
}

/** A recipient as it stands in the list: “Thường trực Tỉnh uỷ (để báo cáo)”. */
export function written({ text, purpose }: Known): string {
  return purpose === null ? text : `${text} (${purpose})`;
}

/** The words of an entry by which it is compared, without its purpose. */
export function nameOf(text: string): string {
  return fold(text)
    .replace(/(?<!\s)\s*\([^()]*\)\s*$/, "")
    .replace(/(?<![\s,;.])[\s,;.]+$/, "")
    .replace(/\s+/g, " ");
}

/** True for the entry that says where the document is filed: “Lưu …”. */
export function isArchive(text: string): boolean {
  return beginsWithWords(fold(text), "lưu");
}

/** The entries of the list that stand on other lines than the caret's. */
function present<T extends Entry>(
  context: CompletionContext,
  entries: (draft: CompletionContext["draft"]) => readonly T[],
): T[] {
  const { line } = context.typed;
  const found = [context.draft, context.written].flatMap(entries).filter(({ full }) => full.range.start.line !== line);
  const lines = new Set<number>();
  return found.filter(({ full }) => {
    const first = full.range.start.line;
    return !lines.has(first) && lines.add(first);
  });
}

/** The mark that the entry above the caret should end with, where it does not. */
function markAbove(entries: readonly Entry[], line: number, separator: string): TextEdit[] {
  const above = entries.find(({ full }) => full.range.end.line === line - 1);
  const wrong = above === undefined ? null : wrongMark(above, separator);
  return wrong === null ? [] : [wrong.edit];
}

const OWN = { vi: "Nơi nhận thường dùng của cơ quan", en: "A usual recipient of the office" };
const FIT = { vi: "Nơi nhận theo cấp ban hành", en: "A recipient that fits the issuing level" };
const ARCHIVE = { vi: "Nơi lưu, dòng cuối của nơi nhận", en: "The archive, last of the recipients" };
const LIKE_ABOVE = { vi: "Gửi những nơi đã nêu ở trên", en: "To those named above" };

/** The order of those with a purpose of reporting, of those without, of persons. */
function entriesFor(context: CompletionContext): { text: string; own: boolean }[] {
  const first = firstRecipient(context);
  const known = fittingRecipients(context).map((one) => ({
    text: written(one),
    own: one.own,
  }));
  return first === null ? known : [{ text: first, own: false }, ...known];
}

/** Recipients fit for the issuing level with the mark of the active style; those that are there are left out. */
export function recipientSuggestions(context: CompletionContext): Suggestion[] {
  const { typed, style, marker, after, issuer } = context;
  const entries = present<Recipient>(context, (draft) => draft.recipients?.entries ?? []);
  const there = new Set(entries.map(({ text }) => nameOf(text)));
  const dash = marker?.family === "bullet" ? (/\s$/.test(context.lead) ? "" : " ") : "- ";
  const open = after.trim() === "";
  const further = markAbove(entries, typed.line, style.forms.listSeparator);
  const candidates = entriesFor(context)
    .filter(({ text }) => !there.has(nameOf(text)) && !isArchive(text))
    .filter(({ text }, n, all) => all.findIndex((one) => nameOf(one.text) === nameOf(text)) === n)
    .map(
      ({ text, own }): Candidate => ({
        kind: "recipient",
        text: `${dash}${text}${open ? style.forms.listSeparator : ""}`,
        label: text,
        detail: own ? OWN : /^Như /u.test(text) ? LIKE_ABOVE : FIT,
        further,
      }),
    );
  const archive: Candidate = {
    kind: "recipient",
    text: `${dash}${archiveOf(issuer, style.forms)}${open ? "." : ""}`,
    label: archiveOf(issuer, style.forms),
    detail: ARCHIVE,
    further,
  };
  const archived = entries.some((entry) => entry.isArchive);
  return asLines(archived ? candidates : [...candidates, archive], typed);
}

/** Addressees: those who carry out, without purposes; the last one's full stop is the drafter's. */
export function addresseeSuggestions(context: CompletionContext): Suggestion[] {
  const { typed, style, marker, after } = context;
  const entries = present<Entry>(context, (draft) => draft.addressees?.entries ?? []);
  const there = new Set(entries.map(({ text }) => nameOf(text)));
  const dash = marker?.family === "bullet" ? (/\s$/.test(context.lead) ? "" : " ") : "- ";
  const last = entries.every(({ full }) => full.range.start.line < typed.line);
  const mark = after.trim() !== "" ? "" : last ? "." : style.forms.listSeparator;
  const candidates = fittingRecipients(context)
    .filter(({ text }) => !there.has(nameOf(text)) && !isArchive(text) && !/^các đồng chí/.test(fold(text)))
    .map(
      (one): Candidate => ({
        kind: "recipient",
        text: `${dash}${one.text.replace(/(?<!\s)\s*\([^()]*\)$/, "")}${mark}`,
        label: one.text,
        detail: one.own ? OWN : { vi: "Nơi gửi theo cấp ban hành", en: "An addressee that fits the issuing level" },
        further: last ? markAbove(entries, typed.line, style.forms.listSeparator) : [],
      }),
    );
  return asLines(candidates, typed);
}

/** The entry of the archive: “Lưu Văn phòng Tỉnh uỷ”, “Lưu: VT, [đơn vị soạn thảo]”. */
function archiveOf(issuer: Issuer, { archive }: Forms): string {
  return archive === "Lưu" ? `Lưu ${issuer.archive}` : `${archive}, [đơn vị soạn thảo]`;
}

/** The list with its heading, its marks and the archive. */
export function listOf(entries: readonly string[], forms: Forms, issuer: Issuer): string {
  const lines = entries.map((text) => `- ${text}${forms.listSeparator}`);
  return ["Nơi nhận:", ...lines, `- ${archiveOf(issuer, forms)}.`].join("\n");
}

/** The list as a whole, to begin it with: the office's own entries, or those usual at its level. */
export function recipientLists(context: CompletionContext): Candidate[] {
  const { draft, style, issuer, settings } = context;
  if (draft.recipients !== null) return [];
  const heading: Candidate = {
    kind: "component",
    text: "Nơi nhận:\n- ",
    label: "Nơi nhận:",
    detail: { vi: "Nơi nhận, chọn từng dòng", en: "The recipients, one by one" },
  };
  const own = (settings.office.recipients ?? []).filter((text) => !isArchive(text));
  const usual = fittingRecipients(context).filter((one) => one.usual && !one.own);
  const entries = own.length > 0 ? own : usual.map(written);
  if (entries.length === 0) return [heading];
  const first = firstRecipient(context);
  const above = first === null ? [] : [first];
  const whole: Candidate = {
    kind: "component",
    text: listOf([...above, ...entries], style.forms, issuer),
    label: "Nơi nhận: cả danh sách",
    detail:
      own.length > 0
        ? { vi: "Danh sách của cơ quan", en: "The office's list" }
        : { vi: "Danh sách thường dùng của cấp ban hành", en: "The usual list of the issuing level" },
    ...(own.length === 0 && style.world === "party" && { inSnippets: true }),
  };
  return [heading, whole];
}
