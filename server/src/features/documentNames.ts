import { KINDS } from "../kinds/kinds.ts";
import type { Text } from "../text/bilingual.ts";

/** The name of a kind: “Chỉ thị”. */
export function kindName(kind: string, locale: keyof Text): string {
  const type = KINDS.bySlug(kind);
  if (type.name !== "") return locale === "vi" ? type.name : type.nameEn;
  return locale === "vi" ? "Chưa rõ loại văn bản" : "unknown type";
}
