/** What a guideline demands in words, and what holds it. */
export interface Demand {
  /** Where it stands, as the rules cite it: “I.2.1.1”, without the part of the guideline. */
  readonly clause: string;
  /** In our own words, short. */
  readonly demand: string;
  /** The rules that hold it; none where `why` says why not. */
  readonly rules: readonly string[];
  /** Why no rule can hold it. */
  readonly why?: string;
}

/** A demand that rules hold. */
export function held(clause: string, demand: string, ...rules: readonly string[]): Demand {
  return { clause, demand, rules };
}

/** A demand that no rule of drafts holds. */
export function open(clause: string, demand: string, why: string): Demand {
  return { clause, demand, rules: [], why };
}

/** Reasons that come again. */
export const BY_HAND = "việc làm tay trên bản in hoặc bản ký số, tệp soạn thảo không có";
export const CONTENT = "là nội dung hoặc thẩm quyền, chỉ người soạn và người ký biết";
export const BY_EXPORT = "tệp chữ không có; trang in và tệp Word xuất ra đặt đúng như vậy";
export const PERMITS = "cho phép, không bắt buộc";
export const DEFINES = "định nghĩa, không đòi điều gì kiểm được";
