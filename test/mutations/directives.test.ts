import { MODELS } from "./examples.ts";
import { testMutations } from "./suite.ts";

testMutations(MODELS.filter(({ draft }) => draft.kind === "chi-thi"));
