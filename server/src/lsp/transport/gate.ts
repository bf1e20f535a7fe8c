import type { Message, MessageStrategy, MessageWriter, RequestMessage, ResponseMessage } from "vscode-languageserver";
import { isFields } from "../params.ts";
import { ErrorCodes, Message as MessageKind } from "../protocol.ts";

/** Lets messages through in the order that the protocol demands, and answers those that come at a wrong time. */
export interface Gate {
  readonly strategy: MessageStrategy;
  /** Answers a message by an error; the id is null for a message that could not be read. */
  refuse(id: ResponseMessage["id"], error: Refusal): Promise<void>;
  /** True after `shutdown`: only then is the end of the connection a regular one. */
  isShutDown(): boolean;
}

export interface Refusal {
  readonly code: number;
  readonly message: string;
}

type Phase = "new" | "running" | "down";

/** Why a request may not pass; null when it may. */
function refusal(phase: Phase, { method, params }: RequestMessage): Refusal | null {
  if (phase === "down") return { code: ErrorCodes.InvalidRequest, message: "Máy chủ đã nhận lệnh dừng (shutdown)" };
  if (method === "initialize") {
    if (phase === "running") return { code: ErrorCodes.InvalidRequest, message: "Máy chủ đã được khởi tạo rồi" };
    if (isFields(params) && isFields(params.capabilities)) return null;
    return { code: ErrorCodes.InvalidParams, message: "Tham số không hợp lệ: initialize phải có capabilities" };
  }
  if (phase === "new") {
    return { code: ErrorCodes.ServerNotInitialized, message: "Máy chủ chưa được khởi tạo (thiếu initialize)" };
  }
  if (/^(?:textDocument|chithi)\//.test(method) && !isFields(params)) {
    return { code: ErrorCodes.InvalidParams, message: `Tham số không hợp lệ: ${method} cần một đối tượng` };
  }
  return null;
}

function idOf(message: unknown): ResponseMessage["id"] {
  const id = isFields(message) ? message.id : null;
  return typeof id === "string" || typeof id === "number" ? id : null;
}

/** A gate for one connection; `writer` sends the refusals. */
export function createGate(writer: MessageWriter): Gate {
  let phase: Phase = "new";

  function refuse(id: ResponseMessage["id"], error: Refusal): Promise<void> {
    const response: ResponseMessage = { jsonrpc: "2.0", id, error };
    return writer.write(response);
  }

  function handleMessage(message: Message, next: (message: Message) => void | Promise<void>): void | Promise<void> {
    if (MessageKind.isRequest(message)) {
      const refused = refusal(phase, message);
      if (refused !== null) return refuse(message.id, refused);
      if (message.method === "initialize") phase = "running";
      if (message.method === "shutdown") phase = "down";
      return next(message);
    }
    if (MessageKind.isNotification(message)) {
      // Notifications outside of the running phase are dropped: they need no answer.
      return phase === "running" || message.method === "exit" ? next(message) : undefined;
    }
    if (MessageKind.isResponse(message)) return next(message);
    return refuse(idOf(message), {
      code: ErrorCodes.InvalidRequest,
      message: "Thông điệp không đúng giao thức JSON-RPC",
    });
  }

  return { strategy: { handleMessage }, refuse, isShutDown: () => phase === "down" };
}
