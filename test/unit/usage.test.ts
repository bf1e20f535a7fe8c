import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildModel } from "../../scripts/model/build.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { fold } from "../../server/src/text/fold.ts";
import { wholly } from "../../server/src/text/pieces.ts";
import { formOf, spelled } from "../../server/src/usage/forms.ts";
import { readModel } from "../../server/src/usage/model.ts";
import { TOKEN } from "../../server/src/usage/tokens.ts";
import { INTERCHANGEABLE } from "../../server/src/vocabulary/interchangeable.ts";
import { MODEL_FILE, USAGE } from "./usageModel.ts";

const SHARED = new URL("../../../shared/typos/", import.meta.url);
const TODAY = { year: 2026, month: 11, day: 22 };
/** Without the counts it is skipped; with CI set that fails. */
const rebuilt = it.skipIf(!existsSync(SHARED) && process.env.CI === undefined);

/** The words that a check of a text tells of as slips, and what it proposes. */
function slipsIn(text: string, settings = DEFAULT_SETTINGS): string[] {
  const service = createService({ today: () => TODAY });
  wholly(service.knowUsage(MODEL_FILE));
  const document = service.open(text);
  wholly(service.lookThrough(document, settings));
  const { diagnostics } = service.check(document, settings);
  return diagnostics
    .filter(({ rule }) => rule === "chu/nham-tu")
    .map(({ message, edit }) => `${/^“([^”]+)”/.exec(message.vi)?.[1]}→${edit?.edits[0]?.newText}`);
}

describe("the model of usual wording", () => {
  rebuilt("is built byte for byte from the counts", { timeout: 240_000 }, () => {
    expect(Buffer.compare(Buffer.from(buildModel(SHARED)), Buffer.from(MODEL_FILE))).toBe(0);
  });

  it("is refused where the file is another, or ends early", () => {
    expect(() => wholly(readModel(new TextEncoder().encode("CTU0 and so on")))).toThrow("CTU0");
    expect(() => wholly(readModel(MODEL_FILE.subarray(0, 200_000)))).toThrow();
  });

  it("counts words by forms that can be written, in both placements of the tone mark", () => {
    for (const form of USAGE.forms) {
      expect(formOf(spelled(form, "old"))).toBe(form);
      expect(formOf(spelled(form, "new"))).toBe(form);
    }
    expect(["hoà", "hòa", "kĩ", "kỹ", "quí", "ABC", "nghành"].map(formOf)).toEqual([
      "hoa1",
      "hoa1",
      "ki4",
      "ki4",
      "quy2",
      null,
      null,
    ]);
  });

  it("reads numbers, marks and capitals as what they are", () => {
    const { ids } = USAGE.tokensOf("UBND xã, ngày 5/6/2026; số 30-CT/TU (Wi-Fi).");
    const kinds = ids.map((id) => (id >= 5 ? "word" : Object.entries(TOKEN).find(([, number]) => number === id)?.[0]));
    expect(kinds.slice(0, 7)).toEqual(["abbreviation", "word", "comma", "word", "number", "boundary", "word"]);
    expect(kinds[7]).toBe("number");
    expect(kinds.at(-1)).toBe("boundary");
  });

  it("knows the pairs that are never told of", () => {
    const words = INTERCHANGEABLE.flatMap(({ written, likelier }) => [written, likelier]);
    expect(words.filter((word) => fold(word) !== word)).toEqual([]);
    expect(words.filter((word) => !USAGE.forms.includes(formOf(word) ?? ""))).toEqual([]);
  });
});

