// Written by `npm run generate` from the files in this folder's folders: one file, one rule.
import type { Rule } from "./define.ts";
import noiNhanThieu from "./noi-nhan/thieu.ts";
import soKyHieuThemSo0 from "./so-ky-hieu/them-so-0.ts";

/** Every rule, by id. */
export const RULES: readonly Rule[] = [noiNhanThieu, soKyHieuThemSo0];
