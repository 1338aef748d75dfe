import { groupBy } from '../../core/collections/groupBy.js';
import type { PointCoverage } from '../../core/coverage/types.js';
import type { Evidence } from '../../core/judge/evidence.js';
import { isClaimable } from '../../core/packs/claimable.js';
import { earnsLabel, foundHereLabel, foundLabel, foundShapes, foundWords, notClaimedMessage, pointName, quoted, stillToShow } from '../../core/words/messages.js';
import { escapeMarkdown } from '../markdownText.js';

const mostPassages = 5;

/** A point as a heading line: its name, and what was found. */
export function pointHeading(point: PointCoverage): string {
  return `**${escapeMarkdown(pointName(point))}** · ${foundShapes[point.found]} ${foundWords[point.found]}`;
}

/**
 * Why words earn a point, and what is still lacking, as Markdown.
 * @param at the evidence under the cursor, which is told first
 */
export function earningText(point: PointCoverage, at: readonly Evidence[], text: string): string {
  const others = point.evidence.filter((each) => !at.includes(each));
  return [
    pointHeading(point),
    passages(foundHereLabel, at, text),
    passages(foundLabel, others, text),
    point.found === 'found' ? '' : escapeMarkdown(stillToShow(point)),
    point.claimed || !isClaimable(point.point.point) ? '' : escapeMarkdown(notClaimedMessage),
  ].filter((part) => part !== '').join('\n\n');
}

/** What a claimed point asks for, and what of it was found, as Markdown. */
export function claimText(point: PointCoverage, text: string): string {
  const { statement, earns } = point.point.point;
  return [
    pointHeading(point),
    escapeMarkdown(statement),
    `*${earnsLabel}*: ${escapeMarkdown(earns)}`,
    passages(foundLabel, point.evidence, text),
    point.found === 'found' ? '' : escapeMarkdown(stillToShow(point)),
  ].filter((part) => part !== '').join('\n\n');
}

/** Passages under their reasons, each reason once. */
function passages(label: string, evidence: readonly Evidence[], text: string): string {
  if (evidence.length === 0) return '';
  const shown = evidence.slice(0, mostPassages);
  const wordsOf = ({ range }: Evidence): string => escapeMarkdown(quoted(text.slice(range.start, range.end)));
  const told = [...groupBy(shown, ({ reason }) => reason)].map(([reason, same]) => `${escapeMarkdown(reason)} (${same.map(wordsOf).join(', ')})`);
  const more = evidence.length - shown.length;
  return `*${label}*: ${told.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}
