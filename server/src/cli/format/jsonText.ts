/** What a terminal obeys and JSON leaves as it is. */
const OBEYED = /[\u007f-\u009f\u2028\u2029]/g;

/** JSON that is safe to be printed: everything that a terminal would obey is escaped. */
export function jsonText(value: unknown, space = 0): string {
  return JSON.stringify(value, null, space).replace(OBEYED, (one) => {
    return `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
