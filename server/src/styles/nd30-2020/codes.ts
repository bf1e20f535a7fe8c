/**
 * The codes of types where the decree has others than the Party's guidelines, by the slug of the type; an empty list: the
 * type has no code. Phụ lục III, I; Phụ lục I, II.3b.
 */
export const KIND_CODES: Readonly<Record<string, readonly string[]>> = {
  "quy-dinh": ["QyĐ"],
  "cong-van": [],
  "thu-cong": [],
};
