import { MODELS } from "./examples.ts";
import { testMutations } from "./suite.ts";

testMutations(MODELS.filter(({ style, draft }) => style === "hd05-2026" && draft.kind === "chi-thi"));
