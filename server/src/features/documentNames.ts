import type { Text } from "../text/bilingual.ts";
import { documentType } from "../vocabulary/documentTypes.ts";

/** The name of a kind: “Chỉ thị”. */
export function kindName(kind: string, locale: keyof Text): string {
  const type = documentType(kind);
  if (type !== undefined) return locale === "vi" ? type.name : type.nameEn;
  if (kind === "ban-sao") return locale === "vi" ? "Bản sao" : "certified copy";
  return locale === "vi" ? "Chưa rõ loại văn bản" : "unknown type";
}
