// Imported first: watches every way to the network in the extension host, from before the first test to the last.

interface Attempt {
  readonly way: string;
  readonly stack: string;
}

/** All calls so far, VS Code's own among them. */
export const attempts: Attempt[] = [];

function takeDown(way: string): void {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 60;
  attempts.push({ way, stack: new Error().stack ?? "" });
  Error.stackTraceLimit = stackTraceLimit;
}

function watch(holder: object, name: string): void {
  const of = holder as Record<string, unknown>;
  const original = of[name];
  if (typeof original !== "function") return;
  of[name] = new Proxy(original, {
    apply(target, self, args) {
      takeDown(name);
      return Reflect.apply(target, self, args);
    },
    construct(target, args, newTarget) {
      takeDown(name);
      return Reflect.construct(target, args, newTarget);
    },
  });
}

for (const name of ["fetch", "WebSocket", "EventSource", "XMLHttpRequest"]) watch(globalThis, name);
if (typeof process !== "undefined" && typeof process.getBuiltinModule === "function") {
  const { Socket } = process.getBuiltinModule("node:net");
  watch(Socket.prototype, "connect");
  for (const module of [process.getBuiltinModule("node:http"), process.getBuiltinModule("node:https")]) {
    watch(module, "request");
    watch(module, "get");
  }
  watch(process.getBuiltinModule("node:dns"), "lookup");
  watch(process.getBuiltinModule("node:dgram"), "createSocket");
}
