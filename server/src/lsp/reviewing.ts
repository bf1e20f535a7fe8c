import { Failure } from "../service.ts";
import { base64 } from "./exporting.ts";
import { nameOf } from "./files/addresses.ts";
import type { Handlers } from "./handlers.ts";
import { readBytes } from "./importing.ts";
import { cancelled, longWork } from "./longWork.ts";
import type { ReviewAnswer } from "./messages.ts";
import { isFields, readText } from "./params.ts";
import { inSlices } from "./transport/turns.ts";

const REVIEWING = { vi: "Ghi góp ý vào tệp Word", en: "Reviewing the Word file" };

/**
 * The request `chithi/reviewWord`. A file that cannot be marked is an answer and no error: the user can do something
 * about it.
 */
export function registerReviewing({ onRequest }: Handlers): void {
  onRequest("chithi/reviewWord", async (params, session, token): Promise<ReviewAnswer> => {
    const fields = isFields(params) ? params : {};
    const bytes = readBytes(fields.data);
    const uri = readText(fields.uri, "uri");
    const [layout, summary] = [fields.layout === true, fields.summary === true ? nameOf(uri) : null];
    const { settings, locale } = await session.configuration.of(uri);
    const { openForMarks, paragraphWords, wordPlaces } = await session.loadWord();
    try {
      const work = { session, params, title: REVIEWING[locale], token };
      return await longWork(work, async (stop, report) => {
        const between = () => {
          report();
          return !stop.isCancellationRequested;
        };
        const file = await inSlices(openForMarks(bytes, true), between);
        if (file === null) throw cancelled();
        // A Word file may be reviewed before any draft was opened.
        await session.wording.known();
        const options = { layout, summary, silent: false, tracked: true, locale };
        // Read in slices, too. Null: there is none. Cancellation shows in the token.
        const unsettled = await inSlices(file.unsettled(), between);
        if (stop.isCancellationRequested) throw cancelled();
        const { review, marks, earlier } = session.service.markWord(file, settings, options, unsettled);
        const content = await inSlices(file.write(marks), between);
        if (content === null) throw cancelled();
        const places = wordPlaces(file.imported);
        return {
          content: base64(content),
          refusal: null,
          remarks: marks.remarks.length,
          changes: marks.edits.length + marks.layout.length,
          left: review.left.map(
            ({ range, title, reason }) =>
              `${paragraphWords(places, places.rangeOf(range).start.line)[locale]}: ${title[locale]} (${reason[locale]})`,
          ),
          earlier,
        };
      });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const none = { accepted: 0, rejected: 0, left: 0 };
      return { content: null, refusal: error.text[locale], remarks: 0, changes: 0, left: [], earlier: none };
    }
  });
}
