// What `npm pack` runs before and after: node scripts/npm-package.mjs begin|end
// package.json and README.md in the root are those of the extension. While npm packs, those of npm/ stand in their place;
// the extension's own are kept meanwhile, so that an interrupted run loses nothing: the next one puts them back first.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { pinnedNode, root, run } from "./project.mjs";

const SWAPPED = ["package.json", "README.md"];
const kept = join(root, "dist-npm");
const types = join(root, "dist", "types");

function putBack() {
  if (!existsSync(kept)) return;
  for (const name of SWAPPED) renameSync(join(kept, name), join(root, name));
  rmSync(kept, { recursive: true });
}

/** Puts the package's own files in their place. What both packages say the same of is said in the root's alone. */
function swap() {
  const partial = `${kept}.partial`;
  mkdirSync(partial, { recursive: true });
  for (const name of SWAPPED) cpSync(join(root, name), join(partial, name));
  renameSync(partial, kept);
  const { name, version, description, keywords, license, bin } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  const own = JSON.parse(readFileSync(join(root, "npm", "package.json"), "utf8"));
  const manifest = { name, version, description, keywords, license, bin, ...own };
  writeFileSync(join(root, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  cpSync(join(root, "npm", "README.md"), join(root, "README.md"));
}

/** Leaves the declarations that the library's reach, each importing the next as Node finds it. */
function pruneTypes() {
  const reached = new Set(["index.d.ts"]);
  for (const name of reached) {
    const file = join(types, name);
    // The package needs no other: the types of those that are bundled say nothing outside.
    const alone = readFileSync(file, "utf8").replaceAll(
      /^import type \{ ([\w, ]+) \} from "[^."][^"]*";$/gm,
      (_, names) => names.replaceAll(/(\w+)(?:, )?/g, "type $1 = unknown; ").trim(),
    );
    const text = alone.replaceAll(/(["'])(\.{1,2}\/[^"']+)\.ts\1/g, (_, quote, path) => {
      reached.add(`${posix.join(posix.dirname(name), path)}.d.ts`);
      return `${quote}${path}.js${quote}`;
    });
    writeFileSync(file, text);
  }
  for (const entry of readdirSync(types, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const name = file.slice(types.length + 1).replaceAll("\\", "/");
    if (entry.isFile() && !reached.has(name)) rmSync(file);
  }
}

/** @param {readonly string[]} args */
async function mustRun(args) {
  const code = await run(pinnedNode, args);
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}`);
}

putBack();
if (process.argv[2] === "begin") {
  await mustRun([join(root, "esbuild.mjs"), "--production"]);
  await mustRun([join(dirname(pinnedNode), "..", "..", "typescript", "bin", "tsc"), "-p", join(root, "npm")]);
  pruneTypes();
  swap();
}
