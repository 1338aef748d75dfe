const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** "Four sentences of W02 are". */
function sentencesOf(sentences: number, entry: string): string {
  return `${numbers[sentences] ?? sentences} ${sentences === 1 ? 'sentence' : 'sentences'} of ${entry} ${sentences === 1 ? 'is' : 'are'}`;
}

/**
 * @param statement the name of the witness statement
 * @param account the name of the learner's entry
 */
export function learnerWordingMessage(sentences: number, statement: string, account: string): string {
  return `${sentencesOf(sentences, statement)} nearly the learner's own in ${account}. A witness should write, or confirm, in their own words.`;
}

/**
 * @param later the name of the entry in which it is told
 * @param earlier the name of the other
 */
export function sameTextMessage(sentences: number, later: string, earlier: string): string {
  return `${sentencesOf(sentences, later)} nearly the same in ${earlier}. One text counts once: say here what ${earlier} does not, or keep one of the two.`;
}

/** The other of two passages. */
export function samePassageMessage(entry: string): string {
  return `Nearly the same in ${entry}.`;
}
