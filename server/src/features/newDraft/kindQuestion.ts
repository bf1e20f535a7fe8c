import { KINDS } from "../../kinds/kinds.ts";
import type { Style } from "../../styles/style.ts";
import type { Text } from "../../text/bilingual.ts";
import { fold } from "../../text/fold.ts";
import type { DraftMaking, NewKind } from "./answers.ts";
import type { Step } from "./question.ts";
import { choice, one } from "./question.ts";
import { kindOf, templateOf, templatesOf } from "./templates.ts";

/** For a menu: who issues what only the State knows. */
export const OF_STATE: Text = { vi: "Của cơ quan nhà nước", en: "By bodies of the State" };
const OF_BOTH: Text = { vi: "Của cơ quan đảng, cơ quan nhà nước", en: "By bodies of the Party and of the State" };

/** What a committee writes most, and what those write who may not issue that: the letter. */
export function usualKind({ office, remembered, templates }: DraftMaking): NewKind {
  const isBranch = /^chi bộ/.test(fold(office.issuingBody ?? ""));
  const last = templates.find(({ name }) => name === remembered.kind);
  const first = templates.find(({ world }) => world === null);
  return isBranch ? KINDS.letter.slug : ((last ?? first)?.name ?? "");
}

/** The guidelines that have something to begin a draft with under a name. */
export function stylesWith(name: string, { styles, templates }: DraftMaking): readonly Style[] {
  const own = templates.find((one) => one.name === name)?.world ?? null;
  if (own !== null) return styles.filter(({ world }) => world === own);
  return styles.filter((style) => templatesOf(style).some((template) => template.name === name));
}

const OWN: Text = { vi: "Mẫu của cơ quan", en: "A template of the office" };

/** For a menu: who issues what a name stands for. */
function aboutOf(name: string, making: DraftMaking): Text {
  if (templateOf(name, making).world !== null) return OWN;
  const worlds = stylesWith(name, making).map(({ world }) => world);
  const { about, issuedBy } = kindOf(name, making);
  if (!worlds.includes("state") || (issuedBy !== "all" && worlds.length > 1)) return about;
  return worlds.length > 1 ? OF_BOTH : OF_STATE;
}

/** What is to be written. */
export const kind: Step = (_, making) => {
  const usual = usualKind(making);
  return one(
    ["kind"],
    { vi: "Loại văn bản", en: "Type" },
    { vi: "Chọn loại văn bản cần soạn", en: "Choose the type of document" },
    making.templates.map(({ name, title }) => choice(title, aboutOf(name, making), { kind: name }, name === usual)),
  );
};
