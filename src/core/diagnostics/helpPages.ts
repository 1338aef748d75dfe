/**
 * The file in media/help/codes that explains a code. All misconceptions share one: each pack says its own.
 * @param code a diagnostic's code
 */
export function helpPageOf(code: string): string {
  return code.startsWith('misconception.') ? 'misconception.md' : `${code}.md`;
}
