import type { Office } from "../../configuration/configuration.ts";
import { isAddressed, isOfficialLetter } from "../../kinds/traits.ts";
import { fold } from "../../text/fold.ts";
import { shortComponentName } from "../../vocabulary/components.ts";
import type { Known } from "../completion/recipients.ts";
import { fittingRecipients, isArchive, nameOf, written } from "../completion/recipients.ts";
import type { DraftAnswers, DraftChoice, DraftMaking, DraftQuestion, NewKind } from "./answers.ts";
import { bodyName, issuing, superior, superiorName } from "./bodyQuestions.ts";
import { placeholdersIn } from "./fill.ts";
import { newHeader, symbolIn } from "./header.ts";
import { kind, usualKind } from "./kindQuestion.ts";
import { makingFor } from "./making.ts";
import { stateSigners } from "./ofState.ts";
import type { Step } from "./question.ts";
import { CONFIGURED, choice, issuingOf, LAST_TIME, LATER, many, one, same, sameBody, text } from "./question.ts";
import { signingForms } from "./signers.ts";
import { kindOf, templateOf } from "./templates.ts";

const number: Step = (answers, making) => {
  const header = newHeader(answers, making);
  const { typeCode, bodyCode, issuingBody } = header;
  const symbol = symbolIn(header, making.style);
  return {
    ...text(
      "number",
      { vi: "Số văn bản", en: "Number" },
      {
        vi: `Số đứng trước “${symbol}”; để trống đến khi ban hành`,
        en: `The number before “${symbol}”; it stays empty until the document is issued`,
      },
      "",
    ),
    pattern: {
      source: "\\s*(?:\\d{1,5}[a-zđ]?\\s*)?",
      message: { vi: "Chỉ ghi chữ số, ví dụ 5 hoặc 05", en: "Digits only: 5 or 05" },
    },
    series:
      typeCode === null || bodyCode === null
        ? null
        : { typeCode, bodyCode, ...(!issuingBody.includes("[") && { issuer: issuingBody }) },
  };
};

const place: Step = (answers, making) => {
  const { office, remembered } = making;
  const header = newHeader(answers, making);
  const title = { vi: "Địa danh", en: "Place" };
  const prompt = {
    vi: `Địa danh ghi trước ngày, tháng, năm; ${LATER.vi}`,
    en: `The place before the date; ${LATER.en}`,
  };
  if (office.place !== undefined && same(office.issuingBody, header.issuingBody)) {
    return one(["place"], title, prompt, [choice(office.place, CONFIGURED, { place: office.place })]);
  }
  const last = sameBody(answers, making) && remembered.place ? remembered.place : null;
  return text("place", title, prompt, last ?? header.place ?? "");
};

const abstract: Step = (answers, making) => {
  const lead = isOfficialLetter(kindOf(answers.kind, making)) ? "về việc" : "về";
  return text(
    "abstract",
    shortComponentName("abstract"),
    { vi: `Viết tiếp sau “${lead} …”; ${LATER.vi}`, en: `What follows “${lead} …”; ${LATER.en}` },
    "",
  );
};

const REPORT = /để (?:báo cáo|b\/c)/u;

/** The office's recipients and those fit for the level, each once, without the archive. */
function known(answers: DraftAnswers & { readonly kind: NewKind }, making: DraftMaking): Known[] {
  const { style, office } = making;
  const { issuer, draft } = newHeader(answers, making);
  const names = new Set<string>();
  return fittingRecipients({ issuer, draft, style, settings: { office } }).filter(({ text: entry }) => {
    const name = nameOf(entry);
    // To type a name is offered anyway.
    return !isArchive(entry) && !entry.startsWith("[Tên") && !names.has(name) && names.add(name);
  });
}

/** A list with the entries of the last draft, which then are the default. */
function withLast(choices: readonly DraftChoice[], last: readonly string[] | undefined): DraftChoice[] {
  if (last === undefined) return [...choices];
  const names = new Set(last.map(nameOf));
  const further = last.filter((entry) => !choices.some(({ label }) => nameOf(label) === nameOf(entry)));
  return [
    ...choices.map((each) => ({ ...each, picked: names.has(nameOf(each.label)) })),
    ...further.map((entry) => choice(entry, LAST_TIME, {}, true)),
  ];
}

