import { bodyName } from "../../reading/committee.ts";
import { rangeIn, slice } from "../../syntax/component.ts";
import type { Component, Draft } from "../../syntax/draft.ts";
import { readAuthority } from "../../syntax/patterns.ts";
import { fold, isCapitals } from "../../text/fold.ts";
import { beginsWithWords, LETTER, WORD_END, WORD_START } from "../../text/letters.ts";
import { COMMITTEE_KIND, KIND_CODES, PARTY_ORGANISATIONS } from "../../vocabulary/committees.ts";
import { theComponent } from "../../vocabulary/components.ts";
import { defineRule } from "../define.ts";

/** A committee as it is named somewhere: its kind, and its unit and own name where they are said. */
interface Named {
  readonly kind: string;
  /** “xã”; empty where none is said. */
  readonly unit: string;
  readonly name: string;
}

/** The bodies of a committee that speak for it. */
const BOARDS = "ban thường vụ|thường trực|ban chấp hành";
const BEHIND_BOARD = new RegExp(`^(?:${BOARDS}) `);
const COMMITTEE = new RegExp(`^(?:(?:${BOARDS}) )?(?<kind>${COMMITTEE_KIND}|chi bộ)(?: (?<name>.*))?$`);
const SAYS = "yêu cầu|chỉ đạo|đề nghị|quyết định|kết luận|quy định việc|ban hành|giao";
/** “Ban Thường vụ Huyện uỷ yêu cầu”: who speaks, and for which committee where that is said. */
const SPEAKS = new RegExp(
  `${WORD_START}(?:${BOARDS})(?: (?<kind>${COMMITTEE_KIND}))?(?: ${LETTER}{1,9}){0,4}? (?:${SAYS})${WORD_END}`,
  "gu",
);

/** Who decides, in capitals behind the bases. */
const FORMULA = /(?:^|[,.;:] )(?<body>[^,.;:]{4,80}) QUYẾT ĐỊNH:?$/u;

/** The committees that a code may stand for. */
function committeesOf(code: string): readonly string[] | undefined {
  const found = [...KIND_CODES, ["chi bộ", ["CB"]] as const].filter(([, [usual]]) => usual === code);
  return found.length === 0 ? undefined : found.map(([kind]) => kind);
}

const LEVEL_BEHIND = / (?:tỉnh|thành phố|huyện|xã|phường|đặc khu)$/;
const LEVELS = "tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu";
const LEVEL = new RegExp(`^(${LEVELS})(?: |$)`);
const ORGANISATION = new RegExp(`^ban chấp hành (?=đảng bộ (?:${LEVELS})(?: |$))`);

/** “… khoá XIV”, behind a committee: which of its terms is meant. */
const TERM = /(?:^| )(?:khoá|nhiệm kỳ) .*$/;

/** “Ban Chấp hành Đảng bộ tỉnh …” is the tỉnh uỷ. */
function asCommittee(name: string): string {
  if (!ORGANISATION.test(name)) return name;
  const organisation = name.replace(ORGANISATION, "");
  const [start, committee] = PARTY_ORGANISATIONS.find(([one]) => organisation.startsWith(one)) ?? ["", ""];
  return committee + organisation.slice(start.length);
}

function named(text: string): Named | null {
  const groups = COMMITTEE.exec(asCommittee(bodyName(text)))?.groups;
  if (groups?.kind === undefined) return null;
  const name = (groups.name ?? "").replace(TERM, "");
  return { kind: groups.kind, unit: LEVEL.exec(name)?.[1] ?? "", name: name.replace(LEVEL, "") };
}

function bare(name: string): string {
  return name.replace(LEVEL_BEHIND, "");
}

/** True unless the two surely name different bodies. */
function agree(one: Named, kinds: readonly string[], own: Named | null): boolean {
  if (!kinds.includes(one.kind)) return false;
  const { unit, name } = own ?? { unit: "", name: "" };
  if (one.unit !== "" && unit !== "" && one.unit !== unit) return false;
  if (one.name === "" || name === "" || one.name.startsWith("[") || name.startsWith("[")) return true;
  // “Đảng uỷ Quân sự tỉnh” below “Đảng bộ tỉnh …” is “Đảng uỷ Quân sự”; “Đảng uỷ bộ phận” is short for “… bộ phận Nông trường II”.
  const [short, long] = [bare(one.name), bare(name)];
  return one.unit === "" ? beginsWithWords(long, short) : short === long;
}

