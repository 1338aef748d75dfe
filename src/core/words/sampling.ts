import type { SampleReason } from '../assessment/sampling.js';
import type { SampleRecord } from '../assessment/types.js';
import type { EvidenceKind } from '../document/types.js';
import { dayInWords } from './assessment.js';
import { count } from './lacking.js';
import { percent } from './percent.js';
import { kindWords } from './portfolio.js';

const of: Readonly<Record<Extract<SampleReason, { kind: 'one-of-each' }>['of'], string>> = { kind: 'kind of evidence', assessor: 'assessor', point: 'marking point', learner: 'learner' };

/** Why a decision was drawn: "one of each kind of evidence (observation)". */
export function sampleReasonWords(reason: SampleReason): string {
  if (reason.kind === 'share') return `${percent(reason.share)} of the decisions of ${reason.assessor}${reason.isNew ? ', who is new' : ''}`;
  const which = reason.of === 'kind' && isKind(reason.which) ? kindWords[reason.which] : reason.which.split(' ').at(reason.of === 'point' ? -1 : 0);
  return `one of each ${of[reason.of]} (${reason.of === 'point' || reason.of === 'kind' ? (which ?? reason.which) : reason.which})`;
}

function isKind(word: string): word is EvidenceKind {
  return Object.hasOwn(kindWords, word);
}

const verdicts: Readonly<Record<SampleRecord['verdict'], string>> = { agree: 'agreed', 'action-needed': 'action needed', done: 'action done' };

/** What the quality assurer said so far. */
export function verdictWords(sample: Pick<SampleRecord, 'verdict' | 'by' | 'at' | 'note'> | null): string {
  if (!sample) return 'not looked at yet';
  return `${verdicts[sample.verdict]}, ${sample.by}, ${dayInWords(sample.at)}${sample.note.trim() === '' ? '' : `: ${sample.note.trim()}`}`;
}

export function sampleTotals(drawn: number, all: number, seed: string, qualityAssurer: string | undefined): string {
  const who = qualityAssurer === undefined ? '' : ` for ${qualityAssurer}`;
  return `Sampling plan${who}: ${drawn} of ${count(all, 'decision')}, seed ${seed}.`;
}

export const sampleLabels = {
  learner: 'Learner', folder: 'Folder', entry: 'Entry', kind: 'Kind', point: 'Marking point', decision: 'Decision', assessor: 'Assessor', date: 'Date', why: 'Why drawn', verdict: 'Verdict', notFollowedUp: 'Not followed up', nothing: 'nothing.',
} as const;
