import { groupBy } from '../../src/core/collections/groupBy.js';
import { createRandom } from '../../src/core/learning/random.js';
import type { Label, LabelledPassage } from './corpus.js';

/** One passage in so many begins a longer text, of so many passages at most, none of them longer than this. */
const oneIn = 3;
const mostTogether = 4;
const longest = 2_500;
/** Kinds of evidence whose own points ask for the whole text to be of that kind. */
const ownPoints: readonly LabelledPassage['kind'][] = ['witness-statement', 'professional-discussion'];

/**
 * Longer texts out of some passages of one file, one below the other, as a whole entry tells of several things: a mix
 * learnt from short passages alone overlooks what stands beside something else. Such a text earns what any of its passages earns;
 * where none does and one is half way, nobody knows. Mixes learn from labels alone, so quoted words and misconceptions are
 * left out. The same passages give the same texts.
 */
export function joinPassages(passages: readonly LabelledPassage[]): LabelledPassage[] {
  const random = createRandom(5);
  const pick = (count: number): number => Math.floor(random() * count);
  return [...groupBy(passages, ({ file }) => file).values()].flatMap((file) => {
    const short = file.filter(({ text }) => text.length < longest);
    return short.flatMap((first) => {
      if (pick(oneIn) > 0) return [];
      const others = short.filter((other) => other !== first && (other.kind === first.kind || !ownPoints.includes(first.kind)));
      const together = new Set([first]);
      for (let left = 1 + pick(mostTogether - 1); left > 0 && others.length > 0; left--) together.add(others[pick(others.length)] ?? first);
      return together.size > 1 ? [joinOne([...together], first)] : [];
    });
  });
}

function joinOne(parts: readonly LabelledPassage[], { file, kind }: LabelledPassage): LabelledPassage {
  const labels = new Map<string, Label>();
  for (const point of new Set(parts.flatMap((part) => [...part.labels.keys()]))) {
    if (parts.some((part) => part.labels.get(point) === 'met')) labels.set(point, 'met');
    else if (parts.every((part) => part.labels.get(point) === 'not')) labels.set(point, 'not');
  }
  const tricks = parts.flatMap(({ adversarial }) => adversarial ?? []);
  return {
    id: parts.map(({ id }) => id).join(' + '),
    file,
    kind,
    text: parts.map(({ text }) => text).join('\n\n'),
    labels,
    why: new Map(),
    adversarial: [...labels.values()].includes('met') ? null : (tricks[0] ?? null),
    misconceptions: new Set(),
    unsure: new Set(),
  };
}
