/** The same words in both languages that the page speaks. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

export type Locale = keyof Words;

/** What the fixed parts of the page say, by the keys that index.html names. */
export const LABELS = {
  skip: { vi: "Đến bản thảo", en: "To the draft" },
  styleLabel: { vi: "Hướng dẫn", en: "Guideline" },
  toolbar: { vi: "Công việc", en: "Tasks" },
  open: { vi: "Mở tệp…", en: "Open a file…" },
  newDraft: { vi: "Soạn văn bản mới…", en: "New draft…" },
  fixAll: { vi: "Sửa những chỗ chắc chắn…", en: "Fix what is certain…" },
  save: { vi: "Lưu bản thảo", en: "Save the draft" },
  exportWord: { vi: "Xuất ra Word", en: "Export to Word" },
  reviewWord: { vi: "Ghi góp ý vào tệp Word…", en: "Review the Word file…" },
  remember: { vi: "Nhớ bản thảo trên máy này", en: "Keep the draft on this machine" },
  draft: { vi: "Bản thảo", en: "Draft" },
  views: { vi: "Xem", en: "Views" },
  findings: { vi: "Nhận xét", en: "Findings" },
  checklist: { vi: "Thể thức", en: "Components" },
  preview: { vi: "Trang in", en: "Printed pages" },
} as const satisfies Record<string, Words>;

/** What the editor itself says in English. */
export const EDITOR_PHRASES: Readonly<Record<string, string>> = {
  Find: "Tìm",
  Replace: "Thay bằng",
  next: "tiếp",
  previous: "trước",
  all: "tất cả",
  "match case": "phân biệt hoa thường",
  "by word": "cả từ",
  regexp: "biểu thức chính quy",
  replace: "thay",
  "replace all": "thay tất cả",
  close: "đóng",
  "current match": "chỗ đang chọn",
  "replaced $ matches": "đã thay $ chỗ",
  "replaced match on line $": "đã thay ở dòng $",
  "on line": "ở dòng",
  Completions: "Gợi ý",
  Diagnostics: "Nhận xét",
  "No diagnostics": "Không có nhận xét",
  "Selection deleted": "Đã xoá phần chọn",
  "Control character": "Ký tự điều khiển",
};

const LOCALE_KEY = "chithi.ngonNgu";
const listeners = new Set<() => void>();
let locale: Locale = localStorage.getItem(LOCALE_KEY) === "en" ? "en" : "vi";

/** The language that the page shows. */
export const currentLocale = (): Locale => locale;
/** The words in the language that the page shows. */
export const say = (words: Words): string => words[locale];

/** Calls `changed` now and whenever the user chooses the other language. */
export function onLocale(changed: () => void): void {
  listeners.add(changed);
  changed();
}

/** Shows the page in another language, now and when it is opened again. */
export function setLocale(wanted: Locale): void {
  locale = wanted;
  localStorage.setItem(LOCALE_KEY, wanted);
  for (const changed of listeners) changed();
}
