import { Disposable, EventEmitter, window } from "vscode";
import type { TasksAnswer } from "../../../server/src/lsp/messages.ts";
import { currentLocale, say } from "../locale.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { followDraft } from "./followedDraft.ts";
import { oneAtATime } from "./oneAtATime.ts";
import type { TaskNode } from "./taskItems.ts";
import { spokenTask, taskItem } from "./taskItems.ts";

export interface TasksView extends Disposable {
  /** What a screen reader says of each line. */
  labels(): readonly string[];
  /** The line that has the selection. */
  selected(): TaskNode | undefined;
}

/** “5 việc, 1 đã qua hạn”. */
function summary({ tasks }: TasksAnswer): string {
  const past = tasks.filter((one) => one.past).length;
  const all = say({ vi: `${tasks.length} việc`, en: `${tasks.length} tasks` });
  return past === 0 ? all : `${all}, ${say({ vi: `${past} đã qua hạn`, en: `${past} past` })}`;
}

/** The view “Việc và thời hạn”: what the draft in front asks of whom, until when. Nothing is asked while nobody looks. */
export function createTasksView(server: LanguageServer): TasksView {
  const changed = new EventEmitter<undefined>();
  const draft = followDraft();
  let shown: TasksAnswer | null = null;

  const nodes = (): TaskNode[] => (shown?.tasks ?? []).map((task, n) => ({ uri: shown?.uri ?? "", task, n }));

  const view = window.createTreeView<TaskNode>("chithi.tasks", {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (node) => taskItem(node, currentLocale()),
      getChildren: (node) => (node === undefined ? nodes() : []),
    },
  });

  function show(answer: TasksAnswer | null, message: string | undefined): void {
    shown = answer;
    view.message = message;
    view.description = answer === null || answer.tasks.length === 0 ? "" : summary(answer);
    changed.fire(undefined);
  }

  const refresh = oneAtATime(async () => {
    const document = draft.document();
    if (!view.visible) return;
    // Without a list and without a message VS Code shows the view's welcome.
    if (document === undefined || !(await server.ready())) return show(null, undefined);
    // A server that ends meanwhile, or has yet to hear of the document, tells when it has checked it.
    const answer = await server.ask("chithi/tasks", { uri: document.uri.toString() }).catch(() => null);
    if (answer === null || draft.document() !== document) return;
    const none = say({ vi: "Văn bản không giao việc cho ai.", en: "The document gives nobody a task." });
    show(answer, answer.tasks.length === 0 ? none : undefined);
  });

  const listeners = Disposable.from(
    view,
    changed,
    draft,
    draft.onDidChange(refresh),
    view.onDidChangeVisibility(refresh),
    server.onStatus(({ uri }) => {
      if (uri === draft.document()?.uri.toString()) refresh();
    }),
  );
  refresh();

  return {
    labels: () => nodes().map((node) => spokenTask(node, currentLocale())),
    selected: () => view.selection[0],
    dispose: () => void listeners.dispose(),
  };
}
