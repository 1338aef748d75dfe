import type { Totals } from '../coverage/coverPortfolio.js';
import type { Decision, Found, PointCoverage } from '../coverage/types.js';
import type { Severity } from '../diagnostics/types.js';
import { isClaimable } from '../packs/claimable.js';
import type { Misconception } from '../packs/types.js';
import { nearestName } from '../text/nearestName.js';
import { count } from './lacking.js';

/** The words for what was found. */
export const foundWords: Readonly<Record<Found, string>> = { found: 'found', partly: 'partly found', none: 'not found yet' };

/** A shape for each, so that no status is told by colour alone. */
export const foundShapes: Readonly<Record<Found, string>> = { found: '●', partly: '◐', none: '○' };

/** The same where room is short, under a line that gives them in full. */
const shortFoundWords: Readonly<Record<Found, string>> = { found: 'found', partly: 'partly', none: 'not yet' };

/** How pressing something is, in a word. */
export const severityWords: Readonly<Record<Severity, string>> = { error: 'error', warning: 'note', information: 'to do', hint: 'hint' };

/** The words for what the assessor decided. */
export const decisionWords: Readonly<Record<Decision, string>> = { accepted: 'accepted', 'more-needed': 'more needed', 'not-accepted': 'not accepted' };

/** "CT.1 Types of customer". */
export function pointName({ point: { point } }: Pick<PointCoverage, 'point'>): string {
  return `${point.id} ${point.title}`;
}

/** What is still to be shown, as one phrase. */
export function stillToShow({ missing }: Pick<PointCoverage, 'missing'>): string {
  return `Still to show: ${missing.join('; ')}.`;
}

/** What was found of a point, four things at most. */
export function reasonsOf({ evidence }: Pick<PointCoverage, 'evidence'>): readonly string[] {
  return [...new Set(evidence.flatMap(({ reason }) => reason.split(', ')))].filter((reason) => !reason.startsWith('reads like')).slice(0, 4);
}

export function partlyFoundMessage(point: PointCoverage): string {
  const reasons = reasonsOf(point);
  const found = reasons.length > 0 ? ` (${reasons.join(', ')})` : '';
  return `${pointName(point)}: partly found${found}. ${stillToShow(point)}`;
}

export function notFoundMessage(point: PointCoverage): string {
  return `${pointName(point)}: not found yet. ${stillToShow(point)}`;
}

/** @param nearest an id that differs in capitals only, if there is one */
export function unknownPointMessage(id: string, packTitles: readonly string[], nearest?: string): string {
  if (nearest !== undefined) return `"${id}" is no marking point. Did you mean ${nearest}?`;
  return `"${id}" is no marking point for this kind of evidence in ${packTitles.join(' or ')}. Check the id.`;
}

/**
 * @param known ids of the built-in packs
 * @param atHand ids of all packs that may be meant
 */
export function unknownPackMessage(name: string, known: readonly string[], atHand = known): string {
  const meant = nearestName(name, atHand);
  if (meant !== undefined) return `There is no pack "${name}". Did you mean "${meant}"?`;
  return `There is no pack "${name}". Built in: ${known.join(', ')}; a centre's own packs lie in packs/ beside portfolio.yaml.`;
}

/** @param meant the field whose name comes nearest */
export function misspeltFieldMessage(written: string, meant: string): string {
  return `"${written}" is not a field that is read. Did you mean "${meant}"?`;
}

const typeHelps = '"type: reflective-account". It decides which marking points apply.';

export const noFieldsMessage = `No fields stand at the top of this entry, so its kind of evidence is not known. Add them, between two lines of three hyphens (---), for example ${typeHelps}`;
export const noKindMessage = `The fields at the top do not say what kind of evidence this is. Add, for example, ${typeHelps}`;

const linkedOutProblem = 'a link that leads out of this portfolio. It is not followed, so nothing is read there. Put the file or folder itself in its place.';

/** What is said after the path of a symbolic link. @param leadsOut whether it leads out of its portfolio, or nowhere */
export function linkProblem(leadsOut: boolean): string {
  return leadsOut ? `this is ${linkedOutProblem}` : 'this is a link, and links are not followed. Put the file or folder itself in its place.';
}

