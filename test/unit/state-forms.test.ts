import { existsSync, readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { referenceOf } from "../../server/src/reading/appendixReference.ts";
import { createService } from "../../server/src/service.ts";
import type { Appendix } from "../../server/src/syntax/draft.ts";
import { importDocx } from "../../server/src/word/importDocx.ts";

/** Phụ lục III of the decree as its makers wrote it: the forms stand in one file, one behind the other. */
const FORMS = new URL("../../../shared/corpus/docx/nd30-phu-luc-3-mau-goc.docx", import.meta.url);
const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });

/** The children of an element, as they stand in the file. */
function childrenOf(xml: string): string[] {
  const found: string[] = [];
  for (let at = 0; ; ) {
    const tag = /<(w:\w+)[ >/]/.exec(xml.slice(at));
    if (tag === null) return found;
    const from = at + tag.index;
    const each = new RegExp(`<${tag[1]}(?:\\s[^>]*)?(/?)>|</${tag[1]}>`, "g");
    each.lastIndex = from;
    let depth = 0;
    do {
      const next = each.exec(xml);
      if (next === null) throw new Error(`${tag[1]} is not closed`);
      if (next[0].startsWith("</")) depth--;
      else if (next[1] !== "/") depth++;
    } while (depth > 0);
    found.push(xml.slice(from, each.lastIndex));
    at = each.lastIndex;
  }
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("");
}

