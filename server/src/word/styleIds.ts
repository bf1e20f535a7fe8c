import type { Role } from "../page/sizes.ts";

/** What Word calls a style inside the file. */
export function styleId(role: Role | "rule" | "end"): string {
  return `CT${role.charAt(0).toUpperCase()}${role.slice(1)}`;
}
