import type { PortfolioPoint } from '../coverage/coverPortfolio.js';
import type { Found } from '../coverage/types.js';
import type { EvidenceKind } from '../document/types.js';
import type { Gap } from '../portfolio/sufficiency.js';
import { sentenceList } from './lists.js';
import { pointName } from './messages.js';

/** Kinds of evidence as they are called on screen. */
export const kindWords: Readonly<Record<EvidenceKind, string>> = {
  'reflective-account': 'reflective account',
  'written-answer': 'written answer',
  'professional-discussion': 'professional discussion',
  'witness-statement': 'witness statement',
  observation: 'observation',
  'work-product': 'work product',
  'case-study': 'case study',
};

/** "a witness statement or an observation". */
export function anyKind(kinds: readonly EvidenceKind[]): string {
  return kinds.map((kind) => `${/^[aeiou]/.test(kindWords[kind]) ? 'an' : 'a'} ${kindWords[kind]}`).join(' or ');
}

/** What the policy asks for, as a part of a sentence: "a witness statement or an observation". */
export function gapInWords(gap: Gap): string {
  if (gap.kind === 'kind-missing') return anyKind(gap.oneOf);
  const more = gap.need - gap.have;
  return `${more} more ${more === 1 ? 'piece' : 'pieces'} of evidence`;
}

export function notFoundAnywhereMessage(point: Pick<PortfolioPoint, 'point'>): string {
  return `${pointName(point)} has no evidence yet.`;
}

/** @param entry the name of the entry that comes nearest */
export function partlyFoundAnywhereMessage(point: Pick<PortfolioPoint, 'point'>, entry: string): string {
  return `${pointName(point)} is partly found, best in ${entry}.`;
}

export function policyLacksMessage(point: Pick<PortfolioPoint, 'point'> & { readonly lacking: readonly string[] }): string {
  return `${pointName(point)} is found. ${stillNeeded(point.lacking)}.`;
}

/** "Still needed: an observation", without a full stop. @param lacking what the policy asks for, in words */
export function stillNeeded(lacking: readonly string[]): string {
  return `Still needed: ${lacking.join('; ')}`;
}

/** @param patterns the evidence patterns of the manifest */
export function noEvidenceMessage(patterns: readonly string[]): string {
  return `No evidence yet: no file matches ${patterns.join(' or ')}, counted from the folder of portfolio.yaml. Write an entry there, or change "evidence".`;
}

/** Said where there is neither a portfolio nor an entry. */
export const noEntriesMessage = 'No evidence here: no portfolio.yaml, and no Markdown file whose first lines say what it is, such as "type: reflective-account".';

/** A report's name for the entries that lie in no portfolio. */
export const noPortfolioLabel = 'Entries outside a portfolio';

/** A report's name for an entry that its portfolio's evidence patterns leave out. */
export function leftOutLabel(path: string): string {
  return `${path}, which does not count for its portfolio`;
}

/** Above the lines of advice, each with the entries that it fits. */
export const adviceLabel = 'Advice';

export const inTheWayLabel = 'What stands in the way';

/** "and 3 more". */
export function andMore(number: number): string {
  return `and ${number} more`;
}

/** "and 3 more in this file". */
export function andMoreThere(number: number): string {
  return `${andMore(number)} in this file`;
}

/** Which points `--require found` still asks for. @param open ids, with what was found of each */
export function openPointsMessage(name: string, open: readonly { readonly id: string; readonly found: Found }[]): string {
  return `${name}: ${open.length === 1 ? '1 point is' : `${open.length} points are`} still open: ${open.map(({ id, found }) => (found === 'partly' ? `${id} (partly found)` : id)).join(', ')}.`;
}

export const nothingReadMessage = 'No evidence was read, so no point is found.';

/** Said where only some of a portfolio's entries were read. */
export const partReadMessage = 'Only some entries of this portfolio were read here: check its folder to see the whole.';

/** Said of a file that is nearly called portfolio.yaml, where there is none. @param path the file's */
export function misnamedManifestMessage(path: string): string {
  return `${path}: this is not read under that name. Call it portfolio.yaml.`;
}

/**
 * Said of entries in the folder of a portfolio that are none of its evidence.
 * @param left theirs, as named and as counted from the portfolio's folder; one at least
 * @param patterns the evidence patterns of the manifest
 */
export function leftOutMessage(left: readonly { readonly path: string; readonly inFolder: string }[], patterns: readonly string[]): string {
  const folders = patterns.flatMap((pattern) => /^([^*?]+\/)\*\*\/\*\.md$/.exec(pattern)?.[1] ?? []);
  const byFolder = folders.length === patterns.length && !left.some(({ inFolder }) => folders.some((folder) => inFolder.startsWith(folder)));
  const counted = patterns.length === 0 ? '' : ` (${firstFew(byFolder ? folders : patterns).join(', ')})`;
  const [is, it] = left.length === 1 ? ['is', 'it does not count for the portfolio. It is checked by itself.'] : ['are', 'they do not count for the portfolio. Each is checked by itself.'];
  return `${sentenceList(firstFew(left.map(({ path }) => path)))} ${is} not ${byFolder ? 'in a folder' : 'among the files'} that portfolio.yaml counts as evidence${counted}, so ${it}`;
}

function firstFew(names: readonly string[]): readonly string[] {
  return names.length > 6 ? [...names.slice(0, 5), `${names.length - 5} more`] : names;
}

/** @param problem why a file or folder was not read, from a small letter to a full stop */
export function unreadMessage(problem: string): string {
  return `Not read: ${problem}`;
}

/** Said where some files could not be read. */
export function someUnreadMessage(number: number): string {
  return `${number === 1 ? '1 file or folder' : `${number} files or folders`} could not be read, so what only the whole portfolio can tell is left out.`;
}

export const nothingInTheWayMessage = 'Nothing that the checker can see.';

/** What the words of a report are. */
export const reportLabels = {
  title: 'Portfolio report',
  points: 'Marking points',
  point: 'Marking point',
  status: 'Found',
  claimedIn: 'Claimed in',
  evidence: 'Words that show it',
  stillToShow: 'Still to show',
  entries: 'Entries',
  line: 'line',
  leftAside: 'Left aside, because',
  nothingTold: 'Nothing to look at.',
  noEvidence: 'No evidence was read.',
} as const;

export const emptyManifestMessage = 'This file is empty. Name the learner and the packs, for example "learner: A. Learner"; Ctrl+Space offers the fields.';

/** @param nearest the id that may be meant, if there is one */
export function unknownPolicyPointMessage(id: string, packTitles: readonly string[], nearest: string | undefined): string {
  if (nearest !== undefined) return `"${id}" is no marking point, so this rule holds for nothing. Did you mean ${nearest}?`;
  return `"${id}" is no marking point in ${packTitles.join(' or ')}, so this rule holds for nothing. Check the id.`;
}

/** Of a table with passages of two entries side by side. */
export function besideCaption(here: string, there: string): string {
  return `Passages of ${here} and ${there} that are nearly the same`;
}

/** @param today YYYY-MM-DD */
export function reportMadeMessage(today: string): string {
  return `What the checker read on ${today}. It does not assess: the decision is the assessor's. Private details that it noticed are left out.`;
}
