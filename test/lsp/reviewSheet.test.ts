import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Client, PULLS } from "./client.ts";
import { FAULTY } from "./drafts.ts";

let client: Client;

beforeAll(async () => {
  client = new Client();
  await client.initialize(PULLS);
});
afterAll(() => client.kill());

describe("chithi/reviewSheet", () => {
  const uri = "file:///tu/08-ct-hu.chithi.md";
  const ask = (format: string, of = uri) => client.request<string | null>("chithi/reviewSheet", { uri: of, format });

  it("gives the sheet in both forms, with the name of its file", async () => {
    client.open(uri, FAULTY);
    const markdown = await ask("markdown");
    expect(markdown).toContain("1. **phần đầu trang, số và ký hiệu**");
    expect(markdown).toContain("- Tệp: 08-ct-hu.chithi.md");
    expect(markdown).toContain("lập ngày 22/11/2026");
    const html = await ask("html");
    expect(html).toMatch(/^<!DOCTYPE html>/);
  });

  it("gives none of a document that is not open or too large, and refuses a form that it does not know", async () => {
    expect(await ask("html", "untitled:khong-co")).toBeNull();
    client.change(uri, 2, [{ text: "a".repeat(17 * 1024 * 1024) }]);
    expect(await ask("html")).toBeNull();
    await expect(ask("pdf")).rejects.toThrow("markdown, html");
  });
});
