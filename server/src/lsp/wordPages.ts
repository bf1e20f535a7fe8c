import { Failure, findingsAmong, SEVERITY_WORDS, shownMessage } from "../service.ts";
import { statusOf } from "./checking.ts";
import type { Handlers } from "./handlers.ts";
import { readBytes, readWordFile } from "./importing.ts";
import type { WordPagesAnswer } from "./messages.ts";
import { pagesAnswer } from "./pages.ts";
import { isFields, readText } from "./params.ts";

/** Answers `chithi/wordPages`: a Word file as the pages of the draft that it holds, with what a check finds in it. */
export function registerWordPages({ onRequest }: Handlers): void {
  onRequest("chithi/wordPages", async (params, session, token): Promise<WordPagesAnswer> => {
    const fields = isFields(params) ? params : {};
    const bytes = readBytes(fields.data);
    const uri = readText(fields.uri, "uri");
    const client = await session.configuration.of(uri);
    const { settings, locale } = client;
    const { paragraphWords, wordPlaces } = await session.loadWord();
    try {
      const imported = await readWordFile(session, params, bytes, token);
      const { service } = session;
      const document = service.open(imported.text);
      const checked = service.checkWord(document, settings, imported.measured);
      const places = wordPlaces(imported);
      const { diagnostics } = checked;
      return {
        refusal: null,
        pages: pagesAnswer(service, document, 0, client),
        status: statusOf({ uri, version: 0 }, { diagnostics, checked }, locale),
        findings: findingsAmong(diagnostics).map((one) => ({
          severity: one.severity,
          severityName: SEVERITY_WORDS[one.severity][locale],
          message: shownMessage(one)[locale],
          line: one.range.start.line,
          place: paragraphWords(places, places.rangeOf(one.range).start.line)[locale],
        })),
      };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return { refusal: error.text[locale], pages: null, status: null, findings: [] };
    }
  });
}
