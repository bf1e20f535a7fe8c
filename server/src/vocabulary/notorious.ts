import type { Confusion } from "./confusions.ts";

/**
 * Slips of hearing and of typing that stand in published texts, too, so that usual wording does not tell of them: what is
 * written, what is meant, and what may follow where the words are right after all. Folded. The texts that the model of
 * usual wording is made of have what is meant at least six times as often: test/unit/formulas.test.ts looks them all up.
 */
const LINES = `
chực chiến | trực chiến |
hạn hẹn | hạn hẹp | trong trả giờ lại ngày gặp sẵn
sắp nhập | sáp nhập | học ngũ khẩu kho viện trường cuộc vai hàng về cư quốc cảnh liệu dữ trại thế đoàn môn tịch ngoại máy nội
xáp nhập | sáp nhập |
quân lý | quản lý | tưởng luận do trí lịch
sữ dụng | sử dụng |
sử lý | xử lý | luận do giải thuyết tưởng thú
xữ lý | xử lý |
giữ gìng | giữ gìn |
sữa chữa | sửa chữa | bệnh
nghĩ hưu | nghỉ hưu |
bỗ sung | bổ sung |
bỗ nhiệm | bổ nhiệm |
nổ lực | nỗ lực | lượng
dử liệu | dữ liệu |
lảnh đạo | lãnh đạo |
lảnh thổ | lãnh thổ |
sẳn sàng | sẵn sàng |
sẳn có | sẵn có |
kỷ thuật | kỹ thuật |
kỷ năng | kỹ năng |
kỹ luật | kỷ luật | sư thuật
kỹ niệm | kỷ niệm |
thế kỹ | thế kỷ | thuật năng sư lưỡng càng
kỷ lưỡng | kỹ lưỡng |
chuẫn bị | chuẩn bị |
tiêu chuẫn | tiêu chuẩn |
mâu thuẩn | mâu thuẫn |
hướng dẩn | hướng dẫn |
ảnh hưỡng | ảnh hưởng |
bồi dưởng | bồi dưỡng |
nuôi dưởng | nuôi dưỡng |
triễn khai | triển khai |
chiển khai | triển khai |
phát triễn | phát triển |
phát chiển | phát triển |
trỉ đạo | chỉ đạo |
trủ trì | chủ trì |
xắp xếp | sắp xếp |
sạt lỡ | sạt lở |
lãi xuất | lãi suất | khẩu phát hiện
xúc vật | súc vật | liệu tư chất
che dấu | che giấu | vân chân
dành chính quyền | giành chính quyền |
dành thắng lợi | giành thắng lợi |
dành được kết quả | giành được kết quả |
dành được thắng lợi | giành được thắng lợi |
dành được thành tích | giành được thành tích |
dành huy chương | giành huy chương |
dành giải nhất | giành giải nhất |
giành riêng | dành riêng |
tranh dành | tranh giành | cho tặng riêng
bắc buộc | bắt buộc |
đặt biệt | đặc biệt | danh hiệu thự
đặc biệc | đặc biệt |
mặt dù | mặc dù | lượn
xem sét | xem xét |
rõ dàng | rõ ràng |
cơ quang | cơ quan | học điện phổ sai năng trở
dáo dục | giáo dục |
quãn lý | quản lý |
uỹ ban | uỷ ban |
uỹ viên | uỷ viên |
đảng uỹ | đảng uỷ |
thưc tế | thực tế |
bảo lũ | bão lũ | trẻ nhỏ
phòng, chống bảo | phòng, chống bão | vệ lực hành
tham quang | tham quan |
ngân xách | ngân sách |
xản xuất | sản xuất |
sản suất | sản xuất | ăn
năng xuất cao | năng suất cao |
năng xuất lao động | năng suất lao động |
năng xuất, chất lượng | năng suất, chất lượng |
`;

export const NOTORIOUS: readonly Confusion[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [wrong = "", right = "", but = ""] = line.split("|").map((part) => part.trim());
    return but === ""
      ? { wrong, right }
      : { wrong, right, not: new RegExp(`^ (?:${but.replaceAll(" ", "|")})(?!\\p{L})`, "u") };
  });
