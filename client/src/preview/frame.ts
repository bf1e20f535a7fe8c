/** What the document of the webview needs to know. All of it is escaped. */
export interface Frame {
  /** Used once; only what carries it runs or is applied. */
  readonly nonce: string;
  /** The address of the one script. */
  readonly script: string;
  /** The address of the draft, which the webview keeps over a restart. */
  readonly uri: string;
  readonly title: string;
  /** “Trang”: before the number of a page, for screen readers. */
  readonly page: string;
}

/** Around the paper nothing follows the theme either: white stands out on a grey desk by day and by night. */
export const FRAME_RULES = `
html, body { margin: 0; padding: 0; background: #737373; color: black }
main { padding: 4mm 0 0 }
main.notice { padding: 10mm; color: white; font: 14px sans-serif; text-align: center }
.box { width: var(--width); height: var(--height); margin: 0 auto 4mm; box-shadow: 0 1px 4px rgb(0 0 0 / 50%) }
.box > .sheet { transform: scale(var(--scale)); transform-origin: 0 0 }
.trial { position: absolute !important; visibility: hidden; left: -1000mm; top: 0 }
.piece { overflow: hidden }
.sheet .here { background: rgb(255 214 0 / 16%) }
@media print { .here { background: none } }
`;

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Nothing is fetched or run but the script with this nonce; styles come from it and from the frame itself. */
export function contentSecurityPolicy(nonce: string): string {
  return `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
}

/** The document that the preview's webview begins with. */
export function frameHtml({ nonce, script, uri, title, page }: Frame): string {
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(nonce)}">
<title>${escapeAttribute(title)}</title>
<style nonce="${nonce}">${FRAME_RULES}</style>
</head>
<body data-uri="${escapeAttribute(uri)}" data-page="${escapeAttribute(page)}">
<script nonce="${nonce}" src="${escapeAttribute(script)}"></script>
</body>
</html>
`;
}
