import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { DRAFT_COMMANDS, requestOf } from "../../server/src/features/draftActions/table.ts";
import { createService } from "../../server/src/service.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const EXAMPLES = new URL("../../examples/", import.meta.url);
const DRAFTS = readdirSync(EXAMPLES).filter((name) => name.endsWith(".chithi"));

describe("the draft actions", () => {
  it("have one command for each id, each with a title of its own in both languages", () => {
    for (const of of [
      DRAFT_COMMANDS.map(({ id }) => id),
      DRAFT_COMMANDS.map(({ title }) => title.vi),
      DRAFT_COMMANDS.map(({ title }) => title.en),
    ]) {
      expect(new Set(of).size).toBe(DRAFT_COMMANDS.length);
    }
  });

  // An editor offers what `wouldEdit` promises, and runs it only once it was chosen.
  it.each(DRAFTS)("promise edits of %s where they make some, and else refuse or ask", (name) => {
    const document = service.open(readFileSync(new URL(name, EXAMPLES), "utf8"));
    for (let line = 0; line < document.lines.length; line += 3) {
      for (const command of DRAFT_COMMANDS) {
        const request = requestOf(command, { line, character: 0 }) as never;
        const promised = service.wouldEdit(command.action, document, DEFAULT_SETTINGS, request);
        if (promised === null) continue;
        const { edits } = service.act(command.action, document, DEFAULT_SETTINGS, request);
        const asWell = command.action === "moveToNewest" && !promised;
        if (!asWell) expect(edits.length > 0, `${command.id} in line ${line}`).toBe(promised);
      }
      if (line > 6 && DRAFT_COMMANDS.every(({ decides }) => !("position" in decides))) break;
    }
  });
});
