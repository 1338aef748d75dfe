/** The little of markdown-it that is used here: VS Code hands its own copy over, so that none is shipped. */

/** A part of the text as the preview will show it. */
export interface Token {
  readonly type: string;
  /** First line, and the line after the last; null for parts of a line. */
  readonly map: readonly [number, number] | null;
  readonly hidden: boolean;
  attrs: [string, string][] | null;
  attrJoin(name: string, value: string): void;
  attrSet(name: string, value: string): void;
}

type Render = (tokens: readonly Token[], options: unknown, env: unknown) => string;

export interface MarkdownIt {
  readonly renderer: { render: Render };
}
