import { MODELS } from "./examples.ts";
import { testMutations } from "./suite.ts";

testMutations(MODELS.filter(({ style, draft }) => style === "hd36-2018" && draft.kind === "chi-thi"));