/** Where the document names its own committee besides the header. */
function mentions({ author, signature, preamble }: Draft): { at: Component; named: Named }[] {
  const found: { at: Component; named: Named }[] = [];
  const add = (at: Component | null, of: Named | null) => {
    if (at !== null && of !== null) found.push({ at, named: of });
  };
  add(author, author === null ? null : named(author.text.replace(/^của\s+/iu, "")));
  const parts = signature?.authority == null ? null : readAuthority(signature.authority.text);
  // A committee behind its board does not belong there, whichever it is: chu-ky/ten-tap-the tells it.
  const alone = parts?.mark === "T/M" && !BEHIND_BOARD.test(bodyName(parts.body));
  if (alone) add(signature?.authority ?? null, named(parts.body));
  if (preamble !== null) {
    // “BAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH” below the bases.
    const formula = FORMULA.exec(preamble.text)?.groups?.body;
    if (formula !== undefined && isCapitals(formula)) {
      const at = preamble.text.lastIndexOf(formula);
      add(slice(preamble, at, at + formula.length), named(formula));
    }
    const from = Math.max(preamble.text.length - 600, 0);
    const kind = speakerOf(bodyName(` ${preamble.text.slice(from)}`));
    // The words are looked for again in the text itself, whose blanks may differ.
    if (kind !== null) add(lastWords(preamble, kind, from), { kind, unit: "", name: "" });
  }
  return found;
}

/** The committee whose words lead in to the sections: the last speaker before the closing colon. */
function speakerOf(tail: string): string | null {
  const last = tail.endsWith(":") ? [...tail.matchAll(SPEAKS)].at(-1) : undefined;
  if (last?.groups?.kind === undefined) return null;
  return /[.;]/.test(tail.slice(last.index + last[0].length)) ? null : last.groups.kind;
}

function lastWords(of: Component, words: string, from: number): Component | null {
  const at = fold(of.text).lastIndexOf(words);
  return at < from ? null : slice(of, at, at + words.length);
}

/** Kinds of bodies of the State that issue documents of their own. */
const STATE_KINDS = ["uỷ ban nhân dân", "hội đồng nhân dân", "chính phủ"] as const;
const SHORT_KINDS: Readonly<Record<string, string>> = { ubnd: "uỷ ban nhân dân", hđnd: "hội đồng nhân dân" };

/** The kind that a header or an authority names at its beginning; null for another body. */
function stateKind(text: string): string | null {
  const name = bodyName(text).replace(/^(?:thường trực|chủ tịch) /, "");
  const short = SHORT_KINDS[name.split(" ")[0] ?? ""];
  return short ?? STATE_KINDS.find((kind) => name === kind || name.startsWith(`${kind} `)) ?? null;
}

/** Where a document of the State names another body than its header: who decides, and who is signed for. */
function stateMentions({ issuingBody, issuingAuthority, signature }: Draft): readonly Component[] {
  const own = issuingBody === null ? null : stateKind(issuingBody.text);
  if (own === null) return [];
  const signed = signature?.authority == null ? null : readAuthority(signature.authority.text);
  const onBehalf = signed?.mark === "T/M" ? stateKind(signed.body) : null;
  const decides = issuingAuthority === null ? null : stateKind(issuingAuthority.text);
  return [
    ...(decides !== null && decides !== own && issuingAuthority !== null ? [issuingAuthority] : []),
    ...(onBehalf !== null && onBehalf !== own && signature?.authority != null ? [signature.authority] : []),
  ];
}

