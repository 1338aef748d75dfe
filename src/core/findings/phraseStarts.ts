import { bitOf, ends, readsOn, type PhraseTable } from './phraseTable.js';

/** All phrases that begin with a word of certain keys, once that word has been read. */
export interface PhraseStart {
  /** The labels of phrases that are this one word. */
  readonly labels: readonly number[];
  /** How many states phrases read on from. */
  readonly open: number;
  /** The runs of states to which any word leads. */
  readonly anyRuns: readonly number[];
  /** The runs of states to which each key leads. */
  readonly runs: ReadonlyMap<number, readonly number[]>;
  /** The bits of those keys. */
  readonly mask: number;
}

/** Makes the look-up of phrases by the keys of their first word. The same start serves all words with the same keys. */
export function createPhraseStarts(table: PhraseTable): (keys: readonly number[]) => PhraseStart {
  const known = new Map<string, PhraseStart>();
  return (all) => {
    const keys = all.filter((key) => (table.fromRoot[key] ?? -1) >= 0);
    const name = keys.join();
    const start = known.get(name) ?? startOf(keys, table);
    known.set(name, start);
    return start;
  };
}

function startOf(keys: readonly number[], { fromRoot, targets, flags, labels: labelsOf, anyRuns: anyRunOf, forEachRun }: PhraseTable): PhraseStart {
  const states = new Set<number>();
  for (const key of keys) for (let at = fromRoot[key] ?? -1; (targets[at] ?? -1) >= 0; at++) states.add(targets[at] ?? 0);
  const open = [...states].filter((state) => ((flags[state] ?? 0) & readsOn) !== 0);
  const labels = [...states].filter((state) => ((flags[state] ?? 0) & ends) !== 0).flatMap((state) => labelsOf[state] ?? []);
  const runs = new Map<number, number[]>();
  let mask = 0;
  for (const state of open) {
    forEachRun(state, (key, run) => {
      mask |= bitOf(key);
      const own = runs.get(key);
      if (own) own.push(run);
      else runs.set(key, [run]);
    });
  }
  return { labels, open: open.length, anyRuns: open.map((state) => anyRunOf[state] ?? -1).filter((run) => run >= 0), runs, mask };
}
