import type { Office, Settings } from "../configuration/configuration.ts";
import { OFFICE_KEYS } from "../configuration/configurationKeys.ts";
import { editConfiguration } from "../configuration/editConfiguration.ts";
import { isRealDate } from "../text/date.ts";
import { fold } from "../text/fold.ts";
import { shortComponentName } from "../vocabulary/components.ts";
import type { DraftAnswers, DraftMaking, DraftQuestion } from "./newDraft/answers.ts";
import { tidy, wholeAbove, wholeBody } from "./newDraft/bodies.ts";
import { bodyName, issuing, superior, superiorName } from "./newDraft/bodyQuestions.ts";
import { newHeader } from "./newDraft/header.ts";
import { usualKind } from "./newDraft/kindQuestion.ts";
import { makingFor } from "./newDraft/making.ts";
import type { Step } from "./newDraft/question.ts";
import { CONFIGURED, choice, many, text } from "./newDraft/question.ts";
import { isAnswered, recipients } from "./newDraft/questions.ts";
import type { Signer } from "./newDraft/signers.ts";
import { readSigner, signerText } from "./newDraft/signers.ts";

/** The body; what stands above it is asked by itself. */
const ownBody: Step = (answers, making) => {
  const question = issuing(answers, making);
  if (question === null) return null;
  const choices = question.choices.map(({ answers: { superiorBody: _, superiorName: __, ...rest }, ...same }) => ({
    ...same,
    answers: rest,
  }));
  return { ...question, choices };
};

const above: Step = (answers, making) => {
  const question = superior(answers, making);
  const { superiorBody } = making.office;
  if (question === null || superiorBody === undefined) return question;
  const own = choice(superiorBody, CONFIGURED, { superiorBody, superiorName: "" }, true);
  return { ...question, choices: [own, ...question.choices.map((each) => ({ ...each, picked: false }))] };
};

const place: Step = (answers, making) =>
  text(
    "place",
    { vi: "Địa danh", en: "Place" },
    { vi: "Địa danh ghi trước ngày, tháng, năm; để trống thì không ghi", en: "The place before the date" },
    making.office.place ?? newHeader(answers, making).place ?? "",
  );

const signers: Step = (_, { office }) =>
  many(
    "signers",
    { vi: "Người ký", en: "Signers" },
    {
      vi: "Gõ “Họ và tên, chức vụ” để thêm: Nguyễn Văn An, Bí thư; bỏ dấu để bớt",
      en: "Type “name, position” to add one; untick to leave one out",
    },
    (office.signers ?? []).map((one) => choice(signerText(one), CONFIGURED, {}, true)),
  );

const usualRecipients: Step = (answers, making) => {
  const question = recipients(answers, making);
  return question === null ? null : { ...question, title: shortComponentName("recipients") };
};

const term: Step = (_, { office }) => ({
  ...text(
    "termStart",
    { vi: "Nhiệm kỳ", en: "Term" },
    {
      vi: "Ngày đầu nhiệm kỳ, ví dụ 03/10/2025; số văn bản được đánh từ ngày ấy; để trống thì không ghi",
      en: "The first day of the term, as 03/10/2025; numbers are counted from it",
    },
    office.termStart === undefined ? "" : office.termStart.split("-").reverse().join("/"),
  ),
  pattern: {
    source: "\\s*(?:\\d{1,2}/\\d{1,2}/\\d{4}\\s*)?",
    message: { vi: "Ghi ngày/tháng/năm, ví dụ 03/10/2025", en: "Write day/month/year: 03/10/2025" },
  },
});

const STEPS: readonly { readonly stage: number; readonly step: Step }[] = [
  { stage: 1, step: ownBody },
  { stage: 1, step: bodyName },
  { stage: 2, step: above },
  { stage: 2, step: superiorName },
  { stage: 3, step: place },
  { stage: 4, step: signers },
  { stage: 5, step: usualRecipients },
  { stage: 6, step: term },
];

