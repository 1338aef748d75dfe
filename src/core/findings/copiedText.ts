import { rememberForms } from '../text/rememberForms.js';
import { readWords, type WordForm } from '../text/words.js';

const run = 6;
const enough = 0.6;

/** Whether a sentence is for the most part copied from the texts that the finder was made for. */
export type CopyFinder = (words: readonly WordForm[]) => boolean;

/**
 * Makes a finder of sentences copied from a pack's own words: its statements and explanations of what earns a point.
 * A sentence is copied when most of its words stand in runs of six that stand in those texts too.
 */
export function createCopyFinder(texts: Iterable<string>): CopyFinder {
  const runs = new Set<string>();
  const secondWords = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const { first, second, key } of runsOf(readWords(text))) {
      const seconds = secondWords.get(first) ?? new Set();
      secondWords.set(first, seconds.add(second));
      runs.add(key);
    }
  }
  const secondsOf = rememberForms(({ plain }) => secondWords.get(plain));
  return (words) => {
    let covered = 0;
    let coveredTo = 0;
    for (let at = 0; at + run <= words.length; at++) {
      const word = words[at];
      const seconds = word && secondsOf(word);
      if (!seconds?.has(words[at + 1]?.plain ?? '') || !runs.has(keyAt(words, at))) continue;
      covered += at + run - Math.max(at, coveredTo);
      coveredTo = at + run;
    }
    return covered > 0 && covered >= enough * words.length;
  };
}

function* runsOf(words: readonly WordForm[]): Generator<{ readonly first: string; readonly second: string; readonly key: string }> {
  for (let at = 0; at + run <= words.length; at++) yield { first: words[at]?.plain ?? '', second: words[at + 1]?.plain ?? '', key: keyAt(words, at) };
}

function keyAt(words: readonly WordForm[], at: number): string {
  let key = '';
  for (let index = at; index < at + run; index++) key += `${words[index]?.plain ?? ''} `;
  return key;
}
