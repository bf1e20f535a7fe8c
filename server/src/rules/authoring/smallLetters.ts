import type { Component } from "../../syntax/component.ts";
import { rangeIn } from "../../syntax/component.ts";
import { isCapitals } from "../../text/fold.ts";
import type { Report } from "../define.ts";
import { toWrite } from "./fixTitles.ts";

/** Reports the heading of a list whose words are all in capitals: “NƠI NHẬN:”, “KÍNH GỬI:”. Its colon is left alone. */
export function checkHeadingIsSmall(heading: Component, report: Report): void {
  const words = heading.text.replace(/\s*:$/, "");
  if (!isCapitals(words)) return;
  const range = rangeIn(heading, 0, words.length);
  const right = words.charAt(0) + words.slice(1).toLowerCase();
  report({
    range,
    message: { vi: `Viết chữ thường, chỉ hoa chữ đầu: “${right}”`, en: `In small letters: “${right}”` },
    fix: { title: toWrite(right), safe: true, edits: [{ range, newText: right }] },
  });
}