describe("words that are slips", () => {
  it.each([
    ["Chủ động ứng phó trong mọi hình huống.", ["hình→tình"]],
    ["Phát hiện và xử lý kịp thời các hành vị vi phạm pháp luật.", ["vị→vi"]],
    ["Các cơ quan tiến hành kiềm tra việc chấp hành.", ["kiềm→kiểm"]],
    ["Ban hành danh mức dự án đầu tư.", ["mức→mục"]],
    ["Phát huy vai trò tiên phòng của đảng viên.", ["phòng→phong"]],
    ["Hòa giải ở cơ sở, ủy quyền đúng luật; xây dựng nền văn hoá, văn hòa mới.", ["hòa→hóa"]],
  ])("%s", (text, expected) => {
    expect(slipsIn(text)).toEqual(expected);
  });

  it.each([
    // What confuses a dialect: tr and ch, d and gi.
    ["Các đơn vị trấp nhận kết luận thanh tra.", ["trấp→chấp"]],
    ["Một số cấp uỷ chưa phát huy hết vai chò của mình.", ["chò→trò"]],
    // Syllables that spelling allows, and no text has.
    ["Tổ chức quán triệt kịp thởi các văn bản của cấp trên.", ["thởi→thời"]],
    ["Bồi thường, giải phóng mặt bẳng còn chậm.", ["bẳng→bằng"]],
    ["Giao Văn phòng Đảng uỷ theo giõi việc thực hiện.", ["giõi→dõi"]],
    ["Chủ động đấu tranh với các loại tội phảm.", ["phảm→phạm"]],
    ["Thực hiện tốt quy chế dân chủ ở cở sở.", ["cở→cơ"]],
  ])("%s", (text, expected) => {
    expect(slipsIn(text)).toEqual(expected);
  });

  it("are not the rare words of a trade or a people, nor names", () => {
    for (const text of [
      "Nghệ nhân truyền dạy hát then, đàn tính, khắp cọi, múa chuông.",
      "Hỗ trợ 20 chiếc cọn nước, 12 máy tẽ ngô, 5 giàn phơi thóc.",
      "Trồng cây trẩu, cây sở, cây dổi, cây mắc ca trên đất dốc.",
      "Nhà sàn, nhà trình tường, nhà gươl, nhà rông được bảo tồn.",
      "Học thuyết của Vla-đi-mia I-lích Lê-nin về xây dựng đảng.",
      "Khẩu hiệu ghi “kịp thởi các văn bản” trên tường.",
      "Kích hoạt tài khoản định danh mức 2, chữ ký số cá nhân.",
      "Tiêm phòng cho đàn lợn, đàn bò, đàn dê; xử lý chó thả rông.",
      "Quét mã tại chợ; hiến máu, hiến mô, hiến tạng; xe ôm; mưa đá, giông lốc.",
      "Phòng trừ rầy chổng cánh, bọ xít muỗi, nhện gié, ruồi đục quả.",
    ]) {
      expect(slipsIn(text), text).toEqual([]);
    }
  });

  it("are told across the lines of a hard-wrapped draft", () => {
    const filler = Array.from(
      { length: 5 },
      () =>
        "Yêu cầu các cấp uỷ, tổ chức đảng trên địa bàn xã lãnh đạo, chỉ đạo thực hiện\ntốt các nhiệm vụ sau đây trong thời gian tới, gắn với công tác kiểm tra, giám\nsát việc thực hiện.",
    );
    const last =
      "Chính quyền xã có kế hoạch bảo đảm an toàn cho nhân dân, chủ động trong mọi hình\nhuống, không để bị động.";
    const draft = `ĐẢNG BỘ XÃ AN PHÚ\nĐẢNG UỶ\n\n${[...filler, last].join("\n")}\n`;
    expect(slipsIn(draft)[0]).toBe("hình→tình");
  });

  it("are not looked for in quotations, names, capitals and foreign words", () => {
    for (const text of [
      "Khẩu hiệu ghi “chủ động trong mọi hình huống”.",
      "Đồng chí Nguyễn Văn Hình Huống phụ trách.",
      "CHỦ ĐỘNG TRONG MỌI HÌNH HUỐNG",
      "Phần mềm Windows mọi Word Hình Excel.",
    ]) {
      expect(slipsIn(text), text).toEqual([]);
    }
  });

  it("are left to the office: its own words and phrases, its sensitivity", () => {
    const text = "Chủ động ứng phó trong mọi hình huống.";
    const rules = (doNhay: string) => ({ "chu/nham-tu": { options: { doNhay } } });
    expect(slipsIn(text, { ...DEFAULT_SETTINGS, office: { words: ["hình"] } })).toEqual([]);
    expect(slipsIn(text, { ...DEFAULT_SETTINGS, office: { phrases: ["Trong mọi hình huống, phải"] } })).toEqual([]);
    expect(slipsIn(text, { ...DEFAULT_SETTINGS, rules: { "chu/nham-tu": { severity: "off" } } })).toEqual([]);
    expect(slipsIn(text, { ...DEFAULT_SETTINGS, rules: rules("thap") })).toEqual(["hình→tình"]);
    expect(slipsIn(text, { ...DEFAULT_SETTINGS, rules: rules("cao") })).toEqual(["hình→tình"]);
  });

  it("stand back where another rule about letters speaks", () => {
    expect(slipsIn("Xử lý nghiêm hành vi có tình vi phạm.")).toEqual([]);
  });
});
