/**
 * Where a word of plain Latin letters ends that begins at an offset: letters, and apostrophes between letters. 0 when no
 * such word begins there, or when what follows takes a closer look.
 */
export function plainWordEnd(text: string, start: number): number {
  let at = start;
  while (isLetter(text.charCodeAt(at))) {
    do at++;
    while (isLetter(text.charCodeAt(at)));
    const next = text.charCodeAt(at);
    if (next > 127) return 0;
    if (next !== apostrophe) return at;
    const after = text.charCodeAt(at + 1);
    if (after > 127) return 0;
    if (!isLetter(after)) return at;
    at++;
  }
  return 0;
}

const apostrophe = 39;

function isLetter(unit: number): boolean {
  const lower = unit | 32;
  return lower >= 97 && lower <= 122;
}
