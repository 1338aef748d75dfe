import { stemmer } from 'stemmer';

const most = 30_000;
const known = new Map<string, string>();

/** The stem of a plain word. Words that were met before are remembered, up to a bound. */
export function stemOf(plain: string): string {
  let stem = known.get(plain);
  if (stem === undefined) {
    if (known.size >= most) known.clear();
    known.set(plain, (stem = stemmer(plain)));
  }
  return stem;
}
