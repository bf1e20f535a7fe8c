import { fold } from "../text/fold.ts";
import { COMMITTEES } from "../vocabulary/committees.ts";
import type { Citation, Span } from "./citations.ts";

/** A body that a cited document is said to be of, though its symbol is another's. */
export interface ForeignBody extends Span {
  readonly code: string;
  /** Whose symbol that is: “Trung ương Đảng”. */
  readonly owner: string;
}

const OF_CENTRE = /^(?:ban chấp hành trung ương|trung ương|bộ chính trị|ban bí thư)/;
const BOARD = /^(?:ban thường vụ|thường trực|ban chấp hành) (?!trung ương)/;

/** The committee that a body is, or speaks for; undefined for any other body. */
function committeeOf(body: string): string | undefined {
  const name = fold(body).replace(BOARD, "");
  return COMMITTEES.find(({ start, level }) => (level === "centre" ? OF_CENTRE.test(name) : name.startsWith(start)))
    ?.name;
}

/** The body in a citation that its symbol contradicts: “Chỉ thị số 42-CT/TW … của Thành uỷ”; null where they agree. */
export function foreignBody({ body, bodyCode }: Citation): ForeignBody | null {
  if (body === null || bodyCode === null) return null;
  const owners = COMMITTEES.filter(({ codes }) => codes.includes(bodyCode)).map(({ name }) => name);
  const named = committeeOf(body.text);
  const [owner] = owners;
  if (owner === undefined || named === undefined || owners.includes(named)) return null;
  return { ...body, code: bodyCode, owner };
}