export default defineRule({
  id: "nhat-quan/chu-the",
  title: "Các chỗ ghi chủ thể ban hành phải khớp nhau",
  titleEn: "All places that name the issuing body name the same one",
  why: "Tên cơ quan, ký hiệu, tác giả trong trích yếu, quyền hạn ký và câu “Ban Thường vụ … yêu cầu” phải cùng chỉ một cấp uỷ; lệch nhau thường do chép từ văn bản khác.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: "ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\nSố: 05/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc giao nhiệm vụ\n\nHỘI ĐỒNG NHÂN DÂN XÃ AN PHÚ\n\nCăn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019.",
      good: "ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\nSố: 05/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc giao nhiệm vụ\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN PHÚ\n\nCăn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019.",
    },
    {
      style: "nd30-2020",
      bad: "ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\nSố: 05/KH-UBND\nKẾ HOẠCH\nVề vệ sinh môi trường\n\nCác thôn thực hiện./.\n\nTM. HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bảo",
      good: "ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\nSố: 05/KH-UBND\nKẾ HOẠCH\nVề vệ sinh môi trường\n\nCác thôn thực hiện./.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bảo",
    },
    {
      style: "hd36-2018",
      bad: "ĐẢNG BỘ TỈNH SƠN HÀ\nHUYỆN UỶ THANH BÌNH\n*\nSố 05-CT/HU\nCHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH UỶ\nvề giữ gìn vệ sinh\n-----",
      good: "ĐẢNG BỘ TỈNH SƠN HÀ\nHUYỆN UỶ THANH BÌNH\n*\nSố 05-CT/HU\nCHỈ THỊ\nCỦA BAN THƯỜNG VỤ HUYỆN UỶ\nvề giữ gìn vệ sinh\n-----",
    },
    {
      style: "hd36-2018",
      bad: "Số 05-NQ/HU\nNGHỊ QUYẾT\nvề giữ gìn vệ sinh\n-----\nHội nghị thống nhất giữ gìn vệ sinh.\n\nT/M TỈNH UỶ\nBÍ THƯ\n\nNguyễn Văn An",
      good: "Số 05-NQ/HU\nNGHỊ QUYẾT\nvề giữ gìn vệ sinh\n-----\nHội nghị thống nhất giữ gìn vệ sinh.\n\nT/M HUYỆN UỶ\nBÍ THƯ\n\nNguyễn Văn An",
    },
    {
      style: "hd05-2026",
      bad: "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố 05-CT/ĐU\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nTrước tình hình đó, Ban Thường vụ Huyện uỷ yêu cầu các chi bộ:\n1. Giữ gìn vệ sinh.",
      good: "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\n*\nSố 05-CT/ĐU\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----\nTrước tình hình đó, Ban Thường vụ Đảng uỷ yêu cầu các chi bộ:\n1. Giữ gìn vệ sinh.",
    },
    {
      style: "hd05-2026",
      bad: "TỈNH UỶ SƠN HÀ\n*\nSố 05-KL/TU\nKẾT LUẬN\nCỦA BAN THƯỜNG VỤ TỈNH UỶ BÌNH MINH\nvề giữ gìn vệ sinh\n-----",
      good: "TỈNH UỶ SƠN HÀ\n*\nSố 05-KL/TU\nKẾT LUẬN\nCỦA BAN THƯỜNG VỤ TỈNH ỦY SƠN HÀ\nvề giữ gìn vệ sinh\n-----",
    },
  ],
  check({ draft, style }, report) {
    const { issuingBody, number } = draft;
    if (style.world === "state") {
      for (const at of issuingBody === null ? [] : stateMentions(draft)) {
        report({
          range: rangeIn(at, 0, at.text.length),
          message: {
            vi: `“${at.text}” không khớp với cơ quan ban hành “${issuingBody?.text}”`,
            en: `“${at.text}” is not the issuing body “${issuingBody?.text}”`,
          },
          related: issuingBody === null ? [] : [{ range: issuingBody.range, message: theComponent("issuingBody") }],
        });
      }
      return;
    }
    const own = issuingBody === null ? null : named(issuingBody.text);
    // An organ signs and speaks for its committee in ways of its own.
    if (issuingBody !== null && own === null) return;
    const kinds = own === null ? committeesOf(number?.bodyCode ?? "") : [own.kind];
    const at = issuingBody ?? number;
    if (kinds === undefined || at === null) return;
    for (const mention of mentions(draft)) {
      if (agree(mention.named, kinds, own)) continue;
      report({
        range: rangeIn(mention.at, 0, mention.at.text.length),
        message: {
          vi: `“${mention.at.text}” không khớp với ${issuingBody === null ? "ký hiệu" : "cơ quan ban hành"} “${at.text}”`,
          en: `“${mention.at.text}” is not the ${issuingBody === null ? "body of the symbol" : "issuing body"} “${at.text}”`,
        },
        related: [{ range: at.range, message: theComponent("issuingBody") }],
      });
    }
  },
});
