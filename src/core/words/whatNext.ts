import type { NextStep } from '../coverage/whatNext.js';
import { count } from './lacking.js';
import { pointName, reasonsOf, stillToShow } from './messages.js';

/** What to do next, and why this: found first, lacking second, what to do third. */
export function whatNextMessage(step: NextStep): string {
  const name = pointName(step.point);
  switch (step.kind) {
    case 'finish': {
      const reasons = reasonsOf(step.coverage);
      const found = reasons.length > 0 ? ` (${reasons.join(', ')})` : '';
      return `${name}: partly found in ${step.entry.name}${found}. ${stillToShow(step.coverage)} Why this one: ${count(step.coverage.missing.length, 'part')} left.`;
    }
    case 'write':
      return `${name}: claimed in ${step.entry.name}, not found there yet. ${stillToShow(step.coverage)} Why this one: the entry for it is begun.`;
    case 'begin':
      return `${name}: not begun yet. ${stillToShow({ missing: [step.point.point.point.stillToShow] })} Why this one: all that is begun is found, and it is the first that is left.`;
    case 'add':
      return `${name}: found. Still needed: ${step.point.lacking.join('; ')}. Why this one: every point is found, and this is what is left.`;
  }
}

export const nothingNextMessage = 'Every point is found, and nothing more is asked for.';
export const showPointLabel = 'Show What It Asks For';
export const newEvidenceLabel = 'New Evidence…';
