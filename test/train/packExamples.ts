import type { MarkingPoint, Pack, PackExample } from '../../src/core/packs/types.js';
import type { Label, LabelledPassage } from './corpus.js';

/** The passages by which packs prove their points, as labelled passages: each speaks of its own point alone. */
export function packExamples(packs: readonly Pack[]): LabelledPassage[] {
  return packs.flatMap((pack) =>
    pack.units.flatMap(({ outcomes }) =>
      outcomes.flatMap(({ points }) =>
        points.flatMap((point) => [
          ...point.examples.earns.map((example, index) => labelled(pack, point, example, 'met', index)),
          ...point.examples.nearMisses.map((example, index) => labelled(pack, point, example, 'not', index)),
        ]),
      ),
    ),
  );
}

function labelled(pack: Pack, point: MarkingPoint, example: PackExample, label: Label, index: number): LabelledPassage {
  return {
    id: `${point.id} ${label} ${index + 1}`,
    file: pack.id,
    kind: example.kind ?? point.appliesTo?.[0] ?? 'reflective-account',
    text: example.text,
    labels: new Map([[point.id, label]]),
    why: new Map(label === 'met' ? [[point.id, [example.text]]] : []),
    adversarial: null,
    misconceptions: new Set(),
    unsure: new Set(),
  };
}
