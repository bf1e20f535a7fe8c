import { describe, expect, it } from "vitest";
import { foldersAbove, nameOf, pathFrom } from "../../server/src/lsp/files/addresses.ts";

describe("the folders above a file", () => {
  it.each([
    ["file:///tu/du-thao/a.chithi", ["file:///tu/du-thao/", "file:///tu/", "file:///"]],
    ["file:///c%3A/du-thao/a.chithi", ["file:///c%3A/du-thao/", "file:///c%3A/"]],
    ["file:///C:/a.chithi", ["file:///C:/"]],
    ["file://may-chu/chung/2026/a.chithi", ["file://may-chu/chung/2026/", "file://may-chu/chung/"]],
    ["file://may-chu/a.chithi", ["file://may-chu/"]],
    ["vscode-vfs://github/son-ha/a.chithi?ref=x/y#z", ["vscode-vfs://github/son-ha/", "vscode-vfs://github/"]],
    ["memfs:/tu/a.chithi", ["memfs:/tu/", "memfs:/"]],
    ["untitled:Untitled-1", []],
  ])("%s", (uri, folders) => {
    expect(foldersAbove(uri)).toEqual(folders);
  });
});

it.each([
  ["file:///c%3A/du-thao/", "file:///c%3A/du-thao/quy%201/Ch%E1%BB%89%20th%E1%BB%8B.chithi", "quy 1/Chỉ thị.chithi"],
  ["file:///", "file:///100%/a%ZZ.chithi?x#y", "100%/a%ZZ.chithi"],
])("the path from %s to %s is as people write it", (folder, uri, path) => {
  expect(pathFrom(folder, uri)).toBe(path);
  expect(nameOf(uri)).toBe(path.replace(/^.*\//, ""));
});
