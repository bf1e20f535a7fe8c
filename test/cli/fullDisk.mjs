// Loaded before a program (node --import): from now on the disk is full in the middle of what is written to it.
import { writeSync } from "node:fs";
import promises from "node:fs/promises";

const handle = await promises.open(new URL(import.meta.url));
const prototype = Object.getPrototypeOf(handle);
await handle.close();

for (const name of ["write", "writeFile"]) {
  prototype[name] = async function (/** @type {Buffer} */ content) {
    writeSync(this.fd, content, 0, content.length >> 1);
    throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  };
}
