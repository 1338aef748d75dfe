import type { MatrixCell, MatrixPoint } from './types.js';

/** What cells can be narrowed to. */
export const cellStates = ['undecided', 'claimed-not-found', 'partly-found', 'found-not-claimed', 'found-not-decided', 'accepted', 'more-needed', 'not-accepted', 'out-of-date', 'to-look-at'] as const;

export type CellState = (typeof cellStates)[number];

const holds: Readonly<Record<CellState, (cell: MatrixCell, point: Pick<MatrixPoint, 'claimable'>) => boolean>> = {
  undecided: isUndecided,
  'claimed-not-found': ({ claimed, found }) => claimed && found === 'none',
  'partly-found': ({ found }) => found === 'partly',
  'found-not-claimed': ({ claimed, found }, { claimable }) => found === 'found' && !claimed && claimable,
  'found-not-decided': ({ found, decisions }) => found === 'found' && decisions.length === 0,
  accepted: ({ decisions }) => decisions.some(({ decision }) => decision === 'accepted'),
  'more-needed': ({ decisions }) => decisions.some(({ decision }) => decision === 'more-needed'),
  'not-accepted': ({ decisions }) => decisions.some(({ decision }) => decision === 'not-accepted'),
  'out-of-date': ({ faults }) => faults.includes('out-of-date'),
  'to-look-at': ({ faults }) => faults.length > 0,
};

/** Whether a cell is in a state. A cell can be in several. @param point the cell's point */
export function isInState(cell: MatrixCell, state: CellState, point: Pick<MatrixPoint, 'claimable'>): boolean {
  return holds[state](cell, point);
}

/** Whether a cell waits for the assessor: claimed or found and not decided, or decided on words that have changed, or twice. */
export function isUndecided({ found, claimed, decisions, faults }: MatrixCell): boolean {
  if (decisions.length === 0) return claimed || found === 'found';
  return faults.includes('out-of-date') || faults.includes('conflict');
}
