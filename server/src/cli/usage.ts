import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DraftDocument, Service, Settings } from "../service.ts";
import { wholly } from "../service.ts";

/** The model of usual wording beside the program. */
const MODEL = join(__dirname, "tu-dung.bin");

/** Lets a service know usual wording. Throws where the model is not there. */
export function knowUsage(service: Service): void {
  wholly(service.knowUsage(readFileSync(MODEL)));
}

/** Looks a draft through to its end, so that the next check tells of all that is there. */
export function lookThrough(service: Service, document: DraftDocument, settings: Settings): void {
  wholly(service.lookThrough(document, settings));
}
