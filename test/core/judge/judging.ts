import { createRequirementCompiler } from '../../../src/core/judge/compileRequirement.js';
import { createJudging } from '../../../src/core/judge/judging.js';
import { lackingInWords } from '../../../src/core/words/lacking.js';
import { compilePack, vocabularyOf } from '../../../src/core/packs/compilePack.js';
import { createFindingsReader } from '../../../src/core/findings/readFindings.js';
import { parseDocument } from '../../../src/core/document/parseDocument.js';
import { signalNames, type Findings, type Likeness, type SignalName } from '../../../src/core/findings/types.js';
import type { Outcome } from '../../../src/core/judge/types.js';
import type { Requirement } from '../../../src/core/packs/types.js';
import { packOf } from '../support/packs.js';

const fruit = packOf([]);
const read = createFindingsReader({ concepts: compilePack(fruit).concepts });
const compile = createRequirementCompiler(vocabularyOf(fruit));

/** What a requirement of the fruit pack says of a text: the words of its evidence and reasons, and what lacks, in words. */
export function judge(requirement: Requirement, text: string, likeness: Readonly<Record<string, Likeness>> = {}): { satisfied: boolean; evidence: string[]; lacking: string[] } {
  const outcome = judgeFindings(requirement, { ...read(parseDocument(text), 'case-study'), likeness });
  return {
    satisfied: outcome.satisfied,
    evidence: outcome.evidence.map(({ range, reason }) => `${text.slice(range.start, range.end)}: ${reason}`),
    lacking: outcome.lacking.map(lackingInWords),
  };
}

/** What a requirement of the fruit pack says of findings. */
export function judgeFindings(requirement: Requirement, findings: Findings): Outcome {
  return compile(requirement)(createJudging(findings));
}

/** Findings of so many sentences, each with an apple and a pear and no signal. */
export function manyFindings(count: number): Findings {
  const each = Array.from({ length: count }, (_, index) => ({ start: index * 100, end: index * 100 + 100 }));
  const mention = (concept: string, start: number, sentence: number) => ({ concept: `fruit/${concept}`, range: { start, end: start + 5 }, sentence, denied: false });
  return {
    kind: null,
    words: count,
    signals: Object.fromEntries(signalNames.map((name) => [name, 0])) as Record<SignalName, number>,
    sentences: each.map((range) => ({ range, kind: 'paragraph', section: 0, words: 10, signals: new Set() })),
    mentions: each.flatMap(({ start }, index) => [mention('apple', start, index), mention('pear', start + 50, index)]),
    likeness: {},
  };
}
