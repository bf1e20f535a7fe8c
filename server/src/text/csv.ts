/** So that a spreadsheet reads it as UTF-8. */
export const BYTE_ORDER_MARK = "\ufeff";

/** What a spreadsheet would take for a formula stands behind an apostrophe. */
function harmlessCell(value: string): string {
  return /^(?:[=+@\t\r]|-(?!\d))/.test(value) ? `'${value}` : value;
}

/** One line of a table, as RFC 4180 writes it. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  const written = cells.map((cell) => {
    const text = typeof cell === "string" ? harmlessCell(cell) : String(cell ?? "");
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${written.join(",")}\r\n`;
}
