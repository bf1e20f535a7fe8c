// npm test: installs what is missing, builds, runs every test, and ends with one line that counts them all.
import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { installMissing, pinnedNode, root, run } from "./project.mjs";

const results = join(root, "test-results");
const counts = { passed: 0, failed: 0, skipped: 0 };

/**
 * Runs one kind of tests, and adds up what it says of them.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {() => typeof counts} read
 */
async function runTests(name, args, read) {
  console.log(`\n== ${name} ==`);
  const code = await run(pinnedNode, args);
  try {
    const { passed, failed, skipped } = read();
    counts.passed += passed;
    // A runner that fails without a failed test (a file that cannot be loaded) is a failure of its own.
    counts.failed += failed === 0 && code !== 0 ? 1 : failed;
    counts.skipped += skipped;
  } catch (error) {
    console.error(`${name}: no results (exit code ${code}): ${error}`);
    counts.failed++;
  }
}

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(join(results, file), "utf8"));

function vitestCounts() {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = readJson("vitest.json");
  // The reporter only counts them; a skipped test says why in its name.
  for (const { assertionResults } of testResults) {
    for (const { status, fullName } of assertionResults) {
      if (["pending", "skipped", "todo"].includes(status)) console.log(`skipped: ${fullName}`);
    }
  }
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

try {
  await installMissing();
  await rm(results, { recursive: true, force: true });
  const built = await run(pinnedNode, ["esbuild.mjs"]);
  if (built !== 0) throw new Error("the build failed");

  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${join(results, "vitest.json")}`];
  await runTests("vitest", [vitest, "run", ...reporters], vitestCounts);
  await runTests("VS Code", [join(root, "scripts", "test-vscode.mjs")], () => readJson("vscode.json"));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  counts.failed++;
}

if (counts.failed > 0) process.exitCode = 1;
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
