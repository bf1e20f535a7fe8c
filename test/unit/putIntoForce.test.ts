import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { createDraftIndex } from "../../server/src/workspace/draftIndex.ts";
import { workspaceFacts } from "../../server/src/workspace/facts.ts";

const TODAY = { year: 2026, month: 12, day: 1 };
const service = createService({ today: () => TODAY });

const PARTY =
  "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố 15-QĐ/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Phú, ngày 12 tháng 6 năm 2026\n\n";
const STATE =
  "UBND TỈNH SƠN HÀ\nSỞ NỘI VỤ\nSố: 15/QĐ-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSơn Hà, ngày 12 tháng 6 năm 2026\n\n";
const decision = (head: string, abstract: string) => `${head}QUYẾT ĐỊNH\n${abstract}\n\nNội dung quyết định.\n`;
const RULES = decision(PARTY, "về việc ban hành Quy chế làm việc của Ban Chỉ đạo");
const REGULATION = decision(STATE, "Ban hành Quy định về tiếp công dân");

/** What the rule says of a text beside others in its folder, whose files are called 0.chithi, 1.chithi … */
function told(text: string, ...others: readonly string[]): readonly string[] {
  const index = createDraftIndex();
  for (const [n, one] of [...others, text].entries()) {
    index.set(service.summarise(`file:///thu-muc/${n}.chithi`, service.open(one), null));
  }
  const facts = workspaceFacts(index, `file:///thu-muc/${others.length}.chithi`, undefined, TODAY);
  return service
    .check(service.open(text), DEFAULT_SETTINGS, facts)
    .diagnostics.filter(({ rule }) => rule === "phu-luc/van-ban-ban-hanh")
    .map(({ message }) => message.vi);
}

const rules = (reference: string, name = "làm việc của Ban Chỉ đạo", head = "") =>
  `${head}QUY CHẾ\n${name}\n(ban hành kèm theo ${reference})\n\nĐiều 1. Phạm vi\n\nNội dung.\n`;

describe("a text that a decision of its folder puts into force", () => {
  it.each([
    ["agrees", rules("Quyết định số 15-QĐ/ĐU, ngày 12/6/2026 của Ban Thường vụ Đảng uỷ"), RULES],
    ["has blanks yet", rules("Quyết định số      -QĐ/ĐU, ngày     /6/2026 của Ban Thường vụ Đảng uỷ"), RULES],
    ["goes with another year's decision", rules("Quyết định số 15-QĐ/ĐU, ngày 03/4/2025", "chi tiêu nội bộ"), RULES],
    ["goes with a decision that is not there", rules("Quyết định số 16-QĐ/ĐU, ngày 03/7/2026", "chi tiêu"), RULES],
    [
      "is of another body",
      rules("Quyết định số 51-QĐ/ĐU, ngày 12/6/2026", "làm việc của Ban Chỉ đạo", PARTY.replace("AN PHÚ", "BÌNH HOÀ")),
      RULES,
    ],
    [
      "agrees, of the State",
      "QUY ĐỊNH\nVề tiếp công dân\n(Kèm theo Quyết định số 15/QĐ-SNV ngày 12 tháng 6 năm 2026 của Sở Nội vụ)\n\nĐiều 1. Phạm vi\n",
      REGULATION,
    ],
  ])("is right where it %s", (_, text, other) => expect(told(text, other)).toEqual([]));

  it.each([
    [
      "another day",
      rules("Quyết định số 15-QĐ/ĐU, ngày 21/6/2026 của Ban Thường vụ Đảng uỷ"),
      RULES,
      /ngày là 12\/6\/2026, ở đây ghi 21\/6\/2026/,
    ],
    [
      "another number",
      rules("Quyết định số 51-QĐ/ĐU, ngày 12/6/2026 của Ban Thường vụ Đảng uỷ"),
      RULES,
      /15-QĐ\/ĐU \(“0\.chithi”\), ở đây ghi “51-QĐ\/ĐU”/,
    ],
    [
      "another name",
      rules("Quyết định số 15-QĐ/ĐU, ngày 12/6/2026", "chi tiêu nội bộ"),
      RULES,
      /ban hành “quy chế làm việc của ban chỉ đạo”/,
    ],
    [
      "another type",
      "QUY CHẾ\nVề tiếp công dân\n(Kèm theo Quyết định số 15/QĐ-SNV ngày 12 tháng 6 năm 2026 của Sở Nội vụ)\n\nĐiều 1. Phạm vi\n",
      REGULATION,
      /ban hành “quy định về tiếp công dân”/,
    ],
  ])("is told where it names %s", (_, text, other, message) => {
    expect(told(text, other)).toEqual([expect.stringMatching(message)]);
  });
});
