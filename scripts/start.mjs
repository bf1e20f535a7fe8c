// npm start [-- FILES]: checks the drafts that are named, else the examples, and says how to see them in VS Code.
import { join } from "node:path";
import { buildStale, installMissing, pinnedNode, root, run } from "./project.mjs";

try {
  await installMissing();
  await buildStale();

  const named = process.argv.slice(2);
  // npm runs scripts in the project's folder; the names are meant from where the user stands.
  const cwd = named.length > 0 ? (process.env.INIT_CWD ?? process.cwd()) : root;
  const paths = named.length > 0 ? named : ["examples"];
  const code = await run(pinnedNode, [join(root, "dist", "cli.js"), "check", ...paths], { cwd });

  // Drafts with errors are what the program is there to show; 2 and above mean that it could not do its work.
  if (code > 1) process.exitCode = 2;
  else console.log("\nĐể mở các bản thảo mẫu trong VS Code cùng phần mở rộng này: npm run editor");
} catch (error) {
  console.error(`Không chạy được: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}
