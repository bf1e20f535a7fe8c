// node scripts/package-size.mjs FILE.vsix: what the package weighs without the Word parts, the pictures and the rules' pages;
// fails above the limit.
import { readFileSync, statSync } from "node:fs";
import { unzipSync } from "fflate";

/** Bytes of the .vsix. */
const LIMIT = 600_000;
/** Parts that are weighed apart: what a drafter's editor may never load. */
const APART = /^extension\/(?:dist\/word\.|docs\/images\/|docs\/quy-tac\/)/;
/** Bytes that an archive spends on an entry besides its content and its name, which stands there twice. */
const ENTRY = 30 + 46 + 16;

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("node scripts/package-size.mjs FILE.vsix");

/** @type {[name: string, bytes: number][]} */
const entries = [];
unzipSync(readFileSync(file), {
  filter({ name, size }) {
    entries.push([name, size + ENTRY + 2 * Buffer.byteLength(name)]);
    return false;
  },
});
const sum = (/** @type {typeof entries} */ of) => of.reduce((bytes, [, more]) => bytes + more, 0);
const counted = entries.filter(([name]) => !APART.test(name)).sort(([, a], [, b]) => b - a);
const apart = entries.filter(([name]) => APART.test(name));
const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;

for (const [name, bytes] of counted.slice(0, 12)) console.log(`${kilobytes(bytes).padStart(10)}  ${name}`);
console.log(
  `${kilobytes(sum(counted))} of ${kilobytes(LIMIT)}; Word parts, pictures and rule pages ${kilobytes(sum(apart))}; the file ${kilobytes(statSync(file).size)}`,
);
if (apart.length === 0 || counted.length === 0) throw new Error(`${file} is not the extension's package`);
if (sum(counted) > LIMIT) {
  console.error(`The package is larger than ${kilobytes(LIMIT)}.`);
  process.exitCode = 1;
}