/** @param link the symbolic link, counted from the portfolio's folder */
export function linkedOutMessage(link: string): string {
  return `${link} is ${linkedOutProblem}`;
}

export const notUtf8Message = 'This file is not UTF-8 text, so it is not read. Save it again with the encoding UTF-8.';
export const tooLargeMessage = 'This file is larger than 16 MB, which is more than is read.';
export const unreadableMessage = 'This file cannot be opened.';

/** "7 of 12 points found". */
export function totalsMessage({ found, points }: Totals): string {
  return `${found} of ${count(points, 'point')} found`;
}

/** "7 of 12 found", where room is short. */
export function shortTotalsMessage({ found, points }: Totals): string {
  return `${found} of ${points} found`;
}

/** "7 of 12 points found, 2 partly found, 9 claimed". */
export function longTotalsMessage(totals: Totals): string {
  const { partly, claimed } = totals;
  return [totalsMessage(totals), ...(partly > 0 ? [`${partly} ${foundWords.partly}`] : []), `${claimed} claimed`].join(', ');
}

export const noPointsMessage = 'No pack can be used here. The Problems panel says why.';

/** The line above the coverage: how much is found, with the shape of each state; before anything is, what to do. */
export function coverageMessage(totals: Totals): string {
  if (totals.points === 0) return noPointsMessage;
  const { found, partly, points, claimed } = totals;
  const states = { found, partly, none: points - found - partly };
  if (found + partly > 0) return `${(['found', 'partly', 'none'] as const).map((state) => unbroken(`${foundShapes[state]} ${states[state]} ${foundWords[state]}`)).join(' · ')}.${claimed > 0 ? ` ${claimed} claimed.` : ''}`;
  return `${count(totals.points, 'point')} to evidence. None found yet. Write about something you did at work this week: the checker reads along.`;
}

/** Words that stand on one line. */
function unbroken(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}

/** What was found of a point, where, and who claims it, where room is short: "partly · E01 · not claimed". */
export function shortPointStatus(point: Pick<PointCoverage, 'found' | 'point'>, shownIn: readonly string[], claimedIn: readonly string[]): string {
  return pointStatus(point, shownIn, claimedIn).replace(foundWords[point.found], shortFoundWords[point.found]);
}

/**
 * What was found of a point, where, and who claims it: "found · E01, E03 · not claimed".
 * @param shownIn names of the entries that show it
 * @param claimedIn names of the entries that claim it
 */
export function pointStatus({ found, point: { point } }: Pick<PointCoverage, 'found' | 'point'>, shownIn: readonly string[], claimedIn: readonly string[]): string {
  const claim = claimedIn.length === 0 ? (found === 'none' || !isClaimable(point) ? [] : ['not claimed']) : claimedIn.every((name) => shownIn.includes(name)) ? [] : [`claimed in ${claimedIn.join(', ')}`];
  return [foundWords[found], ...(shownIn.length > 0 ? [shownIn.join(', ')] : []), ...claim].join(' · ');
}

/** Words of the text in quotes, on one line and cut where they are long. */
export function quoted(text: string, longest = 80): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return `"${line}"`;
  const cut = line.slice(0, longest);
  return `"${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()} …"`;
}

export const foundLabel = 'Found';
export const foundHereLabel = 'Found here';
export const earnsLabel = 'What earns it';
export const notClaimedMessage = 'Not claimed in this entry.';
export const showInCoverageLabel = 'Show in the coverage view';
export const noEvidenceHereMessage = 'This file is no evidence entry. Open one first.';
export const noPassageMessage = 'No passage of this entry earns a point yet.';
export const choosePointPlaceholder = 'Choose a marking point';
export const failedMessage = 'Portfolio Evidence could not do that. The log says why.';
export const showDetailsLabel = 'Show the log';
export const chooseSampleFolderLabel = 'Put the sample here';

/** A held misconception: its name, then why it costs marks. */
export function misconceptionMessage({ title, message }: Misconception): string {
  return message.startsWith(title) ? message : `${title}. ${message}`;
}

/** @param id an id that stands in two entries */
export function sameIdMessage(id: string): string {
  return `Another entry has the id ${id} too. Give this one its own: claims and decisions go by the id.`;
}

export const otherEntryPlaceMessage = 'The other entry.';
