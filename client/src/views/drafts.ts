import type { Memento, TreeItem } from "vscode";
import { CancellationTokenSource, commands, Disposable, EventEmitter, window, workspace } from "vscode";
import type { DraftEntry, DraftsAnswer } from "../../../server/src/lsp/messages.ts";
import { currentLocale, say } from "../locale.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { draftItem, spokenDraft } from "./draftItems.ts";
import type { DraftOrder } from "./draftOrder.ts";
import { ORDERS, sortDrafts } from "./draftOrder.ts";
import { oneAtATime } from "./oneAtATime.ts";
import type { OtherFile, OtherFiles } from "./otherFiles.ts";
import { createFileFinder, otherItem, othersItem } from "./otherFiles.ts";

export interface DraftsView extends Disposable {
  /** What a screen reader says of each draft in the list. */
  labels(): readonly string[];
  /** What stands above the list: how far reading is, or that it was stopped. Empty where nothing does. */
  message(): string;
  /** Reads the folders again, if the view is in sight. Resolves to how many there are, or to null when stopped. */
  readAgain(): Promise<string | null>;
  /** Stops reading; what was read so far stays. False where nothing is being read. */
  stop(): boolean;
  order(): DraftOrder;
  sort(order: DraftOrder): Promise<void>;
}

const ORDER = "chithi.drafts.order";
/** Contexts for the menus and the welcome: folders are being read; they were read. */
const READING = "chithi.drafts.reading";
const READ = "chithi.drafts.read";
/** The delay in milliseconds before the list is updated, so that several changes are shown at once. */
const PAUSE = 400;

/** A line: a draft, a file that is none yet, or the line under which those are folded away. */
type Node = DraftEntry | OtherFiles | OtherFile;

/** “12 bản thảo, 5 có lỗi”. */
function summary(drafts: readonly DraftEntry[]): string {
  if (drafts.length === 0) return say({ vi: "không có bản thảo nào", en: "no drafts" });
  const faulty = drafts.filter(({ counts }) => counts !== null && counts.error > 0).length;
  const rest = faulty === 0 ? "" : say({ vi: `, ${faulty} có lỗi`, en: `, ${faulty} with errors` });
  return say({ vi: `${drafts.length} bản thảo${rest}`, en: `${drafts.length} drafts${rest}` });
}

/**
 * The view “Bản thảo”: the drafts of the workspace. The folders are read when somebody first looks at it, and what
 * changes afterwards is asked for only while somebody does.
 */
export function createDraftsView(server: LanguageServer, memory: Memento): DraftsView {
  const changed = new EventEmitter<undefined>();
  const byUri = new Map<string, DraftEntry>();
  let list: readonly DraftEntry[] = [];
  let state: string | undefined;
  let complete = true;
  let again = false;
  let reading: CancellationTokenSource | undefined;
  const waiting: ((result: string | null) => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const order = () => ORDERS.find((one) => one === memory.get(ORDER)) ?? "worst";

  const files = createFileFinder(() => changed.fire(undefined));

  function itemOf(node: Node): TreeItem {
    if ("others" in node) return othersItem(node, currentLocale());
    return "file" in node ? otherItem(node) : draftItem(node, currentLocale());
  }

  async function childrenOf(node: Node | undefined): Promise<Node[]> {
    if (node !== undefined) return "others" in node ? node.others.map((file) => ({ file })) : [];
    const others = await files.find();
    return others.length === 0 ? [...list] : [...list, { others }];
  }

  const view = window.createTreeView<Node>("chithi.drafts", {
    treeDataProvider: { onDidChangeTreeData: changed.event, getTreeItem: itemOf, getChildren: childrenOf },
  });

  function show(): void {
    list = sortDrafts(byUri.values(), order());
    view.description = summary(list);
    changed.fire(undefined);
  }

  function take({ drafts, removed, whole, ...answer }: DraftsAnswer): void {
    if (whole) byUri.clear();
    for (const uri of removed) byUri.delete(uri);
    for (const draft of drafts) byUri.set(draft.uri, draft);
    ({ state, complete } = answer);
    if (whole || drafts.length + removed.length > 0) show();
  }

  /** Without a message, and without drafts, VS Code shows the view's welcome, which says why there are none. */
  function restMessage(): string | undefined {
    if (complete) return undefined;
    return say({
      vi: `Đã dừng khi mới đọc được ${list.length} bản thảo. Bấm “Đọc lại” để đọc tiếp.`,
      en: `Stopped after ${list.length} drafts. “Read again” goes on.`,
    });
  }

  /** Asks for what is new. Where the folders have to be read for it, the view shows how far that is, and can stop it. */
  async function ask(refresh: boolean): Promise<void> {
    const source = new CancellationTokenSource();
    reading = source;
    const told = refresh ? waiting.splice(0) : [];
    const progress = (done: string) => {
      void commands.executeCommand("setContext", READING, true);
      view.message = say({ vi: `Đang đọc ${done} bản thảo…`, en: `Reading ${done} drafts …` });
    };
    try {
      const params = { refresh, ...(state !== undefined && { since: state }) };
      take(await server.askLong("chithi/drafts", params, source.token, progress));
    } finally {
      reading = undefined;
      source.dispose();
      void commands.executeCommand("setContext", READING, false);
      void commands.executeCommand("setContext", READ, true);
      view.message = restMessage();
      for (const done of told) done(complete ? summary(list) : null);
    }
  }

  const refresh = oneAtATime(async () => {
    // A stopped scan goes on only on request.
    if (!view.visible || (!complete && !again)) return;
    if (!(await server.ready())) {
      view.message = say({ vi: "Bộ kiểm tra không chạy.", en: "The checker does not run." });
      return;
    }
    const first = state === undefined;
    const anew = again;
    again = false;
    if (first) view.message = say({ vi: "Đang tìm các bản thảo…", en: "Looking for drafts …" });
    try {
      if (first || anew) await window.withProgress({ location: { viewId: "chithi.drafts" } }, () => ask(anew));
      else await ask(false);
    } catch {
      // The server ended meanwhile: the next one does not know this revision.
      state = undefined;
    }
  });

  function readAgain(): Promise<string | null> {
    again = true;
    files.forget();
    const done = new Promise<string | null>((resolve) => waiting.push(resolve));
    // A scan that is running starts again.
    reading?.cancel();
    refresh();
    return done;
  }

  /** Schedules one update of the list for several calls (debounced). */
  function soon(): void {
    if (state === undefined || !view.visible) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      refresh();
    }, PAUSE);
  }

  const listeners = Disposable.from(
    view,
    files,
    changed,
    view.onDidChangeVisibility(refresh),
    server.onStatus(soon),
    server.onDraftsChanged(soon),
    workspace.onDidCloseTextDocument(soon),
    workspace.onDidChangeWorkspaceFolders(() => void readAgain()),
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration("chithi")) return;
      state = undefined;
      refresh();
    }),
  );
  refresh();

  return {
    message: () => view.message ?? "",
    labels: () => list.map((draft) => spokenDraft(draft, currentLocale())),
    readAgain,
    stop() {
      reading?.cancel();
      again = false;
      for (const done of waiting.splice(0)) done(null);
      return reading !== undefined;
    },
    order,
    async sort(wanted) {
      await memory.update(ORDER, wanted);
      show();
    },
    dispose() {
      clearTimeout(timer);
      reading?.cancel();
      listeners.dispose();
    },
  };
}
