import { expect, test, vi } from "vitest";
import type { Status } from "../../server/src/lsp/messages.ts";

const DRAFT = { languageId: "chithi", uri: { toString: () => "file:///a.chithi" } };

vi.mock("vscode", () => {
  class EventEmitter<T> {
    readonly #listeners: ((value: T) => void)[] = [];
    readonly event = (listener: (value: T) => void) => {
      this.#listeners.push(listener);
      return { dispose() {} };
    };
    fire(value: T) {
      for (const listener of this.#listeners) listener(value);
    }
  }
  const never = () => ({ dispose() {} });
  return {
    EventEmitter,
    Disposable: { from: () => ({ dispose() {} }) },
    StatusBarAlignment: { Right: 2 },
    window: {
      activeTextEditor: { document: DRAFT },
      createStatusBarItem: () => ({ show() {}, hide() {}, dispose() {} }),
      onDidChangeActiveTextEditor: never,
    },
    workspace: {
      textDocuments: [DRAFT],
      onDidOpenTextDocument: never,
      onDidCloseTextDocument: never,
      onDidChangeConfiguration: never,
      getConfiguration: () => ({ get: () => "vi" }),
    },
  };
});
vi.mock("../../client/src/server/languageServer.ts", () => ({ LANGUAGE: "chithi" }));

const STATUS: Status = {
  uri: "file:///a.chithi",
  version: 1,
  kind: "chi-thi",
  kindName: "chỉ thị",
  style: "hd05-2026",
  styleName: "Hướng dẫn 05-HD/VPTW",
  styleShortName: "HD 05",
  styleReason: "ngay-ban-hanh",
  counts: { error: 0, warning: 0, info: 0, hint: 0 },
};

test("says that the server is gone for good, and what is found once it runs again", async () => {
  const { EventEmitter } = await import("vscode");
  const { createStatusItem } = await import("../../client/src/views/statusItem.ts");
  const statuses = new EventEmitter<Status>();
  const downs = new EventEmitter<boolean>();
  const item = createStatusItem({ onStatus: statuses.event, onDown: downs.event });
  statuses.fire(STATUS);
  expect(item.text()).toBe("Chỉ thị · HD 05 · không có gì cần sửa");
  downs.fire(true);
  expect(item.text()).toBe("Chỉ thị · bộ kiểm tra đã dừng");
  expect(item.status(STATUS.uri)).toBeUndefined();
  downs.fire(false);
  expect(item.text()).toBe("Chỉ thị · đang kiểm tra…");
  statuses.fire(STATUS);
  expect(item.text()).toBe("Chỉ thị · HD 05 · không có gì cần sửa");
});
