import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { clausesOf } from "../../server/src/engine/clause.ts";
import type { Rule } from "../../server/src/rules/define.ts";
import { RULES } from "../../server/src/rules/index.ts";

/** The catalogue lies beside the project, where it is at all. */
const CATALOGUE = new URL("../../../shared/house-style/rules.md", import.meta.url);

/** What a row of the catalogue says of a rule, or what the rule says of itself. */
interface Entry {
  readonly id: string;
  readonly severity: string;
  /** S, G or –. */
  readonly fix: string;
  /** By guideline: a clause, “lệ” for office practice, “–” where the rule is off. */
  readonly clauses: string;
}

const SEVERITIES: Readonly<Record<string, string>> = { E: "error", W: "warning", I: "info", H: "hint" };
const FIXES = { safe: "S", suggested: "G", none: "–" } as const;

function patternOf(cell: string): string {
  return cell === "–" ? "–" : cell.startsWith("lệ") ? "lệ" : "clause";
}

/** The rows of the catalogue's tables: six cells, or four for what the checker says about the checking itself. */
function readCatalogue(text: string): Entry[] {
  return [...text.matchAll(/^\| `([a-z0-9/-]+)` \| (.*) \|$/gmu)].map(([, id = "", rest = ""]) => {
    const cells = rest.split(" | ");
    const [severity = "", fix = ""] = cells.slice(-2);
    const clauses = cells.length >= 5 ? cells.slice(-4, -2) : ["lệ", "lệ"];
    const [letter = ""] = severity.split(",");
    const off = severity.includes("off") ? ", off" : "";
    return {
      id,
      severity: `${SEVERITIES[letter] ?? letter}${off}`,
      fix: fix.charAt(0),
      clauses: clauses.map(patternOf).join(" "),
    };
  });
}

function entryOf(rule: Rule): Entry {
  const { id, severity, fix, offByDefault } = rule;
  const clause = clausesOf(rule);
  const present = (style: "hd36-2018" | "hd05-2026") =>
    clause[style] === undefined ? "–" : clause[style] === null ? "lệ" : "clause";
  return {
    id,
    severity: `${severity}${offByDefault ? ", off" : ""}`,
    fix: FIXES[fix],
    clauses: `${present("hd36-2018")} ${present("hd05-2026")}`,
  };
}

function described({ severity, fix, clauses }: Entry): string {
  return `${severity} ${fix} ${clauses}`;
}

/** Where the list names a clause whose words say no such thing, so that the rule is practice there, or misses one. */
const CORRECTED: ReadonlyMap<string, string> = new Map([
  // HD 05, I.2 and I.5 show capitals in examples and do not ask for them.
  ["co-quan/viet-hoa", "clause lệ"],
  ["ten-loai/viet-hoa", "clause lệ"],
  // Both ask for a 0 before days below 10 and months below 3, and forbid none elsewhere.
  ["dia-danh-ngay/thua-so-0", "lệ lệ"],
  // HD 05, III.1 names what it replaces itself; the others were replaced by documents of their own.
  ["vien-dan/het-hieu-luc", "lệ lệ"],
  // HD 05, I.2 and I.3.1.2 speak of issuing bodies, not of whom a text names.
  ["to-chuc/khong-con", "lệ lệ"],
  // HD 05, I.9 does not speak of dashes; HD 36 shows them in the example of II.1.9.1.
  ["noi-nhan/gach-dau-dong", "clause lệ"],
  // Both say which types have addressees, and forbid them to no other.
  ["kinh-gui/thua", "lệ lệ"],
  // The appendix of HD 05 with the letters of each component is not at hand.
  ["chu-ky/viet-hoa", "clause lệ"],
  // HD 36 asks for the official name of the place in the same words as HD 05.
  ["dia-danh-ngay/dia-danh-cu", "clause clause"],
  // The text of QĐ 399-QĐ/TW is not at hand.
  ["tham-quyen/loai-van-ban", "– lệ"],
  // Both guidelines ask for clear words, and say nothing of length.
  ["noi-dung/cau-dai", "lệ lệ"],
]);

describe("the catalogue of rules beside the project", () => {
  // With CI set its absence is a failure.
  const read = ({ skip }: { skip: (condition: boolean, note: string) => void }) => {
    skip(!existsSync(CATALOGUE) && !process.env.CI, "../shared/house-style/rules.md is not there");
    return readCatalogue(readFileSync(CATALOGUE, "utf8"));
  };
  const rules = RULES.map(entryOf);

  // The list is the first one; what came later follows its naming.
  it("names ids that are all rules; a further rule stands in one of its components", (context) => {
    const catalogue = read(context).map(({ id }) => id);
    expect(catalogue.length).toBeGreaterThan(100);
    const ofDrafts = RULES.filter(({ scope }) => scope !== "word").map(({ id }) => id);
    expect(catalogue.filter((id) => !ofDrafts.includes(id))).toEqual([]);
    const components = new Set(catalogue.map((id) => id.split("/")[0]));
    // The State's catalogue has components of its own.
    const ofState = new Set(["quoc-hieu", "quyet-dinh", "viet-hoa"]);
    expect(ofDrafts.filter((id) => !components.has(id.split("/")[0]) && !ofState.has(id.split("/")[0] ?? ""))).toEqual(
      [],
    );
  });

  // The catalogue speaks of texts; “further rules follow the same naming”.
  it("leaves to the table of the page what only a Word file knows: one component of ids, which is no other's", (context) => {
    const ofWord = RULES.filter(({ scope }) => scope === "word").map(({ id }) => id);
    expect(ofWord.length).toBeGreaterThan(0);
    expect(ofWord.filter((id) => !id.startsWith("trinh-bay/"))).toEqual([]);
    expect(read(context).filter(({ id }) => id.startsWith("trinh-bay/"))).toEqual([]);
  });

  it("agrees with the rules on severity, best fix and where a clause is", (context) => {
    const byId = new Map(rules.map((entry) => [entry.id, entry]));
    const differences = read(context).flatMap((entry) => {
      const rule = byId.get(entry.id);
      if (rule === undefined || described(rule) === described(entry)) return [];
      const corrected = CORRECTED.get(entry.id);
      if (corrected !== undefined && rule.clauses === corrected) return [];
      return [`${entry.id}: “${described(entry)}” in the catalogue, “${described(rule)}” in the rule`];
    });
    expect(differences).toEqual([]);
  });
});
