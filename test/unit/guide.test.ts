import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const GUIDE = readFileSync(new URL("../../docs/huong-dan.md", import.meta.url), "utf8");
const contents = GUIDE.slice(GUIDE.indexOf("## Mục lục"), GUIDE.indexOf("## Làm quen với màn hình"));

it("the guide's table of contents lists its chapters, in their order", () => {
  const chapters = [...GUIDE.matchAll(/^## (.+)$/gm)].map(([, title]) => title).filter((title) => title !== "Mục lục");
  const listed = [...contents.matchAll(/^- \[(.+)\]\(#/gm)].map(([, title]) => title);
  expect(listed).toEqual(chapters);
});

it("a day's work is told step by step, each step leading on to its chapter", () => {
  const day = GUIDE.slice(GUIDE.indexOf("## Một ngày làm việc"), GUIDE.indexOf("## 1. "));
  const steps = [...day.matchAll(/^\*\*(.+?)\.\*\*/gm)].map(([, step]) => step);
  expect(steps).toEqual(["Nhận việc", "Soạn", "Trình", "Sửa", "Ban hành", "Sao", "Gửi"]);
});
