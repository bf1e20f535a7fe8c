import type { Failure } from "../../text/failure.ts";
import { damaged, refusal } from "../refusal.ts";
import type { Steps } from "../steps.ts";
import { identify, refusalOf } from "./identify.ts";
import type { ElementCount, XmlElement } from "./xml.ts";
import { elementsOf, readXml } from "./xml.ts";
import type { Archive } from "./zip.ts";
import { openArchive } from "./zip.ts";

/** What one part of the file says of another: the last word of the relation's type, and the part's name. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The parts of a Word file that make up the document. */
export interface WordPackage {
  readonly archive: Archive;
  /** The name of the part with the document. */
  readonly main: string;
  /** The roots of all parts that were read so far, by the names of the parts; null for one that is not there. */
  readonly roots: ReadonlyMap<string, XmlElement | null>;
  /** What the document is related to. */
  readonly relations: readonly Relation[];
  readonly document: XmlElement;
  /** The part of a kind (`styles`, `numbering`, `footnotes`, `theme` …); null where there is none. */
  part(type: string): Steps<XmlElement | null>;
  /** The page header or footer of an id; null where there is none. */
  related(id: string): Steps<XmlElement | null>;
}

/** `word/document.xml` and `../a.xml` → `a.xml`; null for what leads out of the file. */
function resolve(from: string, target: string): string | null {
  const path = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") {
      if (path.pop() === undefined) return null;
    } else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** The name of the part that says what a part is related to. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** What a part is related to inside the file; links to outside are left where they are. */
function* relationsOf(archive: Archive, part: string, count: ElementCount): Steps<Relation[]> {
  const bytes = archive.read(relationsPart(part));
  if (bytes === null) return [];
  return elementsOf(yield* readXml(bytes, count)).flatMap(({ attributes }) => {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
    if (id === undefined || type === undefined || target === undefined || mode === "External") return [];
    const resolved = resolve(part, target);
    return resolved === null ? [] : [{ id, type: type.slice(type.lastIndexOf("/") + 1), target: resolved }];
  });
}

function noDocument({ names }: Archive): Failure {
  const has = (folder: string) => [...names].some((name) => name.startsWith(folder));
  const [vi, en] = has("xl/")
    ? ["tệp Excel", "an Excel file"]
    : has("ppt/")
      ? ["tệp PowerPoint", "a PowerPoint file"]
      : names.has("mimetype")
        ? ["tệp OpenDocument (LibreOffice)", "an OpenDocument file (LibreOffice)"]
        : ["tệp nén", "an archive"];
  return refusal(
    `đây là ${vi}, không phải tệp Word (.docx); nếu là văn bản thì hãy mở rồi Lưu dưới dạng .docx`,
    `this is ${en}, not a Word file (.docx); if it is a text, open it and save it as .docx`,
  );
}

/** Opens a Word file from its bytes. Throws a Failure for anything else, with advice. */
export function* openPackage(bytes: Uint8Array): Steps<WordPackage> {
  if (identify(bytes) !== "zip") throw refusalOf(bytes);
  const archive = openArchive(bytes);
  const count: ElementCount = { elements: 0 };
  const own = yield* relationsOf(archive, "", count);
  const main = own.find(({ type }) => type === "officeDocument")?.target ?? "word/document.xml";
  const content = archive.read(main);
  if (content === null) throw noDocument(archive);
  const document = yield* readXml(content, count);
  if (document.name !== "w:document") throw noDocument(archive);
  const relations = yield* relationsOf(archive, main, count);
  /** By name: many relations may lead to one part. */
  const roots = new Map<string, XmlElement | null>([[main, document]]);
  function* read(relation: Relation | undefined): Steps<XmlElement | null> {
    if (relation === undefined) return null;
    let part = roots.get(relation.target);
    if (part === undefined) {
      const found = archive.read(relation.target);
      part = found === null ? null : yield* readXml(found, count);
      roots.set(relation.target, part);
    }
    return part;
  }
  if (!elementsOf(document).some(({ name }) => name === "w:body")) throw damaged();
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  return {
    archive,
    main,
    roots,
    relations,
    document,
    part: (type) => read(relations.find((relation) => relation.type === type)),
    related: (id) => read(byId.get(id)),
  };
}