/** The questions by which an office is set up, each answered already by what its configuration says. */
export function officeQuestions(given: DraftAnswers, making: DraftMaking): readonly DraftQuestion[] {
  let answers = { ...given, kind: usualKind(making) };
  const questions: DraftQuestion[] = [];
  for (const { stage, step } of STEPS) {
    const question = step(answers, step === ownBody ? making : makingFor(answers, making));
    if (question === null) continue;
    questions.push({ ...question, progress: { stage, of: STEPS.at(-1)?.stage ?? stage } });
    if (isAnswered(question, answers)) continue;
    // What comes later depends on the body alone, whose default is what stands first.
    const picked = question.choices.find((each) => each.picked);
    if (question.form === "one" && picked !== undefined) answers = { ...picked.answers, ...answers };
  }
  return questions;
}

/** “3/10/2025” → “2025-10-03”; null for what is no day. */
function isoDay(written: string | undefined): string | null {
  const [day = 0, month = 0, year = 0] = (written ?? "").trim().split("/").map(Number);
  if (!isRealDate({ year, month, day })) return null;
  return [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** What answers say of an office; what they leave open is left out. One signer may stand in `position` and `name`. */
function officeOf(answers: DraftAnswers, making: DraftMaking): Office {
  const { office } = making;
  const header = newHeader({ ...answers, kind: usualKind(making) }, makingFor(answers, making));
  const body = wholeBody(answers.issuingBody ?? "", answers.bodyName ?? "");
  const above = wholeAbove(answers.superiorBody ?? "", answers.superiorName ?? "");
  const whole = (name: string) => name !== "" && !name.includes("[");
  const read = (list: readonly string[]) => list.flatMap((one) => readSigner(one, header.issuer) ?? []);
  const { name = "", position = "", authority = "" } = answers;
  const one: Signer | null =
    tidy(name) === "" ? null : readSigner([name, position, authority].join(", "), header.issuer);
  const known = office.signers ?? [];
  const isKnown = known.some(
    (each) => one !== null && fold(each.name) === fold(one.name) && each.position === one.position,
  );
  const signed =
    answers.signers !== undefined ? read(answers.signers) : one === null || isKnown ? null : [...known, one];
  const day = isoDay(answers.termStart);
  return {
    ...(whole(body) && { issuingBody: body }),
    ...(whole(above) && { superiorBody: above }),
    ...(tidy(answers.place ?? "") !== "" && { place: tidy(answers.place ?? "") }),
    ...(signed !== null && { signers: signed }),
    ...(answers.recipients !== undefined && { recipients: answers.recipients.map(tidy).filter((each) => each !== "") }),
    ...(day !== null && { termStart: day }),
  };
}

/** What a key of an office is worth in the file. */
function written(key: keyof Office, office: Office): unknown {
  if (key === "signers") {
    return office.signers?.map(({ authority, position, name }) => ({
      ...(authority !== undefined && { quyenHan: authority }),
      ...(position !== undefined && { chucVu: position }),
      hoTen: name,
    }));
  }
  return key === "termStart" ? { tu: office.termStart } : office[key];
}

/**
 * The text of a `.chithi.json` with what the answers say of an office: other keys and comments stay. `text`: the file as
 * it is; null for none. Null where it has a fault, which only a person can mend.
 */
export function officeFile(text: string | null, answers: DraftAnswers, making: DraftMaking): string | null {
  const office = officeOf(answers, making);
  const keys = Object.keys(office) as (keyof Office)[];
  const values = Object.fromEntries(keys.map((key) => [OFFICE_KEYS[key].key, written(key, office)]));
  return editConfiguration(text, { want: "office", values });
}

/** The body that answers name, where the settings name another one or none: it may be kept. Null for no such body. */
export function newOffice({ office }: Settings, answers: DraftAnswers): string | null {
  const body = wholeBody(answers.issuingBody ?? "", answers.bodyName ?? "");
  const isNew = body !== "" && !body.includes("[") && fold(tidy(office.issuingBody ?? "")) !== fold(body);
  return isNew ? body : null;
}
