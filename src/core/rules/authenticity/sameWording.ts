import type { Diagnostic } from '../../diagnostics/types.js';
import type { WordingMatch } from '../../similarity/compareWordings.js';
import { samePassageMessage } from '../../words/wording.js';
import type { RuleEntry } from '../types.js';

const mostPairs = 8;

/** Place, related places and data of a diagnostic on wording shared with another entry: told at the longest passage. */
export function sameWording(matches: readonly WordingMatch[], other: RuleEntry): Pick<Diagnostic, 'range' | 'related' | 'data'> {
  const longest = matches.reduce<WordingMatch | undefined>((best, match) => (best && best.sentences >= match.sentences ? best : match), undefined);
  const pairs = matches.slice(0, mostPairs).map(({ here, there }) => ({ here, there }));
  return {
    range: longest?.here ?? { start: 0, end: 0 },
    related: pairs.map(({ there }) => ({ key: other.key, range: there, message: samePassageMessage(other.name) })),
    data: { kind: 'same-wording', key: other.key, pairs },
  };
}
