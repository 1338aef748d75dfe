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

/** Beside the view's title: how it is ordered, and by what it is filtered. */
export function layoutWords(grouping: keyof typeof groupingWords, filter: { readonly found?: Found | undefined; readonly words: string }): string {
  const parts = [filter.found === undefined ? '' : foundWords[filter.found], filter.words === '' ? '' : `"${filter.words}"`].filter((part) => part !== '');
  return [groupingWords[grouping], ...(parts.length > 0 ? [`only ${parts.join(', ')}`] : [])].join(' · ');
}

/** On the view's badge. */
export function outstandingMessage(points: number): string {
  return `${count(points, 'point')} still to do`;
}
