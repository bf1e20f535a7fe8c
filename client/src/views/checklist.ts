import { Disposable, EventEmitter, window, workspace } from "vscode";
import type { ChecklistAnswer } from "../../../server/src/lsp/messages.ts";
import { currentLocale, say } from "../locale.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import type { ChecklistNode, ViewNode } from "./checklistItems.ts";
import { isFolded, linesBelow, linesOf, spoken, treeItem } from "./checklistItems.ts";
import { followDraft } from "./followedDraft.ts";
import { oneAtATime } from "./oneAtATime.ts";
import { reasonText } from "./statusText.ts";

export interface ChecklistView extends Disposable {
  /** What a screen reader says of each line of the first level. */
  labels(): readonly string[];
  /** The line that has the selection. */
  selected(): ChecklistNode | undefined;
}

/** “2 cần sửa, 1 còn thiếu”. */
function summary({ items }: ChecklistAnswer): string {
  const wrong = (["faulty", "missing", "blank"] as const).flatMap((state) => {
    const [first, ...others] = items.filter((item) => item.state === state);
    return first === undefined ? [] : [`${1 + others.length} ${first.stateName}`];
  });
  if (wrong.length > 0) return wrong.join(", ");
  return items.length === 0 ? "" : say({ vi: "đủ và đúng", en: "complete and right" });
}

/** The view “Thể thức”: the components of the draft in front with their states. Nothing is asked while nobody looks. */
export function createChecklistView(server: LanguageServer): ChecklistView {
  const changed = new EventEmitter<undefined>();
  const draft = followDraft();
  let shown: ChecklistAnswer | null = null;

  const nodes = (): ViewNode[] => (shown === null ? [] : linesOf(shown.status.uri, shown.items));

  const view = window.createTreeView<ViewNode>("chithi.checklist", {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (node) => treeItem(node, currentLocale()),
      getChildren: (node) => (node === undefined ? nodes() : linesBelow(node)),
    },
    showCollapseAll: false,
  });

  function show(answer: ChecklistAnswer | null, message: string | undefined): void {
    shown = answer;
    view.message = message;
    view.description = answer === null ? "" : summary(answer);
    changed.fire(undefined);
  }

  const refresh = oneAtATime(async () => {
    const document = draft.document();
    if (!view.visible) return;
    // Without a list and without a message VS Code shows the view's welcome.
    if (document === undefined) return show(null, undefined);
    const uri = document.uri.toString();
    const waiting = say({ vi: "Đang kiểm tra…", en: "Checking…" });
    if (shown?.status.uri !== uri) show(null, waiting);
    if (!(await server.ready())) {
      return show(null, say({ vi: "Bộ kiểm tra không chạy.", en: "The checker does not run." }));
    }
    // A server that ends meanwhile, or has yet to hear of the document, tells when it has checked it.
    const answer = await server.ask("chithi/checklist", { uri }).catch(() => null);
    if (answer === null || draft.document() !== document) return;
    show(answer, answer.items.length === 0 ? `${reasonText(answer.status, currentLocale())}.` : undefined);
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
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("chithi")) refresh();
    }),
  );
  refresh();

  return {
    labels: () => nodes().map((node) => spoken(node, currentLocale())),
    selected() {
      const [node] = view.selection;
      return node === undefined || isFolded(node) ? undefined : node;
    },
    dispose: () => void listeners.dispose(),
  };
}
