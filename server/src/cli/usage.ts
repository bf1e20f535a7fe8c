import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DraftDocument, Service, Settings } from "../service.ts";
import { wholly } from "../service.ts";

/** The model of usual wording beside the program. */
const MODEL = join(__dirname, "tu-dung.bin");

/** The services that know usual wording already. */
const knowing = new WeakSet<Service>();

/**
 * Looks a draft through to its end, so that the next check tells of all that is there. The model is read for the first
 * draft whose settings ask for it. Throws where the model is not there.
 */
export function lookThrough(service: Service, document: DraftDocument, settings: Settings): void {
  if (!service.asksUsage(settings)) return;
  if (!knowing.has(service)) {
    wholly(service.knowUsage(readFileSync(MODEL)));
    knowing.add(service);
  }
  wholly(service.lookThrough(document, settings));
}
