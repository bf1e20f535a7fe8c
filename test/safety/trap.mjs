// Loaded before a program (node --import): whatever reaches for the network ends the program, and is written down.
import { appendFileSync } from "node:fs";
import { createRequire, syncBuiltinESMExports } from "node:module";

const require = createRequire(import.meta.url);

/**
 * @param {string} what
 * @returns {never}
 */
function caught(what) {
  appendFileSync(process.env.TRAP_FILE ?? "", `${what}\n${new Error().stack}\n`);
  process.exit(97);
}

/**
 * @param {any} holder
 * @param {string} name
 * @param {readonly string[]} functions
 */
function close(holder, name, functions) {
  for (const each of functions) {
    if (typeof holder[each] !== "function") throw new Error(`${name}.${each} is not there to be trapped`);
    holder[each] = () => caught(`${name}.${each}`);
  }
}

const OF_MODULES = {
  net: ["connect", "createConnection", "createServer"],
  tls: ["connect", "createServer"],
  http: ["request", "get", "createServer"],
  https: ["request", "get", "createServer"],
  http2: ["connect", "createServer"],
  dgram: ["createSocket"],
  dns: ["lookup", "resolve", "resolve4"],
  "dns/promises": ["lookup", "resolve"],
  child_process: ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"],
};
close(require("node:net").Socket.prototype, "Socket", ["connect"]);
close(require("node:net").Server.prototype, "Server", ["listen"]);
for (const [name, functions] of Object.entries(OF_MODULES)) close(require(`node:${name}`), name, functions);
syncBuiltinESMExports();
for (const name of ["fetch", "WebSocket", "EventSource"]) {
  Object.defineProperty(globalThis, name, { get: () => caught(name), configurable: true });
}
