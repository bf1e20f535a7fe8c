import { MODELS } from "./examples.ts";
import { testMutations } from "./suite.ts";

// In a file of their own, so that two cores share the work.
testMutations(MODELS.filter(({ draft }) => draft.kind !== "chi-thi"));
