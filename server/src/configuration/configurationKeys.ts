import { citationKey, readCitations } from "../reading/citations.ts";
import { OFFERED } from "../styles/guidelines.ts";
import type { CivilDate } from "../text/date.ts";
import { readIsoDate } from "../text/date.ts";
import type { EndedName } from "../vocabulary/endedNames.ts";
import type { Office, RuleSetting } from "./configuration.ts";
import type { ValueSchema } from "./jsonValue.ts";

// The keys of a `.chithi.json` as users write them. The reader and the schema of the file are both made from this.

const TEXT: ValueSchema = { type: "string" };

export const STYLE: ValueSchema = {
  enum: ["auto", ...OFFERED.map(({ id }) => id)],
  enumDescriptions: [
    "Theo ngày ban hành ghi trên văn bản; chưa ghi tháng, năm thì theo hướng dẫn đang có hiệu lực",
    ...OFFERED.map(({ name }) => `Luôn theo ${name}`),
  ],
  description: "Hướng dẫn thể thức dùng để xét các bản thảo trong thư mục này.",
};

export const SCOPE: ValueSchema = {
  enum: ["full", "body"],
  enumDescriptions: [
    "Bản thảo có đủ các thành phần thể thức",
    "Phần đầu trang, nơi nhận và chữ ký đã in sẵn trong mẫu Word nên bản thảo có thể không có; thành phần nào có thì vẫn được kiểm tra",
  ],
  description: "Bản thảo gồm cả văn bản hay chỉ phần nội dung.",
};

/** What may be said of a rule, with the words for it. */
const SEVERITY_WORDS: Readonly<Record<NonNullable<RuleSetting["severity"]>, string>> = {
  off: "Không kiểm tra",
  on: "Kiểm tra, theo mức độ sẵn có của quy tắc",
  error: "Kiểm tra, báo là lỗi",
  warning: "Kiểm tra, báo là cảnh báo",
  info: "Kiểm tra, báo là lưu ý",
  hint: "Kiểm tra, báo là gợi ý",
};

export const SEVERITY: ValueSchema = {
  enum: Object.keys(SEVERITY_WORDS),
  enumDescriptions: Object.values(SEVERITY_WORDS),
  description: "Tắt, bật quy tắc, hoặc đổi mức độ.",
};

/** A key of the office's own data, and how its value, which fits the schema, becomes what the rules read. */
interface OfficeKey<T> {
  readonly key: string;
  readonly schema: ValueSchema;
  readonly read: (value: unknown) => T | undefined;
}

function asIs<T>(value: unknown): T {
  return value as T;
}

function text(key: string, description: string): OfficeKey<string> {
  return { key, schema: { ...TEXT, description }, read: asIs };
}

function texts(key: string, description: string): OfficeKey<readonly string[]> {
  return { key, schema: { type: "array", items: TEXT, description }, read: asIs };
}

const SIGNERS: OfficeKey<NonNullable<Office["signers"]>> = {
  key: "nguoiKy",
  schema: {
    type: "array",
    description: "Những người ký văn bản của cơ quan.",
    items: {
      type: "object",
      properties: {
        quyenHan: { ...TEXT, description: "Quyền hạn, ví dụ “T/M BAN THƯỜNG VỤ”." },
        chucVu: { ...TEXT, description: "Chức vụ, ví dụ “PHÓ BÍ THƯ”." },
        hoTen: { ...TEXT, description: "Họ và tên, ví dụ “Nguyễn Văn An”." },
      },
      required: ["hoTen"],
      additionalProperties: false,
    },
  },
  read: (value) =>
    (value as { quyenHan?: string; chucVu?: string; hoTen: string }[]).map(({ quyenHan, chucVu, hoTen }) => ({
      ...(quyenHan !== undefined && { authority: quyenHan }),
      ...(chucVu !== undefined && { position: chucVu }),
      name: hoTen,
    })),
};