/** What a clerk writes in the places of a form, by the words of the place. The first that fits a paragraph counts. */
const FILLED: readonly (readonly [place: RegExp, text: string])[] = [
  [/^TÊN CQ, TC CHỦ QUẢN.*$/u, "UBND TỈNH SƠN HÀ"],
  [/^TÊN CƠ QUAN, TỔ\s+CHỨC.*$/u, "SỞ NỘI VỤ"],
  [/^Số:\s*\/NQ-.*$/u, "Số: 05/NQ-SNV"],
  [/^Số:\s*\/QĐ-.*$/u, "Số: 05/QĐ-SNV"],
  [/^Số:\s*…*\.*\s*\/(CĐ|GM|GGT|BB|GNP)-.*$/u, "Số: 05/$1-SNV"],
  [/^Số:\s*\/\.\.\. ?3.*$/u, "Số: 05/SNV-VP"],
  [/^Số:\s*\/…3.*$/u, "Số: 05/KH-SNV"],
  [/^Số:\s*\.+\s*\/[.…]+$/u, "Số: 05/KH-SNV"],
  [/^Số: \.\.3\.\..*$/u, "Số: 12/SY-SNV"],
  [/^[.…]*\s?\d?\s?[.…]*, ngày\s*[.…]+\s*tháng.*$/u, "Sơn Hà, ngày 05 tháng 10 năm 2026"],
  [/^…+1…+$/u, "SAO Y"],
  [/^TÊN LOẠI VĂN BẢN.*$/u, "KẾ HOẠCH"],
  [/^V\/v [.…\d]+$/u, "V/v nộp lưu hồ sơ"],
  [/^Số: \.{3}\d?…+; ngày\/tháng\/năm; giờ: phút: giây\s?\d?$/u, "Số: 05/QĐ-SNV; 05/10/2026; 09:15:20"],
  [/^Phụ lục …1\.\.\.$/u, "Phụ lục II"],
  [/^…+ \d …+\.$/u, "DANH MỤC HỒ SƠ NỘP LƯU"],
  [/^\(Kèm theo Văn bản số…3.*\)$/u, "(Kèm theo Văn bản số 05/QĐ-SNV ngày 05 tháng 10 năm 2026 của Sở Nội vụ)"],
  [/^\(Kèm theo Quyết định số ….*\)2$/u, "(Kèm theo Quyết định số 05/QĐ-SNV ngày 05 tháng 10 năm 2026 của Sở Nội vụ)"],
  [/^[.…]+[67]$/u, "Hồ sơ được nộp theo từng năm, do Văn phòng Sở lập."],
  [/^Về việc [.…\s]*5[.…\s]*$/u, "Về việc thành lập tổ công tác"],
  [/^Ban hành \(Phê duyệt\).*$/u, "Ban hành quy chế làm việc"],
  [/^[.…\s]*[1457][.…\s]*$/u, "Về công tác lưu trữ"],
  [/^THẨM QUYỀN BAN HÀNH.*$/u, "GIÁM ĐỐC SỞ NỘI VỤ"],
  [/^Căn cứ[\s.…\d]*;$/u, "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;"],
  [/^Theo đề nghị của[\s.…]*$/u, "Theo đề nghị của Chánh Văn phòng."],
  [/^Điều 1[.…\s\d]*$/u, "Điều 1. Thành lập tổ công tác."],
  [/^Điều 1\. Ban hành \(Phê duyệt\) (.*) \.+ 5 \.*$/u, "Điều 1. Ban hành $1 quy chế."],
  [/^Điều [.…\s]*$/u, "Điều 2. Các phòng thi hành Quyết định này."],
  [/^- Như Điều[.…]*;$/u, "- Như Điều 2;"],
  [/^- [.…\s\d]*;$/u, "- Các phòng;"],
  [/^- Lưu: VT, ?[.…\d\s]*$/u, "- Lưu: VT, VP."],
  [/^QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ.*$/u, "GIÁM ĐỐC"],
  // What says where to sign goes.
  [/^\(?(?:Chữ ký của người có thẩm quyền|dấu(?:\/chữ ký số)? của cơ quan).*$/u, ""],
  [/^Họ và tên$/u, "Trần Văn Bảo"],
];

/** A paragraph with its place filled in; its first run says it all. */
function fill(paragraph: string): string {
  const text = textOf(paragraph).trim();
  const found = FILLED.find(([place]) => place.test(text));
  if (found === undefined) return paragraph;
  const written = text.replace(found[0], found[1]);
  let first = true;
  return paragraph.replace(/(<w:t(?: [^>]*)?>)[^<]*(<\/w:t>)/g, (_, open: string, close: string) => {
    const own = first ? written : "";
    first = false;
    return open + own + close;
  });
}

/** A heading without its words; what is anchored to it, the corner of an electronic file, stays. */
function withoutWords(heading: string): string {
  return heading.replace(
    /<w:txbxContent>[\s\S]*?<\/w:txbxContent>|(<w:t(?: [^>]*)?>)[^<]*(?=<\/w:t>)/g,
    (found, open?: string) => open ?? found,
  );
}

/** The forms by the number that stands above each, as Word files, with their places filled in. */
function cut(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = unzipSync(bytes);
  const xml = strFromU8(files["word/document.xml"] as Uint8Array);
  const from = xml.indexOf("<w:body>") + "<w:body>".length;
  const to = xml.lastIndexOf("</w:body>");
  const all = childrenOf(xml.slice(from, to));
  const forms = new Map<string, string[]>();
  let open: string[] | null = null;
  for (const element of all) {
    const text = textOf(element).trim();
    const head = element.startsWith("<w:p") ? text.slice(0, 160) : "";
    // The corner of an electronic file stands behind its heading.
    const name =
      /Mẫu (\d\.\d+)/.exec(head.slice(0, 60))?.[1] ?? /^.*Mẫu văn bản \(.* (?:giấy|điện tử)/u.exec(head)?.[0];
    if (name !== undefined) {
      open = element.includes("<w:txbxContent>") ? [withoutWords(element)] : [];
      forms.set(name, open);
    } else if (/^Ghi chú/u.test(text)) open = null;
    else open?.push(element);
  }
  const page = all.findLast((element) => element.startsWith("<w:sectPr")) ?? "";
  return new Map(
    [...forms].map(([name, elements]) => {
      // Where the notes are a row of the table above them, the row goes.
      const whole = elements
        .join("")
        .replace(/<w:tr[ >](?:(?!<w:tr[ >])[\s\S])*?<\/w:tr>/g, (row) =>
          /^Ghi chú/u.test(textOf(row).trim()) ? "" : row,
        );
      const filled = whole.replace(/<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g, fill);
      const document = xml.slice(0, from) + filled + page + xml.slice(to);
      return [name, zipSync({ ...files, "word/document.xml": strToU8(document) })];
    }),
  );
}

interface Expected {
  readonly kind: string;
  readonly number: string;
  readonly abstract?: string;
  readonly position?: string;
  readonly authority?: string;
  readonly enactment?: string;
  readonly bases?: number;
  readonly addressees?: number;
  readonly recipients?: number;
  readonly undated?: true;
  readonly copy?: string;
}

const WHO = "GIÁM ĐỐC SỞ NỘI VỤ";
const COMMON = { abstract: "Về công tác lưu trữ", position: "GIÁM ĐỐC", recipients: 3 };

const EXPECTED: Readonly<Record<string, Expected>> = {
  "1.1": { ...COMMON, kind: "nghi-quyet", number: "05/NQ-SNV", authority: WHO, bases: 2, enactment: "QUYẾT NGHỊ:" },
  "1.2": {
    ...COMMON,
    kind: "quyet-dinh",
    number: "05/QĐ-SNV",
    abstract: "Về việc thành lập tổ công tác",
    authority: WHO,
    bases: 3,
    enactment: "QUYẾT ĐỊNH:",
  },
  "1.3": {
    ...COMMON,
    kind: "quyet-dinh",
    number: "05/QĐ-SNV",
    abstract: "Ban hành quy chế làm việc",
    authority: WHO,
    bases: 3,
    enactment: "QUYẾT ĐỊNH:",
  },
  "1.4": { ...COMMON, kind: "ke-hoach", number: "05/KH-SNV" },
  "1.5": { ...COMMON, kind: "cong-van", number: "05/SNV-VP", abstract: "V/v nộp lưu hồ sơ", addressees: 2 },
  "1.6": { ...COMMON, kind: "cong-dien", number: "05/CĐ-SNV" },
  "1.7": { ...COMMON, kind: "giay-moi", number: "05/GM-SNV" },
  "1.8": { kind: "giay-gioi-thieu", number: "05/GGT-SNV", position: "GIÁM ĐỐC", recipients: 2 },
  "1.9": { kind: "bien-ban", number: "05/BB-SNV", abstract: "Về công tác lưu trữ", undated: true, recipients: 2 },
  "1.10": { kind: "giay-nghi-phep", number: "05/GNP-SNV", position: "GIÁM ĐỐC", recipients: 2 },
  "3.1": { kind: "ke-hoach", number: "05/KH-SNV", position: "GIÁM ĐỐC", recipients: 3, copy: "SAO Y" },
  "3.2": { kind: "ke-hoach", number: "05/KH-SNV", position: "GIÁM ĐỐC", recipients: 3 },
};

/** The two forms behind mẫu 1.3, by their headings. */
const ATTACHED = ["giấy", "điện tử"].map(
  (made) => `Mẫu văn bản (được ban hành, phê duyệt kèm theo quyết định) đối với văn bản ${made}`,
);
const ATTACHED_BODY = "\n1. Hồ sơ được nộp lưu theo từng năm.\n\n2. Văn phòng Sở tổ chức thực hiện Kế hoạch này./.\n";

describe.skipIf(!existsSync(FORMS) && !process.env.CI)(
  "the forms of Phụ lục III, filled in and imported (../shared)",
  () => {
    const forms = existsSync(FORMS) ? cut(readFileSync(FORMS)) : new Map<string, Uint8Array>();

    it("are all there", () => {
      const numbered = Object.keys(EXPECTED);
      expect([...forms.keys()]).toEqual([
        ...numbered.slice(0, 3),
        ...ATTACHED,
        ...numbered.slice(3, 10),
        "2.1",
        "2.2",
        ...numbered.slice(10),
      ]);
    });

    it.each(["2.1", "2.2"])("mẫu %s is an appendix alone, without a finding", (name) => {
      const { text } = importDocx(forms.get(name) as Uint8Array);
      const document = service.open(text);
      const { draft } = document;
      expect(draft.type.form).toBe("appendix");
      expect(draft.appendices.map(({ label, title }) => [label?.text, title?.text])).toEqual([
        ["Phụ lục II", "DANH MỤC HỒ SƠ NỘP LƯU"],
      ]);
      const [appendix] = draft.appendices;
      expect(referenceOf(draft, appendix as Appendix)).toMatchObject({ symbol: "05/QĐ-SNV", hasBody: true });
      expect(text.includes("09:15:20")).toBe(name === "2.2");
      const { style, diagnostics } = service.check(document, DEFAULT_SETTINGS);
      expect([style, diagnostics.map(({ rule }) => rule)]).toEqual(["nd30-2020", []]);
    });

    it.each(ATTACHED)("%s has its components, without a finding", (name) => {
      const imported = importDocx(forms.get(name) as Uint8Array).text;
      const text = imported.replace(/(?<=\(Kèm theo .*\)[*_]*\n)[\s\S]*/u, ATTACHED_BODY);
      const document = service.open(text);
      const { draft } = document;
      expect(draft.type.slug).toBe("ke-hoach");
      expect(draft.superiorBody?.text).toBe("UBND TỈNH SƠN HÀ");
      expect(draft.issuingBody?.text).toBe("SỞ NỘI VỤ");
      expect([draft.number, draft.placeDate, draft.signature, draft.recipients]).toEqual([null, null, null, null]);
      expect(draft.motto?.text).toBe("Độc lập - Tự do - Hạnh phúc");
      expect(draft.abstract?.text).toBe("Về công tác lưu trữ");
      expect(draft.reference?.text).toMatch(/^\(Kèm theo Quyết định số 05\/QĐ-SNV/u);
      expect(text.includes("09:15:20")).toBe(name.endsWith("điện tử"));
      const { style, diagnostics } = service.check(document, DEFAULT_SETTINGS);
      expect([style, diagnostics.map(({ rule }) => rule)]).toEqual(["nd30-2020", []]);
    });

    it.each(Object.entries(EXPECTED))("mẫu %s has its components", (name, wanted) => {
      const { text } = importDocx(forms.get(name) as Uint8Array);
      const document = service.open(text);
      const { draft } = document;
      expect(service.check(document, DEFAULT_SETTINGS).style).toBe("nd30-2020");
      expect(draft.kind).toBe(wanted.kind);
      expect(draft.superiorBody?.text).toBe("UBND TỈNH SƠN HÀ");
      expect(draft.issuingBody?.text).toBe("SỞ NỘI VỤ");
      expect(draft.number?.text).toBe(`Số: ${wanted.number}`);
      expect(draft.stateTitle?.text).toMatch(/^CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$/u);
      expect(draft.motto?.text).toBe("Độc lập - Tự do - Hạnh phúc");
      expect(draft.placeDate?.place ?? null).toBe(wanted.undated === true ? null : "Sơn Hà");
      if (wanted.abstract !== undefined) expect(draft.abstract?.text).toBe(wanted.abstract);
      expect(draft.issuingAuthority?.text).toBe(wanted.authority);
      expect(draft.bases).toHaveLength(wanted.bases ?? 0);
      expect(draft.enactment?.text).toBe(wanted.enactment);
      expect(draft.addressees?.entries.length).toBe(wanted.addressees);
      expect(draft.recipients?.entries.length).toBe(wanted.recipients);
      if (wanted.position !== undefined) {
        expect(draft.signature?.position?.text).toBe(wanted.position);
        expect(draft.signature?.name?.text).toBe("Trần Văn Bảo");
      }
      expect(draft.copies.map(({ typeLine }) => typeLine?.text)).toEqual(
        wanted.copy === undefined ? [] : [wanted.copy],
      );
    });
  },
);
