import type { Text } from "../../text/bilingual.ts";
import type { Loss, LossKind } from "../document/model.ts";

/** What each kind is called; in English for one and for several. The gravest first: what changes the text. */
const KINDS: readonly (readonly [LossKind, string, readonly [string, string]])[] = [
  ["sign", "ký hiệu không đọc được nên", ["sign that cannot be read was", "signs that cannot be read were"]],
  [
    "field",
    "trường (field) không có kết quả trong tệp nên",
    ["field without a result was", "fields without a result were"],
  ],
  ["wordArt", "chữ nghệ thuật (WordArt, chữ chìm)", ["piece of WordArt was", "pieces of WordArt were"]],
  ["diagram", "sơ đồ (SmartArt)", ["diagram (SmartArt) was", "diagrams (SmartArt) were"]],
  ["chart", "biểu đồ", ["chart was", "charts were"]],
  ["picture", "hình", ["picture was", "pictures were"]],
  ["object", "đối tượng nhúng", ["embedded object was", "embedded objects were"]],
  ["drawing", "hình vẽ", ["drawing was", "drawings were"]],
  ["embedded", "tệp nhúng trong văn bản", ["embedded file was", "embedded files were"]],
  [
    "contents",
    "dòng của mục lục tự động",
    ["line of the table of contents was", "lines of the table of contents were"],
  ],
];
const MARGINS: Readonly<Record<Exclude<Loss["at"], number>, Text>> = {
  header: { vi: "đầu trang", en: "page header" },
  footer: { vi: "chân trang", en: "page footer" },
  note: { vi: "chú thích", en: "note" },
};
/** The most places that are named. */
const MOST_PLACES = 5;
const LONGEST_NAME = 60;

/** The words of others as a message quotes them: on one line, cut when they are long. */
export function quoted(text: string, longest: number): string {
  const clean = text.replace(/\s+/g, " ").trim();
  return clean.length > longest ? `${clean.slice(0, longest)}…` : clean;
}

function placeOf({ at, name }: Loss): Text {
  const place = typeof at === "number" ? { vi: `đoạn ${at + 1}`, en: `paragraph ${at + 1}` } : MARGINS[at];
  if (name === "") return place;
  const said = quoted(name, LONGEST_NAME);
  return { vi: `${place.vi}: “${said}”`, en: `${place.en}: “${said}”` };
}

/** What the draft does not have of the file, by name and place. */
export function wordsOfLosses(losses: readonly Loss[]): Text[] {
  return KINDS.flatMap(([kind, vi, [one, many]]): Text[] => {
    const found = losses.filter((loss) => loss.kind === kind);
    if (found.length === 0) return [];
    const places = new Map<string, Text>();
    for (const loss of found) {
      const place = placeOf(loss);
      if (places.size <= MOST_PLACES) places.set(place.vi, place);
    }
    const named = [...places.values()].slice(0, MOST_PLACES);
    const more = places.size > MOST_PLACES;
    const count = found.length;
    return [
      {
        vi: `${count} ${vi} không đưa vào bản thảo (${named.map((place) => place.vi).join("; ")}${more ? "; …" : ""})`,
        en: `${count} ${count === 1 ? one : many} left out (${named.map((place) => place.en).join("; ")}${more ? "; …" : ""})`,
      },
    ];
  });
}
