import type { Service } from "../service.ts";
import type { Configuration } from "./configuration.ts";
import type { Documents } from "./documents.ts";
import { inSlices } from "./transport/turns.ts";

/**
 * The delay in milliseconds between the last check of a document and looking it through, so that typing is not slowed.
 */
const PAUSE = 400;

export interface WordingOptions {
  readonly service: Service;
  readonly documents: Documents;
  readonly configuration: Configuration;
  /** Loads the bytes of the model of usual wording. Called once, after the first check. */
  readonly load: () => Promise<Uint8Array>;
  /** Called when a document was looked through, so that its findings may have changed. */
  readonly lookedThrough: (uri: string) => void;
  readonly failed: (error: unknown) => void;
}

/** Looks open documents through for words that are against usual wording, behind their first findings. */
export interface Wording {
  /** A document was checked, after it was opened or edited. */
  checked(uri: string): void;
  closed(uri: string): void;
  /** Loads the model, once. Resolves in any case. */
  known(): Promise<unknown>;
}

/** Nothing is loaded before a document was checked. Where the model cannot be had, checks go on without it. */
export function createWording(options: WordingOptions): Wording {
  const { service, documents, configuration, load, lookedThrough, failed } = options;
  /** By document: the timer that starts the work. */
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  let loaded: Promise<boolean> | null = null;

  async function loadModel(): Promise<boolean> {
    try {
      await inSlices(service.knowUsage(await load()), () => true);
      return true;
    } catch (error) {
      failed(error);
      return false;
    }
  }

  function known(): Promise<boolean> {
    loaded ??= loadModel();
    return loaded;
  }

  async function lookThrough(uri: string): Promise<void> {
    const { settings } = await configuration.of(uri);
    if (!service.asksUsage(settings) || !(await known())) return;
    const open = documents.get(uri);
    if (open === undefined || open.document === null) return;
    // Work that an edit interrupts starts again after the check of that edit.
    const work = service.lookThrough(open.document, settings);
    const done = await inSlices(work, () => documents.get(uri) === open);
    if (done !== null) lookedThrough(uri);
  }

  function stop(uri: string): void {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  }

  return {
    checked(uri) {
      stop(uri);
      const begin = () => {
        timers.delete(uri);
        lookThrough(uri).catch(failed);
      };
      timers.set(uri, setTimeout(begin, PAUSE));
    },
    closed: stop,
    known,
  };
}
