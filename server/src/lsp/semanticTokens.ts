import type { SemanticTokens, SemanticTokensLegend } from "vscode-languageserver";
import type { Range, SemanticToken, TokenType } from "../service.ts";
import { TOKEN_TYPES } from "../service.ts";

export const TOKEN_LEGEND: SemanticTokensLegend = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] };

const INDEX = new Map<TokenType, number>(TOKEN_TYPES.map((type, n) => [type, n]));

/** Tokens as the protocol packs them, each told by its distance from the one before; `within`: only those lines. */
export function toSemanticTokens(tokens: readonly SemanticToken[], within: Range | null): SemanticTokens {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { range, type } of tokens) {
    const { start, end } = range;
    if (within !== null && (start.line < within.start.line || start.line > within.end.line)) continue;
    if (start.line !== line) character = 0;
    data.push(start.line - line, start.character - character, end.character - start.character, INDEX.get(type) ?? 0, 0);
    line = start.line;
    character = start.character;
  }
  return { data };
}