const addressees: Step = (answers, making) => {
  const type = kindOf(answers.kind, making);
  if (!isAddressed(type)) return null;
  // A submission goes up, a letter mostly down.
  const usual = type.addressees === "submitted" ? REPORT : /^để thực hiện$/;
  const fitting = known(answers, making).filter(({ text: entry }) => !/^các đồng chí/.test(fold(entry)));
  const first = fitting.findIndex(({ purpose }) => usual.test(purpose ?? ""));
  const isUsual = (purpose: string | null, n: number) =>
    usual.test(purpose ?? "") && (type.addressees !== "submitted" || n === first);
  const choices = fitting.map(({ text: entry, purpose, own }, n) =>
    choice(entry.replace(/(?<!\s)\s*\([^()]*\)$/, ""), own ? CONFIGURED : null, {}, isUsual(purpose, n)),
  );
  const last = sameBody(answers, making) ? making.remembered.addressees : undefined;
  return many(
    "addressees",
    shortComponentName("addressees"),
    { vi: "Đánh dấu nơi gửi; gõ tên để thêm", en: "Tick the addressees; type a name to add another" },
    withLast(choices, last),
  );
};

/** The office's signers; one of whom only the name is known signs as the body's documents mostly are: `usual`. */
function signersOf(office: Office, signedFor: string, usual: readonly [string, string] | undefined): DraftChoice[] {
  return (office.signers ?? [])
    .filter(
      ({ authority, position }) => signedFor === "" || /^t\/m /.test(fold(authority ?? "")) || !(authority || position),
    )
    .map((one) => {
      const known = one.authority || one.position || usual === undefined;
      const [authority = "", position = ""] = known ? [one.authority, one.position] : usual;
      const detail = { vi: [position, authority].filter(Boolean).join(", "), en: position };
      return choice(one.name, detail, { authority, position, name: one.name });
    });
}

const signer: Step = (answers, making) => {
  const type = kindOf(answers.kind, making);
  const { issuer, draft } = newHeader(answers, making);
  const { office, remembered, style } = making;
  const last = sameBody(answers, making) ? remembered : {};
  // Who signs for a collective is settled for the Party alone.
  const signedFor = style.world === "party" ? type.signedFor : "";
  const wanted = signedFor !== "" ? /^T\/M (?:BAN THƯỜNG VỤ|BỘ CHÍNH TRỊ|BAN BÍ THƯ)$/ : /./;
  const ways = style.world === "state" ? stateSigners({ draft, settings: { office } }) : signingForms(issuer);
  const fitting = ways.filter(([authority]) => authority === "" || wanted.test(authority));
  const blank = [["[QUYỀN HẠN]", "[CHỨC VỤ]"] as const];
  const forms = fitting.length > 0 ? fitting : blank;
  const own = same(office.issuingBody, issuingOf(answers)) ? signersOf(office, signedFor, forms[0]) : [];
  const chosen = (each: DraftAnswers) =>
    last.position !== undefined &&
    same(last.position, each.position) &&
    (last.authority ?? "") === each.authority &&
    (each.name === undefined || same(last.name, each.name));
  const isNew = last.name && last.position !== undefined && !own.some(({ answers: each }) => chosen(each));
  const lastSigner = isNew
    ? [
        choice(
          last.name as string,
          { vi: `${[last.position, last.authority].filter(Boolean).join(", ")} – như lần trước`, en: LAST_TIME.en },
          { authority: last.authority ?? "", position: last.position as string, name: last.name as string },
          true,
        ),
      ]
    : [];
  return one(
    ["authority", "position"],
    { vi: "Người ký", en: "Signer" },
    { vi: "Chọn người ký, hoặc quyền hạn và chức vụ", en: "Choose the signer, or authority and position" },
    [
      ...lastSigner,
      ...own.map((each) => ({ ...each, picked: !isNew && chosen(each.answers) })),
      ...forms.map(([authority, position]) =>
        choice([...authority.split("\n"), position].filter(Boolean).join(" – "), null, { authority, position }),
      ),
    ],
  );
};

const name: Step = () =>
  text(
    "name",
    shortComponentName("name"),
    { vi: `Không ghi học hàm, học vị, danh xưng; ${LATER.vi}`, en: `Without titles; ${LATER.en}` },
    "",
  );

