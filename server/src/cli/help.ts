import type { Text } from "../service.ts";
import { OFFERED } from "../service.ts";
import type { CommandName } from "./arguments.ts";
import type { Locale } from "./locale.ts";

const OVERVIEW: Text = {
  vi: `chithi – kiểm tra thể thức văn bản của Đảng và văn bản hành chính

Cách dùng: chithi LỆNH [TUỲ CHỌN] [TỆP…]

Lệnh:
  check    kiểm tra bản thảo và chỉ ra chỗ sai, theo điều khoản nào
  review   ghi góp ý vào bản sao của tệp Word (.docx): nhận xét bên lề, chỗ sửa được theo dõi
  fix      sửa những chỗ chắc chắn sửa được, trong bản thảo và tệp Word
  parse    in các thành phần thể thức đã nhận ra (JSON)
  outline  in dàn bài của văn bản
  tasks    liệt kê nhiệm vụ được giao: ai làm, việc gì, đến bao giờ
  register lập sổ đăng ký văn bản đi của một thư mục
  export   xuất ra Word (.docx), HTML hoặc PDF, trình bày đúng thể thức
  import   chuyển tệp Word (.docx) thành bản thảo
  rules    liệt kê các quy tắc

Xem thêm về một lệnh: chithi LỆNH --help
Tuỳ chọn chung: --locale vi|en, --help, --version
Mã thoát: 0 không có lỗi; 1 có lỗi; 2 dùng sai lệnh, có tệp không đọc được hoặc không có tệp nào.
`,
  en: `chithi – checks the form of Party and State documents

Usage: chithi COMMAND [OPTIONS] [FILE…]

Commands:
  check    check drafts: what is wrong, where, by which clause
  review   write the findings into a copy of a Word file (.docx): comments, tracked changes
  fix      apply the fixes that are certain, to drafts and Word files
  parse    print the components that were recognised (JSON)
  outline  print the outline of documents
  tasks    list what is asked of whom, until when
  register write the book of outgoing documents of a folder
  export   write the page as a Word file (.docx), HTML or PDF
  import   turn a Word file (.docx) into a draft
  rules    list the rules

More about a command: chithi COMMAND --help
Common options: --locale vi|en, --help, --version
Exit codes: 0 no errors; 1 errors; 2 wrong usage, a file that could not be read, or none found.
`,
};

const INPUT: Text = {
  vi: `
Đầu vào:
  TỆP                     tệp văn bản thuần (UTF-8 hoặc UTF-16), phần mở rộng nào cũng được
  THƯ MỤC                 mọi *.chithi, *.chithi.md, *.chithi.txt trong đó
  "MẪU"                   ví dụ "du-thao/**/*.chithi" (đặt trong ngoặc kép)
  -                       đầu vào chuẩn
  --stdin-filename TÊN    tên tệp của nội dung đọc từ đầu vào chuẩn
  --files-from TỆP|-      đọc danh sách đường dẫn, mỗi dòng một đường dẫn
`,
  en: `
Input:
  FILE                    a plain text file (UTF-8 or UTF-16) of any extension
  FOLDER                  all *.chithi, *.chithi.md, *.chithi.txt in it
  "PATTERN"               such as "drafts/**/*.chithi" (in quotation marks)
  -                       standard input
  --stdin-filename NAME   the file name of what comes from standard input
  --files-from FILE|-     read a list of paths, one a line
`,
};

const CHANGES: Text = {
  vi: `  --changed               chỉ những bản thảo git cho là đã thay đổi: mới, hoặc khác lần commit trước
  --changed-since COMMIT  cả những bản thảo đã thay đổi trong các commit từ khi tách khỏi COMMIT
`,
  en: `  --changed               only drafts that git says changed: new ones, and edited ones
  --changed-since COMMIT  also those that the commits since the branching off COMMIT touched
`,
};

const STYLE_IDS = OFFERED.map(({ id }) => id).join(", ");
const STYLE: Text = {
  vi: `  --style KIỂU            ${STYLE_IDS} hoặc auto: theo ngày ban hành (mặc định)
  --config TỆP            dùng tệp cấu hình này thay cho các tệp .chithi.json gần bản thảo
  --today NĂM-THÁNG-NGÀY  coi ngày này là hôm nay
`,
  en: `  --style STYLE           ${STYLE_IDS} or auto: by the document's date (default)
  --config FILE           use this configuration instead of the .chithi.json near the drafts
  --today YYYY-MM-DD      take this day for today
`,
};

const OUTPUT: Text = {
  vi: "  -o, --output TỆP        ghi kết quả vào tệp\n",
  en: "  -o, --output FILE       write the output to a file\n",
};

