import { KINDS } from "../../kinds/kinds.ts";
import { bodyCodes } from "../../reading/bodyCode.ts";
import { placeOfBody } from "../../reading/placeOfBody.ts";
import { knowsType } from "../../styles/knownTypes.ts";
import { numberLine } from "../../styles/numberLine.ts";
import type { Draft } from "../../syntax/draft.ts";
import type { Text } from "../../text/bilingual.ts";
import { headerDate, headerMonth } from "../../text/date.ts";
import { fold } from "../../text/fold.ts";
import { COMMITTEES, committeesAt } from "../../vocabulary/committees.ts";
import type { ComponentKey } from "../../vocabulary/components.ts";
import { componentName, shortComponentName } from "../../vocabulary/components.ts";
import type { CompletionContext } from "./context.ts";
import { enactments, issuingAuthorities, STATE_ISSUERS, STATE_SUPERIORS, stateNumber } from "./state.ts";
import type { Candidate } from "./suggestion.ts";

const MOTTO = "Độc lập - Tự do - Hạnh phúc";
const STATE_TITLE = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${MOTTO}`;

/** A blank to fill in, as drafts leave it. */
export const BLANK = "     ";

/** How the names of issuing bodies begin in a header, with the letters that they have in a symbol. */
export const BODY_NAMES: readonly (readonly [start: string, code: string])[] = [
  ...COMMITTEES.filter(({ level, ended }) => level !== "centre" && ended !== true).map(
    ({ start, unit, level, codes: [code] }): [string, string] => [
      `${start} [tên ${unit ?? (level === "branch" ? "chi bộ" : "đơn vị")}]`.toUpperCase(),
      code as string,
    ],
  ),
  ["VĂN PHÒNG", "VP…"],
  ["BAN TỔ CHỨC", "BTC…"],
  ["BAN TUYÊN GIÁO VÀ DÂN VẬN", "BTGDV…"],
  ["BAN NỘI CHÍNH", "BNC…"],
  ["BAN XÂY DỰNG ĐẢNG", "BXDĐ"],
  ["UỶ BAN KIỂM TRA", "UBKT…"],
];

/** How the names of superior party organisations begin. */
export const SUPERIORS = [
  ...committeesAt("province").map(({ unit }) => `đảng bộ ${unit} [tên ${unit}]`.toUpperCase()),
  "ĐẢNG BỘ [TÊN ĐẢNG BỘ CẤP TRÊN]",
];

/** “ĐẢNG BỘ TỈNH …” issues nothing: alone, it is the superior of the body that stands below it. */
function lacksIssuer({ issuingBody, superiorBody }: Draft): boolean {
  return issuingBody === null || (superiorBody === null && fold(issuingBody.text).startsWith("đảng bộ "));
}

function bodies({ draft, settings }: CompletionContext): Candidate[] {
  const { issuingBody, superiorBody } = settings.office;
  const first = draft.issuingBody === null && draft.superiorBody === null;
  const superior = first && superiorBody !== undefined ? [superiorBody] : [];
  const star = draft.star === null ? ["*"] : [];
  const own: Candidate[] =
    issuingBody === undefined
      ? []
      : [
          {
            kind: "body",
            text: [...superior, issuingBody, ...star].join("\n"),
            label: issuingBody,
            detail: named("issuingBody", ", theo cấu hình của cơ quan", ", as configured"),
          },
        ];
  const names = BODY_NAMES.map(
    ([text, code]): Candidate => ({
      kind: "body",
      text,
      detail: named("issuingBody", `, ký hiệu ${code}`, `, code ${code}`),
    }),
  );
  // A name with another below it is the superior's.
  const above =
    !first || superiorBody !== undefined
      ? []
      : SUPERIORS.map(
          (text): Candidate => ({
            kind: "body",
            text,
            detail: shortComponentName("superiorBody"),
          }),
        );
  return [...own, ...above, ...names];
}

/** The letters of the issuing body in the symbol; null where nothing tells. */
export function ownBodyCode({ draft, settings }: CompletionContext): string | null {
  const { bodyCode, issuingBody, superiorBody } = settings.office;
  const known = draft.issuingBody?.text ?? issuingBody;
  if (bodyCode !== undefined && (draft.issuingBody === null || issuingBody === undefined)) return bodyCode;
  if (known === undefined) return bodyCode ?? null;
  const above = draft.issuingBody === null ? superiorBody : draft.superiorBody?.text;
  const office = known === issuingBody ? bodyCode : undefined;
  return office ?? bodyCodes(known, above ?? null).codes[0] ?? null;
}

function number(context: CompletionContext): Candidate {
  const { draft, style } = context;
  const type = draft.type.codes[0] ?? "[loại]";
  const ofParty = () => numberLine(style.forms, BLANK, type, ownBodyCode(context) ?? "[cơ quan]");
  return {
    kind: "component",
    text: style.world === "state" ? stateNumber(context, BLANK) : ofParty(),
    detail: named("number", "; số để trống đến khi ban hành", "; the number stays blank"),
  };
}

function placeDates({ draft, settings, today }: CompletionContext): Candidate[] {
  const place = settings.office.place ?? placeOfBody(draft) ?? "[Địa danh]";
  return [
    {
      kind: "component",
      text: `${place}, ${headerDate(today)}`,
      detail: named("placeDate", "; ngày hôm nay", "; today"),
    },
    {
      kind: "component",
      text: `${place}, ngày ${BLANK} tháng ${headerMonth(today.month)} năm ${today.year}`,
      detail: named("placeDate", "; ngày để trống đến khi ký", "; the day left blank"),
    },
  ];
}

/** The types that drafters need most stand first; that of the symbol before all. */
function types({ draft, style }: CompletionContext): Candidate[] {
  const [slips, others] = [true, false].map((slip) => KINDS.all.filter(({ form }) => (form === "slip") === slip));
  const inOrder = style.types?.map(KINDS.bySlug) ?? [...(others ?? []), ...(slips ?? [])];
  const listed = inOrder.filter((one) => knowsType(style, one));
  return listed
    .filter(({ form }) => form !== "letter")
    .sort((a, b) => Number(b.slug === draft.kind) - Number(a.slug === draft.kind))
    .map(({ slug, name, codes }) => {
      const written = (style.kindCodes[slug] ?? codes).join(", ");
      const detail =
        written === "" ? shortComponentName("docType") : named("docType", `, ký hiệu ${written}`, `, code ${written}`);
      return { kind: "component", text: name.toUpperCase(), detail };
    });
}

function authors({ issuer: { committee, level } }: CompletionContext): Candidate[] {
  const name = (committee ?? "[cấp uỷ]").toUpperCase();
  const bodies =
    level === "branch" || level === "organ"
      ? []
      : level === "centre"
        ? ["BỘ CHÍNH TRỊ", "BAN BÍ THƯ", "BAN CHẤP HÀNH TRUNG ƯƠNG"]
        : [`BAN THƯỜNG VỤ ${name}`, name];
  return bodies.map((body) => ({
    kind: "component",
    text: `CỦA ${body}`,
    detail: componentName("author"),
  }));
}

function abstract({ draft, style }: CompletionContext): Candidate {
  const letter = draft.type.form === "letter";
  const titled = style.forms.abstractBegins === "capital" ? "Về" : "về";
  const word = letter && style.forms.letterAbstract !== "" ? style.forms.letterAbstract : titled;
  return {
    kind: "component",
    text: `${word} [trích yếu nội dung]`,
    detail: componentName("abstract"),
    ...(letter && style.world === "party" && { inSnippets: true }),
  };
}

function addressees({ draft, style }: CompletionContext): Candidate {
  const word = draft.type.addressees === "submitted" ? style.forms.submissionWord : "Kính gửi";
  return {
    kind: "component",
    text: `${word}:\n- [Tên cơ quan, tổ chức nhận].`,
    label: `${word}:`,
    detail: componentName("addressees"),
  };
}

/** The short name of a component, with what else there is to say. */
function named(part: ComponentKey, vi: string, en: string): Text {
  const short = shortComponentName(part);
  return { vi: `${short.vi}${vi}`, en: `${short.en}${en}` };
}

function constant(text: string, part: ComponentKey): Candidate {
  return { kind: "component", text, detail: componentName(part), inSnippets: true };
}

type HeaderPart =
  | "issuingBody"
  | "number"
  | "partyTitle"
  | "placeDate"
  | "docType"
  | "author"
  | "abstract"
  | "separator";

/** “UBND TỈNH SƠN HÀ” alone is the superior of the body that stands below it. NĐ 30: Phụ lục I, II.2a. */
function lacksStateIssuer({ issuingBody, superiorBody }: Draft): boolean {
  return issuingBody === null || (superiorBody === null && /^(?:ubnd|hđnd) /u.test(fold(issuingBody.text)));
}

/** The same of a header of the State. NĐ 30: Phụ lục I, II; Phụ lục III, mẫu 1.1–1.3. */
function stateHeaderCandidates(context: CompletionContext): Candidate[] {
  const { draft, settings } = context;
  const letter = draft.type.form === "letter";
  const enacts = enactments(context).length > 0;
  const bodyNames = [...STATE_SUPERIORS, ...STATE_ISSUERS].map(
    (text): Candidate => ({ kind: "body", text, detail: shortComponentName("issuingBody") }),
  );
  const { issuingBody, superiorBody } = settings.office;
  const own = issuingBody === undefined ? [] : [[superiorBody, issuingBody].filter(Boolean).join("\n")];
  const ownBody = own.map((text): Candidate => ({ kind: "body", text, detail: componentName("issuingBody") }));
  const title: Candidate[] =
    draft.stateTitle === null ? [{ kind: "component", text: STATE_TITLE, detail: componentName("stateTitle") }] : [];
  const motto: Candidate[] =
    draft.motto === null && draft.stateTitle !== null
      ? [{ kind: "component", text: MOTTO, detail: componentName("motto") }]
      : [];
  const takesAddressees = draft.type.addressees !== "none" || draft.type.form === "unknown";
  return [
    ...(lacksStateIssuer(draft) ? [...ownBody, ...bodyNames] : []),
    ...title,
    ...motto,
    ...(draft.number === null ? [number(context)] : []),
    ...(draft.placeDate === null ? placeDates(context) : []),
    ...(draft.docType === null && !letter ? types(context) : []),
    ...(draft.abstract === null ? [abstract(context)] : []),
    ...(enacts && draft.issuingAuthority === null && draft.abstract !== null ? issuingAuthorities(context) : []),
    ...(enacts && draft.enactment === null && draft.bases.length > 0 ? enactments(context) : []),
    ...(draft.addressees === null && takesAddressees ? [addressees(context)] : []),
  ];
}

/** The parts of the header that are not there yet, in their official order, as lines to insert. */
export function headerCandidates(context: CompletionContext): Candidate[] {
  if (context.style.world === "state") return stateHeaderCandidates(context);
  const { draft } = context;
  const letter = draft.type.form === "letter";
  const make: Readonly<Record<HeaderPart, () => Candidate[]>> = {
    issuingBody: () => bodies(context),
    number: () => [number(context)],
    partyTitle: () => [constant("ĐẢNG CỘNG SẢN VIỆT NAM", "partyTitle")],
    placeDate: () => placeDates(context),
    docType: () => (letter ? [] : types(context)),
    author: () => (letter || draft.docType === null ? [] : authors(context)),
    abstract: () => [abstract(context)],
    separator: () => (letter || draft.abstract === null ? [] : [constant("-----", "separator")]),
  };
  const missing = (Object.keys(make) as HeaderPart[]).filter((part) =>
    part === "issuingBody" ? lacksIssuer(draft) : draft[part] === null,
  );
  const parts = missing.flatMap((part) => make[part]());
  const takesAddressees = draft.type.addressees !== "none" || draft.type.form === "unknown";
  const list = draft.addressees === null && takesAddressees ? [addressees(context)] : [];
  const star = draft.star === null && draft.issuingBody !== null ? [constant("*", "star")] : [];
  return [...star, ...parts, ...list];
}