const TERM: OfficeKey<string> = {
  key: "nhiemKy",
  schema: {
    type: "object",
    description: "Nhiệm kỳ hiện nay của cấp uỷ; số văn bản được đánh liên tục trong một nhiệm kỳ.",
    properties: {
      tu: {
        type: "string",
        format: "date",
        description: "Ngày đầu nhiệm kỳ, viết theo năm-tháng-ngày, ví dụ “2025-10-03”.",
      },
    },
    additionalProperties: false,
  },
  read: (value) => (value as { tu?: string }).tu,
};

const SINCE: ValueSchema = {
  type: "string",
  format: "date",
  description: "Ngày đầu tiên không còn nữa, viết theo năm-tháng-ngày; văn bản ban hành trước ngày ấy không bị nhắc.",
};
const SOURCE: ValueSchema = { ...TEXT, description: "Văn bản quy định việc ấy; được ghi trong nhận xét." };

/** A day that the schema let pass. */
function dayOf(text: string): CivilDate {
  return readIsoDate(text) as CivilDate;
}

interface EndedRow {
  readonly ten: string;
  readonly tu: string;
  readonly nayLa?: string;
  readonly nguon: string;
}

function endedNames(key: string, description: string, name: string, now: string): OfficeKey<readonly EndedName[]> {
  return {
    key,
    schema: {
      type: "array",
      description,
      items: {
        type: "object",
        properties: {
          ten: { ...TEXT, description: name },
          tu: SINCE,
          nayLa: { ...TEXT, description: now },
          nguon: SOURCE,
        },
        required: ["ten", "tu", "nguon"],
        additionalProperties: false,
      },
    },
    read: (value) =>
      (value as readonly EndedRow[])
        .filter(({ ten }) => ten.trim() !== "")
        .map(({ ten, tu, nayLa, nguon }) => ({ name: ten, from: dayOf(tu), now: nayLa ?? null, source: nguon })),
  };
}

interface ReplacedRow {
  readonly vanBan: string;
  readonly tu: string;
  readonly thayBang?: string;
  readonly nguon: string;
}

/** A row as the rule reads it. A day in it tells the document from others of the same number. */
function replacedDocument({
  vanBan,
  tu,
  thayBang,
  nguon,
}: ReplacedRow): NonNullable<Office["replacedDocuments"]>[number] {
  const [cited] = readCitations(vanBan) as [ReturnType<typeof readCitations>[number]];
  const { typeName, date } = cited;
  const [by] = thayBang === undefined ? [] : readCitations(thayBang);
  return {
    key: citationKey(cited).replace(/\/nb$/, ""),
    type: typeName?.text ?? null,
    dates: date === null ? [] : [date],
    ...(date !== null && { onlyWithDate: true }),
    until: dayOf(tu),
    successor: thayBang === undefined ? null : { short: thayBang.slice(by?.from ?? 0, by?.symbol.to), full: thayBang },
    source: nguon,
  };
}

const REPLACED: OfficeKey<NonNullable<Office["replacedDocuments"]>> = {
  key: "vanBanHetHieuLuc",
  schema: {
    type: "array",
    description: "Những văn bản đã hết hiệu lực hoặc được thay thế, ngoài các văn bản chương trình đã biết.",
    items: {
      type: "object",
      properties: {
        vanBan: {
          type: "string",
          format: "citation",
          description:
            "Văn bản, ghi như khi viện dẫn, ví dụ “Quy định số 12-QĐ/TU, ngày 05/3/2021”. Có ngày thì chỉ nhắc chỗ viện dẫn văn bản mang ngày ấy.",
        },
        tu: SINCE,
        thayBang: {
          type: "string",
          format: "citation",
          description: "Văn bản thay thế, ghi đầy đủ như khi viện dẫn lần đầu; bỏ trống nếu chỉ bãi bỏ.",
        },
        nguon: SOURCE,
      },
      required: ["vanBan", "tu", "nguon"],
      additionalProperties: false,
    },
  },
  read: (value) => (value as readonly ReplacedRow[]).map(replacedDocument),
};

