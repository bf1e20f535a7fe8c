import type { Rule, Style } from "../service.ts";
import { clausesOf, OFFERED, RULES, SEVERITY_WORDS } from "../service.ts";
import type { Locale } from "./locale.ts";
import type { ExitCode, Session } from "./session.ts";

const FIX_WORDS = {
  safe: { vi: "tự động", en: "safe" },
  suggested: { vi: "gợi ý", en: "suggested" },
  none: { vi: "–", en: "–" },
};

function titleOf({ title, titleEn }: Rule, locale: Locale): string {
  return locale === "vi" ? title : titleEn;
}

function severityOf({ severity, offByDefault }: Rule, locale: Locale): string {
  const off = { vi: " (tắt sẵn)", en: " (off)" };
  return SEVERITY_WORDS[severity][locale] + (offByDefault ? off[locale] : "");
}

/** A clause; the words for office practice; a dash where the rule does not hold. */
function clauseIn({ id }: Rule, { clauses }: Style, locale: Locale): string {
  const one = clauses[id];
  if (one === undefined) return "–";
  return one ?? { vi: "lệ", en: "practice" }[locale];
}

function json(locale: Locale): string {
  const rows = RULES.map((rule) => {
    const { id, severity, fix } = rule;
    return `  ${JSON.stringify({ id, title: titleOf(rule, locale), severity, fix, clause: clausesOf(rule) })}`;
  });
  return `[\n${rows.join(",\n")}\n]\n`;
}

function markdown(locale: Locale): string {
  const head = {
    vi: ["Quy tắc", "Nội dung", "Mức độ", "Sửa"],
    en: ["Rule", "What", "Severity", "Fix"],
  }[locale];
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
  const columns = [...head, ...OFFERED.map(({ shortName }) => shortName)];
  const rows = RULES.map((rule) =>
    row([
      `\`${rule.id}\``,
      titleOf(rule, locale),
      severityOf(rule, locale),
      FIX_WORDS[rule.fix][locale],
      ...OFFERED.map((style) => clauseIn(rule, style, locale)),
    ]),
  );
  return row(columns) + row(columns.map(() => "---")) + rows.join("");
}

function plain(locale: Locale): string {
  const fix = { vi: "sửa", en: "fix" }[locale];
  const rows = RULES.map((rule) => {
    const clauses = OFFERED.map((style) => `${style.shortName}: ${clauseIn(rule, style, locale)}`).join("; ");
    const more = `${severityOf(rule, locale)}; ${fix}: ${FIX_WORDS[rule.fix][locale]}; ${clauses}`;
    return `${rule.id}\n    ${titleOf(rule, locale)}\n    ${more}\n`;
  });
  return rows.join("");
}

/** `chithi rules`: every rule with its severity, the best fix that it offers, and its clause in each guideline. */
export async function rules({ line, write }: Session): Promise<ExitCode> {
  const { format, locale } = line;
  write(format === "json" ? json(locale) : format === "md" ? markdown(locale) : plain(locale));
  return 0;
}
