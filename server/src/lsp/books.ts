import type { RegisteredDraft } from "../service.ts";
import { isoDate, MOST_DRAFTS, registerNotes, registerTable, textOf } from "../service.ts";
import type { RegisterAnswer, TasksAnswer } from "./bookMessages.ts";
import { pathFrom } from "./files/addresses.ts";
import type { Handlers } from "./handlers.ts";
import { nothing } from "./handlers.ts";
import { cancelled, longWork } from "./longWork.ts";
import { isFields, readWord } from "./params.ts";
import type { Session } from "./session.ts";

/** A draft of a folder, under its path from there; null where it cannot be read. */
async function registeredAt(uri: string, folder: string, session: Session): Promise<RegisteredDraft | null> {
  const open = session.documents.get(uri);
  try {
    const text = open === undefined ? await session.read(uri) : textOf(open.source);
    return text === null ? null : session.service.registered(pathFrom(folder, uri), session.service.open(text));
  } catch {
    return null;
  }
}

/** The requests of the view “Việc và thời hạn” and of the book of outgoing documents. */
export function registerBooks({ onRequest, onDocument }: Handlers): void {
  onDocument(
    "chithi/tasks",
    nothing,
    null as TasksAnswer | null,
    ({ open, document }, _, { service, today }): TasksAnswer => {
      const now = isoDate(today());
      const isPast = (date: string | null | undefined) => date != null && date < now;
      const tasks = service.tasks(document).map((task) => ({ ...task, past: isPast(task.deadline?.date) }));
      return { uri: open.uri, tasks };
    },
  );
  onRequest("chithi/register", async (params, session, token): Promise<RegisterAnswer> => {
    const { format } = isFields(params) ? params : {};
    const wanted = readWord(format, ["csv", "md"] as const, "format");
    const { settings, locale } = await session.configuration.of("");
    const title = locale === "vi" ? "Lập sổ văn bản đi" : "Register of outgoing documents";
    return longWork({ session, params, title, token }, async (stop, report) => {
      const drafts: RegisteredDraft[] = [];
      for (const folder of session.folders) {
        const root = `${folder.replace(/\/$/, "")}/`;
        const uris = await session.find(root, MOST_DRAFTS, () => stop.isCancellationRequested);
        for (const [n, uri] of uris.entries()) {
          if (stop.isCancellationRequested) throw cancelled();
          const one = await registeredAt(uri, root, session);
          if (one !== null) drafts.push(one);
          report(Math.floor((100 * (n + 1)) / uris.length));
        }
      }
      const book = session.service.register(drafts, settings);
      const notes = registerNotes(book).map((note) => note[locale]);
      return { text: registerTable(book, wanted, locale), notes, entries: book.entries.length };
    });
  });
}
