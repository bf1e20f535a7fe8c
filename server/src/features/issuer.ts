import type { Office } from "../configuration/configuration.ts";
import { archivePlace } from "../reading/archivePlace.ts";
import type { Draft } from "../syntax/draft.ts";
import { fold } from "../text/fold.ts";
import { bodyStart } from "../vocabulary/bodies.ts";
import { COMMITTEES, committeeAt, PARTY_ORGANISATIONS } from "../vocabulary/committees.ts";
import type { Level } from "../vocabulary/phrases.ts";

/** Who issues a draft, as far as its header or the office's settings tell. */
export interface Issuer {
  /** Null where nothing tells. */
  readonly level: Level | null;
  /** The committee, also of an organ below it: “Tỉnh uỷ”, “Đảng uỷ”; null where nothing tells, and for a branch. */
  readonly committee: string | null;
  /** Who speaks in the text: “Ban Thường vụ Đảng uỷ”, “Chi bộ”, “Văn phòng Tỉnh uỷ”. */
  readonly speaker: string | null;
  /** The committee above: “Tỉnh uỷ”. */
  readonly superior: string | null;
  /** The name of the level: “xã”, “tỉnh”. */
  readonly unit: string | null;
  /** An organ's own name in short: “Văn phòng”, “Ban”. */
  readonly organ: string | null;
  /** What stands behind “Lưu”. */
  readonly archive: string;
}

/** The committee that a line names, or that leads the organisation that it names; null for none. */
function committeeOf(folded: string): string | null {
  const led = PARTY_ORGANISATIONS.find(([start]) => folded.startsWith(start))?.[1] ?? folded;
  const found = committeeAt(led);
  return found === undefined || found.level === "branch" ? null : found.name;
}

const ORGANS: readonly (readonly [start: string, name: string])[] = [
  ["văn phòng", "Văn phòng"],
  ["uỷ ban kiểm tra", "Uỷ ban"],
  ["cơ quan", "Cơ quan"],
  ["ban", "Ban"],
];

const ORGAN_NAMES: Readonly<Record<string, string>> = {
  "văn phòng": "Văn phòng",
  "ban tổ chức": "Ban Tổ chức",
  "ban tuyên giáo": "Ban Tuyên giáo",
  "ban tuyên giáo và dân vận": "Ban Tuyên giáo và Dân vận",
  "ban dân vận": "Ban Dân vận",
  "ban nội chính": "Ban Nội chính",
  "ban xây dựng đảng": "Ban Xây dựng Đảng",
  "uỷ ban kiểm tra": "Uỷ ban Kiểm tra",
};

/** Reads who issues a draft: from its header, else from the office's settings. */
export function issuerOf(draft: Draft, office: Office): Issuer {
  const own = fold(draft.issuingBody?.text ?? office.issuingBody ?? "").trim();
  const above = fold((draft.issuingBody === null ? office.superiorBody : draft.superiorBody?.text) ?? "").trim();
  const author = fold(draft.author?.text ?? "");
  const committee = committeeAt(own);
  const superior = committeeOf(above);
  const unknown = { committee: null, speaker: null, superior, unit: null, organ: null };
  if (committee?.level === "branch") return { ...unknown, level: "branch", speaker: "Chi bộ", archive: "Chi bộ" };
  if (committee !== undefined) {
    const { name, level, unit } = committee;
    const whole = author.startsWith("của ") && !author.startsWith("của ban thường vụ");
    // A city's committee below a province stood where the districts' did.
    const below = level === "province" && superior === "Tỉnh uỷ";
    return {
      level: below ? "district" : level,
      committee: name,
      speaker: whole ? name : `Ban Thường vụ ${name}`,
      superior,
      unit,
      organ: null,
      archive: `Văn phòng ${name}`,
    };
  }
  if (bodyStart(own)?.role !== "organ") return { ...unknown, level: null, archive: archivePlace(draft) };
  const organ = ORGANS.find(([start]) => own.startsWith(start))?.[1] ?? null;
  const above2 =
    superior ?? COMMITTEES.find(({ start, level }) => level !== "branch" && own.includes(` ${start}`))?.name ?? null;
  const known = Object.entries(ORGAN_NAMES).findLast(([start]) => own.startsWith(start))?.[1] ?? null;
  const archive = organ === null ? archivePlace(draft) : organ === "Ban" ? "Văn phòng Ban" : organ;
  return {
    level: "organ",
    committee: above2,
    speaker: known === null || above2 === null ? known : `${known} ${above2}`,
    superior: above2,
    unit: null,
    organ,
    archive,
  };
}

const PROPAGANDA: Partial<Record<Level, string>> = {
  province: "Ban Tuyên giáo và Dân vận {cấp uỷ}",
  district: "Ban Tuyên giáo {cấp uỷ}",
  commune: "Ban Xây dựng Đảng của Đảng uỷ",
};

const ADDRESSED: Partial<Record<Level, string>> = {
  commune: "các chi bộ, đảng bộ trực thuộc",
  base: "các chi bộ trực thuộc",
  branch: "đảng viên trong chi bộ",
};

/** What is said of a committee's bodies and of those around it; left out: not known. */
export function issuerWords({ level, committee, superior, unit, organ }: Issuer): Readonly<Record<string, string>> {
  const known = {
    "cấp dưới": (level === null ? undefined : ADDRESSED[level]) ?? "các cấp uỷ, tổ chức đảng",
    "cấp uỷ": committee,
    "cấp trên": superior,
    "đơn vị": unit,
    "tổ chức": organ,
  };
  return Object.fromEntries(Object.entries(known).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

/** Fills the tokens of a phrase or recipient; what is not known becomes a placeholder to fill in. */
export function fillIn(text: string, issuer: Issuer, typeName: string | null): string {
  const values: Readonly<Record<string, string | null>> = {
    ...issuerWords(issuer),
    "tuyên giáo": (issuer.level === null ? null : PROPAGANDA[issuer.level]) ?? null,
    "cơ quan": issuer.speaker,
    loại: typeName,
  };
  return text.replace(/\{([^{}]+)\}/g, (_, token: string) => {
    const value = values[token] ?? null;
    if (value === null) return token === "loại" ? "[tên loại]" : `[${token}]`;
    return value.includes("{") ? fillIn(value, issuer, typeName) : value;
  });
}
