import { createChecker, type CheckedEntry, type Checker } from '../core/checker.js';
import type { Diagnostic } from '../core/diagnostics/types.js';
import { builtInPacks } from '../core/packs/builtIn.js';
import { builtInScorer } from '../core/packs/builtInScorer.js';
import { packsInForce } from '../core/packs/inForce.js';
import type { Pack } from '../core/packs/types.js';
import { unknownPackMessage } from '../core/words/messages.js';
import type { Portfolio } from './portfolios.js';

/** Checks texts, each by the packs that are in force for it. */
export interface Checkers {
  /** The checker for a portfolio as a whole, or for entries outside one. */
  of(portfolio: Portfolio | undefined): Checker;
  /** Checks an entry; `more` is what is told of the packs that it names itself. */
  check(text: string, portfolio: Portfolio | undefined): { readonly checker: Checker; readonly checked: CheckedEntry; readonly more: readonly Diagnostic[] };
}

/** Makes the checkers of one call: one for each set of packs. @param named the packs that the call names, if it names any */
export function createCheckers(named: readonly Pack[] | undefined): Checkers {
  const known: { packs: readonly Pack[]; checker: Checker }[] = [];
  const by = (packs: readonly Pack[]): Checker => {
    const found = known.find((each) => samePacks(each.packs, packs));
    if (found) return found.checker;
    const checker = createChecker(packs, builtInScorer());
    known.push({ packs, checker });
    return checker;
  };
  const inForce = (own: readonly string[] | undefined, portfolio: Portfolio | undefined) =>
    packsInForce([own, portfolio?.manifest.packs], [...builtInPacks, ...(portfolio?.packs ?? [])], builtInPacks);
  return {
    of: (portfolio) => by(named ?? inForce(undefined, portfolio).packs),
    check(text, portfolio) {
      if (named) return { checker: by(named), checked: by(named).check(text), more: [] };
      const first = by(inForce(undefined, portfolio).packs).check(text);
      const own = first.document.frontMatter?.packs;
      const { packs, unknown, atHand } = inForce(own, portfolio);
      const checker = by(packs);
      const checked = checker === by(inForce(undefined, portfolio).packs) ? first : checker.check(text, { previous: first.document });
      const isOwn = own !== undefined && own.length > 0;
      return { checker, checked, more: isOwn ? unknown.map((name) => unknownPack(name, atHand, checked)) : [] };
    },
  };
}

function unknownPack(name: string, atHand: readonly string[], { document: { frontMatter } }: CheckedEntry): Diagnostic {
  const range = frontMatter?.places.get('packs') ?? frontMatter?.range ?? { start: 0, end: 0 };
  return { code: 'pack.unknown', severity: 'error', message: unknownPackMessage(name, builtInPacks.map((pack) => pack.id), atHand), range };
}

function samePacks(a: readonly Pack[], b: readonly Pack[]): boolean {
  return a.length === b.length && a.every((pack, index) => pack === b[index]);
}
