import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { TaskJson } from "../../server/src/features/tasks.ts";
import { tasks } from "../../server/src/features/tasks.ts";
import { readDocument } from "../../server/src/incremental/document.ts";

const tasksIn = (text: string) => tasks(readDocument(text).draft);

const directive = (...sections: string[]) => `Sơn Hà, ngày 12 tháng 6 năm 2026
CHỈ THỊ
về giữ gìn vệ sinh nơi công cộng
-----

Ban Thường vụ Huyện uỷ yêu cầu các cấp uỷ thực hiện tốt các nội dung sau:

${sections.join("\n\n")}

Chỉ thị này phổ biến đến chi bộ.
`;

// Reads ../shared: without it the tests count as skipped, with CI set its absence is a failure.
const SEEDS = fileURLToPath(new URL("../../../shared/corpus/seeds/", import.meta.url));
const present = existsSync(`${SEEDS}tasks.json`);
const files: Record<string, TaskJson[]> = present ? JSON.parse(readFileSync(`${SEEDS}tasks.json`, "utf8")).files : {};

describe.skipIf(!present && !process.env.CI)("what a careful reader finds in the seeds", () => {
  it("is there", () => expect(Object.keys(files)).toHaveLength(5));

  const withoutWords = (found: readonly TaskJson[]) => found.map(({ task: _, ...rest }) => rest);

  it.each(Object.keys(files))("%s", (name) => {
    const wanted = files[name] ?? [];
    const found = tasksIn(readFileSync(`${SEEDS}${name}`, "utf8"));
    expect(withoutWords(found)).toEqual(withoutWords(wanted));
    // Where a long task is cut is a matter of taste; where it begins is not.
    for (const [n, { task }] of found.entries()) {
      expect(task.split(" ").slice(0, 6)).toEqual(wanted[n]?.task.split(" ").slice(0, 6));
      expect(task.split(/\s+/).length).toBeLessThanOrEqual(20);
    }
  });
});

describe.skipIf(!present && !process.env.CI)("the words of the seeds' tasks", () => {
  it("end where the careful reader ends them, in 53 of 56", () => {
    const pairs = Object.keys(files).flatMap((name) => {
      const found = tasksIn(readFileSync(`${SEEDS}${name}`, "utf8"));
      return found.map(({ task }, n) => task === files[name]?.[n]?.task);
    });
    expect([pairs.filter(Boolean).length, pairs.length]).toEqual([53, 56]);
  });
});

