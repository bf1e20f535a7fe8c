import type { TaskJson } from "../service.ts";
import { BYTE_ORDER_MARK, csvLine, isoDate } from "../service.ts";
import type { WholeDay } from "./format/calendar.ts";
import { calendar } from "./format/calendar.ts";
import { harmless, visible } from "./format/excerpt.ts";
import { errorJson } from "./format/json.ts";
import { jsonText } from "./format/jsonText.ts";
import type { Locale } from "./locale.ts";
import { withFile } from "./open.ts";
import type { ExitCode, Session } from "./session.ts";
import { inputsOf } from "./session.ts";

const COLUMNS: Readonly<Record<Locale, readonly string[]>> = {
  vi: ["Tệp", "Mục", "Dòng", "Thực hiện", "Chủ trì", "Phối hợp", "Nhiệm vụ", "Thời hạn", "Ngày hết hạn"],
  en: ["File", "Section", "Line", "Bodies", "Leads", "With", "Task", "Deadline", "Due"],
};

interface FileTasks {
  readonly path: string;
  readonly tasks: readonly TaskJson[];
}

function row(path: string, { section, line, bodies, leads, with: partners, task, deadline }: TaskJson): string {
  const due = deadline?.date ?? null;
  return csvLine([
    path,
    section,
    line + 1,
    bodies.join("; "),
    leads,
    partners.join("; "),
    task,
    deadline?.text ?? null,
    due,
  ]);
}

function textOf({ path, tasks }: FileTasks, locale: Locale): string {
  const words = { vi: ["dòng", "chủ trì", "phối hợp", "thời hạn"], en: ["line", "leads", "with", "until"] }[locale];
  const [line, leads, partners, until] = words;
  const rows = tasks.map((one) => {
    const notes = [
      ...(one.leads === null ? [] : [`${leads}: ${one.leads}`]),
      ...(one.with.length === 0 ? [] : [`${partners}: ${one.with.join("; ")}`]),
      ...(one.deadline === null ? [] : [`${until}: ${one.deadline.text}`]),
    ];
    const place = `${one.section === "" ? "" : `${one.section} `}(${line} ${one.line + 1})`;
    const more = notes.length === 0 ? "" : ` [${notes.join(" | ")}]`;
    return `  ${visible(`${place} ${one.bodies.join("; ")}: ${one.task}${more}`)}\n`;
  });
  return `${harmless(path)}\n${rows.join("")}`;
}

/** Only what has a day can stand in a calendar. */
function daysOf({ path, tasks }: FileTasks): WholeDay[] {
  return tasks.flatMap(({ section, line, bodies, task, deadline }, n) => {
    if (deadline === null || deadline.date === null) return [];
    const uid = `${path}#${line + 1}.${n + 1}@chithi`;
    const description = `${path}${section === "" ? "" : `, ${section}`}: ${deadline.text}`;
    return [{ uid, date: deadline.date, summary: `${bodies.join("; ")}: ${task}`, description }];
  });
}

/** `chithi tasks`: what each document asks of whom, until when. */
export async function tasks(session: Session): Promise<ExitCode> {
  const { line, service, write, warn, today } = session;
  const { locale, format } = line;
  const { files, incomplete } = await inputsOf(session);
  let failed = incomplete;
  const json: unknown[] = [];
  const found: FileTasks[] = [];
  for (const input of files) {
    const { path } = input;
    const { value, failure } = await withFile(service, input, ({ document }) => service.tasks(document));
    if (failure !== null) {
      failed = true;
      warn(`${path}: ${failure.message[locale]}`);
      json.push({ path, error: errorJson(failure, locale) });
      continue;
    }
    found.push({ path, tasks: value });
    json.push({ path, tasks: value });
  }
  switch (format) {
    case "json":
      write(`${jsonText({ version: 1, files: json }, 1)}\n`);
      break;
    case "csv":
      write(BYTE_ORDER_MARK + csvLine(COLUMNS[locale]));
      for (const one of found) write(one.tasks.map((task) => row(one.path, task)).join(""));
      break;
    case "ics":
      write(calendar(found.flatMap(daysOf), isoDate(today)));
      break;
    default:
      for (const one of found) write(textOf(one, locale));
  }
  return failed ? 2 : 0;
}
