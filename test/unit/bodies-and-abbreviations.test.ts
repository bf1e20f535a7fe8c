import { describe, expect, it } from "vitest";
import { readDocument } from "../../server/src/incremental/document.ts";
import { readAbbreviations } from "../../server/src/reading/abbreviations.ts";
import { staleMentionsOf } from "../../server/src/reading/staleMentions.ts";

function stale(text: string): string[] {
  return staleMentionsOf(readDocument(text).draft).flatMap(({ facts }) =>
    facts.filter((mention) => mention.isOfToday()).map(({ written }) => written),
  );
}

describe("bodies that ended", () => {
  it.each([
    ["Các quận ủy, huyện uỷ và Ban cán sự đảng chỉ đạo.", ["quận ủy", "huyện uỷ", "Ban cán sự đảng"]],
    ["Gửi Sở LĐ-TB&XH, UBND các huyện, xã, thị trấn.", ["Sở LĐ-TB&XH", "UBND các huyện", "thị trấn"]],
    ["Giai đoạn 2026 - 2030, các huyện uỷ tiếp tục.", ["huyện uỷ"]],
    ["Theo Quyết định số 12-QĐ/HU, ngày 05/8/2025 của Ban Thường vụ Huyện uỷ về cán bộ.", ["Huyện uỷ"]],
    ["Thực hiện Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Trung ương về bộ máy, các huyện uỷ rà soát.", ["huyện uỷ"]],
  ])("are found in “%s”", (text, found) => expect(stale(text)).toEqual(found));

  it.each([
    "Ban Tuyên giáo và Dân vận Tỉnh uỷ; Thành uỷ Hà Nội; UBND thành phố Hải Phòng; Bộ Nông nghiệp và Môi trường.",
    "Ban hành Chỉ thị uỷ quyền; cán bộ kế hoạch và đầu tư; cơ sở giao thông vận tải; Huyện uỷ viên; Hội Nông dân huyện.",
    "Trước đây Huyện uỷ đã làm tốt. Huyện uỷ Thanh Bình cũ. Đồng chí nguyên Bí thư Huyện uỷ.",
    "Năm 2021 các huyện uỷ đã tổng kết. Nhiệm kỳ 2020 - 2025, Đảng bộ huyện đạt kết quả tốt.",
    "Bộ Tài nguyên và Môi trường (nay là Bộ Nông nghiệp và Môi trường). Khẩu hiệu “Huyện uỷ làm gương”.",
    "Ban Thường vụ Huyện uỷ đã ban hành Chỉ thị số 05-CT/HU, ngày 12/3/2022 về rừng.",
    "Theo Quyết định số 12-QĐ/HU, ngày 05/3/2022 của Ban Thường vụ Huyện uỷ về kiện toàn Ban Dân vận.",
  ])("are none in “%s”", (text) => expect(stale(text)).toEqual([]));
});

describe("readAbbreviations", () => {
  const read = (text: string) => readAbbreviations(text).map(({ text: word, explained }) => [word, explained]);

  it("tells how each is explained", () => {
    expect(read("Phòng cháy, chữa cháy rừng (PCCCR), thủ tục (viết tắt là TTHC); KCN")).toEqual([
      ["PCCCR", "definition"],
      ["TTHC", "definition"],
      ["KCN", null],
    ]);
    expect(read("CNH-HĐH (công nghiệp hoá, hiện đại hoá); Viễn thông Sơn Hà (VNPT)")).toEqual([
      ["CNH-HĐH", "gloss"],
      ["VNPT", "gloss"],
    ]);
    expect(readAbbreviations("Bảo hiểm và y tế (BHYT)")[0]?.fullForm).toBe("bảo hiểm và y tế");
  });

  it.each([
    "ĐẢNG UỶ XÃ AN PHÚ - MTTQ",
    "Phần I: ĐỐI VỚI CÁC CHI BỘ, UBND XÃ",
    "Nghị quyết số 05-NQ/TU, Quyết định số …/QĐ-UBND, số      -CT/TU, T/M, khoá XIV, Covid-19, QL1A",
    "đồng chí NGUYỄN VĂN AN, gửi ABC@sonha.vn",
  ])("finds none in “%s”", (text) => expect(read(text)).toEqual([]));
});
