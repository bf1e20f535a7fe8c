import type { Position, Range } from "../service.ts";
import { ErrorCodes, ResponseError } from "./protocol.ts";

/** Reads what came over the wire. Each function throws an InvalidParams error that names what is missing. */

type Fields = { readonly [name: string]: unknown };

/** True for an object with fields, which a list is not. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function invalid(what: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, `Tham số không hợp lệ: ${what}`);
}

function fields(value: unknown, what: string): Fields {
  if (!isFields(value)) throw invalid(`${what} phải là một đối tượng`);
  return value;
}

/** A string of a message. `what`: how the error calls it. Throws a ResponseError (InvalidParams) for anything else. */
export function readText(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalid(`${what} phải là một chuỗi`);
  return value;
}

function count(value: unknown, what: string): number {
  if (!Number.isInteger(value)) throw invalid(`${what} phải là một số nguyên`);
  return value as number;
}

/** The `uri` of a custom request. */
export function readUri(params: unknown): string {
  return readText(fields(params, "params").uri, "uri");
}

/** The `textDocument.uri` that most requests carry. */
export function readDocumentUri(params: unknown): string {
  return readText(fields(fields(params, "params").textDocument, "textDocument").uri, "textDocument.uri");
}

/** A position of a message: integers. Throws a ResponseError (InvalidParams) for anything else. */
export function readPosition(value: unknown, what = "position"): Position {
  const { line, character } = fields(value, what);
  return { line: count(line, `${what}.line`), character: count(character, `${what}.character`) };
}

/** A range of a message. Throws a ResponseError (InvalidParams) for anything else. */
export function readRange(value: unknown): Range {
  const { start, end } = fields(value, "range");
  return { start: readPosition(start, "range.start"), end: readPosition(end, "range.end") };
}

/** A text as the client opens it. */
export interface OpenedText {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}

/** The parameters of `textDocument/didOpen`. Throws a ResponseError (InvalidParams) for anything else. */
export function readOpened(params: unknown): OpenedText {
  const document = fields(fields(params, "params").textDocument, "textDocument");
  return {
    uri: readText(document.uri, "textDocument.uri"),
    version: count(document.version, "textDocument.version"),
    text: readText(document.text, "textDocument.text"),
  };
}

/** One change of a text; without a range it is the whole text. */
export interface TextChange {
  readonly range: Range | null;
  readonly newText: string;
}

/** The parameters of `textDocument/didChange`. Throws a ResponseError (InvalidParams) for anything else. */
export function readChanges(params: unknown): { uri: string; version: number; changes: TextChange[] } {
  const { textDocument, contentChanges } = fields(params, "params");
  const { uri, version } = fields(textDocument, "textDocument");
  if (!Array.isArray(contentChanges)) throw invalid("contentChanges phải là một danh sách");
  const changes = contentChanges.map((change: unknown) => {
    const { range, text: newText } = fields(change, "contentChanges");
    const where = range === undefined || range === null ? null : readRange(range);
    return { range: where, newText: readText(newText, "contentChanges.text") };
  });
  return { uri: readText(uri, "textDocument.uri"), version: count(version, "textDocument.version"), changes };
}

/** The addresses of files that changed outside the editor. */
export function readChangedFiles(params: unknown): readonly string[] {
  const { changes } = fields(params, "params");
  if (!Array.isArray(changes)) throw invalid("changes phải là một danh sách");
  return changes.map((change: unknown) => readText(fields(change, "changes").uri, "changes.uri"));
}

/** The folders that `workspace/didChangeWorkspaceFolders` names. */
export function readFolderChange(params: unknown): { added: readonly string[]; removed: readonly string[] } {
  const { added, removed } = fields(fields(params, "params").event, "event");
  const uris = (value: unknown, what: string) => {
    if (!Array.isArray(value)) throw invalid(`${what} phải là một danh sách`);
    return value.map((one: unknown) => readText(fields(one, what).uri, `${what}.uri`));
  };
  return { added: uris(added, "added"), removed: uris(removed, "removed") };
}

/** A list of strings, or undefined where the client names none. */
export function readStrings(value: unknown, what: string): readonly string[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw invalid(`${what} phải là một danh sách`);
  return value.map((one: unknown) => readText(one, what));
}

/** One of some words. */
export function readWord<W extends string>(value: unknown, words: readonly W[], what: string): W {
  const word = words.find((one) => one === value);
  if (word === undefined) throw invalid(`${what} phải là một trong: ${words.join(", ")}`);
  return word;
}

/** The character that was typed. */
export function readTyped(params: unknown): string {
  return readText(fields(params, "params").ch, "ch");
}
