import type { Demand } from "./demands/demand.ts";
import { DEMANDS_OF_HD05 } from "./demands/hd05.ts";
import { DEMANDS_OF_HD36 } from "./demands/hd36.ts";
import { DEMANDS_OF_ND30 } from "./demands/nd30.ts";

/** The guidelines with their demands, the newest first; `part` stands before each clause. */
export const DEMANDS: readonly { readonly style: string; readonly title: string; readonly all: readonly Demand[] }[] = [
  { style: "hd05-2026", title: "Hướng dẫn 05-HD/VPTW, Phần II", all: DEMANDS_OF_HD05 },
  {
    style: "nd30-2020",
    title: "Nghị định 30/2020/NĐ-CP, Phụ lục I (PL I, Phần I), II, III và các mẫu",
    all: DEMANDS_OF_ND30,
  },
  { style: "hd36-2018", title: "Hướng dẫn 36-HD/VPTW, mục II", all: DEMANDS_OF_HD36 },
];

function row({ clause, demand, rules, why }: Demand): string {
  const held = rules.map((id) => `[${id}](${id}.md)`).join(", ");
  return `| ${clause} | ${demand} | ${held === "" ? `không: ${why}` : held} |`;
}

/** docs/quy-tac/doi-chieu.md: each demand of the guidelines, and the rule that holds it or why none does. */
export function demandsPage(): string {
  const parts = DEMANDS.map(
    ({ title, all }) => `## ${title}\n\n| Điều | Yêu cầu | Quy tắc |\n|---|---|---|\n${all.map(row).join("\n")}\n`,
  );
  return `# Đối chiếu hướng dẫn với quy tắc\n\nMỗi yêu cầu ghi trong hai Hướng dẫn và Nghị định do quy tắc nào giữ, hoặc vì sao không quy tắc nào giữ được. Các ví dụ sai và đúng ở trang của từng quy tắc.\n\n${parts.join("\n")}`;
}
