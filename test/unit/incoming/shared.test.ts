import { describe, expect, it } from "vitest";
import { componentsJson } from "../../../server/src/features/components.ts";
import { sharedCase } from "../../word/shared.ts";
import { findingsOf, fixedOf, printedOf, read, thereAndBack } from "./incoming.ts";

/** By file, the errors and warnings that it must give; what is milder is another test's business. */
const INPUTS: readonly (readonly [file: string, ...found: string[]])[] = [
  ["01-thong-bao-ket-luan"],
  ["02-bao-cao-kiem-diem"],
  ["03-quyet-dinh-tham-quyen"],
  ["03b-quyet-dinh-tham-quyen-truoc-can-cu", "warning can-cu/dau-cau"],
  ["03c-quyet-dinh-khong-gach-ngan-cach", "warning trich-yeu/gach-ngan-cach", "warning can-cu/dau-cau"],
  ["04-bien-ban-thoi-gian", "error chu-ky/thieu", "error noi-nhan/thieu"],
  ["06-mac-lenin"],
  ["07-doan-mo-dau-can-cu"],
  ["07b-chi-thi-mo-dau-can-cu"],
  ["08-can-cu-bi-ngat-dong", "warning doan-van/bi-ngat"],
  ["10-dong-ngat-bat-dau-bang-so", "warning doan-van/bi-ngat"],
  ["11-vien-dan-ngat-dong", "warning doan-van/bi-ngat"],
  ["12-dang-uy-khoi-tw", "warning co-quan/ten-rieng"],
  ["13-to-trinh-hd05-can-cu"],
  ["14b-nam-la-bien"],
  ["16-van-ban-doan"],
  ["17-noi-nhan-hai-cot"],
  ["18-dong-cham-lien-tiep"],
  ["19-dau-trang-o-cuoi"],
  ["21-ngay-cua-hd05", "error vien-dan/ngay", "error vien-dan/ngay"],
  ["22-dang-bo-thi-xa", "warning to-chuc/khong-con"],
  ["23-gach-noi-loi-nhan"],
  ["25-hai-cot-dau-sao-cung-dong"],
  ["27-bao-cao-chinh-tri-co-chu-de"],
  ["28-chuong-trinh-cong-tac"],
  ["29-thieu-ten-loai-nuot-doan-dau", "error ten-loai/thieu"],
  ["30-cau-pho-bien-danh-so"],
  ["32-trich-yeu-duoi-so-va-ten-day-du", "warning trich-yeu/duoi-so"],
  ["33-bang-markdown-noi-nhan"],
  ["34-bang-html", "warning trich-yeu/gach-ngan-cach"],
  ["35-bang-markdown-dau-trang"],
  [
    "37-dau-vet-ocr",
    "warning noi-dung/dau-vet",
    "warning noi-dung/dau-vet",
    "warning noi-dung/dau-vet",
    "warning noi-dung/dau-vet",
  ],
];
const ALL = [...INPUTS.map(([file]) => file), "31-bo-sot-chinh-ta"];

/** What is read of a text, places and white space aside. */
function componentsOf(text: string): unknown {
  const draft = read(text);
  const json = JSON.stringify({ kind: draft.kind, ...componentsJson(draft, true) }, (key, value) => {
    if (key === "range") return undefined;
    return typeof value === "string" ? value.replace(/\s+/g, " ") : value;
  });
  return JSON.parse(json);
}

const printedLetters = (text: string) =>
  printedOf(text)
    .map((line) => line.replace(/^\w+: |\s/g, ""))
    .join("");

describe("the inputs of the trial", () => {
  it.for(INPUTS)("%s gives no error or warning but its own", ([file, ...expected], { skip }) => {
    const text = sharedCase(`incoming/${file}.chithi`, skip).toString("utf8");
    expect(findingsOf(text).filter((one) => /^(?:error|warning)/.test(one))).toEqual(expected);
  });

  it.for(ALL)("%s goes to Word and comes back the same, and fixes end", async (file, { skip }) => {
    const text = sharedCase(`incoming/${file}.chithi`, skip).toString("utf8");
    const back = await thereAndBack(text);
    expect(componentsOf(back)).toEqual(componentsOf(text));
    expect(printedLetters(back)).toBe(printedLetters(text));
    const fixed = fixedOf(text);
    expect(fixedOf(fixed)).toBe(fixed);
  });
});
