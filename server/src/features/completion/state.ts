import type { Office } from "../../configuration/configuration.ts";
import { stateBody, stateBodyCode } from "../../reading/stateBodies.ts";
import { numberLine } from "../../styles/numberLine.ts";
import { readAuthority } from "../../syntax/patterns.ts";
import { fold } from "../../text/fold.ts";
import { componentName, shortComponentName } from "../../vocabulary/components.ts";
import type { StateBody } from "../../vocabulary/stateBodies.ts";
import type { CompletionContext } from "./context.ts";
import type { Candidate } from "./suggestion.ts";

/** How the names of issuing bodies of the State begin in a header. NĐ 30: Phụ lục I, II.2a. */
export const STATE_ISSUERS: readonly string[] = [
  ..."TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU".split("|").map((unit) => `ỦY BAN NHÂN DÂN\n${unit} [TÊN ${unit}]`),
  ..."TỈNH|XÃ|PHƯỜNG".split("|").map((unit) => `HỘI ĐỒNG NHÂN DÂN\n${unit} [TÊN ${unit}]`),
  "SỞ [TÊN SỞ]",
  "PHÒNG [TÊN PHÒNG]",
  "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
  "TRƯỜNG [TÊN TRƯỜNG]",
];

/** What may stand above them, shortened as Phụ lục I, II.2a allows. */
export const STATE_SUPERIORS: readonly string[] = [
  "UBND TỈNH [TÊN TỈNH]",
  "UBND THÀNH PHỐ [TÊN THÀNH PHỐ]",
  "UBND XÃ [TÊN XÃ]",
  "UBND PHƯỜNG [TÊN PHƯỜNG]",
];

/** What tells who issues a draft: its header, else the office's settings. */
export interface OfState {
  readonly draft: Pick<CompletionContext["draft"], "issuingBody">;
  readonly settings: { readonly office: Office };
}

/** The row of the body that issues the draft; null where nothing tells. */
function issuing({ draft, settings }: OfState): StateBody | null {
  return stateBody(draft.issuingBody?.text ?? settings.office.issuingBody ?? "");
}

/** The letters of the issuing body in the symbol; null where nothing tells. */
export function stateCode({ draft, settings }: OfState): string | null {
  const { bodyCode, issuingBody } = settings.office;
  const name = draft.issuingBody?.text ?? issuingBody;
  const isOwn = draft.issuingBody === null || (issuingBody !== undefined && fold(issuingBody) === fold(name ?? ""));
  return (isOwn ? bodyCode : undefined) ?? (name === undefined ? null : stateBodyCode(name));
}

/** The symbol behind the number in the State's form: “/QĐ-UBND”, “/UBND-[đơn vị soạn thảo]” of a letter. */
export function stateNumber(context: CompletionContext, value: string): string {
  const { draft, style } = context;
  const code = stateCode(context) ?? "[cơ quan]";
  const type = style.kindCodes[draft.type.slug] ?? draft.type.codes;
  return draft.type.form === "letter"
    ? numberLine(style.forms, value, null, `${code}-[đơn vị soạn thảo]`)
    : numberLine(style.forms, value, type[0] ?? "[loại]", code);
}

/** What a decision or resolution of the State has above its bases: who issues it. Phụ lục III, mẫu 1.1–1.3. */
export function issuingAuthorities(context: CompletionContext): Candidate[] {
  const { draft } = context;
  const name = draft.issuingBody?.text.replace(/\s+/g, " ") ?? "[THẨM QUYỀN BAN HÀNH]";
  const found = issuing(context);
  const head = found === null ? [] : [`${found.head} ${name}`];
  const own = found?.collective === true || found === null ? [name] : [];
  return [...head, ...own].map((text) => ({
    kind: "component",
    text: text.toUpperCase(),
    detail: componentName("issuingAuthority"),
  }));
}

