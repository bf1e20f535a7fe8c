import type { Component } from "../../server/src/syntax/draft.ts";
import type { Mutation } from "./fault.ts";
import { insert, lineAbove, mutate, remove, removeLines, replace } from "./fault.ts";
import type { Model } from "./model.ts";
import { lineSpan, spanOf } from "./model.ts";

interface Block {
  readonly authority: Component | null;
  readonly position: Component | null;
  readonly name: Component | null;
}

/** The signature of the document, and those of its copies. */
export function* signatures(model: Model): Iterable<Mutation> {
  const { signature, copies } = model.draft;
  if (signature !== null) yield* blockFaults(model, signature, "");
  for (const copy of copies) yield* blockFaults(model, copy, " of the copy");
}

function* blockFaults(model: Model, { authority, position, name }: Block, of: string): Iterable<Mutation> {
  if (authority !== null) {
    const { from } = spanOf(model, authority);
    const mark = authority.text.slice(0, 3);
    const written = { from, to: from + 3 };
    const letters = mark.replace("/", "");
    for (const wrong of [`${letters}.`, `${letters.charAt(0)}.${letters.charAt(1)}`, `${mark}.`]) {
      yield mutate(model, "chu-ky/quyen-han", wrong + of, [replace(written, wrong)]);
    }
    const words = model.text.slice(from + 4, spanOf(model, authority).to);
    const small = words.charAt(0) + words.slice(1).toLowerCase();
    const span = { from: from + 4, to: from + 4 + words.length };
    yield mutate(model, "chu-ky/viet-hoa", `authority${of}`, [replace(span, small)]);
  }
  if (position !== null) {
    const span = spanOf(model, position);
    const small = position.text.charAt(0) + position.text.slice(1).toLowerCase();
    yield mutate(model, "chu-ky/viet-hoa", `position${of}`, [replace(span, small)]);
  }
  if (name === null) return;
  const span = spanOf(model, name);
  for (const title of ["TS. ", "Đồng chí ", "Đại tá "]) {
    yield mutate(model, "chu-ky/danh-xung", title + of, [insert(span.from, title)]);
  }
  yield mutate(model, "chu-ky/viet-hoa", `name in capitals${of}`, [replace(span, name.text.toUpperCase())], {
    offers: { fix: "none", why: "names of persons are never rewritten" },
  });
}

/** What a signature lacks, or has too much, and whether its authority fits. */
export function* signature(model: Model): Iterable<Mutation> {
  const { signature: block, kind, author, issuingBody } = model.draft;
  if (block === null) return;
  const { authority, position, name } = block;
  if (authority === null || position === null || name === null) return;
  const columns = / {3}\S/.test(model.lines[position.range.start.line] ?? "");
  const collective = authority.text.startsWith("T/M");
  const first = spanOf(model, authority);
  const own = spanOf(model, position);
  const organ = issuingBody?.text.split(" ").slice(0, 2).join(" ") ?? "";
  const named = issuingBody?.text.startsWith("BAN ") ? "TỔ CHỨC" : organ;
  yield mutate(model, "chu-ky/chuc-vu-kem-ten", named, [insert(own.to, ` ${named}`)]);
  const gone = columns
    ? [authority, position, name].map((part) => remove(model, part))
    : [removeLines(model, authority.range.start.line, name.range.end.line)];
  yield mutate(model, "chu-ky/thieu", "none", gone, { place: lineSpan(model, model.draft.body?.last ?? 0) });
  yield mutate(model, "chu-ky/thieu-ho-ten", "no name", [remove(model, name)], {
    place: { from: first.from, to: own.to },
  });
  yield mutate(model, "chu-ky/thieu-chuc-vu", "no position", [remove(model, position)], {
    place: first,
    ...(columns && { offers: { fix: "none" as const, why: "a new line would part the other column" } }),
  });
  if (collective) {
    for (const member of ["UỶ VIÊN", "UỶ VIÊN BAN THƯỜNG VỤ"]) {
      yield mutate(model, "chu-ky/chuc-vu-uy-vien", member, [replace(own, member)], {
        leaves: { rule: "chu-ky/thieu-chuc-vu", why: "whether the signer has a higher office, the text does not tell" },
      });
    }
    yield mutate(model, "chu-ky/quyen-han-phu-hop", "K/T", [replace({ from: first.from, to: first.from + 3 }, "K/T")]);
    if (author !== null) {
      const committee = issuingBody?.text.split(" ").slice(0, 2).join(" ") ?? "";
      yield mutate(model, "chu-ky/quyen-han-phu-hop", "other body", [replace(first, `T/M ${committee}`)]);
    }
  }
  if (kind === "chi-thi") {
    yield mutate(model, "chu-ky/quyen-han-phu-hop", "T/L", [replace({ from: first.from, to: first.from + 3 }, "T/L")]);
    if (author !== null) {
      yield mutate(model, "chu-ky/quyen-han-phu-hop", "none", [remove(model, authority)], { place: own });
    }
  }
  const section = model.draft.sections.at(-1);
  if (section === undefined || columns) return;
  const from = lineSpan(model, authority.range.start.line).from;
  const to = lineSpan(model, name.range.end.line).to;
  const moved = lineAbove(model, section.markerRange.start.line, `${model.text.slice(from, to)}\n`);
  yield mutate(model, "thu-tu/thanh-phan", "signature in the body", [moved, { from, to: to + 1, text: "" }]);
}
