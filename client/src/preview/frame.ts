/** What the document of the webview needs to know. All of it is escaped. */
export interface Frame {
  /** Used once; only what carries it runs or is applied. */
  readonly nonce: string;
  /** The address of the one script. */
  readonly script: string;
  /** The address of the draft, which the webview keeps over a restart. */
  readonly uri: string;
  readonly title: string;
  /** “Trang”: before the number of a page. */
  readonly page: string;
  readonly zoom: { readonly out: string; readonly in: string; readonly fit: string };
  /** What can be done with the pages, as buttons above them. */
  readonly tools: readonly Tool[];
}

/** A button above the pages. */
export interface Tool {
  /** What the webview says when it is pressed. */
  readonly tool: string;
  readonly label: string;
}

/** Around the paper nothing follows the theme either: white stands out on a grey desk by day and by night. */
export const FRAME_RULES = `
html, body { margin: 0; padding: 0; background: #737373; color: black }
main { padding: 4mm 0 0 }
main.noted { padding-right: 274px }
main.notice { padding: 10mm; color: white; font: 14px sans-serif; text-align: center }
.box { position: relative; width: var(--width); height: var(--height); margin: 0 auto 4mm; box-shadow: 0 1px 4px rgb(0 0 0 / 50%) }
.box > .sheet { transform: scale(var(--scale)); transform-origin: 0 0 }
.trial { position: absolute !important; visibility: hidden; left: -1000mm; top: 0 }
.piece { overflow: hidden }
.sheet .here { background: rgb(255 214 0 / 16%) }
.tools { position: sticky; top: 0; left: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 4px; align-items: center; padding: 4px 8px;
  box-sizing: border-box; width: 100vw; max-width: 100%; font: var(--vscode-font-size, 13px) var(--vscode-font-family, sans-serif);
  color: var(--vscode-editorWidget-foreground, black); background: var(--vscode-editorWidget-background, #f3f3f3);
  border-bottom: 1px solid var(--vscode-contrastBorder, var(--vscode-editorWidget-border, #c8c8c8)) }
.tools button { padding: 2px 8px; font: inherit; color: var(--vscode-button-secondaryForeground, inherit);
  background: var(--vscode-button-secondaryBackground, transparent); border: 1px solid var(--vscode-contrastBorder, transparent); border-radius: 2px; cursor: pointer }
.tools button:hover { background: var(--vscode-button-secondaryHoverBackground, transparent) }
.tools button:focus-visible { outline: 1px solid var(--vscode-focusBorder, #005fb8); outline-offset: 1px }
.tools .count { margin: 0 8px }
.tools .said { flex: 1 1 auto; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
.notes { position: absolute; left: calc(100% + 8px); top: 0; width: 250px }
.note { display: block; box-sizing: border-box; position: absolute; width: 100%; padding: 4px 8px; text-align: left; font: 12px/1.35 var(--vscode-font-family, sans-serif);
  color: black; background: #fffbe8; border: 1px solid #b5a96a; border-left: 4px solid #8a6d00; border-radius: 2px; cursor: pointer; user-select: text }
.note.error { background: #fff1f0; border-color: #c98; border-left-color: #b3202a }
.note.info, .note.hint { background: #eef4fb; border-color: #9ab; border-left-color: #2b5d9b }
.note:focus-visible { outline: 2px solid #005fb8 }
.note b { display: block }
.sheet .faulty { background: rgb(255 214 0 / 22%) }
.sheet .faulty.shown { outline: 2px solid #005fb8 }
@media print { .here, .sheet .faulty { background: none } .tools, .notes { display: none } }
`;

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Nothing is fetched or run but the script with this nonce; styles come from it and from the frame itself. */
export function contentSecurityPolicy(nonce: string): string {
  return `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
}

/** The document that the preview's webview begins with. */
export function frameHtml({ nonce, script, uri, title, page, zoom, tools }: Frame): string {
  const zooms = [
    ["-1", "−", zoom.out],
    ["1", "+", zoom.in],
    ["0", zoom.fit, zoom.fit],
  ] as const;
  const sizes = zooms.map(
    ([step, label, name]) =>
      `<button data-zoom="${step}" title="${escapeAttribute(name)}" aria-label="${escapeAttribute(name)}">${escapeAttribute(label)}</button>`,
  );
  const others = tools.map(
    ({ tool, label }) => `<button data-tool="${escapeAttribute(tool)}">${escapeAttribute(label)}</button>`,
  );
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(nonce)}">
<title>${escapeAttribute(title)}</title>
<style nonce="${nonce}">${FRAME_RULES}</style>
</head>
<body data-uri="${escapeAttribute(uri)}" data-page="${escapeAttribute(page)}">
<header class="tools" role="toolbar" aria-label="${escapeAttribute(title)}">
${sizes[0]}<span class="scale"></span>${sizes[1]}${sizes[2]}
<span class="count"></span><span class="said" role="status"></span>
${others.join("\n")}
</header>
<script nonce="${nonce}" src="${escapeAttribute(script)}"></script>
</body>
</html>
`;
}
