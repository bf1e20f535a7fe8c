// Loaded before a program (node --import): ends it by SIGKILL at one step of writing a file, in the middle of the bytes
// where the step is a write. DIE_WHEN names the step.
import { openSync, writeSync } from "node:fs";
import promises from "node:fs/promises";

const step = process.env.DIE_WHEN;
const die = () => process.kill(process.pid, "SIGKILL");

/** @param {number} fd @param {Buffer} content */
function writeHalf(fd, content) {
  writeSync(fd, content, 0, content.length >> 1);
  die();
}

const handle = await promises.open(new URL(import.meta.url));
const prototype = Object.getPrototypeOf(handle);
await handle.close();

if (step === "write") {
  for (const name of ["write", "writeFile"]) {
    prototype[name] = function (/** @type {Buffer} */ content) {
      writeHalf(this.fd, content);
    };
  }
  promises.writeFile = async (path, content) => {
    writeHalf(openSync(/** @type {string} */ (path), "w"), /** @type {Buffer} */ (content));
  };
} else if (step === "sync") prototype.sync = die;
else if (step === "rename") {
  promises.rename = async () => {
    die();
  };
} else throw new Error(`no such step: ${step}`);
