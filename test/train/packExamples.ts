import type { MarkingPoint, Misconception, Pack, PackExample } from '../../src/core/packs/types.js';
import type { LabelledPassage } from './corpus.js';

/** The passages by which packs prove their points and misconceptions, as labelled passages: each speaks of its own subject alone. */
export function packExamples(packs: readonly Pack[]): LabelledPassage[] {
  return packs.flatMap((pack) => {
    const all = new Set(packs.flatMap(({ misconceptions }) => misconceptions.map(({ id }) => id)));
    const points = pack.units.flatMap(({ outcomes }) => outcomes.flatMap((outcome) => outcome.points));
    return [
      ...points.flatMap((point) =>
        examplesOf(point, (example, met, id) => ({
          ...passageOf(pack, id, example),
          kind: example.kind ?? point.appliesTo?.[0] ?? 'reflective-account',
          labels: new Map([[point.id, met ? 'met' : 'not']]),
          why: new Map(met ? [[point.id, [example.text]]] : []),
        })),
      ),
      ...pack.misconceptions.flatMap((misconception) =>
        examplesOf(misconception, (example, held, id) => ({
          ...passageOf(pack, id, example),
          misconceptions: new Set(held ? [misconception.id] : []),
          unsure: new Set([...all].filter((other) => other !== misconception.id)),
        })),
      ),
    ];
  });
}

function examplesOf({ id, examples }: MarkingPoint | Misconception, make: (example: PackExample, earns: boolean, id: string) => LabelledPassage): LabelledPassage[] {
  return [
    ...examples.earns.map((example, index) => make(example, true, `${id} met ${index + 1}`)),
    ...examples.nearMisses.map((example, index) => make(example, false, `${id} not ${index + 1}`)),
  ];
}

function passageOf(pack: Pack, id: string, example: PackExample): LabelledPassage {
  return {
    id,
    file: pack.id,
    kind: example.kind ?? 'reflective-account',
    text: example.text,
    labels: new Map(),
    why: new Map(),
    adversarial: null,
    misconceptions: new Set(),
    unsure: new Set(),
  };
}