/** The office's own data. */
export const OFFICE_KEYS: { readonly [K in keyof Office]-?: OfficeKey<NonNullable<Office[K]>> } = {
  issuingBody: text("coQuanBanHanh", "Tên cơ quan ban hành như in ở góc trái, ví dụ “TỈNH UỶ SƠN HÀ”."),
  superiorBody: text(
    "coQuanCapTren",
    "Dòng cơ quan cấp trên, in phía trên tên cơ quan ban hành, ví dụ “ĐẢNG BỘ TỈNH SƠN HÀ”.",
  ),
  bodyCode: text("kyHieuCoQuan", "Phần sau dấu gạch chéo của số và ký hiệu, ví dụ “TU” trong “Số 05-CT/TU”."),
  place: text("diaDanh", "Địa danh ghi trước ngày, tháng, năm, ví dụ “Sơn Hà”."),
  signers: SIGNERS,
  templates: texts(
    "mau",
    "Bản thảo mẫu của cơ quan, hoặc thư mục chứa chúng, tính từ thư mục có tệp này; không ghi thì là thư mục “mau”.",
  ),
  recipients: texts("noiNhan", "Những nơi nhận thường dùng, không ghi gạch đầu dòng và dấu cuối dòng."),
  abbreviations: {
    key: "vietTat",
    schema: {
      type: "object",
      additionalProperties: TEXT,
      description: 'Chữ viết tắt của cơ quan và chữ đầy đủ, ví dụ “"MTTQ": "Mặt trận Tổ quốc"”.',
    },
    read: asIs,
  },
  dissemination: text(
    "cauPhoBien",
    "Cả câu phổ biến mà cơ quan dùng; không ghi thì là “<Tên loại> này phổ biến đến chi bộ.”",
  ),
  words: texts("tuRieng", "Tên riêng, từ nước ngoài … mà cơ quan viết đúng, dù không phải chữ tiếng Việt."),
  phrases: texts(
    "cauMau",
    "Những câu, cụm từ mẫu của cơ quan, được gợi ý khi viết phần nội dung; chỗ cần điền ghi trong ngoặc vuông, ví dụ “báo cáo Ban Thường vụ trước ngày [ngày/tháng/năm]”.",
  ),
  termStart: TERM,
  endedBodies: endedNames(
    "toChucKhongCon",
    "Những tổ chức, cơ quan đã kết thúc, hợp nhất hoặc đổi tên, ngoài những tổ chức chương trình đã biết.",
    "Tên như viết trong văn bản, ví dụ “Trung tâm Chính trị huyện”.",
    "Tên để viết thay, ví dụ “Trung tâm Chính trị khu vực”; bỏ trống nếu không phải một tên.",
  ),
  endedPlaces: endedNames(
    "diaDanhKhongCon",
    "Những địa danh không còn, ngoài các tỉnh đã sáp nhập và cấp huyện đã bỏ.",
    "Tên kèm cấp, ví dụ “xã Tân Hoà”; ghi không kèm cấp thì chỉ dòng địa danh, ngày tháng được xét.",
    "Tên nay, ví dụ “xã An Phú”; bỏ trống nếu chia về nhiều nơi.",
  ),
  replacedDocuments: REPLACED,
};

/** Its items hold `EXCEPTION_FILES`, and what may be said of all files but the exceptions themselves. */
export const EXCEPTIONS: ValueSchema = {
  type: "array",
  description:
    "Cài đặt khác cho một số tệp. Mục nào có mẫu khớp với tệp thì được áp dụng; mục sau được ưu tiên hơn mục trước.",
};

export const EXCEPTION_FILES: ValueSchema = {
  ...TEXT,
  description:
    "Mẫu tên tệp, tính từ thư mục có tệp `.chithi.json` này: `*` là các ký tự bất kỳ trong một tên, `**` là các thư mục bất kỳ. Mẫu chỉ có một tên thì khớp tệp mang tên ấy ở mọi thư mục con; mẫu kết thúc bằng `/` thì khớp mọi tệp trong thư mục ấy. Ví dụ: `luu-tru/`, `*-nhap.chithi`, `2025/**/*.chithi`.",
};

export const RULES_DESCRIPTION =
  'Từng quy tắc theo mã: tắt, bật, đổi mức độ (`"off"`, `"on"`, `"warning"` …) hoặc đặt tuỳ chọn (`{ "severity": …, "options": { … } }`).';
