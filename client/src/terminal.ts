import { delimiter } from "node:path";
import { execPath } from "node:process";
import type { ExtensionContext } from "vscode";
import { say } from "./locale.ts";

const DESCRIPTION = {
  vi: "Lệnh `chithi` của phần mở rộng Chỉ thị",
  en: "The command `chithi` of the extension Chỉ thị",
};

/**
 * Makes `chithi` known in VS Code's terminals. The folder of its launcher goes to the end of the path, so that one that
 * the user installed is found first. VS Code keeps this for terminals that are opened before the extension next starts.
 */
export function offerInTerminal(
  context: Pick<ExtensionContext, "environmentVariableCollection" | "asAbsolutePath">,
): void {
  const variables = context.environmentVariableCollection;
  variables.description = say(DESCRIPTION);
  variables.replace("CHITHI_NODE", execPath);
  variables.append("PATH", `${delimiter}${context.asAbsolutePath("client/terminal")}`);
}
