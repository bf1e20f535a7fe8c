import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // These run inside VS Code, by scripts/test-vscode.mjs.
    exclude: ["test/vscode/**", "node_modules/**"],
    // A protocol or command line test starts processes; two cores are the smallest machine that we know.
    testTimeout: 20_000,
  },
});
