import { readDocument } from "../../incremental/document.ts";
import { isOnStateForm } from "../../reading/stateSigns.ts";
import type { Component } from "../../syntax/component.ts";
import type { Template } from "./answers.ts";

/** A draft that an office begins others with. */
export interface TemplateFile {
  /** Its path as people write it, “mau/giay-khen.chithi”: the answer `kind` that chooses it. */
  readonly path: string;
  readonly text: string;
}

/** What a component says, where nothing of it is still to be filled in. */
function told(component: Component | null): string | undefined {
  return component === null || component.text.includes("[") ? undefined : component.text;
}

/** Reads a draft as a template: its type, its form, and who issues what is made of it, come from its text. */
export function ownTemplate({ path, text }: TemplateFile): Template {
  const { draft } = readDocument(text);
  const issuingBody = told(draft.issuingBody);
  const superiorBody = told(draft.superiorBody);
  return {
    name: path,
    kind: draft.kind,
    title: path.replace(/^.*\//, "").replace(/\.chithi(?:\.md|\.txt)?$/i, ""),
    text,
    world: isOnStateForm(draft) ? "state" : "party",
    says: {
      ...(issuingBody !== undefined && { issuingBody, bodyName: "" }),
      ...(superiorBody !== undefined && { superiorBody, superiorName: "" }),
    },
  };
}
