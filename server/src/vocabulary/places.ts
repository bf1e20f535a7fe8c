/**
 * Provinces, cities and levels of administration, old and new. Names are folded (lower case, old tone placement).
 * Sources: Nghị quyết 202/2025/QH15 of 12/6/2025 (63 provinces become 34); districts, towns and cities under provinces
 * ended on 01/7/2025; Huế stands directly under the centre since 01/01/2025, before that as Thừa Thiên Huế.
 */

/** From this day on the merged provinces bear one name. */
export const PROVINCES_MERGED = { year: 2025, month: 6, day: 12 };
/** From this day on there are no districts, district towns, cities under provinces, nor thị trấn. */
export const DISTRICTS_ENDED = { year: 2025, month: 7, day: 1 };
/** From this day on the thành uỷ of Huế stands directly under the centre. */
export const HUE_UNDER_CENTRE = { year: 2025, month: 1, day: 1 };

/** The cities directly under the centre; Huế since `HUE_UNDER_CENTRE`. */
export const CENTRAL_CITIES: ReadonlySet<string> = new Set([
  "hà nội",
  "hải phòng",
  "đà nẵng",
  "cần thơ",
  "hồ chí minh",
  "huế",
]);

/** The provinces of today and the names that went up in them, as written. */
const MERGERS: Readonly<Record<string, readonly string[]>> = {
  "Tuyên Quang": ["Hà Giang"],
  "Lào Cai": ["Yên Bái"],
  "Thái Nguyên": ["Bắc Kạn"],
  "Phú Thọ": ["Hoà Bình", "Vĩnh Phúc"],
  "Bắc Ninh": ["Bắc Giang"],
  "Hưng Yên": ["Thái Bình"],
  "Hải Phòng": ["Hải Dương"],
  "Ninh Bình": ["Hà Nam", "Nam Định"],
  "Quảng Trị": ["Quảng Bình"],
  "Đà Nẵng": ["Quảng Nam"],
  "Quảng Ngãi": ["Kon Tum"],
  "Gia Lai": ["Bình Định"],
  "Khánh Hoà": ["Ninh Thuận"],
  "Lâm Đồng": ["Đắk Nông", "Bình Thuận"],
  "Đắk Lắk": ["Phú Yên"],
  "Thành phố Hồ Chí Minh": ["Bà Rịa - Vũng Tàu", "Bình Dương"],
  "Đồng Nai": ["Bình Phước"],
  "Tây Ninh": ["Long An"],
  "Cần Thơ": ["Sóc Trăng", "Hậu Giang"],
  "Vĩnh Long": ["Bến Tre", "Trà Vinh"],
  "Đồng Tháp": ["Tiền Giang"],
  "Cà Mau": ["Bạc Liêu"],
  "An Giang": ["Kiên Giang"],
};

/** A province that ended, folded, with the name that it bears today. */
export const FORMER_PROVINCES: ReadonlyMap<string, string> = new Map(
  Object.entries(MERGERS).flatMap(([now, before]) => before.map((name) => [name.toLowerCase(), now] as const)),
);

const UNCHANGED = [
  "hà nội",
  "huế",
  "lai châu",
  "điện biên",
  "sơn la",
  "lạng sơn",
  "quảng ninh",
  "thanh hoá",
  "nghệ an",
  "hà tĩnh",
  "cao bằng",
];

/** The 34 provinces and cities of today, without their level. */
export const PROVINCES: ReadonlySet<string> = new Set([
  ...UNCHANGED,
  ...Object.keys(MERGERS).map((name) => name.toLowerCase().replace(/^thành phố /, "")),
]);

/**
 * Persons after whom districts, wards and communes are named, as far as no other place bears the name.
 * Sources: HD 36-HD/VPTW II.1.4.1a and HD 05-HD/VPTW Phần II, I.4.1.1c for the examples; the rest is general knowledge, not looked up in a list.
 */
export const PLACES_NAMED_AFTER_PERSONS: ReadonlySet<string> = new Set([
  "hồ chí minh",
  "hai bà trưng",
  "ngô quyền",
  "lê chân",
  "lê đại hành",
  "lê lợi",
  "lê hồng phong",
  "lê thánh tôn",
  "lê văn thịnh",
  "lý thái tổ",
  "lý thường kiệt",
  "trần hưng đạo",
  "trần nguyên hãn",
  "trần phú",
  "trần nhật duật",
  "nguyễn trãi",
  "nguyễn du",
  "nguyễn huệ",
  "nguyễn văn cừ",
  "nguyễn văn trỗi",
  "nguyễn thái học",
  "nguyễn thái bình",
  "nguyễn cư trinh",
  "nguyễn bỉnh khiêm",
  "nguyễn phích",
  "nguyễn việt khái",
  "nguyễn nghiêm",
  "nguyễn tất thành",
  "quang trung",
  "phan bội châu",
  "phan chu trinh",
  "phan đình phùng",
  "hoàng văn thụ",
  "hoàng hoa thám",
  "võ thị sáu",
  "đinh tiên hoàng",
  "đinh công tráng",
  "ngô gia tự",
  "ngô mây",
  "bùi thị xuân",
  "huỳnh thúc kháng",
  "hàm nghi",
  "duy tân",
  "tô hiệu",
  "minh khai",
  "hoàng diệu",
  "trương định",
  "trương quang trọng",
  "châu văn liêm",
  "an dương vương",
  "hùng vương",
  "phạm ngũ lão",
  "phạm đình hổ",
  "yết kiêu",
  "tạ an khương",
  "trần văn thời",
  "trần phán",
  "trần hợi",
  "phan ngọc hiển",
  "hồ thị kỷ",
  "đào duy từ",
  "đào duy anh",
]);

const LEVEL_WORDS = "tỉnh|thành phố|thị xã|thị trấn|quận|huyện|phường|xã|đặc khu";
/** The words for a level before a name, with the short forms that both guidelines allow; the dot after them is free. */
export const LEVEL = new RegExp(String.raw`^(?:(?:${LEVEL_WORDS})\s|(?:tp|tx|tt|q|h|p|đk)(?:\.\s?|\s))`);

/** Levels that ended on `DISTRICTS_ENDED`; a city counts where it is none of `CENTRAL_CITIES`. */
export const ENDED_LEVEL = /^(?:(?:thị xã|thị trấn|quận|huyện)\s|(?:tx|tt|q|h)(?:\.\s?|\s))/;
