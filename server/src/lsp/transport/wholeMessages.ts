import type { Message, MessageWriter } from "vscode-languageserver/node";
import { AbstractMessageWriter } from "vscode-languageserver/node";
import { messageJson } from "./keptJson.ts";

/**
 * Writes each message to a stream by one call. The library writes the header first and waits before it writes the rest,
 * which costs twice as many system calls and a turn between them: as much as checking a small edit does.
 */
export class WholeMessageWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #stream: NodeJS.WritableStream;
  #failures = 0;

  constructor(stream: NodeJS.WritableStream) {
    super();
    this.#stream = stream;
    stream.on("error", (error) => this.fireError(error));
    stream.on("close", () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    const body = messageJson(message);
    const length = body.reduce((sum, piece) => sum + piece.length, 0);
    const head = Buffer.from(`Content-Length: ${length}\r\n\r\n`);
    return new Promise((resolve, reject) => {
      this.#stream.write(Buffer.concat([head, ...body]), (error) => {
        if (error == null) {
          this.#failures = 0;
          resolve();
          return;
        }
        this.fireError(error, message, ++this.#failures);
        reject(error);
      });
    });
  }

  end(): void {
    this.#stream.end();
  }
}
