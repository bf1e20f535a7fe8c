import type { Text } from "../service.ts";

/** The languages that the program speaks; Vietnamese unless asked otherwise. */
export type Locale = keyof Text;

export const LOCALES: readonly Locale[] = ["vi", "en"];
