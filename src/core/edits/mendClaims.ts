import type { Diagnostic } from '../diagnostics/types.js';
import type { TextEdit } from './types.js';

/** Puts the id that was meant in the place of a claim that is not read; undefined where nothing else is told, or it is not known which was meant. */
export function mendClaimEdit({ data, range }: Pick<Diagnostic, 'data' | 'range'>): TextEdit | undefined {
  const meant = data?.kind === 'misspelt-claim' || data?.kind === 'unknown-point' ? data.meant : undefined;
  return meant === undefined ? undefined : { range, newText: meant };
}

/** The same for all that is told of an entry: one edit for each place, in order. */
export function mendClaimsEdits(told: readonly Diagnostic[]): readonly TextEdit[] {
  return told.flatMap((each) => mendClaimEdit(each) ?? []);
}
