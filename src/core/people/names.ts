/** Titles before a name, and letters after it, which tell nobody from another. */
const besideNames = /\b(?:mr|mrs|ms|miss|mx|dr|prof|rev|sir|captain|capt|cllr|sgt|chef|hons|ba|bsc|msc|ma|phd|rgn|cert ed|pgce)\b\.?/g;

/** Whether two ways of writing a name can be one person's: the same words, or the same surname with an initial that fits. */
export function sameName(a: string, b: string): boolean {
  const [first, second] = [nameWords(a), nameWords(b)];
  if (first.length === 0 || second.length === 0) return false;
  if (first.join(' ') === second.join(' ')) return true;
  if (first.length < 2 || second.length < 2 || first.at(-1) !== second.at(-1)) return false;
  const [one = '', other = ''] = [first[0], second[0]];
  return one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
}

/** The words of a name in lower case, without titles, letters after it, accents and apostrophes. */
export function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(besideNames, ' ')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '');
}