const COMMANDS: Readonly<Record<CommandName, Text>> = {
  check: {
    vi: `Cách dùng: chithi check [TUỲ CHỌN] [TỆP…|-]

Kiểm tra bản thảo. Không nêu tệp nào thì kiểm tra thư mục hiện tại.
Nêu tên tệp Word (.docx) thì kiểm tra cả phông, cỡ chữ, lề, giãn dòng; nhận xét nêu số thứ tự của đoạn.

Tuỳ chọn:
  --format DẠNG           text (mặc định), json, jsonl, sarif, github, report
                          report: phiếu góp ý thể thức của từng tệp, dạng Markdown; với -o TỆP.html là trang để in
  --max-warnings N        nhiều hơn N cảnh báo thì mã thoát là 1
  --word                  trong thư mục thì kiểm tra cả tệp Word (*.docx)
${OUTPUT.vi}${STYLE.vi}${INPUT.vi}${CHANGES.vi}
Mã thoát: 0 không có lỗi; 1 có lỗi hoặc quá nhiều cảnh báo; 2 dùng sai lệnh, có tệp không đọc được hoặc không có tệp nào.
`,
    en: `Usage: chithi check [OPTIONS] [FILE…|-]

Checks drafts; the current folder when no file is named.
A Word file (.docx) that is named is checked with its fonts, sizes, margins and spacing; findings name the paragraph.

Options:
  --format FORMAT         text (default), json, jsonl, sarif, github, report
                          report: a review sheet for each file in Markdown; with -o FILE.html a page to print
  --max-warnings N        exit with 1 on more than N warnings
  --word                  in folders check Word files (*.docx), too
${OUTPUT.en}${STYLE.en}${INPUT.en}${CHANGES.en}
Exit codes: 0 no errors; 1 errors or too many warnings; 2 wrong usage, a file that could not be read, or none found.
`,
  },
  review: {
    vi: `Cách dùng: chithi review [TUỲ CHỌN] TỆP.docx…|THƯ-MỤC

Ghi góp ý vào bản sao của tệp Word: mỗi lỗi là một nhận xét (Comment) ngay tại chỗ, mỗi chỗ chắc chắn sửa được
là một thay đổi được theo dõi (Track Changes) để chấp nhận hoặc từ chối. Mọi thứ khác trong tệp giữ nguyên.
Bản sao ghi cạnh tệp gốc với đuôi .gop-y.docx. Tệp đã góp ý rồi thì không ghi trùng, và cho biết bao nhiêu góp ý
đã được nhận, bị từ chối, còn lại. Chỗ không sửa được trong tệp (số tự động, trường, thay đổi của người khác…)
thì chỉ ghi nhận xét, và được liệt kê.

Tuỳ chọn:
  -o, --output TỆP        ghi bản sao vào tệp này (một tệp Word)
  --out-dir THƯ-MỤC       ghi các bản sao vào thư mục này
  --force                 ghi đè lên bản sao đã có
  --layout                phông, cỡ chữ, lề, giãn dòng sai cũng được đặt lại, thành thay đổi được theo dõi
  --summary               nhận xét đầu tiên là phần tóm tắt của phiếu góp ý
  --word                  như ở các lệnh khác; ở đây trong thư mục luôn là các tệp Word
${STYLE.vi}${INPUT.vi}${CHANGES.vi}
Mã thoát: 0 đã xong; 2 dùng sai lệnh, có tệp không đọc hoặc không ghi được.
`,
    en: `Usage: chithi review [OPTIONS] FILE.docx…|FOLDER

Writes the findings into a copy of a Word file: each as a comment at its words, each fix that is certain as a
tracked change that can be accepted or rejected. All else in the file stays as it is. The copy is written beside the
file, with the ending .gop-y.docx. In a file that was reviewed before nothing is said twice, and it is told how many
remarks were accepted, rejected and left. What cannot be changed in the file (automatic numbers, fields, changes of
others …) is only remarked on, and listed.

Options:
  -o, --output FILE       write the copy to this file (one Word file)
  --out-dir FOLDER        write the copies into this folder
  --force                 overwrite a copy that exists
  --layout                set wrong fonts, sizes, margins and spacing right, too, as tracked changes
  --summary               the first comment is the summary of the review sheet
  --word                  as with other commands; here a folder always means its Word files
${STYLE.en}${INPUT.en}${CHANGES.en}
Exit codes: 0 done; 2 wrong usage, a file that could not be read or written.
`,
  },
  parse: {
    vi: `Cách dùng: chithi parse [TUỲ CHỌN] TỆP…|-

In các thành phần thể thức đã nhận ra và vị trí của chúng.

Tuỳ chọn:
  --format DẠNG           json (mặc định), jsonl
${OUTPUT.vi}${STYLE.vi}${INPUT.vi}`,
    en: `Usage: chithi parse [OPTIONS] FILE…|-

Prints the components that were recognised and where they stand.

Options:
  --format FORMAT         json (default), jsonl
${OUTPUT.en}${STYLE.en}${INPUT.en}`,
  },
  outline: {
    vi: `Cách dùng: chithi outline [TUỲ CHỌN] TỆP…|-

In dàn bài của văn bản, như trong trình soạn thảo.

Tuỳ chọn:
  --format DẠNG           text (mặc định), json
${OUTPUT.vi}${INPUT.vi}`,
    en: `Usage: chithi outline [OPTIONS] FILE…|-

Prints the outline of documents, as the editor shows it.

Options:
  --format FORMAT         text (default), json
${OUTPUT.en}${INPUT.en}`,
  },
  tasks: {
    vi: `Cách dùng: chithi tasks [TUỲ CHỌN] TỆP…|-

Liệt kê những nhiệm vụ mà chỉ thị, kế hoạch, kết luận, công văn… giao: ở mục nào, ai thực hiện, ai chủ trì, phối hợp
với ai, việc gì, thời hạn nào. Việc không nêu tên ai là việc “(chung)” của mọi nơi nhận.

Tuỳ chọn:
  --format DẠNG           text (mặc định), json, csv (mở bằng Excel), ics (lịch: các việc có ngày hết hạn)
  --today NĂM-THÁNG-NGÀY  coi ngày này là hôm nay
${OUTPUT.vi}${INPUT.vi}`,
    en: `Usage: chithi tasks [OPTIONS] FILE…|-

Lists what directives, plans, conclusions and letters ask for: in which section, of whom, led by whom, together with
whom, what, and until when. What names nobody is “(chung)”: for all whom the document is for.

Options:
  --format FORMAT         text (default), json, csv, ics (a calendar of what has a day)
  --today YYYY-MM-DD      take this day for today
${OUTPUT.en}${INPUT.en}`,
  },
  register: {
    vi: `Cách dùng: chithi register [TUỲ CHỌN] [THƯ-MỤC|TỆP…]

Lập sổ đăng ký văn bản đi từ các bản thảo: số, ký hiệu, ngày, loại, trích yếu, người ký, nơi nhận. Số bị thiếu, số dùng
hai lần và số tiếp theo trong nhiệm kỳ được nêu riêng (trong JSON: “series”). Không nêu gì thì đọc thư mục hiện tại.

Tuỳ chọn:
  --format DẠNG           csv (mặc định, mở bằng Excel), json, md (bảng trong bản thảo)
  --config TỆP            dùng tệp cấu hình này: office.termStart là ngày đầu nhiệm kỳ
  --today NĂM-THÁNG-NGÀY  coi ngày này là hôm nay
${OUTPUT.vi}${INPUT.vi}`,
    en: `Usage: chithi register [OPTIONS] [FOLDER|FILE…]

Writes the book of outgoing documents from drafts: number, symbol, date, type, abstract, signer, recipients. Numbers left
out, numbers used twice and the next one of the term are told besides (in JSON: “series”). Default: the current folder.

Options:
  --format FORMAT         csv (default), json, md (a table for a draft)
  --config FILE           use this configuration: office.termStart is the first day of the term
  --today YYYY-MM-DD      take this day for today
${OUTPUT.en}${INPUT.en}`,
  },
  fix: {
    vi: `Cách dùng: chithi fix [TUỲ CHỌN] TỆP…|-

Sửa những chỗ chắc chắn sửa được, ghi đè lên tệp; phần còn lại của tệp giữ nguyên từng byte.
Với “-”, bản đã sửa được in ra đầu ra chuẩn.
Tệp Word (.docx) được sửa ngay trong tệp, định dạng và mọi phần khác giữ nguyên; chỗ không sửa được thì liệt kê.

Tuỳ chọn:
  --dry-run               chỉ in những chỗ sẽ sửa, không ghi; mã thoát 1 nếu có chỗ cần sửa
  --word                  trong thư mục thì sửa cả tệp Word (*.docx)
  --track                 trong tệp Word: để lại thành thay đổi được theo dõi (Track Changes)
  --layout                trong tệp Word: đặt lại cả phông, cỡ chữ, lề, giãn dòng theo hướng dẫn
${STYLE.vi}${INPUT.vi}${CHANGES.vi}
Mã thoát: 0 đã xong; 1 (với --dry-run) có chỗ cần sửa; 2 dùng sai lệnh, có tệp không đọc hoặc ghi được.
`,
    en: `Usage: chithi fix [OPTIONS] FILE…|-

Applies the fixes that are certain, in the files themselves; every other byte stays as it is.
With “-” the fixed text goes to standard output.
A Word file (.docx) is fixed in itself, its format and everything else untouched; what cannot be fixed is listed.

Options:
  --dry-run               print what would change, write nothing; exit with 1 if something would
  --word                  in folders fix Word files (*.docx), too
  --track                 in Word files: leave the fixes as tracked changes
  --layout                in Word files: set fonts, sizes, margins and spacing by the guideline, too
${STYLE.en}${INPUT.en}${CHANGES.en}
Exit codes: 0 done; 1 (with --dry-run) something would change; 2 wrong usage, a file that could not be read or written.
`,
  },
  export: {
    vi: `Cách dùng: chithi export [TUỲ CHỌN] TỆP…|-

Xuất bản thảo thành trang văn bản đúng thể thức, ghi cạnh bản thảo với cùng tên.
Bản thảo chưa có chữ nào hoặc còn chỗ trống chưa điền thì không xuất; tệp đã có thì không ghi đè.

Tuỳ chọn:
  --to DẠNG               docx (mặc định), html, pdf (cần LibreOffice)
  -o, --output TỆP        ghi vào tệp này (một bản thảo)
  --out-dir THƯ-MỤC       ghi vào thư mục này
  --numbering KIỂU        số của khoản, mục: go-tay (mặc định, chữ gõ sẵn), tu-dong (Word tự đánh số)
  --allow-placeholders    vẫn xuất khi còn chỗ trống chưa điền
  --force                 ghi đè lên tệp đã có
${STYLE.vi}${INPUT.vi}
Mã thoát: 0 đã xong; 1 có bản thảo chưa có chữ nào hoặc còn chỗ trống; 2 dùng sai lệnh, có tệp không đọc hoặc ghi được.
`,
    en: `Usage: chithi export [OPTIONS] FILE…|-

Writes the page of each draft, as the guideline draws it, beside the draft under the same name.
A draft without a word, or with blanks left to fill in, is not exported; a file that exists is not overwritten.

Options:
  --to FORMAT             docx (default), html, pdf (needs LibreOffice)
  -o, --output FILE       write to this file (one draft)
  --out-dir FOLDER        write into this folder
  --numbering KIND        section numbers: go-tay (default, typed), tu-dong (by Word itself)
  --allow-placeholders    export in spite of blanks left to fill in
  --force                 overwrite files that exist
${STYLE.en}${INPUT.en}
Exit codes: 0 done; 1 a draft is empty or has blanks left; 2 wrong usage, a file that could not be read or written.
`,
  },
  import: {
    vi: `Cách dùng: chithi import [TUỲ CHỌN] TỆP.docx|-

Chuyển tệp Word thành bản thảo: bảng ở đầu và cuối văn bản thành từng dòng, số tự động thành số viết sẵn,
chữ theo bảng mã cũ (TCVN3, VNI) thành Unicode. Bản thảo được in ra đầu ra chuẩn; điều cần xem lại thì báo riêng.
Tệp .doc, PDF hoặc tệp có mật khẩu thì không đọc được: hãy mở trong Word rồi Lưu dưới dạng .docx.

Tuỳ chọn:
${OUTPUT.vi}  --force                 cho phép ghi đè lên tệp đã có

Mã thoát: 0 đã xong; 2 dùng sai lệnh, tệp không đọc hoặc không ghi được.
`,
    en: `Usage: chithi import [OPTIONS] FILE.docx|-

Turns a Word file into a draft: tables of header and footer become lines, automatic numbers written ones,
text in old encodings (TCVN3, VNI) Unicode. The draft goes to standard output, what needs a look to standard error.
A .doc, a PDF or a file with a password is refused: open it in Word and save it as .docx.

Options:
${OUTPUT.en}  --force                 overwrite an existing file

Exit codes: 0 done; 2 wrong usage, a file that could not be read or written.
`,
  },
  rules: {
    vi: `Cách dùng: chithi rules [TUỲ CHỌN]

Liệt kê các quy tắc, mức độ, cách sửa và điều khoản của từng hướng dẫn.

Tuỳ chọn:
  --format DẠNG           text (mặc định), md, json
${OUTPUT.vi}`,
    en: `Usage: chithi rules [OPTIONS]

Lists the rules with severity, fix, and the clause in each guideline.

Options:
  --format FORMAT         text (default), md, json
${OUTPUT.en}`,
  },
};

/** The help of a command, or of the program. */
export function helpText(command: CommandName | null, locale: Locale): string {
  return command === null ? OVERVIEW[locale] : COMMANDS[command][locale];
}
