// A thread that lets recheck judge one expression after the other: some keep it busy far beyond its own limit of time,
// and then the thread is ended from outside.
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";

// Its build for browsers is all JavaScript: the other one starts programs of its own.
const { checkSync } = createRequire(import.meta.url)("recheck/lib/browser.js");

parentPort?.on("message", ({ source, flags }) => {
  parentPort?.postMessage(checkSync(source, flags, { checker: "automaton", timeout: 400 }).status === "safe");
});
