import type { EvidenceKind } from '../../src/core/document/types.js';
import type { MarkingPoint, Misconception, Pack, PackExample } from '../../src/core/packs/types.js';
import type { Label, LabelledPassage } from './corpus.js';

/**
 * The passages by which packs prove their points and misconceptions, as labelled passages: each speaks of its own
 * point, or of no point.
 */
export function packExamples(packs: readonly Pack[]): LabelledPassage[] {
  return packs.flatMap((pack) => [
    ...pack.units.flatMap(({ outcomes }) => outcomes.flatMap(({ points }) => points.flatMap((point) => bothSides(pack, point, point.appliesTo?.[0])))),
    ...pack.misconceptions.flatMap((misconception) => bothSides(pack, misconception, undefined)),
  ]);
}

const times = 3;

/** Examples of packs as they are learnt from: each several times over, so that what a pack promises is learnt before all else. */
export function severalTimes<T>(examples: readonly T[]): T[] {
  return Array.from({ length: times }, () => examples).flat();
}

function bothSides(pack: Pack, { id, examples }: Pick<MarkingPoint | Misconception, 'id' | 'examples'>, kind: EvidenceKind | undefined): LabelledPassage[] {
  const isMisconception = id.startsWith('MC.');
  const labelled = (example: PackExample, label: Label, index: number): LabelledPassage => ({
    id: `${id} ${label} ${index + 1}`,
    file: pack.id,
    kind: example.kind ?? kind ?? 'reflective-account',
    text: example.text,
    labels: new Map(isMisconception ? [] : [[id, label]]),
    why: new Map(label === 'met' && !isMisconception ? [[id, [example.text]]] : []),
    adversarial: null,
    misconceptions: new Set(isMisconception && label === 'met' ? [id] : []),
    unsure: new Set(),
  });
  return [...examples.earns.map((example, index) => labelled(example, 'met', index)), ...examples.nearMisses.map((example, index) => labelled(example, 'not', index))];
}
