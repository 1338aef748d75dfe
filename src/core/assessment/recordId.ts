const timeDigits = 9;

/**
 * An id for a new record. Ids that are made later sort later, so that two records of one second keep their order.
 * @param now milliseconds since 1970
 * @param random a word that nobody else makes at that moment, of letters and digits
 */
export function recordId(now: number, random: string): string {
  return `${Math.max(0, Math.floor(now)).toString(36).padStart(timeDigits, '0')}${random}`;
}

/** A time as records carry it. @param now milliseconds since 1970 */
export function recordTime(now: number): string {
  return new Date(now).toISOString().replace(/\.\d+Z$/, 'Z');
}
