import type { Kind } from "../../kinds/kind.ts";
import { KINDS } from "../../kinds/kinds.ts";
import { knowsType } from "../../styles/knownTypes.ts";
import type { Style } from "../../styles/style.ts";
import type { Template } from "./answers.ts";
import { placeholdersIn } from "./fill.ts";

interface WithTemplates {
  readonly templates: readonly Template[];
}

/** The file that holds what is alike at the head and the foot of all documents of a guideline. */
const FRAME = "khung";
/** The file for a titled type that has none of its own. */
const ANY_TITLED = "loai-khac";
/** The place of the rest within it. */
const REST = "[nội dung]";
/** A first line that names a template in a menu. */
const TITLE = /^# (.+)\n+/;

/** A template that has its own head; the others stand in the frame. */
function isWhole(text: string): boolean {
  return placeholdersIn(text).has("tên cơ quan ban hành");
}

function templateFrom(name: string, source: string, frame: string): Template {
  const kind = name.split(".", 1)[0] as string;
  const title = TITLE.exec(source)?.[1] ?? KINDS.bySlug(kind).name;
  const text = source.replace(TITLE, "");
  const all = isWhole(text) ? text : frame.replace(REST, () => text.trimEnd());
  return { name, kind, title, text: all, world: null, says: {} };
}

/** What was read of a guideline's files: it is asked for at every step. */
const read = new WeakMap<Style, readonly Template[]>();

/** The templates of a guideline, in the order of the table of types, the plain one of each type first. */
export function templatesOf(style: Style): readonly Template[] {
  const known = read.get(style) ?? readTemplates(style);
  read.set(style, known);
  return known;
}

function readTemplates(style: Style): readonly Template[] {
  const { templates } = style;
  const frame = templates[FRAME] ?? REST;
  const any = templates[ANY_TITLED];
  const names = Object.keys(templates).sort();
  return KINDS.all
    .filter((kind) => knowsType(style, kind))
    .flatMap(({ slug, form }) => {
      const own = names.filter((name) => name === slug || name.startsWith(`${slug}.`));
      if (own.length > 0) return own.map((name) => templateFrom(name, templates[name] as string, frame));
      return any === undefined || form !== "titled" ? [] : [templateFrom(slug, any, frame)];
    });
}

/** The template that an answer names: that of the guideline, or the office's own; the first for a name that none has. */
export function templateOf(name: string, { templates }: WithTemplates): Template {
  const found = templates.find((one) => one.name === name) ?? templates[0];
  return found ?? { name, kind: name, title: "", text: REST, world: null, says: {} };
}

/** The type of what an answer names. */
export function kindOf(name: string, making: WithTemplates): Kind {
  return KINDS.bySlug(templateOf(name, making).kind);
}
