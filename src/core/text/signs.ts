/** Kinds of signs that may stand in a sentence, as bits: what costs time to look for is looked for only where its sign stands. */
export const signs = {
  /** A digit, or a sign of money. */
  figure: 1,
  /** `"`, or a curly one. */
  quote: 2,
  /** `'`, or a curly one, elsewhere than within a word. */
  apostrophe: 4,
  question: 8,
  /** `!`, `=` or a colon. */
  telling: 16,
  /** Any bracket but round ones, or an underscore. */
  bracket: 32,
  /** Anything beyond ASCII that is none of these. */
  foreign: 64,
} as const;

const byUnit = new Uint8Array(128);
for (let digit = 48; digit <= 57; digit++) byUnit[digit] = signs.figure;
for (const [kind, all] of [['figure', '$'], ['quote', '"'], ['apostrophe', "'"], ['question', '?'], ['telling', '!=:'], ['bracket', '[]<>{}_']] as const) {
  for (const sign of all) byUnit[sign.charCodeAt(0)] = signs[kind];
}

/** The kind of one sign, by its UTF-16 unit; 0 for those of no kind. */
function signOf(unit: number): number {
  if (unit < 128) return byUnit[unit] ?? 0;
  if (unit === 0xa3 || unit === 0x20ac) return signs.figure;
  if (unit === 0x201c || unit === 0x201d) return signs.quote;
  return unit === 0x2018 || unit === 0x2019 ? signs.apostrophe : signs.foreign;
}

/** The kinds of all signs in a stretch of a text. */
export function signsIn(text: string, start: number, end: number): number {
  let found = 0;
  for (let at = start; at < end; at++) found |= signOf(text.charCodeAt(at));
  return found;
}
