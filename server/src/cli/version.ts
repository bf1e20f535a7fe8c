import { version } from "../../../package.json";

/** The project's version. */
export const VERSION: string = version;
