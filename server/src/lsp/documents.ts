import type { DraftDocument, Service, Source } from "../service.ts";
import { MOST_BYTES, readSource, replaceRange, textIn, textOf } from "../service.ts";
import type { OpenedText, TextChange } from "./params.ts";

/** A document that the client has open, in one of its states. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  /** Counts every opening, so that a version of one opening is never taken for that of another. */
  readonly opening: number;
  /** In UTF-8. */
  readonly bytes: number;
  readonly source: Source;
  /** Null above 16 MB: then only the lines are kept, so that edits can bring the text back below. */
  readonly document: DraftDocument | null;
}

export interface Documents {
  open(opened: OpenedText): void;
  /** Applies changes in their order. False for a document that is not open. */
  change(uri: string, version: number, changes: readonly TextChange[]): boolean;
  close(uri: string): void;
  get(uri: string): OpenDocument | undefined;
  /** In the order in which they were opened; the same list until one is opened or closed. */
  uris(): readonly string[];
}

/** The length of a text in UTF-8; a lone surrogate counts as the replacement character does. */
function utf8Length(text: string): number {
  let bytes = text.length;
  for (let n = 0; n < text.length; n++) {
    const unit = text.charCodeAt(n);
    if (unit < 0x80) continue;
    if (unit < 0x800) bytes += 1;
    else if (unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(n + 1) & 0xfc00) === 0xdc00) {
      bytes += 2;
      n++;
    } else bytes += 2;
  }
  return bytes;
}

/** The open documents. The drafts themselves are the store of the texts. */
export function createDocuments(service: Service): Documents {
  const byUri = new Map<string, OpenDocument>();
  let uris: readonly string[] = [];
  let openings = 0;

  function stateOf(text: string): Pick<OpenDocument, "bytes" | "source" | "document"> {
    const bytes = utf8Length(text);
    const document = bytes > MOST_BYTES ? null : service.open(text);
    return { bytes, source: document?.source ?? readSource(text), document };
  }

  function edited(open: OpenDocument, { range, newText }: TextChange): OpenDocument {
    if (range === null) return { ...open, ...stateOf(newText) };
    const bytes = open.bytes + utf8Length(newText) - utf8Length(textIn(open.source, range));
    const edit = { range, newText };
    if (open.document !== null && bytes <= MOST_BYTES) {
      const document = service.edit(open.document, edit);
      return { ...open, bytes, source: document.source, document };
    }
    const { source } = replaceRange(open.source, edit);
    if (bytes > MOST_BYTES) return { ...open, bytes, source, document: null };
    return { ...open, ...stateOf(textOf(source)) };
  }

  return {
    open({ uri, version, text }) {
      byUri.set(uri, { uri, version, opening: ++openings, ...stateOf(text) });
      uris = [...byUri.keys()];
    },
    change(uri, version, changes) {
      const open = byUri.get(uri);
      if (open === undefined) return false;
      byUri.set(uri, { ...changes.reduce(edited, open), version });
      return true;
    },
    close(uri) {
      byUri.delete(uri);
      uris = [...byUri.keys()];
    },
    get: (uri) => byUri.get(uri),
    uris: () => uris,
  };
}
