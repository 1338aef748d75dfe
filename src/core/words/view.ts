import type { Found } from '../coverage/types.js';
import { count, sentenceCase } from './lacking.js';
import { foundWords } from './messages.js';

/** How the coverage view orders its lines. */
export const groupingWords = { unit: 'by unit', entry: 'by entry', 'to-do': 'still to do' } as const;

export const filterPlaceholder = 'Which points to show in the coverage view?';
export const filterAllLabel = 'All points';
export const filterWordsLabel = 'Points that hold some words…';
export const filterTitle = 'Filter the coverage view';
export const filterWordsPrompt = 'Words of the point, or an id';
export const nothingFoundInEntry = 'nothing found or claimed yet';
export const nothingLeftMessage = 'Every point is found, and nothing more is asked for.';
export const nothingMatchesMessage = 'No point fits the filter.';

export function filterStateLabel(found: Found): string {
  return sentenceCase(foundWords[found]);
}

/** What the view is filtered by. */
interface FilterWords {
  readonly found?: Found | undefined;
  readonly words: string;
}

/** Beside the view's title: how it is ordered, and by what it is filtered. */
export function layoutWords(grouping: keyof typeof groupingWords, filter: FilterWords): string {
  return [groupingWords[grouping], ...onlyWords(filter)].join(' · ');
}

/** Above the lines, as a narrow view has no room beside its title; empty when nothing is filtered. */
export function filteredMessage(filter: FilterWords): string {
  return onlyWords(filter).map((only) => `Shown: ${only}.`).join('');
}

function onlyWords({ found, words }: FilterWords): readonly string[] {
  const parts = [...(found === undefined ? [] : [foundWords[found]]), ...(words === '' ? [] : [`"${words}"`])];
  return parts.length > 0 ? [`only ${parts.join(', ')}`] : [];
}

/** On the view's badge. */
export function outstandingMessage(points: number): string {
  return `${count(points, 'point')} still to do`;
}
