import type { ListedCommand } from "../../server/src/features/draftActions/table.ts";
import type { OFFERED } from "../../server/src/styles/guidelines.ts";

/** The prefix that marks the generated entries of package.json and package.nls.json. */
const PREFIX = "draftCommand.";
/** The generated commands stand behind this one. */
const BEHIND = "chithi.check";
/** They are offered while a draft, or its pages, are in front. */
const WITH_DRAFT = "editorLangId == chithi || activeWebviewPanelId == chithi.preview";

interface CommandEntry {
  readonly command: string;
  readonly title: string;
}

function printed(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** package.json with the commands of the draft actions among those written by hand. Throws where it lists none. */
export function manifestWith(commands: readonly ListedCommand[], manifest: string): string {
  const all = JSON.parse(manifest);
  const own = (all.contributes.commands as CommandEntry[]).filter(({ title }) => !title.startsWith(`%${PREFIX}`));
  const at = own.findIndex(({ command }) => command === BEHIND) + 1;
  if (at === 0) throw new Error(`package.json does not contribute ${BEHIND}`);
  const made = commands.map(({ id }) => ({
    command: `chithi.${id}`,
    title: `%${PREFIX}${id}%`,
    category: "%category%",
  }));
  all.contributes.commands = [...own.slice(0, at), ...made, ...own.slice(at)];
  const ids = new Set(made.map(({ command }) => command));
  const palette = (all.contributes.menus.commandPalette as { command: string }[]).filter(
    ({ command }) => !ids.has(command),
  );
  all.contributes.menus.commandPalette = [...palette, ...[...ids].map((command) => ({ command, when: WITH_DRAFT }))];
  return printed(all);
}

/** package.nls.json with the titles of the draft actions: Vietnamese, as the whole manifest is. */
export function wordsWith(commands: readonly ListedCommand[], words: string): string {
  const own = Object.entries(JSON.parse(words)).filter(([key]) => !key.startsWith(PREFIX));
  const made = commands.map(({ id, title, asks }) => [`${PREFIX}${id}`, title.vi + (asks === true ? "…" : "")]);
  return printed(Object.fromEntries([...own, ...made]));
}

type Offered = typeof OFFERED;

/** The key of the words for a value of the setting `chithi.style`. */
const STYLE_WORDS = "configuration.style.";
const AUTO = "auto";
/** Behind the key of a value: how the value itself is shown. */
const LABEL = ".label";

/** package.json with the guidelines among the values of the setting `chithi.style`. Throws where it has no such setting. */
export function manifestWithStyles(styles: Offered, manifest: string): string {
  const all = JSON.parse(manifest);
  const groups = all.contributes.configuration as { properties: Record<string, Record<string, unknown>> }[];
  const setting = groups.map(({ properties }) => properties["chithi.style"]).find((one) => one !== undefined);
  if (setting === undefined) throw new Error("package.json has no setting chithi.style");
  const values = [AUTO, ...styles.map(({ id }) => id)];
  setting.enum = values;
  setting.enumItemLabels = values.map((value) => `%${STYLE_WORDS}${value}${LABEL}%`);
  setting.enumDescriptions = values.map((value) => `%${STYLE_WORDS}${value}%`);
  return printed(all);
}

/** package.nls.json with what the setting `chithi.style` says of each guideline, behind what it says of “auto”. */
export function wordsWithStyles(styles: Offered, words: string): string {
  const made = styles.flatMap(({ id, name, description }) => [
    [`${STYLE_WORDS}${id}${LABEL}`, name],
    [`${STYLE_WORDS}${id}`, `Luôn theo ${name}: ${description.vi}.`],
  ]);
  const auto = `${STYLE_WORDS}${AUTO}`;
  const entries = Object.entries<string>(JSON.parse(words)).flatMap(([key, text]) => {
    if (key === auto) return [[`${auto}${LABEL}`, "Tự chọn theo ngày ban hành"], [key, text], ...made];
    return key.startsWith(STYLE_WORDS) ? [] : [[key, text]];
  });
  return printed(Object.fromEntries(entries));
}

/** The list by which the client registers the commands, as a source file. */
export function clientCommands(commands: readonly ListedCommand[]): string {
  const lines = commands.map(({ id, action, decides }) => {
    const fields = Object.entries(decides).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    const request = fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
    return `  { id: "chithi.${id}", action: "${action}", decides: ${request} },`;
  });
  return `// Made by \`npm run generate\` from server/src/features/draftActions/table.ts; not to be edited.

/** The commands of the draft actions: what each asks the server for, and the parameters that it decides. */
export const DRAFT_COMMANDS = [
${lines.join("\n")}
] as const;
`;
}
