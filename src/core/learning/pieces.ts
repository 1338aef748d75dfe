const shortest = 3;
const longest = 5;
const longestWord = 24;
const seed = 4;
const step = 0x01000193;

/** The hashes (as of `hashText`) of all pieces of three to five letters of a plain word, with `^` before it and `$` after; shorter pieces first. */
export function pieceHashes(plain: string): number[] {
  const word = `^${plain.slice(0, longestWord)}$`;
  const hashes: number[] = [];
  const begun = new Int32Array(word.length).fill(0x811c9dc5 ^ seed);
  for (let length = 1; length <= longest; length++) {
    for (let at = 0; at + length <= word.length; at++) {
      const hash = Math.imul((begun[at] ?? 0) ^ word.charCodeAt(at + length - 1), step);
      begun[at] = hash;
      if (length >= shortest) hashes.push(hash >>> 0);
    }
  }
  return hashes;
}
