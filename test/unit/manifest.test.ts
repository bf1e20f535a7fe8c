import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const ROOT = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), "utf8");
const manifest = read("package.json");
const { contributes } = JSON.parse(manifest);
const words: Record<string, string> = JSON.parse(read("package.nls.json"));
const used = [...manifest.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1] as string);

const commands: string[] = contributes.commands.map(({ command }: { command: string }) => command);

describe("the manifest", () => {
  test("has a Vietnamese word for each of its strings, and no other", () => {
    expect(used.filter((key) => words[key] === undefined)).toEqual([]);
    expect(Object.keys(words).filter((key) => !used.includes(key))).toEqual([]);
  });

  test("names in menus and keys only commands and submenus that it contributes", () => {
    const entries = Object.values(contributes.menus).flat() as { command?: string; submenu?: string }[];
    const submenus = contributes.submenus.map(({ id }: { id: string }) => id);
    const places = Object.keys(contributes.menus).filter((place) => place.startsWith("chithi."));
    expect(entries.flatMap(({ command }) => command ?? []).filter((id) => !commands.includes(id))).toEqual([]);
    expect([...new Set(entries.flatMap(({ submenu }) => submenu ?? []))].sort()).toEqual(submenus.sort());
    expect(places.sort()).toEqual(submenus);
    const keys: { command: string; when: string }[] = contributes.keybindings;
    expect(keys.filter(({ command }) => !commands.includes(command))).toEqual([]);
    expect(keys.filter(({ when }) => !when.includes("editorLangId == chithi"))).toEqual([]);
  });

  test("offers commands that need a draft only where one is in front", () => {
    const palette: { command: string; when: string }[] = contributes.menus.commandPalette;
    const free = [
      "newDraft",
      "importWord",
      "reviewWord",
      "openSample",
      "openWalkthrough",
      "setUpOffice",
      "register",
      "chooseFixesInFolder",
    ].map((name) => `chithi.${name}`);
    const needing = commands.filter((id) => !free.includes(id) && !/^chithi\.\w+\./.test(id));
    const shown = new Map(palette.map(({ command, when }) => [command, when]));
    expect(needing.filter((id) => !/editorLangId == chithi|^false$/.test(shown.get(id) ?? ""))).toEqual([]);
  });

  test("groups the settings: each under a title, in order, with words for it and for each of its values", () => {
    const groups: { title: string; order: number; properties: Record<string, SettingDeclaration> }[] =
      contributes.configuration;
    expect(groups.map(({ order }) => order)).toEqual(groups.map(({ order }) => order).sort((a, b) => a - b));
    for (const { title, properties } of groups) {
      for (const [name, { enum: values, enumItemLabels }] of Object.entries(properties)) {
        expect(enumItemLabels?.length, `labels of ${name}`).toBe(values?.length);
      }
      expect(title).toMatch(/^%configuration\./);
      for (const [name, { description, markdownDescription, enum: values, enumDescriptions }] of Object.entries(
        properties,
      )) {
        expect(name).toMatch(/^chithi\./);
        expect(description ?? markdownDescription, name).toBeDefined();
        expect(enumDescriptions?.length, name).toBe(values?.length);
      }
    }
  });

  test("has a page in the package for each step of the walkthrough, and at least one thing that completes it", () => {
    const packaged = read(".vscodeignore");
    const steps: { media: { markdown: string }; completionEvents: string[] }[] = contributes.walkthroughs.flatMap(
      (walkthrough: { steps: object[] }) => walkthrough.steps,
    );
    expect(steps.length).toBeGreaterThanOrEqual(5);
    for (const { media, completionEvents } of steps) {
      expect(existsSync(new URL(media.markdown, ROOT)), media.markdown).toBe(true);
      expect(packaged).toContain(`!${media.markdown.replace(/[^/]*$/, "**")}`);
      expect(completionEvents.length).toBeGreaterThan(0);
    }
  });

  test("names in the walkthrough's links, of its own commands, only those that it contributes", () => {
    const linked = Object.values(words).flatMap((text) => [...text.matchAll(/\(command:(chithi\.\w+)/g)]);
    const events = [...manifest.matchAll(/"onCommand:(chithi\.\w+)"/g)];
    const named = [...linked, ...events].map((match) => match[1] as string);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((id) => !commands.includes(id))).toEqual([]);
  });
});

interface SettingDeclaration {
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly enumItemLabels?: readonly string[];
}
