import { STATE_MODELS } from "./examples.ts";
import { testMutations } from "./suite.ts";

testMutations(STATE_MODELS);
