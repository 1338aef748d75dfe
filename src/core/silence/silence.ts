import type { Diagnostic } from '../diagnostics/types.js';
import type { Manifest } from '../portfolio/manifest.js';
import type { RuleEntry } from '../rules/types.js';

/** A finding that was left aside, with the reason. */
export interface Silenced {
  readonly diagnostic: Diagnostic;
  readonly reason: string;
}

/** Parts what is told of an entry into what stands and what was silenced with a reason. */
export function silence(_entry: RuleEntry, told: readonly Diagnostic[], _manifest: Manifest | undefined): { readonly diagnostics: readonly Diagnostic[]; readonly silenced: readonly Silenced[] } {
  return { diagnostics: [...told].sort((a, b) => a.range.start - b.range.start), silenced: [] };
}
