import { fold } from "../../server/src/text/fold.ts";
import type { Mutation } from "./fault.ts";
import { mutate, replace } from "./fault.ts";
import type { Model } from "./model.ts";
import { spanOf } from "./model.ts";

/** Positions that do not sign for a collective. */
export function* positions(model: Model): Iterable<Mutation> {
  const { authority, position } = model.draft.signature ?? { authority: null, position: null };
  if (authority === null || position === null || !authority.text.startsWith("T/M")) return;
  for (const wrong of ["CHÁNH VĂN PHÒNG", "TRƯỞNG BAN"]) {
    yield mutate(model, "chu-ky/chuc-vu-phu-hop", wrong, [replace(spanOf(model, position), wrong)], {
      ...(wrong === "CHÁNH VĂN PHÒNG" && {
        offers: { fix: "none", why: "whether he signs by order, or another signs, is not to be seen" },
      }),
    });
  }
}

const ORGANISATIONS: readonly (readonly [committee: string, organisation: string])[] = [
  ["TỈNH UỶ ", "ĐẢNG BỘ TỈNH "],
  ["HUYỆN UỶ ", "ĐẢNG BỘ HUYỆN "],
  ["ĐẢNG UỶ ", "ĐẢNG BỘ "],
];

/** A committee that is called by its organisation, and one without its name. */
export function* committees(model: Model): Iterable<Mutation> {
  const { issuingBody } = model.draft;
  const found = ORGANISATIONS.find(([start]) => issuingBody?.text.startsWith(start));
  if (issuingBody === null || found === undefined) return;
  const span = spanOf(model, issuingBody);
  const [committee, organisation] = found;
  const name = issuingBody.text.slice(committee.length);
  yield mutate(model, "co-quan/ghi-dang-bo", organisation.trim(), [replace(span, organisation + name)]);
  const level = /^(?:XÃ|PHƯỜNG|ĐẶC KHU) /u.exec(name)?.[0] ?? "";
  yield mutate(model, "co-quan/ten-rieng", "no name", [replace(span, (committee + level).trim())], {
    offers: { fix: "none", why: "nobody knows the name" },
  });
}

/** The place of the level above. */
export function* levels(model: Model): Iterable<Mutation> {
  const { superiorBody, placeDate } = model.draft;
  const above = /^đảng bộ (?:tỉnh|huyện) /.exec(fold(superiorBody?.text ?? ""))?.[0];
  if (model.style !== "hd36-2018" || above === undefined || placeDate === null || placeDate.place === null) return;
  const name = (superiorBody?.text ?? "").slice(above.length).toLowerCase();
  const right = name.replace(/(?:^| )\p{L}/gu, (letter) => letter.toUpperCase());
  const { from } = spanOf(model, placeDate);
  yield mutate(model, "dia-danh-ngay/theo-cap", right, [replace({ from, to: from + placeDate.place.length }, right)]);
}

/** Who copied. */
export function* copiers(model: Model): Iterable<Mutation> {
  for (const { typeLine } of model.draft.copies) {
    if (typeLine?.text === "SAO LỤC") {
      yield mutate(model, "ban-sao/co-quan", "SAO Y", [replace(spanOf(model, typeLine), "SAO Y BẢN CHÍNH")]);
    }
  }
}
