import { escapeHtml, printedParts } from "./blocks.ts";
import type { Pages } from "./model.ts";
import type { Sheet } from "./sizes.ts";
import { stylesheetOf } from "./stylesheet.ts";

/** On a screen one long sheet for each part; on paper A4 with the margins of the guideline. */
function documentRules({ widthMm, heightMm, topMm, rightMm, bottomMm, leftMm, pageNumberMm, font }: Sheet): string {
  const margins = `${topMm}mm ${rightMm}mm ${bottomMm}mm ${leftMm}mm`;
  return `@page {
  size: ${widthMm}mm ${heightMm}mm; margin: ${margins};
  @top-center { content: counter(page); font: 14pt "${font}", "Liberation Serif", serif; vertical-align: top; padding-top: ${pageNumberMm}mm }
}
@page :first { @top-center { content: none } }
@media screen {
  body { margin: 0; padding: 8mm; background: #808080 }
  .sheet { box-sizing: border-box; width: ${widthMm}mm; min-height: ${heightMm}mm; margin: 0 auto 8mm; padding: ${margins} }
}
@media print {
  body { margin: 0 }
  .sheet + .sheet { break-before: page; page: appendix }
}
@page appendix { @top-center { content: none } }`;
}

/**
 * The pages as a file of their own, to be read in a browser and printed there: no script, nothing fetched. The number
 * stands on every page of the document but the first; browsers cannot count an appendix by itself, so it has none.
 */
export function htmlOf(pages: Pages): string {
  const { title, subject, author } = pages.properties;
  const name = [subject, title].filter((part) => part !== "").join(" ");
  const parts = printedParts(pages).map(
    (blocks) => `<section class="sheet">\n${blocks.map(({ html }) => html).join("\n")}\n</section>`,
  );
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="author" content="${escapeHtml(author)}">
<title>${escapeHtml(name)}</title>
<style>
${stylesheetOf(pages)}
${documentRules(pages.style.page.sheet)}
</style>
</head>
<body>
${parts.join("\n")}
</body>
</html>
`;
}
