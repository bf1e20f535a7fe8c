import type { Component } from "../../syntax/component.ts";
import type { Draft, Section } from "../../syntax/draft.ts";

/** A decision or resolution of the State that examples are made of: what stands between its title and its articles. */
export function decided(above: string, enactment = "QUYẾT ĐỊNH:", type = "QUYẾT ĐỊNH"): string {
  const begins = enactment === "" ? "" : `${enactment}\n\n`;
  return `${type}\nVề việc thành lập tổ công tác\n\n${above}\n\n${begins}Điều 1. Thành lập tổ công tác.\n\nĐiều 2. Các đơn vị chịu trách nhiệm thi hành ${type.charAt(0)}${type.slice(1).toLowerCase()} này./.`;
}

/** What examples have above the bases, and the bases. */
export const WHO_DECIDES = "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN PHÚ";
export const BASES =
  "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\nTheo đề nghị của Trưởng phòng Kinh tế.";

/** The articles of a draft that stand in none of its chapters. */
export function articlesOf({ sections }: Draft): readonly Section[] {
  return sections.filter(({ marker }) => marker.family === "dieu");
}

/** The first line of a component. */
export function lineOf({ range }: Component): number {
  return range.start.line;
}
