import { say } from "../locale.ts";
import type { Frame } from "./frame.ts";

/** The words above all pages. */
export function pageWords(): Pick<Frame, "page" | "zoom"> {
  return {
    page: say({ vi: "Trang", en: "Page" }),
    zoom: {
      out: say({ vi: "Thu nhỏ", en: "Zoom out" }),
      in: say({ vi: "Phóng to", en: "Zoom in" }),
      fit: say({ vi: "Vừa khung", en: "Fit" }),
    },
  };
}
