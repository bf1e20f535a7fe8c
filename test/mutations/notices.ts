import type { Mutation } from "./fault.ts";
import { insert, lineAbove, mutate, replace } from "./fault.ts";
import type { Model } from "./model.ts";
import { find, spanOf, spread } from "./model.ts";
import { proseLines } from "./prose.ts";

/** What the checker says of comments that suppress, and of documents that it does not judge. */
export function* notices(model: Model): Iterable<Mutation> {
  const { placeDate, partyTitle } = model.draft;
  for (const line of spread(proseLines(model), 2)) {
    const idle = "<!-- chithi-bo-qua noi-dung/cau-dai: câu này không dài -->";
    yield mutate(model, "bo-qua/thua", `line ${line}`, [lineAbove(model, line, idle)], {
      mended: "the line of the comment stays, blank as any other",
    });
    const misspelt = "<!-- chithi-bo-qua noi-dung/cau-dat: câu này dài -->";
    yield mutate(model, "bo-qua/khong-ro", `line ${line}`, [lineAbove(model, line, misspelt)], {
      unmended: "the rule that was meant has nothing to say here: then bo-qua/thua speaks",
    });
  }
  yield mutate(model, "bo-qua/thua", "file", [insert(0, "<!-- chithi-bo-qua-tep noi-nhan/luu: mẫu cũ -->\n")], {
    mended: "the line of the comment stays, blank as any other",
  });
  if (placeDate === null || placeDate.year === null || partyTitle === null) return;
  const date = find(model, `năm ${placeDate.year}`, spanOf(model, placeDate));
  if (date !== null)
    yield mutate(model, "tep/ngoai-pham-vi", "year 2017", [replace(date, "năm 2017")], {
      place: spanOf(model, placeDate),
    });
}
