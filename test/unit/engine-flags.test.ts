import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { pinnedNode } from "../../scripts/project.mjs";

const flags = fileURLToPath(new URL("../../server/src/lsp/transport/engineFlags.ts", import.meta.url));

it("the flags are set and set back while the program runs, whatever it did before with an expression", () => {
  const program = `
    const { setEngineFlags, withUsualFlags } = await import(${JSON.stringify(flags)});
    const texts = ["xab", "xaế", "", "xab ".repeat(50), "xaế ".repeat(50)];
    const uses = [
      (one, text) => one.exec(text),
      (one, text) => text.replace(one, "q"),
      (one, text) => text.split(one),
      (one, text) => text.match(one),
      (one, text) => text.search(one),
      (one, text) => text.replace(one, () => "z"),
      (one, text) => [...text.matchAll(new RegExp(one, one.flags.includes("g") ? one.flags : one.flags + "g"))],
    ];
    const used = ["", "g", "u", "gu", "y"].flatMap((signs) =>
      uses.flatMap((use) =>
        texts.map((text, n) => {
          const one = new RegExp("(?:^|x)a(b|ế)(?:" + [uses.indexOf(use), n] + ")?", signs);
          use(one, text);
          return one;
        }),
      ),
    );
    const again = () => used.map((one) => uses.map((use) => texts.map((text) => (one.lastIndex = 0, use(one, text)))));
    setEngineFlags();
    const under = JSON.stringify(again());
    const usual = JSON.stringify(withUsualFlags(again));
    console.log(used.length, under === usual, under === JSON.stringify(again()));`;
  const { status, stdout } = spawnSync(pinnedNode, ["--no-warnings", "--input-type=module", "--eval", program], {
    encoding: "utf8",
  });
  expect([status, stdout]).toEqual([0, "175 true true\n"]);
});
