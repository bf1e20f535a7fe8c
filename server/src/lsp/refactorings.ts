import type * as lsp from "vscode-languageserver";
import type { SectionAction } from "../features/sections.ts";
import { HD05 } from "../styles/styles.ts";
import type { Text } from "../text/bilingual.ts";
import type { Range, TextEdit } from "../text/position.ts";
import type { ActionContext } from "./actionContext.ts";
import { toWorkspaceEdit } from "./convert.ts";
import { CodeActionKind } from "./protocol.ts";

export const REFACTORING_KIND = `${CodeActionKind.RefactorRewrite}.chithi`;

/** In a longer text, in code units, they are not made ready before anybody has chosen one. */
const LONGEST_TEXT = 200_000;

const SECTIONS: readonly (readonly [SectionAction, Text])[] = [
  ["up", { vi: "Đưa đề mục lên trên", en: "Move the section up" }],
  ["down", { vi: "Đưa đề mục xuống dưới", en: "Move the section down" }],
  ["promote", { vi: "Nâng đề mục lên một cấp", en: "Promote the section" }],
  ["demote", { vi: "Hạ đề mục xuống một cấp", en: "Demote the section" }],
  ["renumber", { vi: "Đánh lại số đề mục", en: "Renumber the sections" }],
];
const JOIN: Text = { vi: "Nối dòng bị ngắt", en: "Join the broken lines" };
const MOVE: Text = { vi: "Chuyển bản thảo sang Hướng dẫn 05-HD/VPTW", en: "Move the draft to HD 05" };
const COPY: Text = { vi: "Lập bản sao", en: "Make a certified copy" };

function withReferences(title: Text, references: number): Text {
  if (references === 0) return title;
  return {
    vi: `${title.vi} (còn ${references} chỗ nhắc đến để xem lại)`,
    en: `${title.en} (${references} references left to look at)`,
  };
}

/**
 * What VS Code has commands for, as code actions for every editor: the section at the caret moved or given another level,
 * and, with the caret in the header, what is done to the whole draft. Only those that change something.
 */
export function refactorings({ service, open, client, workspace }: ActionContext, { start }: Range): lsp.CodeAction[] {
  const { document } = open;
  const { settings, locale } = client;
  const actions: lsp.CodeAction[] = [];
  if (document === null) return actions;
  const last = document.lines.length - 1;
  if (document.lines.reduce((sum, { rawLength }) => sum + rawLength + 1, 0) > LONGEST_TEXT) return actions;
  const offer = (title: Text, edits: readonly TextEdit[]) => {
    if (edits.length === 0) return;
    actions.push({ title: title[locale], kind: REFACTORING_KIND, edit: toWorkspaceEdit(open, edits) });
  };
  const { body, header } = document.draft;
  if (body !== null && body.first <= start.line && start.line <= body.last) {
    for (const [action, title] of SECTIONS) {
      const { edits, references } = service.editSections(document, settings, start, action);
      offer(withReferences(title, references), edits);
    }
  }
  if (start.line <= (header?.last ?? last)) {
    offer(JOIN, service.joinLines(document).edits);
    const { style } = service.check(document, settings, workspace);
    if (style !== HD05.id) offer(MOVE, service.moveToHd05(document, settings).edits);
    offer(COPY, service.makeCopy(document, settings, null).edits);
  }
  return actions;
}
