import type { Mutation } from "./fault.ts";
import { insert, lineAbove, lineBelow, mutate, remove, removeLines, replace } from "./fault.ts";
import type { Model } from "./model.ts";
import { find, lineSpan, spanOf } from "./model.ts";

/** The document type. */
export function* docType(model: Model): Iterable<Mutation> {
  const { docType: type, abstract, author, addressees } = model.draft;
  if (type === null) {
    if (addressees === null) return;
    yield mutate(model, "ten-loai/cong-van", "printed", [
      lineAbove(model, addressees.heading.range.start.line, "CÔNG VĂN"),
    ]);
    return;
  }
  const span = spanOf(model, type);
  if (abstract !== null) {
    yield mutate(model, "ten-loai/thieu", "no type", [removeLines(model, type.range.start.line)], {
      place: spanOf(model, abstract),
    });
  }
  const [first = "", ...rest] = type.text.toLowerCase();
  yield mutate(model, "ten-loai/viet-hoa", "small", [replace(span, first.toUpperCase() + rest.join(""))]);
  yield mutate(model, "ten-loai/viet-hoa", "one word", [
    replace({ from: span.to - 2, to: span.to }, type.text.slice(-2).toLowerCase()),
  ]);
  const next = author ?? abstract;
  if (next === null) return;
  const line = lineSpan(model, type.range.start.line);
  // Behind the whole line: “BÁO CÁO TỔNG KẾT” goes on.
  if (abstract !== null && !/\p{L}/u.test(model.text.slice(span.to, line.to))) {
    yield mutate(model, "ten-loai/dau-cau", "colon", [insert(span.to, ":")]);
    yield mutate(model, "ten-loai/dau-cau", "full stop", [insert(span.to, ".")]);
  }
  for (const gap of [" ", "   "]) {
    const joined = [replace({ from: line.to, to: line.to + 1 }, gap)];
    yield mutate(model, "ten-loai/mot-dong-rieng", `joined by ${gap.length}`, joined, { place: span });
  }
}

/** The abstract, and the hyphens below it. */
export function* abstract(model: Model): Iterable<Mutation> {
  const { abstract: text, docType: type, author, number, separator } = model.draft;
  const above = author ?? type ?? number;
  if (text === null || above === null) return;
  const span = spanOf(model, text);
  const start = { from: span.from, to: span.from };
  yield mutate(model, "trich-yeu/thieu", "no abstract", [remove(model, text)], { place: spanOf(model, above) });
  yield mutate(model, "trich-yeu/dau-cham-cuoi", "full stop", [insert(span.to, ".")]);
  yield mutate(model, "trich-yeu/dau-cham-cuoi", "as the State's", [insert(span.to, "./.")]);
  const more = ", hướng dẫn các chi bộ, đảng bộ tổ chức thực hiện nghiêm túc, đồng bộ, kịp thời, hiệu quả".repeat(3);
  yield mutate(model, "trich-yeu/qua-dai", "long", [insert(span.to, more)], { place: span });
  const first = /^\S+/.exec(text.text)?.[0] ?? "";
  const about = find(model, "về ", { from: span.from, to: span.from + 3 });
  const aboutThat = find(model, "về việc ", { from: span.from, to: span.from + 8 });
  if (type !== null) {
    const capital = first.charAt(0).toUpperCase() + first.slice(1);
    yield mutate(
      model,
      "trich-yeu/chu-thuong",
      "capital",
      [replace({ ...start, to: start.to + first.length }, capital)],
      {
        ...(about === null && { offers: { fix: "suggested", why: "any other word than “về” may be a name" } }),
      },
    );
    const all = model.text.slice(span.from, span.to).toUpperCase();
    yield mutate(model, "trich-yeu/chu-thuong", "all capitals", [replace(span, all)], {
      offers: { fix: "suggested", why: "which words are names is lost" },
    });
    if (about !== null) {
      const words = { from: span.from, to: (aboutThat ?? about).to - 1 };
      yield mutate(model, "trich-yeu/chu-thuong", "V/v", [replace(words, "V/v")], {
        ...(aboutThat === null && { mended: "“V/v” is short for “về việc”" }),
      });
    }
  } else if (aboutThat !== null) {
    const rest = model.text.charAt(aboutThat.to);
    yield mutate(model, "trich-yeu/cong-van-ve-viec", "V/v", [replace(aboutThat, "V/v ")]);
    yield mutate(model, "trich-yeu/cong-van-ve-viec", "V/v:", [replace(aboutThat, "V/v: ")]);
    yield mutate(model, "trich-yeu/cong-van-ve-viec", "capital", [replace(aboutThat, "Về việc ")]);
    const bare = replace({ from: aboutThat.from, to: aboutThat.to + 1 }, rest.toUpperCase());
    yield mutate(model, "trich-yeu/cong-van-ve-viec", "bare", [bare]);
  } else {
    const small = { from: span.from, to: span.from + 1 };
    const letter = text.text.charAt(0).toLowerCase();
    for (const short of ["V/v", "V/v:", "v/v"]) {
      yield mutate(model, "trich-yeu/cong-van-ve-viec", short, [replace(small, `${short} ${letter}`)]);
    }
  }
  if (separator === null) return;
  const rule = spanOf(model, separator);
  const line = separator.range.start.line;
  for (const wrong of ["----", "------", "_____", "*****"]) {
    yield mutate(model, "trich-yeu/gach-ngan-cach", wrong, [replace(rule, wrong)]);
  }
  yield mutate(model, "trich-yeu/gach-ngan-cach", "none", [removeLines(model, line)], { place: span });
  const gap = lineSpan(model, line - 1).to;
  yield mutate(model, "trich-yeu/gach-ngan-cach", "behind the abstract", [replace({ from: gap, to: gap + 1 }, " ")], {
    place: rule,
  });
  const star = lineBelow(model, line - 1, "*");
  yield mutate(model, "trich-yeu/gach-ngan-cach", "a star", [star, removeLines(model, line)]);
}

const OTHER_COMMITTEE: Readonly<Record<string, string>> = {
  "TỈNH UỶ": "ĐẢNG UỶ",
  "HUYỆN UỶ": "TỈNH UỶ",
  "ĐẢNG UỶ": "TỈNH UỶ",
};

/** Places that name the issuing body, and another one. */
export function* sameBody(model: Model): Iterable<Mutation> {
  const { author, issuingBody, preamble, signature } = model.draft;
  const own = Object.keys(OTHER_COMMITTEE).find((name) => issuingBody?.text.startsWith(name));
  if (own === undefined) return;
  const other = OTHER_COMMITTEE[own] as string;
  if (author !== null) {
    const words = find(model, own, spanOf(model, author));
    if (words !== null) yield mutate(model, "nhat-quan/chu-the", "author", [replace(words, other)]);
  }
  if (signature?.authority?.text === "T/M BAN THƯỜNG VỤ") {
    const { to } = spanOf(model, signature.authority);
    yield mutate(model, "chu-ky/ten-tap-the", "another body's", [insert(to, ` ${other}`)]);
  }
  const named = (text: string) => text.charAt(0) + text.slice(1).toLowerCase();
  if (preamble === null) return;
  const lead = spanOf(model, preamble);
  for (const verb of [" yêu cầu", " quy định", " ban hành"]) {
    const words = find(model, `Ban Thường vụ ${named(own)}${verb}`, lead);
    if (words === null) continue;
    const wrong = `Ban Thường vụ ${named(other)}${verb}`;
    yield mutate(model, "nhat-quan/chu-the", `preamble:${verb}`, [replace(words, wrong)]);
  }
}
