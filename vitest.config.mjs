import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // These run inside VS Code, by scripts/test-vscode.mjs.
    exclude: ["test/vscode/**", "node_modules/**"],
    // Half of the files wait for processes that they start: by itself vitest leaves a machine of two cores one worker.
    maxWorkers: Math.max(2, availableParallelism()),
    // A protocol or command line test starts processes; two cores are the smallest machine that we know.
    testTimeout: 40_000,
  },
});
