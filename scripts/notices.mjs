// Which packages the bundles hold, and what their licences want to be said of them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @typedef {{ name: string, version: string, license: string, folder: string, bundles: string[] }} Bundled
 */

/**
 * The packages in the bundles that esbuild tells of, by name.
 * @param {string} root
 * @param {readonly import("esbuild").Metafile[]} metafiles
 * @returns {Bundled[]}
 */
function bundledPackages(root, metafiles) {
  /** @type {Map<string, Set<string>>} */
  const folders = new Map();
  for (const { outputs } of metafiles) {
    for (const [bundle, { inputs }] of Object.entries(outputs)) {
      for (const input of Object.keys(inputs)) {
        const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
        if (folder !== undefined) folders.set(folder, (folders.get(folder) ?? new Set()).add(bundle));
      }
    }
  }
  return [...folders]
    .map(([folder, bundles]) => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
      return { name, version, license, folder, bundles: [...bundles].sort() };
    })
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

/** For packages that only name it. */
const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is
hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`;

/**
 * The licence of a package in full. Throws where it has none: such a package is not to be shipped.
 * @param {string} root
 * @param {Bundled} of
 */
function licenceText(root, { name, folder, license }) {
  const file = readdirSync(join(root, folder)).find((one) => /^licen[cs]e(?:[.-].*)?$/i.test(one));
  if (file === undefined) {
    const { author } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    if (license !== "ISC" || author === undefined) throw new Error(`${name} has no licence file`);
    return `Copyright (c) ${author.name ?? author}\n\n${ISC}`;
  }
  return readFileSync(join(root, folder, file), "utf8")
    .replaceAll("\r\n", "\n")
    .trim();
}

/** What the model of usual wording was counted in. */
const MODEL = `dist/tu-dung.bin is the project's own: numbers that tell how often Vietnamese syllables, pairs and triples of them stand in
texts, and what was trained on them. No text can be read out of it. The texts: official documents, which are no subject of
copyright in Vietnam (Luật Sở hữu trí tuệ, Điều 15), and the Vietnamese Wikipedia, whose authors stand by the licence
CC BY-SA (3.0 and 4.0). docs/mo-hinh.md tells more.
`;

/**
 * The notices that go with the bundles.
 * @param {string} root
 * @param {readonly import("esbuild").Metafile[]} metafiles
 */
export function notices(root, metafiles) {
  const parts = bundledPackages(root, metafiles).map((of) => {
    const head = `${of.name} ${of.version} (${of.license})\n${of.bundles.join(", ")}`;
    return `${"-".repeat(80)}\n${head}\n\n${licenceText(root, of)}\n`;
  });
  const head =
    "Chỉ thị is made with the packages below, which are part of its bundles. Each stands under its own licence.\n";
  return `${head}\n${MODEL}\n${parts.join("\n")}`;
}
