import { appliesTo } from '../../core/packs/compilePack.js';
import type { EvidenceKind } from '../../core/document/types.js';
import type { MarkingPoint } from '../../core/packs/types.js';
import { foundShapes, foundWords, pointName } from '../../core/words/messages.js';
import type { Group } from '../evidence/groups.js';
import type { Choice } from './asker.js';

const order = { none: 0, partly: 1, found: 2 } as const;

/** The marking points that stand for a kind of evidence, those not found yet first. */
export function pointChoices({ points }: Group, kind: EvidenceKind, picked: ReadonlySet<string> = new Set()): Choice<MarkingPoint>[] {
  return points
    .filter(({ point }) => appliesTo(point.point, kind))
    .sort((a, b) => order[a.found] - order[b.found])
    .map((each) => ({ label: pointName(each), description: `${foundShapes[each.found]} ${foundWords[each.found]}`, detail: each.point.point.statement, picked: picked.has(each.point.point.id), value: each.point.point }));
}
