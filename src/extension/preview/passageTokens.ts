import type { Token } from './markdownIt.js';

const marked: ReadonlySet<string> = new Set(['paragraph_open', 'heading_open', 'list_item_open', 'tr_open', 'fence']);

/** The innermost part that is shown and covers a line. */
export function tokenAtLine(tokens: readonly Token[], line: number): Token | undefined {
  return tokens.reduce<Token | undefined>((inner, token) => {
    if (token.hidden || !token.map || !marked.has(token.type)) return inner;
    return token.map[0] <= line && line < token.map[1] ? token : inner;
  }, undefined);
}
