// Written by `npm run generate` from the folders of this folder: one folder, one guideline.
import { STYLE as hd05of2026 } from "./hd05-2026/index.ts";
import { STYLE as hd36of2018 } from "./hd36-2018/index.ts";
import { STYLE as nd30of2020 } from "./nd30-2020/index.ts";
import type { Style } from "./style.ts";

/** Every guideline, by id. */
export const STYLES: readonly Style[] = [hd05of2026, hd36of2018, nd30of2020];
