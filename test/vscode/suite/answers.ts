// Stands between the extension and the user: notes what is said and asked, and answers. The suite and the extension
// share one `vscode`, whose functions are looked up at each call.
import * as vscode from "vscode";

const MESSAGES = ["showInformationMessage", "showWarningMessage", "showErrorMessage"] as const;
const QUESTIONS = ["showQuickPick", "showInputBox", "showOpenDialog", "showSaveDialog"] as const;
const BOXES = ["createQuickPick", "createInputBox"] as const;

type Stubbed = (typeof MESSAGES | typeof QUESTIONS | typeof BOXES)[number];

export interface Answers {
  /** The texts of the messages so far. */
  readonly said: readonly string[];
  /** The questions so far: which function asked. */
  readonly asked: readonly string[];
}

/** Runs `body` with every message answered by the button of this name, or by none, and every question by Escape. */
export async function answering(button: string | undefined, body: (answers: Answers) => Promise<void>): Promise<void> {
  const said: string[] = [];
  const asked: string[] = [];
  const window = vscode.window as unknown as Record<Stubbed, (...args: never[]) => unknown>;
  const own = { ...window };
  for (const name of MESSAGES) {
    window[name] = async (message: unknown, ...rest: readonly unknown[]) => {
      said.push(String(message));
      return button && rest.find((item) => item === button || (item as vscode.MessageItem).title === button);
    };
  }
  for (const name of QUESTIONS) {
    window[name] = async () => {
      asked.push(name);
    };
  }
  for (const name of BOXES) {
    window[name] = () => {
      const box = own[name]() as vscode.QuickInput;
      const show = box.show.bind(box);
      box.show = () => {
        asked.push(name);
        show();
        box.hide();
      };
      return box;
    };
  }
  try {
    await body({ said, asked });
  } finally {
    Object.assign(window, Object.fromEntries([...MESSAGES, ...QUESTIONS, ...BOXES].map((name) => [name, own[name]])));
  }
}
