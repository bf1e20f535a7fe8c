import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 30 }) });

const HEAD = `TỈNH UỶ SƠN HÀ
BAN TỔ CHỨC - VĂN PHÒNG - BAN NỘI CHÍNH
*
Số 05-QC/BTCTU-VPTU-BNCTU

ĐẢNG CỘNG SẢN VIỆT NAM
Sơn Hà, ngày 03 tháng 6 năm 2026

QUY CHẾ
phối hợp công tác
-----

Ba cơ quan thống nhất phối hợp theo Quy chế này.

Nơi nhận:
- Thường trực Tỉnh uỷ (để báo cáo);
- Lưu Ban Tổ chức, Văn phòng, Ban Nội chính Tỉnh uỷ.

`;

const SPACED = `TRƯỞNG BAN          CHÁNH VĂN PHÒNG          TRƯỞNG BAN
BAN NỘI CHÍNH       TỈNH UỶ                  BAN TỔ CHỨC

Nguyễn Văn An       Trần Thị Bình            Lê Văn Cường
`;

describe("three signers beside each other", () => {
  it.each([
    ["blanks", SPACED],
    ["tabs", SPACED.replace(/ {3,}/g, "\t")],
    [
      "the rows of a table",
      "| TRƯỞNG BAN | CHÁNH VĂN PHÒNG | TRƯỞNG BAN |\n| --- | --- | --- |\n| BAN NỘI CHÍNH | TỈNH UỶ | BAN TỔ CHỨC |\n| Nguyễn Văn An | Trần Thị Bình | Lê Văn Cường |\n",
    ],
    [
      "the cells of one row",
      "| TRƯỞNG BAN<br>BAN NỘI CHÍNH<br>Nguyễn Văn An | CHÁNH VĂN PHÒNG<br>TỈNH UỶ<br>Trần Thị Bình | TRƯỞNG BAN<br>BAN TỔ CHỨC<br>Lê Văn Cường |\n| --- | --- | --- |\n",
    ],
  ])("by %s are read, the main signer on the right, and nothing is told of them", (_, signers) => {
    const document = service.open(HEAD + signers);
    const { signature, otherSignatures } = document.draft;
    expect([signature, ...otherSignatures].map((one) => one?.name?.text)).toEqual([
      "Lê Văn Cường",
      "Trần Thị Bình",
      "Nguyễn Văn An",
    ]);
    expect(signature?.position?.text).toBe("TRƯỞNG BAN BAN TỔ CHỨC");
    expect(service.check(document, DEFAULT_SETTINGS).diagnostics.map(({ rule }) => rule)).toEqual([]);
  });

  it("are missed where one of them has no name", () => {
    const { diagnostics } = service.check(
      service.open(HEAD + SPACED.replace("Trần Thị Bình", " ".repeat(13))),
      DEFAULT_SETTINGS,
    );
    expect(diagnostics.map(({ rule }) => rule)).toContain("chu-ky/thieu-ho-ten");
  });
});

describe("one cause", () => {
  const lines = (text: string) =>
    service.check(service.open(text), DEFAULT_SETTINGS).diagnostics.map(({ rule }) => rule);
  it.each([
    ["-----", "—————", "trich-yeu/gach-ngan-cach"],
    ["Số 05", "Số05", "so-ky-hieu/dinh-dang"],
  ])("in “%s” written “%s” is told once", (right, wrong, rule) => {
    const text = HEAD + SPACED;
    expect(text).toContain(right);
    expect(lines(text.replace(right, wrong))).toEqual([rule]);
  });
});
