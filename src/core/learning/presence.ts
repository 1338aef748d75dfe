/** The labels met in one sentence, each once, with the token at which each was met first. */
export interface Presence {
  readonly count: number;
  readonly labels: Int32Array;
  readonly places: Int32Array;
  clear(): void;
  add(label: number, place: number): void;
}

/**
 * Makes an empty list of labels, which is used again for every sentence.
 * @param most labels are numbers below this
 */
export function createPresence(most: number): Presence {
  const sentenceOf = new Uint32Array(most);
  const labels = new Int32Array(most);
  const places = new Int32Array(most);
  let sentence = 0;
  const presence = {
    count: 0,
    labels,
    places,
    clear(): void {
      presence.count = 0;
      sentence = (sentence + 1) >>> 0;
    },
    add(label: number, place: number): void {
      if (sentenceOf[label] === sentence) return;
      sentenceOf[label] = sentence;
      labels[presence.count] = label;
      places[presence.count++] = place;
    },
  };
  return presence;
}
