// Prints, as JSON, the regular expressions that the program puts together while it runs, with the place of each: those
// made of vocabularies when the modules are loaded, and those made of drafts and configuration.
//   node built.ts, in the project's folder
import { readdirSync, readFileSync } from "node:fs";

const built: { source: string; flags: string; site: string }[] = [];
const root = new URL("../../", import.meta.url).href;

globalThis.RegExp = new Proxy(RegExp, {
  construct(target, args, newTarget) {
    const made = Reflect.construct(target, args, newTarget) as RegExp;
    const lines = new Error().stack?.split("\n") ?? [];
    // What Node makes for itself comes from no file of ours.
    const from = lines.find((line) => line.includes(root) && /(?:server|client)\/src\//.test(line));
    const site = /((?:server|client)\/src\/[^:]+:\d+):/.exec(from ?? "")?.[1];
    if (site !== undefined) built.push({ source: made.source, flags: made.flags, site });
    return made;
  },
});

const { createService } = await import("../../server/src/service.ts");
const { QUESTIONS } = await import("../fuzz/answers.ts");
const { SETTINGS } = await import("../fuzz/arbitraries.ts");
const { RULES } = await import("../../server/src/rules/index.ts");
const { lineAt, lineCount } = await import("../../server/src/text/source.ts");
// What puts some together when it is loaded, and is no part of the service.
await import("../../server/src/word/bundle.ts");
await import("../../server/src/cli/format/excerpt.ts");
await import("../../client/src/detection/recognise.ts");
const { readConfigurationFile } = await import("../../server/src/features/configurationFile.ts");

readConfigurationFile(
  '{ "nhiemKy": { "tu": "2025-08-15" }, "kyHieuCoQuan": "ĐU", "rules": { "noi-dung/cau-dai": "off" }, "ngoaiLe": [{ "tep": "a/**" }] }',
);
const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const folder = new URL("../../examples/", import.meta.url);
const texts = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith(".chithi"))
    .map((name) => readFileSync(new URL(name, folder), "utf8")),
  ...RULES.flatMap(({ examples }) => examples.map(({ bad }) => bad)),
];
for (const text of texts) {
  for (const settings of SETTINGS.slice(-1)) {
    const document = service.open(text);
    for (let line = 0; line < lineCount(document.source); line += 9) {
      const position = { line, character: lineAt(document.source, line)?.text.length ?? 0 };
      const range = { start: { line: 0, character: 0 }, end: position };
      for (const [name, ask] of QUESTIONS) {
        // What does not look at a place need not be asked for each.
        if (line === 0 || name === "hover" || name === "completion") {
          ask({ service, document, settings, position, range });
        }
      }
    }
  }
}
console.log(JSON.stringify(built));
