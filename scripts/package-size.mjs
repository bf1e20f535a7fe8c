// node scripts/package-size.mjs FILE.vsix: what the package weighs without the Word parts, the model of usual wording, the
// pictures and the rules' pages; fails above the limit, and where the model is above its own.
import { readFileSync, statSync } from "node:fs";
import { unzipSync } from "fflate";

/** Bytes of the .vsix. */
const LIMIT = 600_000;
/** Of the model. */
const MODEL_LIMIT = 1_200_000;
const MODEL = "extension/dist/tu-dung.bin";
/** Parts that are weighed apart: what a drafter's editor may never load, or loads later. */
const APART = /^extension\/(?:dist\/(?:word\.|tu-dung\.bin)|docs\/images\/|docs\/quy-tac\/)/;
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
const model = entries.filter(([name]) => name === MODEL);
const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;

for (const [name, bytes] of counted.slice(0, 12)) console.log(`${kilobytes(bytes).padStart(10)}  ${name}`);
console.log(
  `${kilobytes(sum(counted))} of ${kilobytes(LIMIT)}; Word parts, model, pictures and rule pages ${kilobytes(sum(apart))}, the model ${kilobytes(sum(model))} of ${kilobytes(MODEL_LIMIT)}; the file ${kilobytes(statSync(file).size)}`,
);
if (model.length === 0 || counted.length === 0) throw new Error(`${file} is not the extension's package`);
if (sum(counted) > LIMIT) {
  console.error(`The package is larger than ${kilobytes(LIMIT)}.`);
  process.exitCode = 1;
}
if (sum(model) > MODEL_LIMIT) {
  console.error(`The model is larger than ${kilobytes(MODEL_LIMIT)}.`);
  process.exitCode = 1;
}
