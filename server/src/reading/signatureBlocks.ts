import type { Component, Draft } from "../syntax/draft.ts";

/** What the form of a signature is judged by: the signer's of the document, others', and those under copies. */
export interface SignatureBlock {
  readonly authority: Component | null;
  readonly secondAuthority: Component | null;
  readonly position: Component | null;
  readonly name: Component | null;
}

/** The signatures of the document itself: the signer's first, then the others of minutes and joint documents. */
export function ownSignatures(draft: Draft): readonly SignatureBlock[] {
  return draft.signature === null ? draft.otherSignatures : [draft.signature, ...draft.otherSignatures];
}

/** Every signature of the file, those that certify copies last. */
export function allSignatures(draft: Draft): readonly SignatureBlock[] {
  return [...ownSignatures(draft), ...draft.copies];
}
