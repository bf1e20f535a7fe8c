import { existsSync, readFileSync } from "node:fs";

const CASES = new URL("../../../shared/cases/", import.meta.url);

/** A file of the cases that lie beside the project; the test is skipped, and says so, where they are not. */
export function sharedCase(name: string, skip: (condition: boolean, note: string) => void): Buffer {
  const file = new URL(name.split("/").map(encodeURIComponent).join("/"), CASES);
  skip(!existsSync(file) && !process.env.CI, "../shared/cases is not there");
  return readFileSync(file);
}

/** A text that lies beside the project; the test is skipped, and says so, where it is not. */
export function sharedText(name: string, skip: (condition: boolean, note: string) => void): string {
  const file = new URL(name, new URL("../", CASES));
  skip(!existsSync(file) && !process.env.CI, `../shared/${name} is not there`);
  return readFileSync(file, "utf8");
}
