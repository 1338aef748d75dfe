import type { Disagreement, PackTest, Proof } from '../packs/testPack.js';
import type { LineIndex } from '../text/lineIndex.js';
import type { PositionRange } from '../text/range.js';
import { disagreementMessage } from '../words/packTest.js';

/** What `pack test --format json` prints; its schema is `schemas/pack-test.schema.json`. */
export interface PackTestReport {
  readonly version: 1;
  readonly pack: string;
  /** The file that was read; null for a built-in pack. */
  readonly path: string | null;
  readonly markingPoints: readonly ReportedProof[];
  readonly misconceptions: readonly ReportedProof[];
  readonly totals: ReportedAgreement;
  readonly unlearnt: readonly string[];
}

export type ReportedAgreement = Pick<Proof, 'earns' | 'nearMisses' | 'precision' | 'recall' | 'disagreeing'>;

export interface ReportedProof extends ReportedAgreement {
  readonly id: string;
  readonly title: string;
  readonly disagreements: readonly ReportedDisagreement[];
}

export interface ReportedDisagreement extends Pick<Disagreement, 'list' | 'index' | 'found'> {
  readonly type: Disagreement['readAs'];
  readonly text: string;
  readonly why: string | null;
  readonly message: string;
  readonly evidence: readonly { readonly text: string; readonly reason: string }[];
  readonly missing: readonly string[];
  /** The place of the example in the pack's file; null for a built-in pack. */
  readonly range: PositionRange | null;
}

/** Reports the test of a pack. @param from the file it was read from, if any, with its line index */
export function reportPackTest({ pack, points, misconceptions, totals, unlearnt }: PackTest, from?: { readonly path: string; readonly lines: LineIndex }): PackTestReport {
  const proofs = (list: readonly Proof[]): ReportedProof[] =>
    list.map((proof) => ({ id: proof.id, title: proof.title, ...agreementOf(proof), disagreements: proof.disagreements.map((each) => reportDisagreement(proof, each, from?.lines)) }));
  return { version: 1, pack: pack.id, path: from?.path ?? null, markingPoints: proofs(points), misconceptions: proofs(misconceptions), totals: agreementOf(totals), unlearnt };
}

function agreementOf({ earns, nearMisses, precision, recall, disagreeing }: ReportedAgreement): ReportedAgreement {
  return { earns, nearMisses, precision, recall, disagreeing };
}

function reportDisagreement(proof: Proof, disagreement: Disagreement, lines: LineIndex | undefined): ReportedDisagreement {
  const { list, index, found, readAs, example, evidence, missing, range } = disagreement;
  return {
    list,
    index,
    found,
    type: readAs,
    text: example.text,
    why: example.why ?? null,
    message: disagreementMessage(proof, disagreement),
    evidence: evidence.map(({ text, reason }) => ({ text, reason })),
    missing,
    range: range && lines ? lines.rangeAt(range) : null,
  };
}
