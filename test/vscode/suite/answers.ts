// Stands between the extension and the user: notes what is said and asked, and answers. The suite and the extension
// share one `vscode`, whose functions are looked up at each call.
import * as vscode from "vscode";

type Message = "showInformationMessage" | "showWarningMessage" | "showErrorMessage";
type Question = "showQuickPick" | "showInputBox" | "showOpenDialog" | "showSaveDialog";

export interface Answers {
  /** The texts of the messages so far. */
  readonly said: readonly string[];
  /** The questions so far: which function asked. */
  readonly asked: readonly string[];
}

const MESSAGES: readonly Message[] = ["showInformationMessage", "showWarningMessage", "showErrorMessage"];
const QUESTIONS: readonly Question[] = ["showQuickPick", "showInputBox", "showOpenDialog", "showSaveDialog"];

/** Runs `body` with every message answered by the button of this name, or by none, and every question by Escape. */
export async function answering(button: string | undefined, body: (answers: Answers) => Promise<void>): Promise<void> {
  const said: string[] = [];
  const asked: string[] = [];
  const window = vscode.window as unknown as Record<Message | Question, (...args: unknown[]) => unknown>;
  const own = { ...window };
  for (const name of MESSAGES) {
    window[name] = async (message, ...rest) => {
      said.push(String(message));
      return button && rest.find((item) => item === button || (item as vscode.MessageItem).title === button);
    };
  }
  for (const name of QUESTIONS) {
    window[name] = async () => {
      asked.push(name);
    };
  }
  try {
    await body({ said, asked });
  } finally {
    for (const name of [...MESSAGES, ...QUESTIONS]) window[name] = own[name];
  }
}
