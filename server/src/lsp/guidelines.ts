import { OFFERED, withLineEndingOf } from "../service.ts";
import { toWorkspaceEdit } from "./convert.ts";
import type { Handlers, Params } from "./handlers.ts";
import type { GuidelineChoice, GuidelineEdit } from "./messages.ts";
import { fileEdit } from "./officeActions.ts";
import { readText, readWord } from "./params.ts";

const PLACES = ["file", "folder"] as const;
const BY_DAY = {
  vi: "Tự chọn theo ngày ban hành ghi trên văn bản",
  en: "By the day that the document bears",
};

function readChoice({ style, place }: Params) {
  return { style: style === null ? null : readText(style, "style"), place: readWord(place, PLACES, "place") };
}

/** Answers which guidelines a draft can be judged by, and what makes it so: for the draft, or for its folder. */
export function registerGuidelines({ onDocument }: Handlers): void {
  onDocument(
    "chithi/guidelines",
    () => null,
    null as readonly GuidelineChoice[] | null,
    ({ document, client: { settings, locale } }, _, { service }) => {
      const checked = service.check(document, settings);
      const chosen = ["trong-tep", "cau-hinh", "cai-dat", "tham-so"].includes(checked.styleReason);
      return [
        { style: null, name: BY_DAY[locale], present: !chosen },
        ...OFFERED.map(({ id, name, nameEn }) => ({
          style: id,
          name: locale === "en" ? nameEn : name,
          present: chosen && checked.style === id,
        })),
      ];
    },
  );
  onDocument(
    "chithi/chooseGuideline",
    readChoice,
    null as GuidelineEdit | null,
    async ({ open, document }, { style, place }, { service, files }) => {
      if (place === "file") {
        const edits = withLineEndingOf(document.source, service.guidelineCommentEdits(document, style));
        return { edits: toWorkspaceEdit(open, edits), file: null };
      }
      const file = await files.nearest(open.uri);
      if (file === null) return { edits: null, file: null };
      return { edits: fileEdit(file, { want: "guideline", style: style ?? "auto" }), file: file.uri };
    },
  );
}
