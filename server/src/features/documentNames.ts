import type { StyleId } from "../styles/styles.ts";
import { STYLES } from "../styles/styles.ts";
import type { Text } from "../text/bilingual.ts";
import { documentType } from "../vocabulary/documentTypes.ts";

/** The name of a kind: “Chỉ thị”. */
export function kindName(kind: string, locale: keyof Text): string {
  const type = documentType(kind);
  if (type !== undefined) return locale === "vi" ? type.name : type.nameEn;
  if (kind === "ban-sao") return locale === "vi" ? "Bản sao" : "certified copy";
  return locale === "vi" ? "Chưa rõ loại văn bản" : "unknown type";
}

/** The name of what a document is judged by: “Hướng dẫn 05-HD/VPTW”; empty for nothing. */
export function styleName(style: StyleId | null): string {
  if (style === null) return "";
  return style === "nd30-2020" ? "Nghị định 30/2020/NĐ-CP" : STYLES[style].name;
}
