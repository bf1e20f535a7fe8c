import { existsSync, readFile } from "node:fs";
import { join, sep } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { createConnection, ErrorCodes, StreamMessageReader } from "vscode-languageserver/node";
import { version } from "../../../package.json";
import { dayOf } from "../service.ts";
import { findLocalFiles } from "./files/findLocal.ts";
import { readLocalFile } from "./files/node.ts";
import { startServer } from "./server.ts";
import { setEngineFlags } from "./transport/engineFlags.ts";
import { createGate } from "./transport/gate.ts";
import { createHeaderLimit } from "./transport/headerLimit.ts";
import { WholeMessageWriter } from "./transport/wholeMessages.ts";

const USAGE = `Cách dùng: chithi-language-server --stdio
Máy chủ ngôn ngữ của Chỉ thị, do trình soạn thảo khởi động và nói chuyện qua dòng vào và dòng ra chuẩn.

  --stdio                chạy máy chủ
  --clientProcessId=N    dừng khi tiến trình N không còn
  --version              in phiên bản
  --help                 in trang này

Để kiểm tra tệp từ dòng lệnh, hãy dùng: chithi check TỆP…
`;

/** The rules' pages beside the bundle, where it stands in its package. */
function docsBesideBundle(): string | null {
  const folder = join(__dirname, "..", "docs", "quy-tac");
  return existsSync(folder) ? pathToFileURL(folder + sep).href : null;
}

function fail(message: string): never {
  // What others sent is part of it: on one line, with nothing that a terminal obeys.
  process.stderr.write(`chithi-language-server: ${message.replace(/\p{Cc}+/gu, " ")}\n`);
  process.exit(1);
}

function run(): void {
  // Standard output belongs to the protocol.
  globalThis.console = new console.Console(process.stderr, process.stderr);
  process.stdin.on(
    "data",
    createHeaderLimit((reason) => fail(`dữ liệu vào không theo giao thức ngôn ngữ (${reason})`)),
  );
  const reader = new StreamMessageReader(process.stdin);
  const writer = new WholeMessageWriter(process.stdout);
  const gate = createGate(writer);
  const connection = createConnection(reader, writer, { messageStrategy: gate.strategy });

  const listen = reader.listen.bind(reader);
  reader.listen = (receive) =>
    listen((message) => {
      try {
        receive(message);
      } catch (error) {
        connection.console.error(`Không xử lý được một thông điệp: ${String(error)}`);
      }
    });
  reader.onError((error) => {
    // Behind a body that is not JSON the next message is found; behind a broken header nothing is.
    if (!(error instanceof SyntaxError))
      fail(`dữ liệu vào không theo giao thức ngôn ngữ (${error.message.replaceAll(/\s+/g, " ")})`);
    const message = `Thông điệp không phải JSON: ${error.message}`;
    void gate.refuse(null, { code: ErrorCodes.ParseError, message });
  });
  process.stdin.on("end", () => {
    // What came right before the end, `exit` above all, still waits to be handled.
    setTimeout(() => process.exit(gate.isShutDown() ? 0 : 1), 100);
  });
  process.on("uncaughtException", (error) => {
    connection.console.error(`Máy chủ gặp lỗi nhưng vẫn chạy tiếp: ${error.stack ?? error.message}`);
  });

  startServer(connection, {
    version,
    today: () => dayOf(new Date()),
    docsUri: docsBesideBundle(),
    readFile: readLocalFile,
    findFiles: findLocalFiles,
    loadWord: () => import("../word/bundle.node.ts"),
    loadUsage: () => promisify(readFile)(join(__dirname, "tu-dung.bin")),
  });
  setEngineFlags();
}

function main(args: readonly string[]): void {
  if (args.includes("--version")) process.stdout.write(`${version}\n`);
  else if (args.includes("--help")) process.stdout.write(USAGE);
  else if (args.includes("--stdio")) run();
  else {
    process.stderr.write(USAGE);
    process.exitCode = 2;
  }
}

main(process.argv.slice(2));
