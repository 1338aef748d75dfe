import { once } from '../collections/once.js';
import type { EvidenceDocument } from '../document/types.js';
import type { Findings } from '../findings/types.js';
import { evidenceOf } from '../judge/evidence.js';
import type { Judging, Judgings } from '../judge/judging.js';
import type { Lacking, Trace } from '../judge/types.js';
import { appliesTo, type CompiledPack, type CompiledPoint } from '../packs/compilePack.js';
import type { TextRange } from '../text/range.js';
import { lackingInWords } from '../words/lacking.js';
import type { EntryCoverage, Found, GivenAdvice, HeldMisconception, PointCoverage } from './types.js';

const mostAdvice = 3;
const mostMissing = 2;

/**
 * Judges what was read of one entry by packs.
 * @param judgings what shows a point, and what is missing, are asked of again when they are wanted
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
type Shown = Pick<PointCoverage, 'evidence' | 'missing'>;

function stateOf({ found, partly }: CompiledPoint, judging: Judging): Found {
  if (found(judging).satisfied) return 'found';
  return partly?.(judging).satisfied === true ? 'partly' : 'none';
}

/**
 * Evidence, and what is missing, are worked out when they are first asked for; nothing of the judging is kept until then.
 * While the entry is the one that is judged, each point is by itself; later on, one point stands for all.
 */
function coverPoints(judged: readonly Judged[], document: EvidenceDocument, findings: Findings, judgings: Judgings): PointCoverage[] {
  const shownOf = ({ point, found }: Judged): Shown => showPoint(point, found, judgings.open(findings), document);
  const all = once(() => new Map(judged.map((each) => [each, shownOf(each)])));
  return judged.map((each) => coverPoint(each, () => (judgings.isOpen(findings) ? undefined : all().get(each)) ?? shownOf(each)));
}

function coverPoint({ point, pack, claimed, found }: Judged, show: () => Shown): PointCoverage {
  const shown = once(show);
  return {
    point,
    pack,
    claimed,
    decision: null,
    found,
    get evidence() {
      return shown().evidence;
    },
    get missing() {
      return shown().missing;
    },
  };
}

function showPoint({ found: full, partly, point: { stillToShow } }: CompiledPoint, found: Found, judging: Judging, { text }: EvidenceDocument): Shown {
  const judge = found === 'found' ? full : found === 'partly' ? partly : undefined;
  return {
    evidence: evidenceOf(judge?.(judging).evidence ?? [], text, judging.findings.sentences),
    missing: found === 'found' ? [] : missingOf(full(judging).lacking, stillToShow),
  };
}

/** What is still to be shown, in words. Of several lacks of one thing, which alternative branches of a requirement give, the first. */
function missingOf(lacking: readonly Lacking[], stillToShow: string): readonly string[] {
  const things = new Set<string>();
  const missing = new Set<string>();
  for (const each of lacking) {
    const thing = 'label' in each ? `${each.kind} ${each.label ?? ''}` : JSON.stringify(each);
    if (!things.has(thing)) missing.add(lackingInWords(isCounted(each, lacking) ? { ...each, have: each.need } : each));
    if (missing.size === mostMissing) break;
    things.add(thing);
  }
  return missing.size > 0 ? [...missing] : [stillToShow];
}

/** Whether the number of actions that are to go on over time is asked for by another lack of the same. */
function isCounted(each: Lacking, lacking: readonly Lacking[]): each is Extract<Lacking, { readonly kind: 'over-time' }> {
  return each.kind === 'over-time' && lacking.some((other) => (other.kind === 'categories' || other.kind === 'mentions') && other.label === each.label);
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
