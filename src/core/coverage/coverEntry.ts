import { once } from '../collections/once.js';
import type { EvidenceDocument } from '../document/types.js';
import type { Findings } from '../findings/types.js';
import { createEvidenceReader, type Evidence, type EvidenceReader } from '../judge/evidence.js';
import type { Judging, Judgings } from '../judge/judging.js';
import type { Trace } from '../judge/types.js';
import { appliesTo, type CompiledPack, type CompiledPoint } from '../packs/compilePack.js';
import type { TextRange } from '../text/range.js';
import { missingOf } from './missing.js';
import type { EntryCoverage, Found, GivenAdvice, HeldMisconception, PointCoverage } from './types.js';

const mostAdvice = 3;

/**
 * Judges what was read of one entry by packs.
 * @param judgings opens the entry's judging now, and again when evidence, or what is missing, is asked for later
 */
export function coverEntry(document: EvidenceDocument, findings: Findings, packs: readonly CompiledPack[], judgings: Judgings): EntryCoverage {
  const judging = judgings.open(findings);
  const claimed = new Set(document.claims.map((claim) => claim.point));
  const judged = packs.flatMap(({ pack, points }) =>
    points.filter(({ point }) => appliesTo(point, findings.kind)).map((point) => ({ point, pack: pack.id, claimed: claimed.has(point.point.id), found: stateOf(point, judging) })),
  );
  return {
    kind: findings.kind,
    points: coverPoints(judged, document, findings, judgings),
    misconceptions: packs.flatMap((pack) => heldIn(pack, judging)),
    advice: packs.flatMap((pack) => adviceFor(pack, judging)).slice(0, mostAdvice),
  };
}

type Judged = Pick<PointCoverage, 'point' | 'pack' | 'claimed' | 'found'>;

function stateOf({ found, partly }: CompiledPoint, judging: Judging): Found {
  if (found(judging).satisfied) return 'found';
  return partly?.(judging).satisfied === true ? 'partly' : 'none';
}

/** Evidence, and what is missing, are worked out when they are first asked for, each by itself; nothing of the judging is kept until then. */
function coverPoints(judged: readonly Judged[], document: EvidenceDocument, findings: Findings, judgings: Judgings): PointCoverage[] {
  const evidenceOf = once(() => createEvidenceReader(document.text, findings.sentences));
  const evidenceFor = workedOutLater(judged.filter(hasEvidence), findings, judgings, (each, judging) => evidenceShown(each, judging, evidenceOf()));
  const missingFrom = workedOutLater(judged.filter(hasMissing), findings, judgings, missingFor);
  return judged.map((each) => new LazyPoint(each, evidenceFor, missingFrom));
}

type ReadLater<T> = (each: Judged) => readonly T[];

/** There are many points, and an instance of a class is cheaper than an object with getters of its own. */
class LazyPoint implements PointCoverage {
  readonly point: CompiledPoint;
  readonly pack: string;
  readonly claimed: boolean;
  readonly decision = null;
  readonly found: Found;
  readonly #judged: Judged;
  readonly #evidenceFor: ReadLater<Evidence>;
  readonly #missingFrom: ReadLater<string>;

  constructor(judged: Judged, evidenceFor: ReadLater<Evidence>, missingFrom: ReadLater<string>) {
    this.point = judged.point;
    this.pack = judged.pack;
    this.claimed = judged.claimed;
    this.found = judged.found;
    this.#judged = judged;
    this.#evidenceFor = evidenceFor;
    this.#missingFrom = missingFrom;
  }

  get evidence(): readonly Evidence[] {
    return hasEvidence(this) ? this.#evidenceFor(this.#judged) : nothing;
  }

  get missing(): readonly string[] {
    return hasMissing(this) ? this.#missingFrom(this.#judged) : nothing;
  }
}

const nothing: readonly never[] = [];
const hasEvidence = ({ found }: Pick<Judged, 'found'>): boolean => found !== 'none';
const hasMissing = ({ found }: Pick<Judged, 'found'>): boolean => found !== 'found';

/**
 * Makes the reader of one thing about points, which works it out once for each. While the entry is the one that is
 * judged, each point is by itself; later on, whoever asks of one point opens the judging again for all that are left.
 */
function workedOutLater<T>(judged: readonly Judged[], findings: Findings, judgings: Judgings, workOut: (each: Judged, judging: Judging) => readonly T[]): ReadLater<T> {
  const known = new Map<Judged, readonly T[]>();
  return (each) => {
    if (!known.has(each)) {
      const wanted = judgings.isOpen(findings) ? [each] : judged.filter((other) => !known.has(other));
      const judging = judgings.open(findings);
      for (const other of wanted) known.set(other, workOut(other, judging));
    }
    return known.get(each) ?? nothing;
  };
}

/** The evidence of a point. For half of one, a scorer's sentences are shown only where no narrower words were seen. */
function evidenceShown({ point, found }: Judged, judging: Judging, evidenceOf: EvidenceReader): readonly Evidence[] {
  if (found === 'found') return evidenceOf(point.found(judging).evidence);
  const traces = point.partly?.(judging).evidence ?? nothing;
  const words = traces.filter(({ broad }) => !broad);
  return evidenceOf(words.length > 0 ? words : traces);
}

function missingFor({ point: { found, point }, found: state }: Judged, judging: Judging): readonly string[] {
  return missingOf(found(judging).lacking, point, state);
}

function heldIn({ pack, misconceptions }: CompiledPack, judging: Judging): HeldMisconception[] {
  return misconceptions.flatMap(({ misconception, held }) => {
    const outcome = held(judging);
    return outcome.satisfied ? [{ misconception, pack: pack.id, range: placeOf(outcome.evidence, judging.findings) }] : [];
  });
}

/** The sentence of the first trace, which a scorer gives best first, or the first sentence of prose. */
function placeOf([first]: readonly Trace[], findings: Findings): TextRange {
  const sentence = findings.sentences.find(({ range, kind }) => (first ? range.start <= first.range.start && first.range.start < range.end : kind !== 'heading'));
  return sentence?.range ?? first?.range ?? { start: 0, end: 0 };
}

function adviceFor({ pack, advice }: CompiledPack, judging: Judging): GivenAdvice[] {
  return advice.filter(({ when }) => when(judging).satisfied).map(({ advice: { id, text } }) => ({ id, pack: pack.id, text }));
}
