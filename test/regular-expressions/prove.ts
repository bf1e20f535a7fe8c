// Judges every regular expression anew, and writes down those that are linear, so that npm test need not do it again.
//   npm run prove [-- --new]    --new: only those that are not written down yet
import { readFileSync, writeFileSync } from "node:fs";
import { allPatterns, createJudge } from "./judge.ts";

const file = new URL("linear.txt", import.meta.url);
const known = process.argv.includes("--new") ? readFileSync(file, "utf8").split("\n") : [];
const { patterns } = allPatterns();
const judge = createJudge();
const good = new Set(known.filter((name) => patterns.has(name)));
const write = () => writeFileSync(file, `${[...good].sort().join("\n")}\n`);
for (const [name, pattern] of patterns) {
  if (good.has(name)) continue;
  const against = await judge.objection(pattern);
  if (against === "") good.add(name);
  else {
    console.error(`${pattern.file}: ${name} on ${against}`);
    process.exitCode = 1;
  }
  // It takes minutes: what was judged is not lost when it is ended.
  if (good.size % 20 === 0) write();
}
write();
await judge.stop();
console.error(`${good.size} of ${patterns.size} regular expressions are linear`);
