import type { Agreement, Disagreement, PackTest, Proof } from '../packs/testPack.js';
import { count } from './lacking.js';
import { foundShapes, foundWords, quoted } from './messages.js';
import { percent } from './percent.js';

/** "HS.1, earning example 2: partly found. Still to show: one more hazard." */
export function disagreementMessage({ id, kind }: Proof, disagreement: Disagreement): string {
  return `${id}, ${exampleName(disagreement)}: ${kind === 'point' ? ofPoint(disagreement) : ofMisconception(disagreement)}`;
}

/** "earning example 2", counted from one. */
export function exampleName({ list, index }: Pick<Disagreement, 'list' | 'index'>): string {
  return `${list === 'earns' ? 'earning example' : 'near miss'} ${index + 1}`;
}

function ofPoint(disagreement: Disagreement): string {
  const { list, found, missing, evidence, otherKind, readAs } = disagreement;
  if (list === 'nearMisses') return sentences(`${foundWords.found}, and its pack says that it should not be`, seen(evidence), because(disagreement));
  if (otherKind) return sentences(`read as ${readAs}, for which this point does not stand`, 'Look at "appliesTo" and at the example\'s "kind"');
  return sentences(foundWords[found], seen(evidence), missing.length > 0 && `Still to show: ${missing.join('; ')}`);
}

function ofMisconception(disagreement: Disagreement): string {
  const { list, evidence: [first] } = disagreement;
  if (list === 'earns') return 'not seen, and its pack says that the text holds it. Look at "held" and its phrases.';
  return sentences('seen, and its pack says that the text does not hold it', first && `Seen at: ${quoted(first.text)}`, because(disagreement));
}

function seen(evidence: Disagreement['evidence']): string | false {
  return evidence.length > 0 && `Found: ${evidence.slice(0, 3).map(({ text, reason }) => `${quoted(text, 60)} (${reason})`).join(', ')}`;
}

function because({ example: { why } }: Disagreement): string | false {
  return why !== undefined && `Why it should not: ${why.replace(/\.$/, '')}`;
}

function sentences(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string').map((part) => (/\."?$/.test(part) ? part : `${part}.`)).join(' ');
}

/** "● HS.1", with a shape that says whether all examples agree. */
export function proofName({ id, title, disagreeing }: Proof): string {
  return `${foundShapes[disagreeing === 0 ? 'found' : 'partly']} ${id} ${title}`;
}

/** "4 of 4 earning examples found, 0 of 4 near misses found · precision 100 %, recall 100 %". */
export function agreementMessage({ kind, ...agreement }: Agreement & Pick<Proof, 'kind'>): string {
  const verb = kind === 'point' ? 'found' : 'seen';
  const of = (tally: Agreement['earns'], label: string): string => `${tally.found} of ${count(tally.found + tally.partly + tally.none, label)} ${verb}${tally.partly > 0 ? ` (${tally.partly} partly)` : ''}`;
  return `${of(agreement.earns, 'earning example')}, ${of(agreement.nearMisses, 'near miss')} · ${rates(agreement)}`;
}

function rates({ precision, recall }: Agreement): string {
  const rate = (share: number | null): string => (share === null ? 'none' : percent(share));
  return `precision ${rate(precision)}, recall ${rate(recall)}`;
}

/** One line for the whole pack: "29 examples: all agree with the pack." */
export function packTestMessage({ pack, totals }: PackTest): string {
  const examples = [totals.earns, totals.nearMisses].flatMap((tally) => Object.values(tally)).reduce((sum, each) => sum + each, 0);
  const all = `${pack.id}: ${count(examples, 'example')}`;
  if (totals.disagreeing === 0) return `${all}, all read as the pack says.`;
  return `${all}, ${totals.disagreeing} read otherwise than the pack says (${rates(totals)}).`;
}

/** Why `resembles` cannot hold in this pack; undefined where it can. */
export function unlearntMessage({ unlearnt }: PackTest): string | undefined {
  if (unlearnt.length === 0) return undefined;
  return `Nothing has been learnt for ${unlearnt.join(', ')}, so "resembles" never holds there. Learning takes 3 examples and 3 near misses at least.`;
}

export const testPackHereMessage = 'This file is no pack. Open one first: a file whose name ends in .pack.yaml or .pack.json.';

/** A pack that cannot be tested, as it cannot be read. */
export function packUnreadMessage(problems: number): string {
  return `This pack cannot be read yet. The Problems panel says why, at ${count(problems, 'place')}.`;
}

export const newPackLabel = 'Write the starter pack here';
export const newPackTitle = 'New Pack';

export function packThereMessage(file: string): string {
  return `${file} is there already, and is not written over. Choose another name.`;
}

export function packNameMessage(file: string): string {
  return `A pack's name ends in .pack.yaml, and "${file}" does not.`;
}

/** What to do with a starter pack, a line each. @param program what a person types before the arguments of a command */
export function starterNextSteps(file: string, program: (command: 'check' | 'pack') => string): readonly string[] {
  return [
    `Wrote ${file}, a small pack that works as it stands.`,
    'Next:',
    '  1. Open it and change one marking point to your own. The lines with # explain each part.',
    `  2. ${program('pack')} test ${file}`,
    `  3. ${program('check')} <an entry> --pack ${file}`,
    'Guide: media/help/pack-authors-guide.md, in the folder of this project.',
  ];
}
