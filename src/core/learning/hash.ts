/** A 32-bit hash of some text (FNV-1a). `seed` keeps texts of different kinds apart. */
export function hashText(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** One 24-bit key out of two hashes, in order. Keys of different kinds differ by their first hash. */
export function keyOf(first: number, second: number): number {
  let hash = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) ^ Math.imul(second ^ (second >>> 13), 0x297a2d39);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) & 0xffffff;
}
