import { window } from "vscode";
import { withoutLinks } from "../../server/src/lsp/messages.ts";

/**
 * The one door to VS Code's notifications. What others wrote goes into them (page heads of a Word file, names of files,
 * values of settings), and VS Code makes links of `[text](command:…)` there, which run commands when they are clicked:
 * none gets through.
 */
export const notify = {
  info: (message: string, ...choices: readonly string[]): Thenable<string | undefined> =>
    window.showInformationMessage(withoutLinks(message), ...choices),
  warn: (message: string, ...choices: readonly string[]): Thenable<string | undefined> =>
    window.showWarningMessage(withoutLinks(message), ...choices),
  error: (message: string, ...choices: readonly string[]): Thenable<string | undefined> =>
    window.showErrorMessage(withoutLinks(message), ...choices),
};
