const WIDTH = 120;

function isScalar(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

function print(value: unknown, indent: string, column: number): string {
  if (isScalar(value)) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    const line = `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
    // One more for the comma behind it.
    if (value.every(isScalar) && column + line.length < WIDTH) return line;
    return `[\n${value.map((item) => inner + print(item, inner, inner.length)).join(",\n")}\n${indent}]`;
  }
  const entries = Object.entries(value as object).filter(([, item]) => item !== undefined);
  if (entries.length === 0) return "{}";
  const lines = entries.map(([key, item]) => {
    const head = `${inner}${JSON.stringify(key)}: `;
    return head + print(item, inner, head.length);
  });
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

/** JSON as the project's formatter leaves it. */
export function printJson(value: unknown): string {
  return `${print(value, "", 0)}\n`;
}
