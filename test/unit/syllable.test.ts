import { describe, expect, it } from "vitest";
import { gluedSyllables, nearestSyllables, readSyllable, writeSyllable } from "../../server/src/text/syllable.ts";
import { readTelex } from "../../server/src/text/telex.ts";

const RIGHT =
  "nghiêng nghĩa quyền quốc quý quỳnh giêng giếng gì gìn giữ giữa giấy gia già kỹ kĩ lý lí được đường thường thưởng hoà hòa hoàn thuỷ thủy huỷ uỷ ủy yêu yếu ý ỷ khuya khuỷu khúc khuếch trương tuần luật nguyệt nguyên ngoèo ngoằn boong xoong chuyển quả quát quặn quẹt quơ quờ ưu hươu rượu miễn chiến kiên cố gắng ghi ghế ngành nghề nghệ Đảng ĐẢNG uỵch hoặc loát toát oang oách oẳn ươm muốn muỗng huân suất thuế thuở huơ tuyết tuýt xuýt huynh".split(
    " ",
  );
const WRONG =
  "nghành đựơc thựơng ddaauf gế ghà kà cế qốc ngế nghà hòan tòan thừơng chiếnn đuợc gíup qúy giử́ cac bap hoch thươngg zalo wifi trướcc phóg tuyển̉ vịec chúgn nôị thuế́".split(
    " ",
  );

describe("readSyllable", () => {
  it.each(RIGHT)("%s is a syllable", (word) => {
    expect(readSyllable(word)).not.toBeNull();
    expect(readSyllable(word.normalize("NFD"))).toEqual(readSyllable(word));
  });

  it.each(WRONG)("%s is none", (word) => {
    expect(readSyllable(word)).toBeNull();
  });

  it("writes back what it read, in either placement of the tone", () => {
    for (const word of RIGHT) {
      const syllable = readSyllable(word);
      if (syllable === null) throw new Error(word);
      const written = [writeSyllable(syllable, "old"), writeSyllable(syllable, "new")];
      expect(written).toContain(word.toLowerCase().normalize("NFC"));
      expect(readSyllable(written[0] as string)).toEqual(syllable);
      expect(readSyllable(written[1] as string)).toEqual(syllable);
    }
  });
});

describe("gluedSyllables", () => {
  it.each([
    ["chủtrì", ["chủ", "trì"]],
    ["dựhọp", ["dự", "họp"]],
    ["vềtăng", ["về", "tăng"]],
  ])("%s comes apart", (word, parts) => {
    expect(gluedSyllables(word)).toEqual(parts);
  });

  it.each(["nghành", "đựơc", "thường", "vịec"])("%s does not", (word) => {
    expect(gluedSyllables(word)).toBeNull();
  });
});

describe("nearestSyllables", () => {
  it.each([
    ["nghành", "ngành"],
    ["đựơc", "được"],
    ["thừơng", "thường"],
    ["vịec", "việc"],
  ])("%s was meant for %s", (word, right) => {
    expect(nearestSyllables(word)).toContain(right);
  });
});

describe("readTelex", () => {
  it.each([
    ["ddaauf", "đầu"],
    ["dduwowcj", "được"],
    ["tuyeenf", "tuyền"],
  ])("%s was meant for %s", (keys, right) => {
    expect(readTelex(keys)).toBe(right);
  });

  it.each(["email", "book", "website", "address", "of"])("%s is left alone", (word) => {
    expect(readTelex(word)).toBeNull();
  });
});
