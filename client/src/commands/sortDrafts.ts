import { window } from "vscode";
import { say } from "../locale.ts";
import type { DraftOrder } from "../views/draftOrder.ts";
import { ORDERS } from "../views/draftOrder.ts";
import type { DraftsView } from "../views/drafts.ts";

const NAMES = {
  worst: { vi: "Nhiều lỗi nhất ở trên", en: "The worst first" },
  number: { vi: "Theo số và ký hiệu", en: "By number and symbol" },
  date: { vi: "Mới nhất ở trên", en: "The newest first" },
} as const;

/** Asks for the order of the list of drafts; `wanted`: the order, for key bindings. */
export async function sortDraftList(view: DraftsView, wanted?: unknown): Promise<void> {
  const order = ORDERS.find((one) => one === wanted) ?? (await pick(view.order()));
  if (order !== undefined) await view.sort(order);
}

async function pick(present: DraftOrder): Promise<DraftOrder | undefined> {
  const items = ORDERS.map((order) => ({
    order,
    label: say(NAMES[order]),
    description: order === present ? say({ vi: "đang dùng", en: "present" }) : "",
  }));
  const title = say({ vi: "Sắp xếp các bản thảo", en: "Sort the drafts" });
  return (await window.showQuickPick(items, { title }))?.order;
}
