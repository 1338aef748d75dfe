import { once } from '../collections/once.js';
import type { EvidenceDocument } from '../document/types.js';
import type { Findings } from '../findings/types.js';
import { evidenceOf } from '../judge/evidence.js';
import { createJudging, type Judging } from '../judge/judging.js';
import type { Lacking, Outcome, Trace } from '../judge/types.js';
import { appliesTo, type CompiledPack, type CompiledPoint } from '../packs/compilePack.js';
import type { TextRange } from '../text/range.js';
import { lackingInWords } from '../words/lacking.js';
import type { EntryCoverage, GivenAdvice, HeldMisconception, PointCoverage } from './types.js';

const mostAdvice = 3;
const mostMissing = 2;

/** Judges what was read of one entry by packs. */
export function coverEntry(document: EvidenceDocument, findings: Findings, packs: readonly CompiledPack[]): EntryCoverage {
  const claimed = new Set(document.claims.map((claim) => claim.point));
  const judging = createJudging(findings);
  return {
    kind: findings.kind,
    points: packs.flatMap(({ pack, points }) =>
      points.filter(({ point }) => appliesTo(point, findings.kind)).map((point) => coverPoint(point, pack.id, { document, judging, claimed: claimed.has(point.point.id) })),
    ),
    misconceptions: packs.flatMap((pack) => heldIn(pack, judging)),
    advice: packs.flatMap((pack) => adviceFor(pack, judging)).slice(0, mostAdvice),
  };
}

interface Entry {
  readonly document: EvidenceDocument;
  readonly judging: Judging;
  readonly claimed: boolean;
}

/** Its evidence, and what is missing, are worked out when they are first asked for. */
function coverPoint(point: CompiledPoint, pack: string, { document, judging, claimed }: Entry): PointCoverage {
  const full = point.found(judging);
  const part = full.satisfied ? undefined : point.partly?.(judging);
  const shown: Outcome | undefined = full.satisfied ? full : part?.satisfied ? part : undefined;
  const evidence = once(() => (shown ? evidenceOf(shown.evidence, document.text, judging.findings.sentences) : []));
  const missing = once(() => (full.satisfied ? [] : missingOf(full.lacking, point.point.stillToShow)));
  return {
    point,
    pack,
    claimed,
    decision: null,
    found: full.satisfied ? 'found' : shown ? 'partly' : 'none',
    get evidence() {
      return evidence();
    },
    get missing() {
      return missing();
    },
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
