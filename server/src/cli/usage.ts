import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DraftDocument, Service, Settings } from "../service.ts";
import { wholly } from "../service.ts";

/** The model of usual wording beside the program. */
const MODEL = join(__dirname, "tu-dung.bin");

/** The services that know usual wording already. */
const knowing = new WeakSet<Service>();

/**
 * Lets a service know usual wording, where the settings ask for it. The model is read once. Throws where it is not
 * there.
 */
export function knowUsage(service: Service, settings: Settings): void {
  if (knowing.has(service) || !service.asksUsage(settings)) return;
  wholly(service.knowUsage(readFileSync(MODEL)));
  knowing.add(service);
}

/** Looks a draft through to its end, so that the next check tells of all that is there. */
export function lookThrough(service: Service, document: DraftDocument, settings: Settings): void {
  knowUsage(service, settings);
  wholly(service.lookThrough(document, settings));
}