/** “QUYẾT ĐỊNH:”, “QUYẾT NGHỊ:” before the first article. Phụ lục III, mẫu 1.1–1.3. */
export function enactments({ draft, style }: CompletionContext): Candidate[] {
  const text = style.enactments[draft.type.slug];
  return text === undefined ? [] : [{ kind: "component", text, detail: shortComponentName("enactment") }];
}

/** The authorities under which the documents of a body of the State are signed. Phụ lục I, II.7b. */
export function stateAuthorities(context: OfState): string[] {
  const found = issuing(context);
  if (found === null) return [];
  const { draft } = context;
  const name = draft.issuingBody?.text.replace(/\s+/g, " ").toUpperCase() ?? "";
  const own = /^(?:ỦY|UỶ) BAN NHÂN DÂN|^HỘI ĐỒNG NHÂN DÂN|^CHÍNH PHỦ/u.exec(name)?.[0] ?? "ỦY BAN NHÂN DÂN";
  const onBehalf = found.collective === true ? [`TM. ${own}`] : [];
  return [...onBehalf, `KT. ${found.head}`, `TL. ${found.head}`, `TUQ. ${found.head}`, `Q. ${found.head}`];
}

/** The positions that go with an authority of the State, as written above; null: none is written. */
export function statePositions(context: OfState, authority: string | null): string[] {
  const found = issuing(context);
  const parts = authority === null ? null : readAuthority(authority);
  if (parts === null) return found === null ? [] : [found.head];
  if (parts.mark === "T/M") return found === null ? ["CHỦ TỊCH"] : [found.head, `KT. ${found.head}`];
  if (parts.mark !== "K/T") return ["CHÁNH VĂN PHÒNG", "TRƯỞNG PHÒNG"];
  const head = parts.body.toUpperCase();
  return [found !== null && found.head === head ? found.deputy : `PHÓ ${head}`];
}

const REPORT = "để b/c";

interface StateRecipient {
  readonly text: string;
  readonly purpose?: string;
}

function of(unit: string): readonly StateRecipient[] {
  const committee = unit === "tỉnh" ? "Tỉnh ủy" : unit === "thành phố" ? "Thành ủy" : "Đảng ủy";
  const isProvince = unit === "tỉnh" || unit === "thành phố";
  return [
    { text: isProvince ? "Văn phòng Chính phủ" : "UBND tỉnh", purpose: REPORT },
    { text: `Thường trực ${committee}`, purpose: REPORT },
    { text: `Thường trực HĐND ${unit}`, purpose: REPORT },
    { text: `Chủ tịch, các Phó Chủ tịch UBND ${unit}` },
    ...(isProvince
      ? [{ text: `Các sở, ban, ngành của ${unit}` }, { text: "UBND các xã, phường" }]
      : [{ text: `Các phòng, đơn vị thuộc UBND ${unit}` }, { text: "Các thôn, tổ dân phố" }]),
  ];
}

const OF_ORGANS: readonly StateRecipient[] = [
  { text: "[Cơ quan cấp trên]", purpose: REPORT },
  { text: "Lãnh đạo cơ quan" },
  { text: "Các phòng, đơn vị trực thuộc" },
];

/** Whom a document of the State goes to, by the body that issues it. Source: practice (published documents). */
export function stateRecipients({ draft, settings }: OfState): readonly StateRecipient[] {
  const name = fold(draft.issuingBody?.text ?? settings.office.issuingBody ?? "").replace(/\s+/g, " ");
  const unit = /^(?:uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd) (tỉnh|thành phố|xã|phường|đặc khu)/u.exec(name)?.[1];
  return unit === undefined ? OF_ORGANS : of(unit);
}

/** The recipient above all others: those addressed, and those whom the last article charges. Phụ lục I, II.9b; mẫu 1.1. */
export function firstRecipient({ draft }: CompletionContext): string | null {
  if (draft.addressees !== null) return "Như trên";
  const articles = draft.sections.filter(({ marker }) => marker.family === "dieu");
  const last = articles.at(-1)?.marker.text.match(/\d+/)?.[0];
  return last === undefined ? null : `Như Điều ${last}`;
}
