/**
 * Capitals and small letters, to be put between the brackets of an expression: those of Vietnamese and of Western
 * Europe, and the Greek and Cyrillic ones that are taken for them. `\p{Lu}` and `\p{Ll}` have six hundred ranges each,
 * which V8 puts together anew for every expression: half a millisecond at its first use.
 */
export const CAPITALS = "A-ZÀ-ÖØ-ÞĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸΑ-ΩЀ-Я";
export const SMALL = "a-zß-öø-ÿăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹα-ωа-џ";

const BEGINS_WITH_CAPITAL = new RegExp(`^[${CAPITALS}]`, "u");
const BEGINS_WITH_SMALL = new RegExp(`^[${SMALL}]`, "u");

export function beginsWithCapital(text: string): boolean {
  return BEGINS_WITH_CAPITAL.test(text);
}

export function beginsWithSmall(text: string): boolean {
  return BEGINS_WITH_SMALL.test(text);
}