describe("tasks", () => {
  it("tell who leads, with whom, what and until when", () => {
    const text = directive(
      "1. Ban Tuyên giáo Huyện uỷ chủ trì, phối hợp với Phòng Văn hoá và Trung tâm Y tế huyện xây dựng kế hoạch tuyên truyền, báo cáo Ban Thường vụ trước ngày 30/6/2026.",
      "2. Giao Văn phòng Huyện uỷ theo dõi việc thực hiện.",
    );
    expect(tasksIn(text)).toEqual([
      {
        section: "1",
        line: 7,
        bodies: ["Ban Tuyên giáo Huyện uỷ"],
        leads: "Ban Tuyên giáo Huyện uỷ",
        with: ["Phòng Văn hoá", "Trung tâm Y tế huyện"],
        task: expect.stringMatching(/^xây dựng kế hoạch tuyên truyền/),
        deadline: { text: "trước ngày 30/6/2026", date: "2026-06-30" },
      },
      {
        section: "2",
        line: 9,
        bodies: ["Văn phòng Huyện uỷ"],
        leads: null,
        with: [],
        task: "theo dõi việc thực hiện",
        deadline: null,
      },
    ]);
  });

  it("go to those whom the lead-in above the dashes names", () => {
    const found = tasksIn(
      directive(
        "1. Đảng uỷ Uỷ ban nhân dân huyện lãnh đạo Uỷ ban nhân dân huyện chỉ đạo:",
        "- Phòng Giáo dục tổ chức tổng vệ sinh trường học.",
        "- Công an huyện xử lý nghiêm các vi phạm.",
      ),
    );
    expect(found.map(({ section, bodies }) => [section, bodies])).toEqual([
      ["1/-1", ["Đảng uỷ Uỷ ban nhân dân huyện", "Uỷ ban nhân dân huyện", "Phòng Giáo dục"]],
      ["1/-2", ["Đảng uỷ Uỷ ban nhân dân huyện", "Uỷ ban nhân dân huyện", "Công an huyện"]],
    ]);
  });

  it("in a plan go to those whom a heading names; its aims are none", () => {
    const found = tasksIn(`An Phú, ngày 08 tháng 6 năm 2026
KẾ HOẠCH
tổ chức ngày hội đọc sách
-----

Ban Thường vụ Đảng uỷ xây dựng kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao nhận thức của cán bộ, đảng viên.
2. Tổ chức thiết thực, tiết kiệm.

II. TỔ CHỨC THỰC HIỆN
1. Uỷ ban nhân dân xã:
- Bố trí kinh phí, hoàn thành trước ngày 30/6/2026.
2. Đoàn Thanh niên xã chuẩn bị lực lượng trong tháng 6/2026; Công an xã bảo đảm an ninh, trật tự.
3. Các chi bộ căn cứ Kế hoạch này xây dựng kế hoạch cụ thể.
`);
    expect(found.map(({ section, bodies, deadline }) => [section, bodies, deadline?.date])).toEqual([
      ["II/1/-1", ["Uỷ ban nhân dân xã"], "2026-06-30"],
      ["II/2", ["Đoàn Thanh niên xã"], "2026-06-30"],
      ["II/2", ["Công an xã"], undefined],
      ["II/3", ["Các chi bộ"], undefined],
    ]);
  });

  it.each(["tổng vệ sinh đường làng", "ra quân thu gom rác thải", "tập huấn kỹ năng số cho đoàn viên"])(
    "begin behind the body: “%s”",
    (words) => {
      const [one] = tasksIn(directive(`1. Đoàn Thanh niên xã ${words}.`));
      expect([one?.bodies, one?.task]).toEqual([["Đoàn Thanh niên xã"], words]);
    },
  );

  it.each([
    [
      "rà soát, bổ sung quy chế làm việc, phân công nhiệm vụ cụ thể cho từng thành viên trong tổ công tác và báo cáo kết quả hằng tháng",
      "rà soát, bổ sung quy chế làm việc, phân công nhiệm vụ cụ thể cho từng thành viên",
    ],
    [
      "kiểm tra việc sử dụng đất công, xử lý dứt điểm các trường hợp lấn chiếm vỉa hè, nhất là tại các điểm họp chợ",
      "kiểm tra việc sử dụng đất công, xử lý dứt điểm các trường hợp lấn chiếm vỉa hè",
    ],
    ["rà soát hộ nghèo, hộ cận nghèo trên địa bàn", "rà soát hộ nghèo, hộ cận nghèo trên địa bàn"],
  ])("are cut where a phrase ends: “%s”", (words, cut) => {
    expect(tasksIn(directive(`1. Văn phòng Huyện uỷ ${words}.`)).map(({ task }) => task)).toEqual([cut]);
  });

  it("of a person with a title are one person's", () => {
    const found = tasksIn(
      directive("1. Đồng chí Nguyễn Văn Bình, Phó Bí thư Huyện uỷ chỉ đạo Ban Tổ chức rà soát quy hoạch."),
    );
    expect(found.map(({ bodies }) => bodies)).toEqual([
      ["Đồng chí Nguyễn Văn Bình, Phó Bí thư Huyện uỷ", "Ban Tổ chức"],
    ]);
  });

  it.each([
    ["Lãnh đạo kiểm tra, rà soát các khu dân cư có nguy cơ cháy, nổ.", "(chung)"],
    ["Lãnh đạo tổ chức thực hiện nghiêm quy chế dân chủ ở cơ sở.", "(chung)"],
    ["Lãnh đạo xây dựng kế hoạch thu gom rác của từng thôn.", "(chung)"],
    ["Lãnh đạo Văn phòng Huyện uỷ kiểm tra việc thu gom rác.", "Lãnh đạo Văn phòng Huyện uỷ"],
  ])("“%s” are those of %s", (text, body) => {
    expect(tasksIn(directive(`1. ${text}`)).map(({ bodies }) => bodies)).toEqual([[body]]);
  });

  it("that name nobody are for all", () => {
    const [one, ...rest] = tasksIn(directive("1. Tổng vệ sinh vào sáng thứ Bảy. Thu gom rác thải đúng nơi quy định."));
    expect(one).toMatchObject({ section: "1", bodies: ["(chung)"] });
    expect(rest).toEqual([]);
  });

  it.each([
    ["chậm nhất ngày 20/6", "chậm nhất ngày 20/6", "2026-06-20"],
    ["trong tháng 9/2026", "trong tháng 9/2026", "2026-09-30"],
    ["trong quý IV/2026", "trong quý IV/2026", "2026-12-31"],
    ["trong vòng 10 ngày", "trong vòng 10 ngày", null],
    ["trước ngày 25 hằng tháng", "trước ngày 25 hằng tháng", null],
  ])("have the deadline “%s”", (words, text, date) => {
    const [one] = tasksIn(directive(`1. Các chi bộ rà soát, báo cáo ${words}.`));
    expect(one?.deadline).toEqual({ text, date });
  });

  it.each([
    "thực hiện Chỉ thị 05-CT/TU, ngày 30/4/2026 của Tỉnh uỷ",
    "khẩn trương tổng vệ sinh trong dịp Quốc khánh 02/9",
    "kiểm tra 2-3 ngày/lần",
  ])("have none in “%s”", (words) => {
    expect(tasksIn(directive(`1. Các chi bộ ${words}.`)).map(({ deadline }) => deadline)).toEqual([null]);
  });

  it("are not in a text that asks nothing", () => {
    expect(
      tasksIn("Sơn Hà, ngày 12 tháng 6 năm 2026\nBÁO CÁO\nvề vệ sinh\n-----\n\n1. Kết quả tốt.\n\n2. Tồn tại ít.\n"),
    ).toEqual([]);
    expect(tasksIn("")).toEqual([]);
  });
});
