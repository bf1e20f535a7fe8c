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
import * as paragraphs from "./paragraphs.ts";
import * as signature from "./signature.ts";
import * as title from "./title.ts";

const FOLDER = new URL("../../examples/", import.meta.url);

/** The faultless examples, which are named so; only those of the Party, whose guidelines all these faults break. */
export const MODELS: readonly Model[] = readdirSync(FOLDER)
  .filter((name) => /^mau-.*\.chithi$/.test(name))
  .map((name) => readModel(name.replace(/^mau-|\.chithi$/g, ""), readFileSync(new URL(name, FOLDER), "utf8")))
  .filter(({ draft }) => draft.partyTitle !== null);

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
  notices,
].flatMap((family): readonly Mutator[] => Object.values(family));

/** All faults that can be made in a model. */
export function mutationsOf(model: Model): readonly Mutation[] {
  return MUTATORS.flatMap((mutator) => [...mutator(model)]);
}
