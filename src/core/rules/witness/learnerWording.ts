import { compareWordings, type SharedWording } from '../../similarity/compareWordings.js';
import { wordingOf } from '../../similarity/wording.js';
import { learnerWordingMessage } from '../../words/wording.js';
import type { PlacedDiagnostic, PortfolioRule, RuleEntry } from '../types.js';
import { sameWording } from '../authenticity/sameWording.js';

/** What a statement and an account have to share: much of the statement, or several sentences of it. */
const mostOfIt = 0.5;
const someOfIt = 0.3;
const several = 3;
const fewestWords = 20;

/**
 * Tells a witness statement whose wording is largely that of an entry by the learner, at the statement, with the
 * passages side by side. Told of the entry that shares most. What both quote from a conversation does not count.
 */
export const learnerWording: PortfolioRule = {
  codes: ['witness.learner-wording'],
  check({ entries }) {
    const accounts = entries.filter(({ checked }) => checked.coverage.kind !== 'witness-statement' && checked.coverage.kind !== 'observation');
    return entries.flatMap((statement): PlacedDiagnostic[] => {
      if (statement.checked.coverage.kind !== 'witness-statement') return [];
      const best = nearest(statement, accounts);
      if (!best) return [];
      const { account, shared } = best;
      return [{ key: statement.key, diagnostic: { code: 'witness.learner-wording', severity: 'warning', message: learnerWordingMessage(shared.sentences, statement.name, account.name), ...sameWording(shared.matches, account) } }];
    });
  },
};

function nearest(statement: RuleEntry, accounts: readonly RuleEntry[]): { readonly account: RuleEntry; readonly shared: SharedWording } | undefined {
  let best: { readonly account: RuleEntry; readonly shared: SharedWording } | undefined;
  for (const account of accounts) {
    const shared = compareWordings(wordingOf(statement), wordingOf(account));
    if (!shared || shared.words < fewestWords || !(shared.ofFirst >= mostOfIt || (shared.ofFirst >= someOfIt && shared.sentences >= several))) continue;
    if (!best || shared.words > best.shared.words) best = { account, shared };
  }
  return best;
}