/** To whom the document goes. */
export const recipients: Step = (answers, making) => {
  const addressed = new Set((answers.addressees ?? []).map(nameOf));
  const fitting = known(answers, making).filter(
    ({ text: entry }) => !addressed.has(nameOf(entry)) && nameOf(entry) !== "như trên",
  );
  const own = fitting.some((each) => each.own);
  const type = kindOf(answers.kind, making);
  // Minutes and slips go to few, whom only the drafter knows.
  const few = type.form === "minutes" || type.form === "slip";
  const choices = fitting.map((each) =>
    choice(
      written(each),
      each.own ? CONFIGURED : null,
      {},
      !few &&
        (isAddressed(type) ? REPORT.test(written(each)) && (each.usual || each.own) : own ? each.own : each.usual),
    ),
  );
  const last = sameBody(answers, making) && making.remembered.kind === answers.kind;
  return many(
    "recipients",
    shortComponentName("recipients"),
    {
      vi: "Đánh dấu nơi nhận (trừ nơi lưu); gõ tên để thêm",
      en: "Tick the recipients; type a name to add another. The archive is added",
    },
    withLast(choices, last ? making.remembered.recipients : undefined),
  );
};

const NAMES_BODY = ["tên cơ quan ban hành", "số và ký hiệu", "cơ quan ban hành", "nơi lưu"];
const NAMES_SUPERIOR = ["tên cơ quan cấp trên", "tên cơ quan chủ quản"];
const NAMES_SIGNER = ["quyền hạn", "chức vụ", "tác giả", "người ban hành", "thẩm quyền ban hành"];

/** How many stages the guide has. */
const STAGES = 6;

/** In the order in which they are asked, each with its stage, and the placeholders for which its answer is wanted; none: for any. */
const STEPS: readonly { readonly stage: number; readonly step: Step; readonly fills: readonly string[] }[] = [
  { stage: 1, step: kind, fills: [] },
  { stage: 2, step: issuing, fills: NAMES_BODY },
  { stage: 2, step: bodyName, fills: NAMES_BODY },
  { stage: 2, step: superior, fills: NAMES_SUPERIOR },
  { stage: 2, step: superiorName, fills: NAMES_SUPERIOR },
  { stage: 3, step: number, fills: ["số và ký hiệu", "số"] },
  { stage: 3, step: place, fills: ["địa danh, ngày tháng năm", "địa danh"] },
  { stage: 4, step: abstract, fills: ["trích yếu nội dung", "trích yếu"] },
  { stage: 4, step: addressees, fills: ["nơi gửi"] },
  { stage: 5, step: signer, fills: NAMES_SIGNER },
  { stage: 5, step: name, fills: ["họ và tên"] },
  { stage: 6, step: recipients, fills: ["nơi nhận"] },
];

/** What a question is answered by where nothing is chosen. */
function defaultOf({ keys: [key], form, choices, value }: DraftQuestion): DraftAnswers {
  const picked = choices.filter((each) => each.picked);
  if (form === "one") return picked[0]?.answers ?? {};
  return { [key]: form === "text" ? value : picked.map(({ label }) => label) };
}

/** The questions that arise, and the answers with the defaults of those that are not answered. */
export interface DraftGuide {
  readonly questions: readonly DraftQuestion[];
  readonly answers: DraftAnswers & { readonly kind: NewKind };
}

/**
 * The steps of the guide for some answers: also those that are answered, so that they can be counted. What can only be
 * answered in one way is not asked.
 */
export function draftGuide(given: DraftAnswers, making: DraftMaking): DraftGuide {
  const chosen = given.kind ?? usualKind(making);
  const { says } = templateOf(chosen, making);
  let answers: DraftGuide["answers"] = { ...says, ...given, kind: chosen };
  const questions: DraftQuestion[] = [];
  for (const { stage, step, fills } of STEPS) {
    const own = makingFor(answers, making);
    const wanted = placeholdersIn(templateOf(answers.kind, own).text);
    if (fills.length > 0 && !fills.some((one) => wanted.has(one))) continue;
    // What can be chosen does not hang on who was chosen before: one may go back.
    const question = step(answers, step === kind || step === issuing ? making : own);
    // What the template's own text says is not asked.
    if (question === null || question.keys.every((key) => says[key] !== undefined)) continue;
    if (question.form !== "one" || question.choices.length > 1)
      questions.push({ ...question, progress: { stage, of: STAGES } });
    if (!isAnswered(question, answers)) answers = { ...defaultOf(question), ...answers };
  }
  return { questions, answers };
}

/** True where nothing of a question is open. */
export function isAnswered({ keys }: Pick<DraftQuestion, "keys">, answers: DraftAnswers): boolean {
  return keys.every((key) => answers[key] !== undefined);
}
