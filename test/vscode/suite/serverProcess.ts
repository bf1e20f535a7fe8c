import { skip } from "./registry.ts";

/** The language server's process: the child of the extension host that runs it. */
export function serverProcess(): number | undefined {
  if (process.platform !== "linux") skip("children of a process are looked for in /proc");
  const { readFileSync } = process.getBuiltinModule("node:fs");
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, "utf8");
  return children
    .split(" ")
    .filter(Boolean)
    .map(Number)
    .find((child) => readFileSync(`/proc/${child}/cmdline`, "utf8").includes("dist/server.compiled.js"));
}
