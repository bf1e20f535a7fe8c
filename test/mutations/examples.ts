import { readdirSync, readFileSync } from "node:fs";
import * as body from "./body.ts";
import * as citations from "./citations.ts";
import * as copies from "./copies.ts";
import type { Mutation, Mutator } from "./fault.ts";
import * as forms from "./forms.ts";
import * as header from "./header.ts";
import * as letters from "./letters.ts";
import * as lists from "./lists.ts";
import type { Model } from "./model.ts";
import { readModel } from "./model.ts";
import * as notices from "./notices.ts";
import * as numbering from "./numbering.ts";
import * as offices from "./offices.ts";
import * as paragraphs from "./paragraphs.ts";
import * as signature from "./signature.ts";
import * as state from "./state.ts";
import * as title from "./title.ts";

const FOLDER = new URL("../../examples/", import.meta.url);

/** The faultless examples, which are named so. */
const ALL: readonly Model[] = readdirSync(FOLDER)
  .filter((name) => /^mau-.*\.chithi$/.test(name))
  .map((name) => readModel(name.replace(/^mau-|\.chithi$/g, ""), readFileSync(new URL(name, FOLDER), "utf8")));

/** Those of the Party. */
export const MODELS: readonly Model[] = ALL.filter(({ draft }) => draft.partyTitle !== null);

/** Those of the State: other faults break their guideline. */
export const STATE_MODELS: readonly Model[] = ALL.filter(({ draft }) => draft.stateTitle !== null);

const MUTATORS: readonly Mutator[] = [
  header,
  title,
  forms,
  body,
  numbering,
  paragraphs,
  letters,
  lists,
  signature,
  citations,
  copies,
  offices,
  notices,
].flatMap((family): readonly Mutator[] => Object.values(family));

/** Which words are to be preferred, and how many names a header has, is another matter in documents of the State. */
const STATE_MUTATORS: readonly Mutator[] = [
  letters.syllables,
  letters.marks,
  ...[paragraphs, state].flatMap((family) => Object.values<Mutator>(family)),
];

/** All faults that can be made in a model. */
export function mutationsOf(model: Model): readonly Mutation[] {
  const mutators = STATE_MODELS.includes(model) ? STATE_MUTATORS : MUTATORS;
  return mutators.flatMap((mutator) => [...mutator(model)]);
}
