import type { Text } from "../../text/bilingual.ts";

/** “Ghi “05-CT/TU””: the title of a fix that writes a component, or a part of one, in the right form. */
export function toWrite(right: string): Text {
  return { vi: `Ghi “${right}”`, en: `Write “${right}”` };
}

/** “Viết “xã hội””: the title of a fix that spells words of a sentence. */
export function toSpell(right: string): Text {
  return { vi: `Viết “${right}”`, en: `Write “${right}”` };
}

/** “Thay bằng “quy định””: the title of a fix that puts another word in the place of one. */
export function toReplaceBy(right: string): Text {
  return { vi: `Thay bằng “${right}”`, en: `Replace by “${right}”` };
}

/** “Bỏ “theo””: the title of a fix that takes words out. */
export function toRemove(wrong: string): Text {
  return { vi: `Bỏ “${wrong}”`, en: `Remove “${wrong}”` };
}

/** “Chèn “CHỈ THỊ””: the title of a fix that puts in what is missing. */
export function toInsert(missing: string): Text {
  return { vi: `Chèn “${missing}”`, en: `Insert “${missing}”` };
}

/** “Kết thúc bằng “.””: the title of a fix that sets the mark at the end. */
export function toEndWith(mark: string): Text {
  return { vi: `Kết thúc bằng “${mark}”`, en: `End with “${mark}”` };
}
