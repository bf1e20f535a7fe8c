import type { Settings } from "../../configuration/configuration.ts";
import { bodyName, roleOf } from "../../reading/committee.ts";
import { stateBody } from "../../reading/stateBodies.ts";
import type { Guidelines } from "../../styles/guidelines.ts";
import type { Style, World } from "../../styles/style.ts";
import type { CivilDate } from "../../text/date.ts";
import { daysInMonth } from "../../text/date.ts";
import type { DraftAnswers, DraftMaking, Template } from "./answers.ts";
import type { TemplateFile } from "./ownTemplates.ts";
import { ownTemplate } from "./ownTemplates.ts";
import { templatesOf } from "./templates.ts";

const WORLDS: readonly World[] = ["party", "state"];

/** Whose document it is by the names of its bodies; null where they do not tell. The body above tells more. */
function worldOf({
  issuingBody = "",
  superiorBody = "",
}: Pick<DraftAnswers, "issuingBody" | "superiorBody">): World | null {
  for (const name of [superiorBody, issuingBody]) {
    // A council of the People is no board of the Party, though it is named alike.
    if (stateBody(name)?.collective === true) return "state";
    const role = roleOf(bodyName(name));
    if (role === "state") return "state";
    if (role !== null && role !== "organ") return "party";
  }
  if (issuingBody === "") return null;
  return roleOf(bodyName(issuingBody)) === null && stateBody(issuingBody) !== null ? "state" : "party";
}

/** The templates of several guidelines, each name once. */
function allTemplates(styles: readonly Style[]): readonly Template[] {
  const known = new Map<string, Template>();
  for (const one of styles.flatMap(templatesOf)) if (!known.has(one.name)) known.set(one.name, one);
  return [...known.values()];
}

/**
 * What a draft of this month is made from, its day blank. The guideline that was asked for is the only one; an office
 * writes by that of its own world. `files`: the office's own templates, which are offered first.
 */
export function makingOf(
  { style, office }: Settings,
  remembered: DraftAnswers,
  today: CivilDate,
  guidelines: Guidelines,
  files: readonly TemplateFile[] = [],
): DraftMaking {
  const last = { ...today, day: daysInMonth(today.year, today.month) };
  const own = worldOf(office);
  const inForce = WORLDS.filter((world) => own === null || world === own).map((world) =>
    guidelines.inForce(last, world),
  );
  const offered = style === null ? inForce : [guidelines.byId(style.style)];
  const withTemplates = offered.filter((each) => templatesOf(each).length > 0);
  const styles = withTemplates.length > 0 ? withTemplates : offered;
  const owned = files.map(ownTemplate).filter(({ world }) => styles.some((each) => each.world === world));
  const templates = [...owned, ...allTemplates(styles)];
  return { office, styles, style: styles[0] as Style, templates, remembered, today };
}

/** The same once the answers say who issues the draft. */
export function makingFor(answers: DraftAnswers, making: DraftMaking): DraftMaking {
  const owned = making.templates.filter((one) => one.world !== null);
  const world = owned.find(({ name }) => name === answers.kind)?.world ?? worldOf(answers);
  const style = making.styles.find((one) => one.world === world) ?? making.styles[0];
  if (world === null || style === undefined) return making;
  return { ...making, style, templates: [...owned, ...templatesOf(style)] };
}
